import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { NAMESAKES, PLACE_KINDS, PLACE_NOUNS } from '../../vocabulary/foreign-places.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { languageOf } from '../language.ts';
import { foreignBefore, foreignBehind, foreignDirect } from '../people/foreign.ts';
import { foreignPlaceAt, gazetteers } from './foreign-gazetteer.ts';

type Place = Proposal<'places'>;

const CAPITAL = regex(String.raw`(?<![\p{L}\p{N}_@./-])\p{Lu}\p{L}*`, 'gu');
/** A capital right before a name, that makes it somebody's or something's: "Ana Mendoza", "Air France". */
const CAPITAL_BEFORE = regex(String.raw`(?:^|[\s«“"(’'])(?<word>\p{Lu}[\p{L}.’'-]*)\s$`, 'u');
/** Capitals at the head of a sentence that are part of no name. */
const SMALL =
  /^(?:Les?|La|L|En|À|A|Au|Aux|De|Du|Des|D|Dans|Depuis|Pour|Par|Sur|Vers|Entre|Selon|Avec|Et|Si|Où|El|Los|Las|Del|Desde|Para|Con|Por|Hacia|Según|Y|Hasta|Ante|Bajo|Sobre|Tras|Como|Comme)$/u;
const PLACE_BEFORE = regex(
  String.raw`(?:^|[\s(«“"])(?:à|À|en|En|vers|depuis|desde|Desde|hacia|(?:${PLACE_KINDS.fr}|${PLACE_KINDS.es})\sd[e’'](?:\s?l[a’'])?)\s?$`,
  'u',
);

