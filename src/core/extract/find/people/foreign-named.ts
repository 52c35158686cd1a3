import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerLanguage } from '../../once.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { definitionsOf } from '../acronyms.ts';
import { languageOf } from '../language.ts';
import { isNobody } from './foreign.ts';
import { foreignOffices } from './foreign-office.ts';
import { HONORED, HONORIFIC, NAME, REST } from './foreign-shapes.ts';

type Person = Proposal<'people'>;

interface Naming {
  /** Behind a name: "a été nommée", "fue designado". */
  readonly passive: string;
  /** Before a name: "la nomination de", "designó a". */
  readonly active: string;
  /** Between the one named and the office: "à titre de", "como". */
  readonly as: string;
  /** Behind a name, without more: "est la nouvelle", "es el nuevo". */
  readonly is: string;
}

const NAMING: Readonly<Record<string, Naming>> = {
  fr: {
    passive: String.raw`(?:est|a\sété|vient\sd['’]être|fut|sera|ayant\sété)\s(?:nommée?|élue?|réélue?|désignée?|reconduite?|promue?|confirmée?)`,
    active: String.raw`(?:nomm[ée]e?|nommer|désign[ée]e?|désigner|élue?|élit|(?:nomination|désignation|élection|arrivée|reconduction)\s(?:de|du|de\sla|de\sl['’]))`,
    as: String.raw`(?:à\stitre\sde|en\stant\sque|en\squalité\sde|comme|(?:au|dans\sle)\sposte\sde|(?:à\sla\sfonction|aux\sfonctions|dans\sles\sfonctions)\sde)`,
    is: String.raw`(?:est\s(?:désormais\s)?(?:l[ea]\s)?(?:nouvel(?:le)?|nouveau)|devient(?:\s(?:également|aussi|désormais|ainsi))?(?:\sl[ea])?|(?:récemment\s|nouvellement\s)?(?:devenue?|nommée?|élue?|désignée?|promue?)|(?:a\spris|prend|prendra)\sses\sfonctions\s(?:de|comme|en\squalité\sde|en\stant\sque)|est\sentrée?\sen\sfonctions?\s(?:comme|en\squalité\sde|en\stant\sque))`,
  },
  es: {
    passive: String.raw`(?:fue|ha\ssido|será|resultó|quedó|había\ssido)\s(?:nombrad|designad|elegid|elect|reelegid|reelect|ratificad|proclamad|confirmad)[oa]`,
    active: String.raw`(?:(?:nombró|nombra|designó|designa|eligió|elige|nombrado|designado|elegido)\sa|(?:nombramiento|designación|elección|reelección)\sde)`,
    as: String.raw`(?:como|en\sel\s(?:cargo|puesto)\sde|para\sel\s(?:cargo|puesto)\sde|al\scargo\sde|en\scalidad\sde)`,
    is: String.raw`(?:(?:recién\s|recientemente\s)?(?:nombrad|designad|elegid|elect)[oa]|(?:es|será)\s(?:el|la)\snuev[oa]|(?:asumió|asume|asumirá|juró|tomó\sposesión|se\sdesempeña|se\sdesempeñará|fungirá|fungió)\s(?:(?:el|del|en\sel)\scargo\sde|como))`,
  },
};

/** Where an office ends that a verb of naming gives. */
const END = String.raw`(?=[,.;:)»”]|\s\(|\s(?:a|ont|est|sont|ha|han|es|fue|sera|será|par(?!\sintérim)|lors|depuis|pour\s(?:un|une|la|les)|à\s(?:compter|partir|la\ssuite)|en\s(?:remplacement|sustitución|reemplazo)|le\s\d|dès|avec|qui|et\s(?:a|est|remplace|succède)|por|desde|para\sel|a\spartir|tras|quien|que|con|durante|y\s(?:\p{Ll}+ó|sustituye|reemplaza))(?!\p{L})|$)`;

/** Offices before a name, which are no part of it. */
const headsOf = oncePerLanguage(language => regex(`^(?:(?:${FOREIGN_OFFICES[language]})\\s)+`, 'u'));

const patternsOf = oncePerLanguage((language): readonly RegExp[] => {
  const [office, naming] = [FOREIGN_OFFICES[language], NAMING[language]];
  if (!office || !naming) return [];
  const { passive, active, as, is } = naming;
  const title = String.raw`(?:(?:nouvel(?:le)?|nouveau|nuev[oa])\s)?(?<office>${office}(?![\p{L}-])${REST})${END}`;
  return [
    regex(
      String.raw`(?<![\p{L}-])(?<name>${NAME})(?:,\s[^,.;:]{3,80},|,)?\s(?:${passive}(?:,?\s(?:\p{Ll}{3,12}|à\sl['’]unanimité|por\sunanimidad))?(?:\s${as})?|${is})\s${title}`,
      'gu',
    ),
    regex(
      String.raw`(?<![\p{L}-])(?:${active})\s${HONORIFIC}(?<name>${NAME})(?:,\s[^,.;:]{3,60},)?\s${as}\s${title}`,
      'gu',
    ),
  ];
});

/** "Ada Corvec a été nommée directrice des ports", "la nomination de M. Oscar Vantrel à titre de recteur": the office that a verb of naming gives. */
export function foreignNamed(manuscript: Manuscript): Person[] {
  const language = languageOf(manuscript);
  const patterns = patternsOf(language);
  if (patterns.length === 0) return [];
  const shorts = new Set(definitionsOf(manuscript).map(({ short }) => short));
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    patterns.flatMap(pattern =>
      [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }): Person[] => {
        const { office = '' } = groups ?? {};
        const name = (groups?.name ?? '').replace(headsOf(language), '');
        if (!name.includes(' ') || isNobody(name, language)) return [];
        const at = start + index + all.indexOf(name);
        const from = start + index + all.lastIndexOf(office);
        return [
          {
            value: {
              kind: 'name',
              name: collapse(name),
              honorific: HONORED.exec(text.slice(Math.max(0, at - start - 8), at - start))?.[1] ?? null,
              offices: foreignOffices(office, from, language, 'people/foreign-named', shorts),
            },
            spans: [[at, at + name.length]],
          },
        ];
      }),
    ),
  );
}
