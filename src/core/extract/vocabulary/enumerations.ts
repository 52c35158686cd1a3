/** Counts that announce a list ("six main areas"), with their values. Our own list; above twenty nobody announces a list in words. */
export const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

/** Adjectives that announce a list without counting it ("key outcomes including …"). */
export const ANNOUNCERS: readonly string[] = [
  'key',
  'main',
  'major',
  'principal',
  'core',
  'central',
  'following',
  'priority',
  'several',
];
