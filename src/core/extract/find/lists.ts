import { FACT_ROLES, type Manuscript, sentencesOf } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import type { Proposal, Rule } from '../finding.ts';
import { ANNOUNCERS, COUNTS } from '../vocabulary/enumerations.ts';
import { inBody } from './speech/in-body.ts';

const start = String.raw`(?<![\p{L}\p{N}.,-])(?:(${[...COUNTS.keys()].slice(1).join('|')}|[2-9]|1\d|20)|(?:the\s+)?(?:${ANNOUNCERS.join('|')}))`;
/** A counted or announced noun phrase: adjectives, a plural noun and what it is "of". */
const phrase = regex(
  String.raw`${start}(?:\s+(?!(?:for|to|in|from|on|with|by|that|which|at|under|of|and|per|percent|million|billion)\b)[\p{L}-]{2,30}){0,5}?\s+[\p{L}-]{2,30}s(?![\p{L}'’])(?:\s+of\s+[\p{L}-]{2,30}(?:\s+(?!(?:for|to|in|from|on|with|by|that|which|at|under|of|and|are|were|is|was|have|has|will|including|such|namely)\b)[\p{L}-]{2,30}){0,2})?`,
  'giu',
);
/** What may stand between the noun phrase and its list: "… for member states –". */
const between =
  /^(?:\s+(?:for|to|in|from|on|with|by|at|under|as|of|are|were|is|emerged|was|have|been|set|agreed|apply|follow|stand|remain)\b[^.;:–—]{0,80})?\s*$/iu;
