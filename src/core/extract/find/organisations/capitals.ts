import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { spanOf, touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS, KNOWN_BODIES, NOT_BODIES } from '../../vocabulary/bodies.ts';
import { DEMONYMS, isCountry } from '../../vocabulary/countries.ts';
import { HONORIFICS, SUFFIXES } from '../../vocabulary/honorifics.ts';
import { definitionsOf } from '../acronyms.ts';
import { isOffice } from './held.ts';

type Body = Proposal<'organisations'>;

/** One mention of a body, from one word to another. */
export const proposal = (manuscript: Manuscript, first: Word, last: Word, kind: 'name' | 'short'): Body => {
  const span = spanOf(first, last);
  return { value: { kind, name: collapse(manuscript.text.slice(...span)) }, spans: [span] };
};

/** Words behind capitals that show that they act: verbs of releases, third person or past. */
const ACTS = new Set(
  'is was has had will would said says announced announces added welcomed stressed noted called launched promotes provides supports works published publishes adopted agreed expects plans warned confirmed reported reports estimates'.split(
    ' ',
  ),
);
const OFFICIALS = new Set(
  'official officials spokesman spokeswoman spokesperson secretariat chief members headquarters experts staff investigation investigations investigators officers delegation fund board council committee commission agency bureau'.split(
    ' ',
  ),
);

const isByWhom = (words: readonly Word[], by: number): boolean =>
  words[by]?.text === 'by' &&
  touches(words[by], words[by + 1]) &&
  /^\p{Ll}{3,}ed$/u.test(words[by - 1]?.text ?? '') &&
  touches(words[by - 1], words[by]);

/** "managed by NVF": who has done something to it. */
const isAgent = (words: readonly Word[], at: number): boolean =>
  isByWhom(words, words[at - 1]?.text === 'the' ? at - 2 : at - 1) &&
  touches(words[at - 1], words[at]) &&
  !/^\s*[\d$€£¥]/u.test(words[at]?.after ?? '') &&
  !/^\d/.test(words[at + 1]?.text ?? '');

/** Verbs whose object is somebody. */
const ADDRESSING = new Set(
  'told tells telling thanked thanks congratulated congratulates urged urges asked asks informed commended commends joined joins briefed praised criticised criticized accused sued'.split(
    ' ',
  ),
);
/** "told NVF that", "congratulated the NVF on": who is spoken to. */
const isAddressed = (words: readonly Word[], at: number): boolean => {
  const verb = words[at - 1]?.text === 'the' ? at - 2 : at - 1;
  return (
    ADDRESSING.has(words[verb]?.text ?? '') &&
    touches(words[verb], words[verb + 1]) &&
    touches(words[at - 1], words[at])
  );
};

/** What is done with somebody: "talks with the NVF". */
const TOGETHER = new Set(
  'met meet meets meeting meetings talks agreement agreements partnership cooperation collaboration contract deal memorandum work works working worked partner partnered partnering partners affiliated consultation discussions coordination relationship relations'.split(
    ' ',
  ),
);
/** "talks with the NVF", "on behalf of SHC", "according to NVF": who has a part in it. */
const isPartner = (words: readonly Word[], at: number): boolean => {
  const link = words[at - 1]?.text === 'the' ? at - 2 : at - 1;
  const [before, word] = [words[link - 1], words[link]];
  const led =
    (word?.text === 'with' && TOGETHER.has(before?.text ?? '')) ||
    (word?.text === 'of' && before?.text === 'behalf') ||
    (word?.text === 'to' && /^[Aa]ccording$/u.test(before?.text ?? ''));
  const alone = !touches(words[at], words[at + 1]) || !words[at + 1]?.capital;
  return led && alone && touches(before, word) && touches(word, words[link + 1]) && touches(words[at - 1], words[at]);
};

