import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { KNOWN_BODIES } from '../../vocabulary/bodies.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import { KNOWN_ACRONYMS } from '../../vocabulary/known-acronyms.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { languageOf } from '../language.ts';
import { definition } from './definition.ts';
import { englishStart, nounStart } from './english.ts';
import { aroundGloss } from './glossed.ts';
import { initialsStart, isShort, isSpoken, longFormStart, sharing, spokenStart } from './letters.ts';
import { capitalStart, hanStart, hanTermStart, headedStart, withHead } from './named.ts';

type Acronym = Proposal<'acronyms'>;

const BRACKETS = /[(（]([^()（）]{2,120})[)）]|\[(\p{Lu}[\p{Lu}\d&-]{1,8}s?)\]/gu;
const QUOTES = /^["“”‘’'«»\s]+|["“”‘’'«»\s]+$/g;
const ARTICLE = /^(?:l['’]|(?:the|a|an|le|la|les|el|los|las|un|une|una)\s+)/iu;
/** What leads to a short form inside its brackets. */
const LEAD =
  /^(?:(?:or|(?:hereinafter|hereafter|also|commonly|better|formerly|abbreviated)(?:\s+(?:referred\s+to|known|called))?(?:\s+(?:as|to))?|referred\s+to\s+as|abbreviated|acronym|abbreviation|in\s+short|i\.e\.|the|ou|o|ci-après|en\s+adelante|dite?|dit|dénommée?s?|denominad[oa]s?|llamad[oa]s?|abrégée?s?|appelée?s?|abreviad[oa]|sigles?|siglas?|acronyme|acrónimo|por\s+sus?\s+siglas?|en\s+(?:inglés|français|español|anglais|espagnol|francés)|in\s+(?:English|French|Spanish)|known\s+as|la|el|le|los|las)(?=[\s:])[\s:]*|l['’]|(?:英文|以下)?简称)+/iu;

/** What leads from one thing to another, never within a name. */
const JOINTS = /\s(?:between|with|from|by|among|via)\s+(?:the\s+)?\p{Lu}/u;

/** What follows a short form in its brackets: "OMM por sus siglas en inglés". */
const TRAIL =
  /\s(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?$|\d{1,2}$|por\s+sus?\s+siglas?|selon\s+son\s+(?:sigle|acronyme)|en\s+(?:anglais|inglés|español|français)).*$/su;

/** What a short form is of: "TRIPS Agreement". */
const KIND =
  /^(\p{Lu}{3,})\s(?:Agreement|Act|Convention|Directive|Regulations?|Protocol|Treaty|Programme|Program|Initiative|Project|Rules|study|trial|method)$/u;

/** How far before a bracket a long form may begin, and a short form may stand, in characters. */
const REACH = 400;
const NEAR = 24;

/** Every pair of brackets, with what stands in them and where. */
const bracketsOf = (text: string) =>
  [...text.matchAll(BRACKETS)].map(({ 0: all, 1: round, 2: square = '', index }) => ({
    all,
    inner: round ?? square,
    index,
  }));

/** "Nasdaq: QUIL; OSE: QUI": stock exchanges and tickers, which stand for no words. */
const LISTED = regex(
  String.raw`^(?!(?:English|French|Spanish|Acron|Sigla))(?:\p{Lu}\p{L}{1,12}(?:\s\p{Lu}\p{L}{1,12})?:\s?[\p{Lu}\d][\p{Lu}\d.]{0,7}(?:[;,]\s?|$))+$`,
  'u',
);

/** "OMR, CPS, UIN": several short names, of which none is that of the words before. */
const ROW = /^\p{Lu}{2,10}(?:,\s\p{Lu}{2,10}){1,9},?(?:\s(?:and|et|y|e)\s|,\s)\p{Lu}{2,10}$/u;
/** The short forms that the words in brackets may be, each with its place in them: "WHF", "or the “WHF”", "por sus siglas en inglés, WHF". */
function shortsIn(inner: string): { short: string; at: number }[] {
  const found: { short: string; at: number }[] = [];
  if (LISTED.test(inner) || ROW.test(inner)) return [];
  for (const { 0: part, index } of inner.matchAll(/(?:(?!\sor\s|\s[–—]\s)[^,;:])+/g)) {
    const plain = part.replace(/^\s+/, '').replace(/^\p{Ll}{4,14}\s(?=\p{Lu}{3,9}$)/u, '');
    const led = plain.replace(LEAD, '');
    const short = led.replace(QUOTES, '').replace(LEAD, '').replace(TRAIL, '').replace(KIND, '$1');
    const at = index + (part.length - led.length) + Math.max(0, led.indexOf(short));
    // "(Uspto, por sus siglas en inglés)", "(Omr, 8 países)": a short form written like a word stands first.
    const spoken =
      isSpoken(short) && index === 0 && (inner.length === short.length || BEHIND_SPOKEN.test(inner.slice(part.length)));
    if (isShort(short) || spoken) found.push({ short, at });
  }
  return found.slice(0, 1);
}

const BEHIND_SPOKEN = /^,\s(?:por\ssus?\ssiglas?|selon\sson|en\s(?:inglés|anglais|español|français)|\d{1,3}\s\p{Ll})/u;
/** Short forms of another language, as the brackets say. */
const ELSEWHERE = /(?:siglas?|sigle|acronyme|acrónimo)\s(?:en|in)\s(?:inglés|anglais|francés|English)/iu;

/** "HIPO Quenby": capitals, and the place of a branch, which is no part of the long form. */
const BRANCH = /^(\p{Lu}{3,})\s\p{Lu}\p{Ll}+$/u;

/** A body of the United Nations in short, up to the end of a clause. */
const UN_BODY = /\bUN(?:\s(?:(?:on|for|of)\s)?\p{Lu}[\p{L}’'-]*){1,6}\s?(?:(?:on|for|of)\s)?$/u;

/** Where the long form of a short one begins in the clause before its bracket, by its letters; where those are another language's, by what it names. */
function startOf(
  whole: string,
  inner: string,
  clause: string,
  language: string,
  again: (short: string) => boolean,
): number | null {
  const short = BRANCH.exec(whole)?.[1] ?? whole;
  // "UN Children’s Fund (UNICEF)"
  const nations = /^UN\p{Lu}/u.test(short) && KNOWN_BODIES.has(short) ? UN_BODY.exec(clause) : null;
  if (nations) return nations.index;
  if (!isShort(short) && isCountry(short)) return null;
  if (!isShort(short)) {
    const named = headedStart(clause, language);
    const own =
      initialsStart(short, clause) ?? spokenStart(short, clause, named) ?? (ELSEWHERE.test(inner) ? named : null);
    if (own !== null || language !== 'en' || !/^\p{Lu}/u.test(short)) return own;
    // "Japan External Trade Organisation (Jetro)": by its letters, or as the text goes on to call it.
    const body = capitalStart(clause);
    return spokenStart(short, clause, body) ?? (again(short) ? body : null);
  }
  if (language === 'zh') return /^[A-Z]{2,}/.test(short) ? (hanStart(clause) ?? hanTermStart(clause)) : null;
  // Two or three letters that a bracket holds once may be a country, a party or a degree.
  const told =
    /^\p{Lu}{4,}$/u.test(short) ||
    (/^\p{Lu}{3}$/u.test(short) && opensWith(short, clause)) ||
    (/^\p{Lu}{2,3}$/u.test(short) && !isCountry(short) && again(short));
  const headed = told && !KNOWN_ACRONYMS.has(short) ? () => capitalStart(clause) : () => null;
  const found = longFormStart(short, clause, language, () =>
    isEnglish(language)
      ? englishStart(short, clause)
      : /^(?:\p{Lu}{3,}|\p{Lu}{2,}-\p{Lu}\p{L}+)$/u.test(short)
        ? sharing(short, clause, headedStart(clause, language))
        : null,
  );
  // "contrat de construction et de défense (C2D)": a figure doubles the letter behind it.
  const doubled = short.replace(/([2-4])(\p{Lu})/gu, (_, times: string, sign: string) => sign.repeat(Number(times)));
  if (found === null && doubled !== short && (language === 'fr' || language === 'es'))
    return initialsStart(doubled, clause);
  // Letters that reach over "between the" or "with the" were found by chance.
  return found === null || JOINTS.test(clause.slice(found)) ? (headed() ?? found) : found;
}

/** One word of many parts, of which the letters stand for some: "chlorofluorocarbures (CFC)". */
const compound = (short: string, long: string): boolean => /^\p{Lu}{3,5}$/u.test(short) && /^\p{Ll}{12,}$/u.test(long);

/** The form of a company behind its name, which the short form leaves aside: "Oficina de Muelles, OA (en adelante, OM)". */
const LEGAL = /(?:,\s(?:O\.?A|S\.?A(?:\.?S)?|S\.?L|E\.?P\.?E|A\.?C)\.?)?,?$/u;

/** Whether the first capitals of the name before a bracket are its letters: "Union of News Agencies of the …" is UNA. */
function opensWith(short: string, clause: string): boolean {
  const start = capitalStart(clause);
  const capitals = start === null ? [] : (clause.slice(start).match(/(?<!\p{L})\p{Lu}/gu) ?? []);
  return capitals.slice(0, short.length).join('') === short;
}

/** "les normes comptables … (normes NCI)": the noun that the brackets repeat begins the long form. */
function repeated(inner: string, short: string, clause: string): number | null {
  const noun = /^(?<noun>\p{Ll}{4,14})\s\p{Lu}{3,9}$/u.exec(inner)?.groups?.noun;
  const at = noun && inner.endsWith(short) ? clause.toLowerCase().lastIndexOf(noun) : -1;
  return at < 0 ? null : at;
}

const LEADING = /^(?:l['’]|\d{1,4}\s|(?:les?|la|los|las|el|une?|un|una|des|du|del)\s)(?=\S{3})/iu;

/** How many signs an article takes before a long form in French or Spanish, where the short form does not begin with its letter. */
function articleOf(short: string, long: string, language: string): number {
  const article = language === 'fr' || language === 'es' ? LEADING.exec(long)?.[0] : undefined;
  if (!article) return 0;
  const first = (text: string) => text.normalize('NFD').charAt(0).toLowerCase();
  return first(long.slice(article.length)) === first(short) || first(article) !== first(short) ? article.length : 0;
}

/** Whether a short form stands in the text by itself, outside the brackets that may define it, and nowhere as a place. */
function isTwice(text: string, short: string): boolean {
  let found = false;
  for (let at = text.indexOf(short), left = MOST; at >= 0 && left > 0; at = text.indexOf(short, at + 1), left--) {
    const [before = ' ', behind = ' '] = [text[at - 1], text[at + short.length]];
    if (/[\p{L}\p{N}(]/u.test(before) || /[\p{L}\p{N})]/u.test(behind)) continue;
    if (/\s(?:in|near|around)\s$/u.test(text.slice(Math.max(0, at - 8), at))) return false;
    found = true;
  }
  return found;
}
/** Most places looked at. */
const MOST = 40;

/** An office of the body within what the letters took for its name: "Under-Secretary-General and Executive Director of the ‹Harbour Fund›". */
const OFFICE_WITHIN =
  /^\p{Lu}.*?\s(?:President|Director|Director[\s-]General|Chair(?:man|woman|person)?|Head|Secretary[\s-]General|Governor|Commissioner|Representative|Officer)\s+of\s+(?:the\s+)?(?=\p{Lu})/u;

/** "World Harbour Fund (WHF)" */
export function longThenShort(manuscript: Manuscript): Acronym[] {
  const language = languageOf(manuscript);
  const again = (short: string) => isTwice(manuscript.text, short);
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    bracketsOf(text).flatMap(({ all, inner, index }) =>
      shortsIn(inner).flatMap(({ short, at }): Acronym[] => {
        const from = Math.max(0, index - REACH);
        const before = text
          .slice(from, index)
          .replace(/(?:["“”’»\s]|,\sas\s(?:amended|revised)){1,10}$/u, '')
          .replace(LEGAL, '');
        const glossed = isEnglish(language) ? aroundGloss(short, before) : null;
        if (glossed !== null) {
          const span: Span = [start + from + glossed, start + from + before.length];
          return [
            definition(short, start + index + 1 + at, before.slice(glossed), span, [
              span[0],
              start + index + all.length,
            ]),
          ];
        }
        const opened = Math.max(...['(', ')', ';', ':', '（', '）'].map(mark => before.lastIndexOf(mark))) + 1;
        const clause = before.slice(opened);
        const noun = isEnglish(language) ? nounStart(short, clause) : null;
        const start0 = repeated(inner, short, clause) ?? startOf(short, inner, clause, language, again) ?? noun;
        if (start0 === null) return [];
        const headed = withHead(clause, start0 + articleOf(short, clause.slice(start0), language), short, language);
        const held = isEnglish(language) ? (OFFICE_WITHIN.exec(clause.slice(headed))?.[0].length ?? 0) : 0;
        const found = headed + held;
        const long = clause.slice(found);
        const whole = language === 'zh' || /\s|-/.test(long.trim()) || found === noun || compound(short, long);
        if (!whole || (long.length <= short.length && language !== 'zh') || holds(long, short)) return [];
        const shortStart = start + index + 1 + at;
        const longSpan: Span = [start + from + opened + found, start + from + before.length];
        return [definition(short, shortStart, long, longSpan, [longSpan[0], start + index + all.length])];
      }),
    ),
  );
}

/** Whether the long form holds the short one: as a word of it, or in its capitals. "Securities" does not hold "SEC". */
const holds = (long: string, short: string) =>
  (short.length > 2 && long.includes(short)) ||
  long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(short.toLowerCase());

/** "WHF (World Harbour Fund)" */
export function shortThenLong(manuscript: Manuscript): Acronym[] {
  const language = languageOf(manuscript);
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    bracketsOf(text).flatMap(({ all, inner, index }): Acronym[] => {
      const long = inner.replace(QUOTES, '');
      const from = Math.max(0, index - NEAR);
      const before = text.slice(from, index);
      const [, short = ''] = /([\p{L}\p{N}&/+-]{2,12})(?:['’]s)?\s{0,3}["”’]?\s{0,3}$/u.exec(before) ?? [];
      if (!isShort(short) || !long.includes(' ') || long.split(/\s+/).length > 12 || /[:;]/.test(long)) return [];
      const plain = long.replace(ARTICLE, '');
      const start0 = longFormStart(short, plain, language, () =>
        headedStart(plain, language) === 0 ? 0 : englishStart(short, plain),
      );
      if (start0 !== 0) return [];
      const shortStart = start + from + before.lastIndexOf(short);
      const longStart = start + index + 1 + inner.indexOf(plain);
      const longSpan: Span = [longStart, longStart + plain.length];
      return [definition(short, shortStart, plain, longSpan, [shortStart, start + index + all.length])];
    }),
  );
}
