import * as z from 'zod';

const group = <K extends string>(...names: readonly K[]) =>
  z
    .strictObject(
      Object.fromEntries(names.map(name => [name, z.string().trim().min(1).max(60).exactOptional()])) as Record<
        K,
        z.ZodExactOptional<z.ZodString>
      >,
    )
    .optional();

/** Words of a house in the place of ours: headings, kinds of document, keys. */
const LabelsOfHouse = z.strictObject({
  kinds: group('note', 'report'),
  keys: group('to', 'from', 'date', 'version'),
  sections: group(
    'bottomLine',
    'keyPoints',
    'glance',
    'figures',
    'people',
    'words',
    'dates',
    'background',
    'considerations',
    'recommendation',
    'lines',
    'options',
    'answers',
    'gaps',
    'source',
    'annex',
    'summary',
    'brief',
    'account',
    'ledger',
    'statements',
    'directory',
    'timeline',
    'links',
    'analysis',
    'verification',
    'sourceText',
    'glossary',
    'provenance',
  ),
});

/** The words of a house by language of labels, `en`. */
export const HouseLabels = z.record(
  z.string().regex(/^[a-z]{2,3}$/, 'a language of labels is written en'),
  LabelsOfHouse,
);
