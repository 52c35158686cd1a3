import { pageOf } from '../page/page.ts';
import { fromBase64, fromHeader, fromQuotedPrintable, wordsOf } from './encodings.ts';

/** What a mail says: the lines that a person is shown above it, its words, and the names of what was attached. */
export interface Message {
  readonly text: string;
  readonly attached: readonly string[];
  /** Whether words could not be decoded. */
  readonly damaged: boolean;
}

/** Mails within mails go no deeper. */
const DEEPEST = 6;
/** The headers that a person is shown. */
const SHOWN = ['From', 'Date', 'Subject'];

const HEADER = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*(.*)$/;

/** Headers by their names in small letters, and where the body begins. Folded lines are joined. */
function headersOf(raw: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const lines = raw.split('\n');
  const headers = new Map<string, string>();
  let last = '';
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') break;
    const [, name, value] = HEADER.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      if (!headers.has(last)) headers.set(last, value ?? '');
    } else if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    else if (!/^>?From /.test(line)) break;
  }
  return { headers, body: lines.slice(at).join('\n').replace(/^\n+/, '') };
}

const parameter = (value: string, name: string): string | null =>
  new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value)?.slice(1).find(Boolean) ?? null;

/** The parts between the boundaries of a mail. A line that only begins like one is of a part (a boundary within it may be a longer one). */
function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let ended = false;
  for (const piece of `\n${body}`.split(`\n--${boundary}`).slice(1)) {
    const opens = /^[ \t]*(?:\n|$)/.exec(piece);
    if (piece.startsWith('--')) ended = true;
    else if (opens) parts.push(piece.slice(opens[0].length));
    else if (!ended && parts.length > 0) parts.push(`${parts.pop()}\n--${boundary}${piece}`);
  }
  return parts;
}

/** Lines that quote another mail, without their marks. */
const unquoted = (text: string): string => text.replace(/^(?:>[ \t]?){1,9}/gm, '');

/** The words of a mail or of one of its parts. */
function wordsIn(raw: string, depth: number): Message {
  const { headers, body } = headersOf(raw);
  const type = headers.get('content-type') ?? 'text/plain';
  const name = parameter(headers.get('content-disposition') ?? '', 'filename') ?? parameter(type, 'name');
  const boundary = parameter(type, 'boundary');
  const none: Message = { text: '', attached: [], damaged: false };
  if (/^multipart\//i.test(type) && boundary !== null && depth < DEEPEST) {
    const parts = partsOf(body, boundary);
    const read = parts.map(part => wordsIn(part, depth + 1));
    const attached = read.flatMap(part => part.attached);
    const damaged = read.some(part => part.damaged);
    const kinds = parts.map(part => headersOf(part).headers.get('content-type') ?? 'text/plain');
    const told = read.filter(({ text }) => text !== '');
    const plain = read.filter(({ text }, at) => text !== '' && !/^text\/html/i.test(kinds[at] ?? ''));
    const chosen = /^multipart\/alternative/i.test(type) ? (plain[0] ?? told[0]) : null;
    const text = chosen ? chosen.text : (plain.length > 0 ? plain : told).map(part => part.text).join('\n\n');
    return { text: chosen === undefined ? '' : text, attached, damaged };
  }
  if (/^message\/rfc822/i.test(type) && depth < DEEPEST) return shown(body, depth + 1);
  if (!/^text\/(?:plain|html)|^text$/i.test(type)) return { ...none, attached: name ? [fromHeader(name)] : [] };
  const charset = parameter(type, 'charset') ?? 'utf-8';
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const bytes =
    encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuotedPrintable(body) : null;
  const damaged = encoding === 'base64' && bytes === null && body.trim() !== '';
  const text = (bytes ? wordsOf(bytes, charset) : damaged ? '' : body).replace(/\r\n?/g, '\n');
  return { text: /^text\/html/i.test(type) ? pageOf(text).text : unquoted(text).trim(), attached: [], damaged };
}

/** A mail as a person is shown it: from whom, when, of what, and its words. */
function shown(raw: string, depth: number): Message {
  const { headers } = headersOf(raw);
  const lines = SHOWN.flatMap(name => {
    const value = headers.get(name.toLowerCase());
    return value ? [`${name}: ${fromHeader(value).replace(/\s+/g, ' ').trim()}`] : [];
  });
  const { text, ...rest } = wordsIn(raw, depth);
  return { text: `${lines.join('\n')}\n\n${text}`.trim(), ...rest };
}

/** A mail with its headers, decoded. */
export const messageOf = (raw: string): Message => shown(raw.replace(/\r\n?/g, '\n').replace(/^\s+/, ''), 0);