/** Capitals that the text defines as a body, or that are known as one, or that act as one somewhere. */
export function capitals(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  const defined = new Map(definitionsOf(manuscript).map(({ short, long }) => [short, long]));
  const isBody = (short: string) => {
    const long = defined.get(short);
    return long !== undefined && (namesBody(long) || KNOWN_BODIES.has(short));
  };
  const acting = new Set(
    words.flatMap((word, at) => {
      if (!word.upper || word.text.length < 3 || NOT_BODIES.has(word.text) || defined.has(word.text)) return [];
      if (isCountry(word.text) || SUFFIXES.has(word.text)) return [];
      // "COVID-19": a number behind a hyphen tells of a disease, a ship, a model. "MDG", where "MDGs" are told of.
      if (/-\d+$/u.test(word.text) || defined.has(`${word.text}s`)) return [];
      const next = words[at + 1];
      const office = touches(word, next) && next?.capital === true && isOffice(next);
      const acts = touches(word, next) && (ACTS.has(next?.text ?? '') || OFFICIALS.has(next?.text ?? ''));
      return word.possessive || office || acts || isAgent(words, at) || isAddressed(words, at) || isPartner(words, at)
        ? [word.text]
        : [];
    }),
  );
  return words.flatMap((word, at) => {
    const { text } = word;
    const known = KNOWN_BODIES.has(text) && !NOT_BODIES.has(text);
    if (!(known || isBody(text) || acting.has(text)) || DEMONYMS.has(text) || HONORIFICS.has(text)) return [];
    // "in B.C.": a place in short.
    if (/^\p{Lu}\.\p{Lu}\.$/u.test(text) && !known && /^(?:in|from)$/u.test(words[at - 1]?.text ?? '')) return [];
    // "NPR 9.2 million": a sum.
    if (text.length === 3 && touches(word, words[at + 1]) && /^\d[\d,]*(?:\.\d|$)/u.test(words[at + 1]?.text ?? ''))
      return [];
    // "WHO: Princess Ada": who comes, in an advisory that asks what, when and where.
    if (text === 'WHO' && word.first && /^\s?:/u.test(word.after)) return [];
    const glued =
      !word.upper &&
      ((touches(words[at - 1], word) && words[at - 1]?.capital) ||
        (touches(word, words[at + 1]) && words[at + 1]?.capital));
    // "the Congress’s second edition", where the text tells of a "Tide Congress": an event.
    if (text === 'Congress' && gathers(manuscript)) return [];
    return glued ? [] : [proposal(manuscript, word, word, 'short')];
  });
}

/** "the United Nations", alone or before an office: its other names go on in capitals. */
export const united = (manuscript: Manuscript): Body[] => {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const trade = ['Conference', 'on', 'Trade', 'and', 'Development'].every(
      (part, offset) => words[at + 2 + offset]?.text === part,
    );
    const [last, next] = trade ? [words[at + 6], undefined] : [words[at + 1], words[at + 2]];
    if (word.text !== 'United' || words[at + 1]?.text !== 'Nations' || !last || !touches(word, words[at + 1]))
      return [];
    const goesOn = touches(last, next) && next?.capital === true && !isOffice(next) && next.text !== 'Headquarters';
    return goesOn ? [] : [proposal(manuscript, word, last, 'name')];
  });
};

const GATHERING =
  /\p{Lu}\p{Ll}+\s(?!Congress)\p{Lu}\p{Ll}+\sCongress\b|(?:\)|\p{Lu}{3}|(?:19|20)\d\d)\sCongress\b|\bCongress\son\s\p{Lu}/u;

/** Whether the text tells of a congress that people come to. */
const gathers = oncePerManuscript(({ text }) => GATHERING.test(text));

const LINK = /^(?:of|for|on|to|in|and|against)$/;

/** Whether a long form is the name of a body: in capitals, and its head ends it or stands before a link. */
function namesBody(long: string): boolean {
  const parts = long.split(/\s+/);
  // "Ports Commissioner (PC)": an office.
  if (parts.at(-1) === 'Commissioner') return false;
  return (
    /^\p{Lu}/u.test(long) &&
    // "Globally Important Tide Systems (GITS)": many of a kind.
    !/\s(?:Systems|Technologies|Programme|Program|Initiative|Convention)$/u.test(long) &&
    parts.some(
      (part, at) =>
        BODY_HEADS.has(part) &&
        (at === parts.length - 1 ||
          LINK.test(parts[at + 1] ?? '') ||
          // "Tide Council England"
          (at === parts.length - 2 &&
            (isCountry(parts[at + 1] ?? '') || /^(?:England|Scotland|Wales)$/u.test(parts[at + 1] ?? '')))),
    )
  );
}

/** The long form that the text gives for a body's capitals: "United Nations Conference on Trade and Development (UNCTAD)". */
export const definedBodies = (manuscript: Manuscript): Body[] =>
  definitionsOf(manuscript)
    .filter(({ short, long }) => KNOWN_BODIES.has(short) || namesBody(long))
    .map(({ long, longSpan }) => ({ value: { kind: 'name' as const, name: long }, spans: [longSpan] }));
