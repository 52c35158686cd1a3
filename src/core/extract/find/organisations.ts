import type { Manuscript } from '../../manuscript.ts';
import { collapse } from '../../span.ts';
import type { Proposal, Rule } from '../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../tokens.ts';
import { BODY_HEADS, COMPANY_ENDINGS, KNOWN_BODIES, NOT_BODIES, WEAK_HEADS } from '../vocabulary/bodies.ts';
import { COUNTRY_NAMES, DEMONYMS } from '../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS } from '../vocabulary/honorifics.ts';
import { isMonthOrDay, NOT_NAMES } from '../vocabulary/not-names.ts';
import { OFFICE_HEADS } from '../vocabulary/offices.ts';
import { rules as acronymRules } from './acronyms.ts';
import { knownPlaceAt } from './places.ts';

type Body = Proposal<'organisations'>;

const LONGEST = 14;
/** Small words that go on a body's name when a capital follows them (an article may stand between). */
const LINKS = new Set(['of', 'for', 'on', 'to', 'against', 'de', 'des', 'du', 'del', 'della', 'do', 'für']);
/** Heads whose subject may stand behind "in": "Alliance for Trade in Services". */
const LOCATED = new Set([
  'Alliance',
  'Association',
  'Centre',
  'Center',
  'Coalition',
  'Council',
  'Institute',
  'Network',
  'Organisation',
  'Organization',
  'Society',
]);
const ARTICLES = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las']);
const countries = new Set(COUNTRY_NAMES);

const isOffice = (word: Word) =>
  OFFICE_HEADS.has(word.text.toLowerCase()) || ADDRESSING_OFFICES.has(word.text) || HONORIFICS.has(word.text);
/** Whether a word can be part of a body's name, before its head or behind a link. */
const nameable = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.capital &&
  !isMonthOrDay(word.text) &&
  !HONORIFICS.has(word.text) &&
  !(word.first && NOT_NAMES.has(word.text.toLowerCase()));

/** The first word of the name that leads up to a head: capitals that touch, back to the first that cannot belong. */
function leftEdge(words: readonly Word[], head: number): number {
  let from = head;
  while (head - from < LONGEST && nameable(words[from - 1]) && touches(words[from - 1], words[from])) {
    const before = words[from - 1];
    if (
      !before ||
      ARTICLES.has(before.text.toLowerCase()) ||
      (isOffice(before) && !['General', 'Chief', 'Justice', 'State'].includes(before.text))
    )
      break;
    from -= 1;
  }
  return coordinated(words, from, head);
}

/** "Economic and Financial Crimes Commission": what stands before "and" belongs to the name when "the" opens it. */
function coordinated(words: readonly Word[], from: number, head: number): number {
  const [and, word] = [words[from - 1], words[from - 2]];
  if (from === head || and?.text !== 'and' || !touches(and, words[from]) || !nameable(word) || !touches(word, and))
    return from;
  let start = from - 2;
  while (
    nameable(words[start - 1]) &&
    touches(words[start - 1], words[start]) &&
    from - start < 4 &&
    !ARTICLES.has(words[start - 1]?.text.toLowerCase() ?? '')
  )
    start -= 1;
  const opener = words[start - 1];
  const opened = opener !== undefined && touches(opener, words[start]) && ARTICLES.has(opener.text.toLowerCase());
  const bodies =
    words.slice(start, from - 1).some(({ text }) => BODY_HEADS.has(text)) ||
    words.slice(start, from - 1).some(isOffice);
  return opened && !bodies ? start : from;
}

