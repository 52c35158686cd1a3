/** Sections of a note that a house may put in an order of its own. The bottom line always comes first, annexes last. */
export const noteSections = [
  'keyPoints',
  'glance',
  'figures',
  'people',
  'words',
  'dates',
  'background',
  'supplied',
  'gaps',
  'source',
] as const;

/** Sections of a report, between the summary and the annexes. */
export const reportSections = [
  'brief',
  'account',
  'ledger',
  'statements',
  'directory',
  'timeline',
  'links',
  'background',
  'analysis',
  'verification',
] as const;

/** Names in the order of a house: those it names first, the others as they usually come. */
export const ordered = <T extends string>(usual: readonly T[], wanted: readonly T[]): readonly T[] => [
  ...wanted.filter(name => usual.includes(name)),
  ...usual.filter(name => !wanted.includes(name)),
];
