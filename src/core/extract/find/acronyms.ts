import { type Manuscript, sentencesOf } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import { collapse } from '../../span.ts';
import type { Proposal, Rule } from '../finding.ts';
import { oncePerManuscript } from '../once.ts';

const BRACKETS = /\(([^()]{2,120})\)/g;
const QUOTES = /^["“”‘’'«»\s]+|["“”‘’'«»\s]+$/g;
const WORD_SIGN = /[\p{L}\p{N}]/u;
const ARTICLE = /^(?:the|a|an|le|la|les|l['’]|el|los|las|un|une|una)\s+/iu;

const letters = (text: string) => [...text].filter(sign => WORD_SIGN.test(sign));

/** Whether the words in brackets can be a short form: capitals, no sentence, no year, no list mark. */
function isShort(short: string): boolean {
  const signs = letters(short);
  if (signs.length < 2 || signs.length > 10 || /\s.*\s/.test(short) || /^\d/.test(short)) return false;
  const capitals = signs.filter(sign => sign !== sign.toLowerCase()).length;
  return capitals >= 2 || (capitals === 1 && signs.length <= 4 && /\p{Lu}$/u.test(short.replace(/s$/, '')));
}

/** Plural endings are no letters of the long form: "SMEs". */
const core = (short: string) => (/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short);
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Where the long form begins that the letters of the short form stand for: matched from right to left, the first letter at the
 * beginning of a word (Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003).
 * Initials of words are preferred over letters inside them; null where the letters do not fit.
 */
function longFormStart(short: string, before: string): number | null {
  const signs = letters(fold(core(short)));
  const folded = [...before].map(sign => fold(sign).charAt(0) || ' ').join('');
  const most = Math.min(signs.length + 5, signs.length * 2);
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index).slice(-most);
  const begins = new Set(starts);
  const least = starts[0] ?? before.length;
  const initials = byInitials(signs, starts, before, folded);
  if (initials !== null) return initials;
  let at = folded.length - 1;
  for (let index = signs.length - 1; index >= 0; index--) {
    while (at >= least && (folded[at] !== signs[index] || (index === 0 && !begins.has(at)))) at -= 1;
    if (at < least) return null;
    if (index > 0) at -= 1;
  }
  return at;
}

const SMALL = /^(?:and|of|for|the|in|on|to|at|de|la|le|les|des|du|et|del|y|los|las)(?![\p{L}\p{N}])/u;

/** The run of last words whose initials are the letters, small words passed over first, then counted; null where there is none. */
function byInitials(
  signs: readonly string[],
  starts: readonly number[],
  before: string,
  folded: string,
): number | null {
  for (const passing of [true, false]) {
    let index = signs.length - 1;
    for (let word = starts.length - 1; word >= 0; word--) {
      const start = starts[word] ?? 0;
      const small = SMALL.test(before.slice(start, start + 4));
      if (folded[start] === signs[index] && !(passing && small)) {
        if (index === 0) return start;
        index -= 1;
      } else if (!small) break;
    }
  }
  return null;
}

/** How far before a bracket a long form may begin, and a short form may stand, in characters. */
const REACH = 400;
const NEAR = 24;

/** "World Harbour Fund (WHF)" */
function longThenShort(manuscript: Manuscript): Proposal<'acronyms'>[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(BRACKETS)].flatMap(match => {
      const inner = match[1] ?? '';
      const [, lead = '', first = ''] =
        /^(\s*(?:or|hereinafter|also|the)?\s*["“‘«]?)(.*)$/isu.exec(inner.split(/[,;]/)[0] ?? '') ?? [];
      const short = first.replace(QUOTES, '');
      const shortStart = match.index + 1 + lead.length + first.indexOf(short);
      if (!isShort(short)) return [];
      const from = Math.max(0, match.index - REACH);
      const before = text.slice(from, match.index).replace(/["“”’»\s]{1,10}$/u, '');
      const sentenceStart =
        Math.max(before.lastIndexOf('('), before.lastIndexOf(')'), before.lastIndexOf(';'), before.lastIndexOf(':')) +
        1;
      const clause = before.slice(sentenceStart);
      const found = longFormStart(short, clause);
      if (found === null) return [];
      const long = clause.slice(found);
      const longStart = from + sentenceStart + found;
      if (!/\s|-/.test(long.trim()) || long.length <= short.length || long.toLowerCase().includes(short.toLowerCase()))
        return [];
      const longSpan: Span = [start + longStart, start + from + before.length];
      const shortSpan: Span = [start + shortStart, start + shortStart + short.length];
      return [
        {
          value: { short, long: collapse(long), longSpan, shortSpan },
          spans: [[longSpan[0], start + match.index + match[0].length] as Span],
        },
      ];
    }),
  );
}

/** "WHF (World Harbour Fund)" */
function shortThenLong(manuscript: Manuscript): Proposal<'acronyms'>[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(BRACKETS)].flatMap(match => {
      const long = (match[1] ?? '').replace(QUOTES, '');
      const from = Math.max(0, match.index - NEAR);
      const before = text.slice(from, match.index);
      const [, short = ''] = /([\p{L}\p{N}&/+-]{2,12})\s{0,3}["”’]?\s{0,3}$/u.exec(before) ?? [];
      if (!isShort(short) || !long.includes(' ') || long.split(/\s+/).length > 12 || /[:;]/.test(long)) return [];
      const plain = long.replace(ARTICLE, '');
      if (longFormStart(short, plain) !== 0) return [];
      const shortStart = start + from + before.lastIndexOf(short);
      const longStart = start + match.index + 1 + (match[1] ?? '').indexOf(plain);
      const longSpan: Span = [longStart, longStart + plain.length];
      const shortSpan: Span = [shortStart, shortStart + short.length];
      return [
        {
          value: { short, long: collapse(plain), longSpan, shortSpan },
          spans: [[shortStart, start + match.index + match[0].length] as Span],
        },
      ];
    }),
  );
}

export const rules: readonly Rule<'acronyms'>[] = [
  {
    name: 'acronyms/long-then-short',
    confidence: 0.95,
    find: oncePerManuscript(longThenShort),
    examples: [
      {
        text: 'It joined the Sorrel Harbour Commission (SHC) in May.',
        finds: ['Sorrel Harbour Commission (SHC)'],
        value: { short: 'SHC', long: 'Sorrel Harbour Commission' },
      },
      { text: 'The Fund for Small and Medium Ports (FSMP) pays.', finds: ['Fund for Small and Medium Ports (FSMP)'] },
      {
        text: "L'Organisation mondiale des ports insulaires (OMPI) se réunit.",
        finds: ['Organisation mondiale des ports insulaires (OMPI)'],
      },
      { text: 'It helps small and middle-sized ports (SMPs).', finds: ['small and middle-sized ports (SMPs)'] },
    ],
    counterexamples: [
      'The Commission met in Lindau (Halmia).',
      'It rose again (2025).',
      'The ferry (see annex B) runs daily.',
      'The harbour master (KC) spoke.',
    ],
  },
  {
    name: 'acronyms/short-then-long',
    confidence: 0.9,
    find: oncePerManuscript(shortThenLong),
    examples: [
      {
        text: 'It joined the SHC (Sorrel Harbour Commission) in May.',
        finds: ['SHC (Sorrel Harbour Commission)'],
        value: { short: 'SHC', long: 'Sorrel Harbour Commission' },
      },
    ],
    counterexamples: ['It joined the SHC (which met in May).', 'The HCM (Halmia) met.'],
  },
];

/** Every definition that the rules find: other rules ask what capitals stand for. */
export const definitionsOf = oncePerManuscript(manuscript =>
  rules.flatMap(rule => rule.find(manuscript)).map(({ value }) => value),
);