/** The last word of the name that goes on behind a head: "of Commerce", "for Market Regulation of China", "Office in China". */
function rightEdge(words: readonly Word[], head: number): number {
  let to = head;
  let linked = false;
  while (to - head < LONGEST) {
    const next = words[to + 1];
    if (!touches(words[to], next) || !next) break;
    if (next.capital && !next.first && !LINKS.has(next.text.toLowerCase())) {
      if (isOffice(next) || isMonthOrDay(next.text) || HONORIFICS.has(next.text)) break;
      const named = GIVEN_NAMES.has(next.text) || (knownPlaceEnds(words, to) && !BODY_HEADS.has(next.text));
      if (named || (!linked && !BODY_HEADS.has(next.text) && !COMPANY_ENDINGS.has(next.text))) break;
      to += 1;
      continue;
    }
    const link = next.text.toLowerCase();
    const article = ARTICLES.has(words[to + 2]?.text ?? '') && touches(next, words[to + 2]) ? 1 : 0;
    const target = words[to + 2 + article];
    if (
      !touches(words[to + 1 + article], target) ||
      !target?.capital ||
      isMonthOrDay(target.text) ||
      HONORIFICS.has(target.text)
    )
      break;
    const goes =
      LINKS.has(link) ||
      (link === 'in' &&
        !article &&
        (words[head]?.text === 'Office' ||
          (linked && LOCATED.has(words[head]?.text ?? '') && knownPlaceAt(words, to + 2) === null))) ||
      ((link === 'and' || link === '&') &&
        linked &&
        !beginsBody(words, to + 2 + article) &&
        !isOffice(target) &&
        !countries.has(words[to]?.text ?? ''));
    if (!goes) break;
    linked = true;
    to += 2 + article;
  }
  return to;
}

/** Whether a country or known place ends at a word: a name may begin behind it. */
const knownPlaceEnds = (words: readonly Word[], to: number): boolean =>
  [0, 1, 2, 3].some(back => knownPlaceAt(words, to - back) === to);

/** Whether a body of its own begins at a word: its run of capitals holds a head that is not all of it. */
function beginsBody(words: readonly Word[], at: number): boolean {
  for (let end = at; end - at < 6 && words[end]?.capital; end++) {
    if (BODY_HEADS.has(words[end]?.text ?? '') || KNOWN_BODIES.has(words[end]?.text ?? '')) return true;
    if (!touches(words[end], words[end + 1])) return false;
  }
  return false;
}

const proposal = (manuscript: Manuscript, first: Word, last: Word, kind: 'name' | 'short'): Body => {
  const span = spanOf(first, last);
  return { value: { kind, name: collapse(manuscript.text.slice(...span)) }, spans: [span] };
};

/** Whether the name says which body it is: more than a bare head, and more than a country's adjective before a weak one. */
function isParticular(words: readonly Word[], from: number, head: number, to: number): boolean {
  if (from === head && to === head) return false;
  const text = words[head]?.text ?? '';
  if (!WEAK_HEADS.has(text)) return true;
  const before = words.slice(from, head);
  if (to > head) return true;
  return (
    before.some(({ text: word }) => !DEMONYMS.has(word)) &&
    !(before.length === 1 && before[0]?.first === true && NOT_NAMES.has(before[0].text.toLowerCase()))
  );
}

function headed(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  const found: Body[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at];
    if (!head?.capital || !BODY_HEADS.has(head.text) || head.role === 'heading') continue;
    const from = leftEdge(words, at);
    const to = rightEdge(words, at);
    const [first, last] = [words[from], words[to]];
    if (first && last && isParticular(words, from, at, to)) found.push(proposal(manuscript, first, last, 'name'));
    at = to;
  }
  return found;
}

function companies(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    if (!COMPANY_ENDINGS.has(word.text)) return [];
    const previous = words[at - 1];
    if (!previous || previous.sentence !== word.sentence || !/^,?\s*$/.test(previous.after) || !nameable(previous))
      return [];
    let from = at - 1;
    while (
      at - from < 6 &&
      touches(words[from - 1], words[from]) &&
      nameable(words[from - 1]) &&
      !isOffice(words[from - 1] as Word)
    )
      from -= 1;
    const first = words[from];
    return first ? [proposal(manuscript, first, word, 'name')] : [];
  });
}

