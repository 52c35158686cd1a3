import { Failure } from '../../failure.ts';
import type { Reader } from '../../manuscript.ts';
import { decode } from '../decode.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';
import { messageOf } from './message.ts';

/** The character set that a mail names first, or null: its bytes are in it where they are sent as they are. */
const charsetOf = (bytes: Uint8Array): string | null =>
  /^content-type:[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,4}?\bcharset="?([\w-]{2,30})/im.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 40_000)),
  )?.[1] ?? null;

/** A mail with its headers: what a person is shown of them stands above its words. */
export const read: Reader = async (bytes, received) => {
  const { name } = received.source;
  const decoded = decode(bytes, name, charsetOf(bytes));
  const { text, attached, damaged } = messageOf(decoded.value);
  if (damaged)
    throw new Failure(
      'invalid',
      `${name} is a mail whose words could not be decoded`,
      'open it in a mail program and save its text as .txt',
    );
  const { value, diagnostics } = manuscriptFromText(text, received);
  const left = attached.slice(0, 5).join(', ');
  const note = { code: 'attachments-left', message: `${name} is a mail; what is attached to it was not read: ${left}` };
  return { value, diagnostics: [...decoded.diagnostics, ...(attached.length > 0 ? [note] : []), ...diagnostics] };
};
