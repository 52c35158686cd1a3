import type { Diagnosed, Diagnostic } from '../diagnostic.ts';
import { closedUp } from './han-spacing.ts';

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

/**
 * The text as every span points into it: NFC; lines end in LF and in no blanks; no control characters, soft hyphens or
 * broken surrogates, nor what sets Chinese apart for print. What was taken out is told, with its count and code points.
 */
export function clean(raw: string): Diagnosed<string> {
  let text = raw.replace(LINE_BREAK, '\n').replaceAll('\t', ' ');
  const diagnostics: Diagnostic[] = [];
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
  const lines = text.normalize('NFC').split('\n');
  const value = lines.map(line => line.trimEnd()).join('\n');
  const closed = closedUp(value);
  if (closed !== null)
    diagnostics.push({
      code: 'closed-up',
      message: `blanks and line breaks that only set a Chinese text apart were taken out (${value.length - closed.length})`,
    });
  return { value: closed ?? value, diagnostics };
}