/** Whether a name at a place of a sentence names the place there. */
function stands(text: string, name: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const behind = text.slice(at + name.length, at + name.length + 12);
  if (/^(?:[’'‑-]?\p{L}|-\d|\.\p{L}|\$)/u.test(behind)) return false;
  // "Réunion du conseil": no island without its article.
  if (name === 'Réunion' && !/(?:^|\s)(?:[Ll]a|À\sla|à\sla)\s$/u.test(before)) return false;
  const left = CAPITAL_BEFORE.exec(before)?.groups?.word;
  if (left !== undefined && !SMALL.test(left)) return false;
  const single = !/[\s-]/.test(name);
  if (single && /^\s\p{Lu}\p{Ll}/u.test(behind)) return false;
  if (!single || !(NAMESAKES.has(name) || GIVEN_NAMES.has(name))) return true;
  return PLACE_BEFORE.test(before);
}

/** A preposition or an article right before a place. */
const LED = /(?:^|\s)(?:en|à|au|aux|a|desde|hacia|depuis|vers|la|el|l')\s?$/iu;
/** The last names of those whom the text names with their offices. */
const surnamesIn = (manuscript: Manuscript): ReadonlySet<string> =>
  new Set(
    [foreignBefore, foreignBehind, foreignDirect].flatMap(find =>
      find(manuscript).map(({ value }) => value.name.split(' ').at(-1) ?? ''),
    ),
  );

/** Places of French and Spanish texts that are known by name: "la Suède", "Ginebra". */
export function foreignGazetted(manuscript: Manuscript): Place[] {
  const gazetteer = gazetteers[languageOf(manuscript)];
  if (!gazetteer) return [];
  const surnames = surnamesIn(manuscript);
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) => {
    const plain = text.replaceAll('’', "'");
    const found: Place[] = [];
    let done = 0;
    for (const { 0: word, index } of text.matchAll(CAPITAL)) {
      if (index < done) continue;
      const name = gazetteer.get(word)?.find(one => plain.startsWith(one, index) && stands(plain, one, index));
      if (!name) continue;
      // "Según Lagos", of Bruno Lagos: somebody's name, unless a word of place leads to it.
      if (surnames.has(name) && !LED.test(plain.slice(Math.max(0, index - 12), index))) continue;
      // "San Martín de los Muelles": the whole of its name.
      const more = /^San\p{Ll}*\s/u.test(name)
        ? /^\sde\sl[ao]s?\s\p{Lu}\p{Ll}+/u.exec(plain.slice(index + name.length))
        : null;
      done = index + name.length + (more?.[0].length ?? 0);
      found.push({
        value: { kind: 'name', name: collapse(text.slice(index, done)) },
        spans: [[start + index, start + done]],
      });
    }
    return found;
  });
}

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]{1,24}`;
const LINKED = String.raw`(?:\s(?:de\s(?:la\s|los\s|las\s|l[’'])?|du\s|des\s|d[’']|del\s))`;
const SAINTS =
  'San|Santa|Santo|Coronel|General|Capitán|El|La|Los|Las|Le|Les|Villa|Puerto|Punta|Nueva|Nuevo|Alto|Port|Fort|Pointe|Grand|Grande';
/** One capital, or two where the first opens the names of towns. */
const TOWN = String.raw`(?:(?:${SAINTS})\s${NAME}(?:\s${NAME})?(?:\sde\s(?:los|las|la)\s${NAME})?|${NAME})`;

interface Patterns {
  readonly kind: RegExp;
  readonly noun: RegExp;
  readonly locative: RegExp;
}

/** What goes before "à" where it leads to a place: "se tiendra à Quenby", "réunis lundi à Quenby". */
const FRENCH_WHERE = String.raw`(?:ten[ui]\p{L}*|tiendr\p{L}+|tient|réuni\p{L}*|rassembl\p{L}*|organis\p{L}+|ouvert\p{L}*|ouvre|inaugur\p{L}*|rendue?s?|rend|rendra|sign\p{L}+|lancée?s?|présentée?s?|située?s?|installée?s?|implantée?s?|basée?s?|établie?s?|sise?|siège|lieu|réunions?|conférence|visite|déplacement|mission|rencontr\p{L}*|participé|hier|aujourd’hui|aujourd'hui|arriv\p{L}+|née?s?|ateliers?|colloque|séminaire|forum|congrès|sommet|salon|mosquée|usine|centre|campus|bureau|site|école|hôpital|musée|accueilli\p{L}*|adopt\p{L}+|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|soir|matin|(?:19|20)\d\d|,)`;
const FRENCH_BEHIND = String.raw`(?=[,.;)]|\s(?:du|le|la|les|en|pour|avec|afin|où|dans|sur|lors|ce|cette|depuis|jusqu|et|a|ont|est|au|aux|par|dès|sous|entre)(?![\p{L}])|\s?\(|$)`;
const SPANISH_BEHIND = String.raw`(?=[,.;)]|\s(?:del?|el|la|los|las|en|para|con|donde|a|al|y|por|ante|este|esta|durante|sobre|entre|desde|hasta|se|que|bajo|tras)(?![\p{L}])(?!\s\p{Lu})|\s?\(|$)`;

const patterns: Readonly<Record<string, Patterns>> = Object.fromEntries(
  (['fr', 'es'] as const).map(language => [
    language,
    {
      kind: regex(
        String.raw`(?<![\p{L}-])(?:${PLACE_KINDS[language]})(?:\s\p{Ll}{4,16}(?:ol|ola|és|esa|ano|ana|ino|ina|eño|eña|ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|ique|uelle))?${LINKED}(?!(?:Francophonie|Regi[oó]n|Région|Nación|Provincia|Comunidad|Unión|Union|República|République|Estado|État|Zona|Isla|Archipiélago|Confédération)(?!\p{L}|\s\p{Lu}))(?<place>${TOWN})(?![\p{L}‑-]|\s\p{Lu})`,
        'gu',
      ),
      noun: regex(
        String.raw`(?<![\p{L}-])(?<place>(?:${PLACE_NOUNS[language]})(?:${LINKED}|\s)(?:${SAINTS}\s)?${NAME}(?:\s${NAME})?)(?![\p{L}-])`,
        'gu',
      ),
      locative:
        language === 'fr'
          ? regex(String.raw`(?:${FRENCH_WHERE})\s(?:à|À)\s(?<place>${TOWN})${FRENCH_BEHIND}`, 'gu')
          : regex(
              String.raw`(?:(?<![\p{L}(-])En|(?<![\p{L}-])en)\s(?<place>${TOWN}(?:\s(?:del|de\sla|de\slos|de\slas)\s(?!(?:República|Nación|Unión|Comunidad|Junta|Comisión)(?!\p{L}))${NAME})?)${SPANISH_BEHIND}`,
              'gu',
            ),
    },
  ]),
);

/** Subjects and things that stand behind "en" with a capital. */
const SUBJECTS =
  /(?:ía|ías|ción|ciones|sión|encia|encias|ancia|dad|dades|ismo|mica|tica|ticas|tura|turas|miento|ería|logía)$|^(?:Internet|Twitter|Facebook|Instagram|YouTube|LinkedIn|Google|Derecho|Ciencias?|Salud|Letras|Artes?|Bellas|Enero|Febrero|Navidad|Semana|Consejo|Junta|Comisión|Ministerio|Gobierno|Congreso|Senado|Estado|Plenario|Pleno|Hacienda|Justicia|Zona|Sede|Hotel|Palacio)$/u;

const search =
  (shape: keyof Patterns) =>
  (manuscript: Manuscript): Place[] => {
    const pattern = patterns[languageOf(manuscript)]?.[shape];
    if (!pattern) return [];
    return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
      [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }): Place[] => {
        const place = groups?.place ?? '';
        const bare = place.replace(regex(`^(?:${SAINTS})\\s`, 'u'), '');
        // "puente de América Latina": a figure of speech.
        if (
          /^(?:puente|pont)\s/u.test(place) &&
          foreignPlaceAt(place.replace(/^\S+\s(?:del?\s|de\sl[’']|d[’'])?/u, ''), 0, languageOf(manuscript))
        )
          return [];
        if (shape === 'locative' && (GIVEN_NAMES.has(bare) || SUBJECTS.test(bare))) return [];
        const at = start + index + all.lastIndexOf(place);
        return [{ value: { kind: 'name', name: collapse(place) }, spans: [[at, at + place.length]] }];
      }),
    );
  };

