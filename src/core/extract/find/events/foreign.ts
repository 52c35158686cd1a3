import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerLanguage } from '../../once.ts';
import { EVENT_WORDS } from '../../vocabulary/foreign-events.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { languageOf } from '../language.ts';

type Event = Proposal<'events'>;

/** One word in capitals, or a year; "États membres" is one, too. */
const CAP_WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}]*(?:[’'-]\p{L}[\p{L}]*)*(?:\s(?:membres|miembros))?|(?:19|20)\d\d)`;
/** What may follow the last noun of a name: verbs, and words of time and place. */
const VERBS = "aura|auront|se|s[’']|a|ont|est|sont|sera|qui|à|en|du|le|ha|han|es|será|que|tendrá|tuvo|el";

interface Patterns {
  readonly named: RegExp;
  readonly edition: RegExp;
}

/** A head and what belongs to its name: adjectives, capitals, and nouns that small words link to it. */
const patternsOf = oncePerLanguage((language): Patterns | null => {
  const words = EVENT_WORDS[language];
  if (!words) return null;
  const { heads, small, edition, adjective, link, stop, joint } = words;
  // "del XIV Congreso … y del II Encuentro": an edition begins another name.
  const CAP = `(?!${edition}(?:${heads}))${CAP_WORD}`;
  const noun = String.raw`(?!(?:${stop}|${FOREIGN_OFFICES[language]})(?![\p{L}-]))[\p{Ll}-]{3,24}(?![\p{L}’'])`;
  const word = `(?:${CAP}|${noun})`;
  // A noun may be joined to one more only where a link led to it, so that no second clause is taken in.
  const linked = String.raw`${link}(?:${adjective}\s)?${word}(?:\s${adjective}(?![\p{L}-]))?(?:\s${joint}(?:${link})?${word}(?=\s(?:${link}|${VERBS}(?![\p{L}]))|[,.;:)]|$))?`;
  const more = String.raw`\s(?:${adjective}(?![\p{L}-])|${CAP}|${linked}|${joint}(?:${link})?${CAP})`;
  const tail = `(?:${more}){1,12}`;
  return {
    named: regex(String.raw`(?<![\p{L}-])(?<edition>${edition})?(?:${heads})${tail}`, 'gu'),
    edition: regex(String.raw`(?<![\p{L}-])(?<edition>${edition})(?:${small})(?![\p{L}-])${tail}`, 'gu'),
  };
});

const MEETING = regex(String.raw`(?<![\p{L}\p{N}-])COP\s?\d{1,2}(?![\p{L}\p{N}-])`, 'gu');

/** Houses that are named after what is held there. */
const HOUSE =
  /(?:Palais|Palacio|Centre|Centro|Parc|Salle|Recinto|Hotel|Hôtel|Palau)\s(?:des?|des\sl[’']|de\sla|de\slos)\s$/u;

/** Longest name that stands in quotation marks. */
const LONGEST = 240;

/** All that stands in the quotation marks that open right before a place: "“IV Foro sobre las mareas: lo que cambia”". */
function inMarks(text: string, at: number): string | null {
  if (!/["“«]\s?$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  const close = text.slice(at, at + LONGEST).search(/\s?["”»]/u);
  return close > 0 ? text.slice(at, at + close) : null;
}

function propose(manuscript: Manuscript, pattern: RegExp, never: RegExp | null): Event[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline' || role === 'heading'
      ? []
      : [...text.matchAll(pattern)].flatMap(({ 0: begun, index, groups }): Event[] => {
          const name = inMarks(text, index) ?? begun;
          const edition = groups?.edition ?? '';
          // "le Palais des Congrès de Quenby" is a house.
          if (HOUSE.test(text.slice(Math.max(0, index - 24), index))) return [];
          // "VII Congreso Nacional de Vivienda" is no parliament.
          if (!edition && never?.test(collapse(name))) return [];
          const short = /^\s?\((\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/u.exec(
            text.slice(index + name.length, index + name.length + 14),
          );
          return [
            {
              value: {
                kind: 'name',
                name: collapse(name),
                acronym: short?.[1] ?? null,
                edition: edition.split(/\s/u)[0] || null,
                place: null,
                hosts: [],
              },
              spans: [[start + index, start + index + name.length]],
            },
          ];
        }),
  );
}

/** "Conférence internationale sur les digues", "XIV Congreso Latinoamericano de Puertos": a head in capitals with its complement. */
export function foreignNamed(manuscript: Manuscript): Event[] {
  const language = languageOf(manuscript);
  const patterns = patternsOf(language);
  return patterns ? propose(manuscript, patterns.named, EVENT_WORDS[language]?.never ?? null) : [];
}

/** "le cinquième colloque sur la protection des rives": a head written small that an edition makes a name. */
export function foreignEditions(manuscript: Manuscript): Event[] {
  const patterns = patternsOf(languageOf(manuscript));
  return patterns ? propose(manuscript, patterns.edition, null) : [];
}

/** "COP 31": conferences of parties by their number. */
export const numbered = (manuscript: Manuscript): Event[] =>
  languageOf(manuscript) in EVENT_WORDS ? propose(manuscript, MEETING, null) : [];