/** Words behind capitals that show that they act: verbs of releases, third person or past. */
const ACTS = new Set(
  'is was has had will would said says announced announces added welcomed stressed noted called launched promotes provides supports works published publishes adopted agreed expects plans warned confirmed reported reports estimates'.split(
    ' ',
  ),
);
const OFFICIALS = new Set(
  'official officials spokesman spokeswoman spokesperson secretariat chief members headquarters experts staff fund board council committee commission agency bureau'.split(
    ' ',
  ),
);

/** Capitals that the text defines as a body, or that are known as one, or that act as one somewhere. */
function capitals(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  const defined = new Map(
    acronymRules.flatMap(rule => rule.find(manuscript)).map(({ value }) => [value.short, value.long]),
  );
  const isBody = (short: string) => {
    const long = defined.get(short);
    return long !== undefined && long.split(/\s+/).some(part => BODY_HEADS.has(part)) && /^\p{Lu}/u.test(long);
  };
  const acting = new Set(
    words.flatMap((word, at) => {
      if (!word.upper || word.text.length < 3 || NOT_BODIES.has(word.text) || defined.has(word.text)) return [];
      const next = words[at + 1];
      const office = touches(word, next) && next?.capital === true && isOffice(next);
      const acts = touches(word, next) && (ACTS.has(next?.text ?? '') || OFFICIALS.has(next?.text ?? ''));
      return word.possessive || office || acts ? [word.text] : [];
    }),
  );
  return words.flatMap((word, at) => {
    const { text } = word;
    const known = KNOWN_BODIES.has(text) && !NOT_BODIES.has(text);
    if (!(known || isBody(text) || acting.has(text)) || DEMONYMS.has(text)) return [];
    const glued =
      !word.upper &&
      ((touches(words[at - 1], word) && words[at - 1]?.capital) ||
        (touches(word, words[at + 1]) && words[at + 1]?.capital));
    return glued ? [] : [proposal(manuscript, word, word, 'short')];
  });
}

/** The long form of capitals that are known as a body: "United Nations Conference on Trade and Development (UNCTAD)". */
const definedBodies = (manuscript: Manuscript): Body[] =>
  acronymRules
    .flatMap(rule => rule.find(manuscript))
    .filter(({ value }) => KNOWN_BODIES.has(value.short))
    .map(({ value }) => ({ value: { kind: 'name' as const, name: value.long }, spans: [value.longSpan] }));

export const rules: readonly Rule<'organisations'>[] = [
  {
    name: 'organisations/defined-acronym',
    confidence: 0.95,
    find: definedBodies,
    examples: [{ text: 'The Universal Postal Union (UPU) met.', finds: ['Universal Postal Union'] }],
    counterexamples: ['The Tide Conference on Ports (TCP) met.'],
  },
  {
    name: 'organisations/head-noun',
    confidence: 0.85,
    find: headed,
    examples: [
      {
        text: 'The Ministry of Trade of Halmia and the Sorrel Harbour Commission agreed.',
        finds: ['Ministry of Trade of Halmia', 'Sorrel Harbour Commission'],
      },
      {
        text: 'It works with the Alliance for Safe Ports and Harbours, and with the Asmer Office in Corvane.',
        finds: ['Alliance for Safe Ports and Harbours', 'Asmer Office in Corvane'],
      },
      { text: 'He heads the Coastal and Inland Waters Authority.', finds: ['Coastal and Inland Waters Authority'] },
    ],
    counterexamples: [
      'The Commission met, and the Board agreed.',
      'A government office opened.',
      'The President of the Republic spoke.',
    ],
  },
  {
    name: 'organisations/company',
    confidence: 0.9,
    find: companies,
    examples: [
      {
        text: 'Shares of Quillon Ferries Ltd and of Asmer Lines, Inc. rose.',
        finds: ['Quillon Ferries Ltd', 'Asmer Lines, Inc.'],
      },
    ],
    counterexamples: ['Shares of the company rose.'],
  },
  {
    name: 'organisations/acronym',
    confidence: 0.75,
    find: capitals,
    examples: [{ text: 'The NVF fund paid, and NVF said so.', finds: ['NVF', 'NVF'] }],
    counterexamples: ['The ICT sector grew.', 'The HQS cable broke.'],
  },
];