/** "la ville de Quenby", "el municipio de Ilo": what the common noun names, without it. */
export const foreignKinds = search('kind');
/** "lac Sorrel", "isla de Quenby": names that begin with a common noun. */
export const foreignNouns = search('noun');
/** "se tiendra à Quenby", "en Quenby": one unknown name behind a word of place. */
export const foreignLocatives = search('locative');

/** Nouns in the plural that lead to several places. */
const KINDS_OF_PLACES =
  'villes|communes|campus|départements|régions|provinces|quartiers|ports|ciudades|cantones|municipios|estados|provincias|departamentos|regiones|comunas|localidades|distritos|puertos|sedes';
const ROW_OF_PLACES = regex(
  String.raw`(?<![\p{L}-])(?:${KINDS_OF_PLACES})\s(?:de\s|d['’]|du\s)(?<row>${TOWN}(?:-${NAME}|-\p{Ll}{2,4}-${NAME})?(?:,\s${TOWN}){0,8},?\s(?:et|y|e)\s(?:de\s|d['’])?${TOWN})(?![\p{L}-]|\s\p{Lu})`,
  'gu',
);
const ONE_PLACE = regex(`${TOWN}`, 'gu');

/** "les communes de Quenby, Ilo et Sorrel": each of several places behind their common noun. */
export function foreignRows(manuscript: Manuscript): Place[] {
  if (!patterns[languageOf(manuscript)]) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(ROW_OF_PLACES)].flatMap(({ 0: all, index, groups }) => {
      const row = groups?.row ?? '';
      const from = start + index + all.length - row.length;
      return [...row.matchAll(ONE_PLACE)].map(
        ({ 0: place, index: at }): Place => ({
          value: { kind: 'name', name: place },
          spans: [[from + at, from + at + place.length]],
        }),
      );
    }),
  );
}
