import type { Article } from '#core/template';

type Gap = Article['gaps'][number];

/** What a gap is about. Gaps of one kind are one caution, but for contradictions. */
export type Kind =
  | 'nothing'
  | 'embargo'
  | 'second'
  | 'replaces'
  | 'marks'
  | 'language'
  | 'table'
  | 'contradiction'
  | 'ambiguous'
  | 'acronym'
  | 'speaker'
  | 'publisher'
  | 'not-stated'
  | 'unanchored'
  | 'day'
  | 'office'
  | 'implied'
  | 'other';

/** What may mislead comes first, what is only missing last. */
export const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['nothing', /^no-facts$/],
  ['embargo', /^embargo-unread$/],
  ['second', /^release-second$/],
  ['replaces', /^release-replaces$/],
  ['marks', /^marks-left$/],
  ['contradiction', /contradict/],
  ['ambiguous', /^acronym-ambiguous$/],
  ['acronym', /^acronym-undefined$/],
  ['speaker', /^speaker-/],
  ['publisher', /^issuer-(?:implied|joint)$/],
  ['not-stated', /-not-stated$/],
  ['unanchored', /^day-unanchored$/],
  ['day', /^date-ambiguous$/],
  ['office', /^office-implied$/],
  ['implied', /-implied$/],
  ['table', /^table-unread$/],
  ['language', /^language-partial$/],
  ['other', /./],
];

/** Each of these is a caution of its own. */
export const ALONE: ReadonlySet<Kind> = new Set(['contradiction', 'ambiguous', 'other']);

/** Doubts of words where they stand, of each place or of all together: a note that does not print the words need not caution of them. */
export const OF_WORDS: ReadonlyMap<Kind, 'each' | 'all'> = new Map([
  ['ambiguous', 'all'],
  ['acronym', 'each'],
  ['speaker', 'all'],
  ['unanchored', 'each'],
  ['day', 'all'],
  ['office', 'each'],
  ['implied', 'each'],
]);

/** What a gap is about. */
export const kindOf = ({ code }: Gap): Kind => KINDS.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other';
