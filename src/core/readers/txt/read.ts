import type { Reader } from '../../manuscript.ts';
import { decode } from '../decode.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';

/** Plain text. */
export const read: Reader = async (bytes, received) => {
  const decoded = decode(bytes, received.source.name);
  const { value, diagnostics } = manuscriptFromText(decoded.value, received);
  return { value, diagnostics: [...decoded.diagnostics, ...diagnostics] };
};
