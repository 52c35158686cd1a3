import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { FOREIGN_BODY_HEADS } from '../../vocabulary/foreign-bodies.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { languageOf } from '../language.ts';
import { foreignBefore, foreignBehind, foreignDirect } from '../people/foreign.ts';
import { ofCompany } from '../people/foreign-office.ts';
import { foreignPlaceAt } from '../places/foreign-gazetteer.ts';
import { NO_BODY_SHORT } from './foreign.ts';

type Body = Proposal<'organisations'>;

const NAME = String.raw`(?<name>\p{Lu}[\p{L}\p{N}&’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&’'-]{1,30}){0,3})(?=[,.;:)»”]|\s\(|\s\p{Ll}|$)`;
/** What a body is, before its name. */
const KINDS: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`(?<![\p{L}-])(?:société|entreprise|groupe|start-up|firme|ONG|association|compagnie|opérateur|constructeur|éditeur|filiale)(?:\s\p{Ll}{2,12}(?:aise?|ienne|ien|ande?|oise?|ole?|ique|aine?))?\s${NAME}`,
    'gu',
  ),
  es: regex(
    String.raw`(?<![\p{L}-])(?:sociedad|empresa|grupo|startup|firma|ONG|asociación|compañía|operadora|multinacional|constructora|aerolínea|filial)(?:\s\p{Ll}{2,12}(?:an[ao]|esa|és|ol|ola|ense|in[ao]|eñ[ao]))?\s${NAME}`,
    'gu',
  ),
};

/** "Tarvel, empresa dedicada a los muelles": what a name is told to be. */
const TOLD = regex(
  String.raw`(?<![\p{L}-])(?<name>\p{Lu}[\p{L}\p{N}&’'-]{2,30}(?:\s\p{Lu}[\p{L}\p{N}&’'-]{1,30}){0,2}),\s(?:una\s|la\s|une\s|l['’])?(?:empresa|compañía|firma|ONG|organización|entreprise|société|filiale|start-up|organisation)(?!\p{L})`,
  'gu',
);

/** Capitals throughout, a word behind a hyphen aside. */
const SHOUTED = regex(String.raw`^\p{Lu}{3,12}(?:-(?:\p{Lu}\p{Ll}{2,14}|\p{Lu}{2,8}))?$`, 'u');
const PARTY = String.raw`(?:(?:le\sgroupe|la\ssociété|l['’]entreprise|el\sgrupo|la\sempresa|la\s|le\s|l['’]|el\s)\s?)?(?<%>\p{Lu}[\p{L}\p{N}&-]{1,20}(?:\s\p{Lu}[\p{L}\p{N}&-]{1,20}){0,3})`;
/** "un accord entre CNQ Sorrel et Tarvel-Port": the parties to a contract. */
const PARTIES = regex(
  String.raw`(?<![\p{L}-])(?:accords?|contrats?|conventions?|partenariats?|protocoles?|fusion|acuerdos?|convenios?|contratos?|alianzas?|fusión)\s(?:[\p{L}’']{1,20}\s){0,5}?ent?re\s${PARTY.replace('%', 'one')}\s(?:et|y)\s${PARTY.replace('%', 'two')}(?=[,.;:)]|\s\p{Ll}|$)`,
  'gu',
);
const STATES = /^(?:Rep[úu]blica|République|Estados?|États?|Etats?|Reino|Royaume|Confédération|Gobierno)(?!\p{L})/u;

/** "la société Sorrel Ports", "la empresa Tarvel": names behind the noun that says what they are. */
export function foreignDescribed(manuscript: Manuscript): Body[] {
  const language = languageOf(manuscript);
  const pattern = KINDS[language];
  if (!pattern) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern), ...text.matchAll(TOLD)].flatMap(({ 0: all, index, groups }): Body[] => {
      const name = groups?.name ?? '';
      const at = start + index + all.indexOf(name);
      if (GIVEN_NAMES.has(name.split(' ')[0] ?? '')) return [];
      return foreignPlaceAt(name, 0, language)
        ? []
        : [{ value: { kind: 'name', name: collapse(name) }, spans: [[at, at + name.length]] }];
    }),
  );
}

/** "président de Sorrel Ports", "consejero delegado de Tarvel": companies and unions that somebody's office names. */
export function foreignHeld(manuscript: Manuscript): Body[] {
  const language = languageOf(manuscript);
  if (!KINDS[language]) return [];
  return [foreignBefore, foreignBehind, foreignDirect]
    .flatMap(find => find(manuscript))
    .flatMap(({ value }) => value.offices)
    .flatMap(({ title, organisation, span: [from, to] }): Body[] => {
      // "titular del OMR-Sorrel", "director de la OMM": capitals that an office names are a body.
      const shouted = organisation && SHOUTED.test(organisation) ? organisation : null;
      const at0 = shouted ? manuscript.text.slice(from, to).indexOf(shouted) : -1;
      if (shouted && at0 >= 0 && !NO_BODY_SHORT.test(shouted))
        return [{ value: { kind: 'name', name: shouted }, spans: [[from + at0, from + at0 + shouted.length]] }];
      // "presidente de la Comisión": one that the text names in full elsewhere.
      if (
        !organisation ||
        FOREIGN_BODY_HEADS[language]?.has(organisation) ||
        !/^\p{Lu}\p{L}*\p{Ll}/u.test(organisation) ||
        STATES.test(organisation) ||
        !ofCompany(title)
      )
        return [];
      const at = manuscript.text.slice(from, to).indexOf(organisation);
      return at < 0 || foreignPlaceAt(organisation, 0, language) === organisation
        ? []
        : [
            {
              value: { kind: 'name', name: organisation },
              spans: [[from + at, from + at + organisation.length]],
            },
          ];
    });
}

/** "un accord entre CNQ Sorrel et Tarvel-Port": two who have a contract, unless they are countries, towns or people. */
export function foreignParties(manuscript: Manuscript): Body[] {
  const language = languageOf(manuscript);
  if (!KINDS[language]) return [];
  const known = (name: string) =>
    foreignPlaceAt(name, 0, language) !== null || GIVEN_NAMES.has(name.split(' ')[0] ?? '') || STATES.test(name);
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(PARTIES)].flatMap(({ 0: all, index, groups }): Body[] => {
      const { one = '', two = '' } = groups ?? {};
      if (known(one) || known(two)) return [];
      const second = all.lastIndexOf(two);
      const first = all.lastIndexOf(one, second - 1);
      return [[one, first] as const, [two, second] as const].map(([name, at]) => ({
        value: { kind: 'name', name: collapse(name) },
        spans: [[start + index + at, start + index + at + name.length]],
      }));
    }),
  );
}
