import type { Diagnosed, Diagnostic } from '../diagnostic.ts';
import { closedUp } from './han-spacing.ts';
import { inMeasure, singleSpaced, withoutLineNumbers, withoutPageBreaks } from './line-spacing.ts';
import { asTyped, closeSet, withoutFootnoteMarks, withoutOrnaments, withoutUnseen } from './print-signs.ts';

/** How a code point is named in messages: `U+0007`. */
const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const sorts: readonly (readonly [code: string, what: string, pattern: RegExp])[] = [
  [
    'control-characters',
    'control characters',
    /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu,
  ],
  ['unreadable-characters', 'characters that could not be read', /[\uD800-\uDFFF\uFFFD]/gu],
  ['soft-hyphens', 'soft hyphens', /\u00AD/gu],
];

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const MOST_NAMED = 5;

/** Signs that belong to no word, and what they are called. */
const taken: readonly (readonly [code: string, what: string, without: (text: string) => string])[] = [
  ['unseen-characters', 'characters of no width', withoutUnseen],
  ['footnote-marks', 'marks of footnotes set high', withoutFootnoteMarks],
  ['ornaments', 'emoji at the ends of lines', withoutOrnaments],
];

/** What only sets the lines of a text apart, and what it is called. */
const layout: readonly (readonly [code: string, what: string, without: (text: string) => string | null])[] = [
  ['page-breaks', 'numbers and heads of pages inside sentences were', withoutPageBreaks],
  ['empty-lines', 'empty lines behind every line were', singleSpaced],
  ['closed-up', 'blanks and line breaks that only set a Chinese text apart were', closedUp],
];

/** What was taken out may have hidden more of its kind. */
const MOST_TURNS = 6;

/** Several tabs inside a line part columns. */
const withoutTabs = (text: string): string =>
  text
    .split('\n')
    .map(line =>
      (line.trim().match(/\t/g)?.length ?? 0) > 1 ? line.replace(/(?<=\S[ ]{0,9})\t(?=[ \t]{0,9}\S)/g, '  ') : line,
    )
    .join('\n')
    .replaceAll('\t', ' ');

/**
 * The text as every span points into it: NFC; lines end in LF and in no blanks, of which no more stand in a row than set words apart; no control characters, soft hyphens, characters of no width,
 * marks of footnotes set high or broken surrogates, nor what sets Chinese apart for print; blanks, hyphens and letters as a keyboard has them.
 * What was taken out is told, with its count and code points.
 */
export function clean(raw: string): Diagnosed<string> {
  const tabbed = withoutTabs(raw.replace(LINE_BREAK, '\n'));
  const diagnostics: Diagnostic[] = [];
  const unnumbered = withoutLineNumbers(tabbed);
  if (unnumbered !== null) diagnostics.push({ code: 'line-numbers', message: 'numbers of lines were taken out' });
  let text = unnumbered ?? tabbed;
  for (const [code, what, pattern] of sorts) {
    const found = text.match(pattern);
    if (!found) continue;
    const names = [...new Set(found)].map(nameOf);
    const more = names.length > MOST_NAMED ? ' and others' : '';
    diagnostics.push({
      code,
      message: `${what} taken out (${found.length}): ${names.slice(0, MOST_NAMED).join(', ')}${more}`,
    });
    text = text.replace(pattern, '');
  }
  const counts = new Map<string, number>();
  for (let before = '', turn = 0; text !== before && turn < MOST_TURNS; turn++) {
    before = text;
    text = asTyped(text.normalize('NFC'));
    for (const [code, , without] of taken) {
      const kept = without(text);
      if (kept !== text) counts.set(code, (counts.get(code) ?? 0) + text.length - kept.length);
      text = kept;
    }
    const lines = text.normalize('NFC').split('\n');
    text = closeSet(inMeasure(lines.map(line => line.trimEnd()).join('\n')));
  }
  for (const [code, what] of taken) {
    const count = counts.get(code);
    if (count !== undefined) diagnostics.push({ code, message: `${what} taken out (${count})` });
  }
  for (const [code, what, without] of layout) {
    const kept = without(text);
    if (kept === null) continue;
    diagnostics.push({ code, message: `${what} taken out (${text.length - kept.length})` });
    text = kept;
  }
  return { value: text, diagnostics };
}
