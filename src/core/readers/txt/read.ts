import type { Reader } from '../../manuscript.ts';
import { decode } from '../decode.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';

/** Marks that mail programs put before each line of what is answered or passed on, one for each time. */
const QUOTED = /^(?:> ?){1,5}/;
/** So many lines in ten bear them where all of a text was quoted. */
const MOST_LINES = 8;

/** The text without these marks, where nearly all its lines bear them; null where they do not. */
function unquoted(text: string): string | null {
  const lines = text.split(/\r?\n/);
  const filled = lines.filter(line => line.trim() !== '');
  const marked = filled.filter(line => QUOTED.test(line));
  if (marked.length < 2 || marked.length * 10 < filled.length * MOST_LINES) return null;
  return lines.map(line => line.replace(QUOTED, '')).join('\n');
}

/** Plain text. */
export const read: Reader = async (bytes, received) => {
  const { name } = received.source;
  const decoded = decode(bytes, name);
  const bare = unquoted(decoded.value);
  const { value, diagnostics } = manuscriptFromText(bare ?? decoded.value, received);
  const note = { code: 'quoted-lines', message: `${name}: the marks “>” before its lines were taken off` };
  return { value, diagnostics: [...decoded.diagnostics, ...(bare === null ? [] : [note]), ...diagnostics] };
};