const separators = /\s[–—-]\s|:\s+|,?\s+(?:including|namely|such\s+as)\s+/giu;
const bullet = /^\s*(?:[•*▪◦●·‣–—-]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/u;

interface Lead {
  readonly span: Span;
  readonly count: number | null;
}

/** The noun phrase that ends at the position, give or take a few words, and announces a list; null where there is none. */
function leadBefore(text: string, from: number, to: number): Lead | null {
  const words = text.slice(Math.max(from, to - 200), to);
  const offset = to - words.length;
  const match = [...words.matchAll(phrase)].at(-1);
  if (!match || !between.test(words.slice(match.index + match[0].length))) return null;
  const digits = match[1]?.toLowerCase();
  const article = match[0].match(/^the\s+/iu)?.[0].length ?? 0;
  const at = offset + match.index + article;
  return {
    span: [at, offset + match.index + match[0].length],
    count: digits ? (COUNTS.get(digits) ?? Number(digits)) : null,
  };
}

/** The places of a mark outside brackets and quotation marks. */
function splits(words: string, mark: RegExp): [number, number][] {
  const covered = [...words.matchAll(/\([^()]{0,200}\)|["“«][^"“”«»]{0,200}["”»]/gu)].map(match => [
    match.index,
    match.index + match[0].length,
  ]);
  return [...words.matchAll(mark)]
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .filter(([at]) => !covered.some(([open = 0, close = 0]) => open <= at && at < close));
}

/** The items of "a, b, c and d" or "a; b; and c". */
function itemsIn(text: string, [from, to]: Span): Span[] {
  const words = text.slice(from, to);
  const semicolons = splits(words, /;\s+(?:and\s+|or\s+)?/gu);
  let cuts = semicolons.length > 0 ? semicolons : splits(words, /,\s+(?:and\s+|or\s+|as\s+well\s+as\s+)?/gu);
  const tail = cuts.at(-1)?.[1] ?? 0;
  const joined = /(?:and|or|as\s+well\s+as)\s+$/u.test(words.slice(cuts.at(-1)?.[0] ?? 0, tail));
  if (!joined) {
    const last = splits(words, /\s+(?:and|or)\s+/gu)
      .filter(([at]) => at >= tail)
      .at(-1);
    if (last) cuts = [...cuts, last];
  }
  const items: Span[] = [];
  let at = 0;
  for (const [open, close] of [...cuts, [words.length, words.length] as const]) {
    const item = words.slice(at, open);
    const lead = item.length - item.trimStart().length;
    if (item.trim() !== '') items.push([from + at + lead, from + at + item.trimEnd().length]);
    at = close;
  }
  return items;
}

/** "six main areas: a, b, c, d, e and f": counted lists must count right, uncounted ones hold three items or more. */
function inSentences(manuscript: Manuscript, wanted: 'mark' | 'word'): Proposal<'lists'>[] {
  const { text } = manuscript;
  const roles = new Set([...FACT_ROLES].filter(role => role !== 'headline' && role !== 'heading'));
  return sentencesOf(manuscript, roles).flatMap(({ span: [from, to] }) => {
    if (to - from > 3000) return [];
    for (const match of text.slice(from, to).matchAll(separators)) {
      const mark = match[0].trim();
      if (/^[:–—-]$/u.test(mark) !== (wanted === 'mark')) continue;
      const lead = leadBefore(text, from, from + match.index);
      if (!lead) continue;
      const begin = from + match.index + match[0].length;
      const rest = text.slice(begin, to);
      const dash = /^[–—-]$/u.test(mark) ? rest.search(/\s[–—-]\s/u) : -1;
      const end = begin + (dash >= 0 ? dash : rest.replace(/[\s.;:!?]+$/u, '').length);
      const items = itemsIn(text, [begin, end]);
      const right = lead.count === null ? items.length >= 3 : items.length === lead.count;
      if (right && items.every(([a, b]) => b - a <= 300)) return [{ value: { items }, spans: [lead.span] }];
    }
    return [];
  });
}

/** A sentence that its bullets end: "The Board asks the town to". */
const open = /\s(?:to|by|that|for|in|on|with|including|are|is|will|should|must|may)$/u;

/** A line that ends in a colon, or in the middle of its sentence, and the bullets below it. */
function bullets({ text, structure }: Manuscript): Proposal<'lists'>[] {
  const isItem = (index: number): boolean => {
    const paragraph = structure[index];
    if (!paragraph || !FACT_ROLES.has(paragraph.role)) return false;
    return (
      paragraph.role === 'list-item' ||
      bullet.test(text.slice(paragraph.span[0], Math.min(paragraph.span[1], paragraph.span[0] + 12)))
    );
  };
  return structure.flatMap(({ role, span: [from, to], sentences }, index) => {
    const colon = text[to - 1] === ':';
    const led = colon || open.test(text.slice(Math.max(from, to - 20), to));
    if (!FACT_ROLES.has(role) || !led || isItem(index) || !isItem(index + 1)) return [];
    const items: Span[] = [];
    for (let at = index + 1; isItem(at); at++) {
      const [open = 0, close = 0] = structure[at]?.span ?? [];
      const words = text.slice(open, close);
      const lead = words.match(bullet)?.[0].length ?? 0;
      const length = words.replace(/(?:[;,]\s*(?:and|or)?|\.)\s*$/iu, '').length;
      if (length > lead) items.push([open + lead, open + length]);
    }
    const [sentence = from] = sentences.at(-1) ?? [from];
    const end = colon ? to - 1 : to;
    const lead = leadBefore(text, sentence, end)?.span ?? [sentence, end];
    return items.length >= 2 ? [{ value: { items }, spans: [lead] }] : [];
  });
}

/** Enumerations that the text announces: the words that announce them, and their items. */
export const rules: readonly Rule<'lists'>[] = [
  {
    name: 'lists/announced-then-mark',
    confidence: 0.9,
    find: manuscript => inSentences(manuscript, 'mark'),
    examples: [
      {
        text: inBody('The board named four priorities: sand, gravel, pumps and patience.'),
        finds: ['four priorities'],
      },
      {
        text: inBody(
          'Odell described three ways of measuring for beginners – by rope, by eye, and by ear – and sat down.',
        ),
        finds: ['three ways of measuring'],
      },
      {
        text: inBody('Two rules apply: bring a lamp (or a candle, or a torch); and tell the warden.'),
        finds: ['Two rules'],
      },
    ],
    counterexamples: [
      inBody('The board named four priorities: sand and gravel.'),
      inBody('There is one rule: bring a lamp.'),
      inBody('The tunnel – long, dark and wet – opens in May.'),
    ],
  },
  {
    name: 'lists/announced-then-including',
    confidence: 0.8,
    find: manuscript => inSentences(manuscript, 'word'),
    examples: [
      {
        text: inBody(
          'The fair showed key finds including pumps from the “Dry, Drier” works, a new lamp, and a map of the valley.',
        ),
        finds: ['key finds'],
      },
      { text: inBody('Guests came from three towns, namely Quenby, Norrel and Velmora.'), finds: ['three towns'] },
    ],
    counterexamples: [
      inBody('The fair showed pumps, including old ones.'),
      inBody('It rained, including on Monday, Tuesday and Friday.'),
    ],
  },
  {
    name: 'lists/bullets-after-colon',
    confidence: 0.9,
    find: bullets,
    examples: [
      {
        text: inBody('The new rules in brief:\n\n- bring a lamp;\n- tell the warden.'),
        finds: ['The new rules in brief'],
      },
      {
        text: inBody('The board agreed on two steps for the spring:\n\n• a second pump\n• a longer rope'),
        finds: ['two steps'],
      },
      {
        text: inBody('The group calls on the town to\n\n  - buy a second pump;\n  - pay for half of it.'),
        finds: ['The group calls on the town to'],
      },
    ],
    counterexamples: [
      inBody('The mayor said:\n\nThe tunnel is dry.'),
      inBody('The tunnel is dry.\n\n- It was wet.\n- It is dry.'),
    ],
  },
];
