/** The words of bytes in a character set; one that is not known is read as UTF-8. */
export function wordsOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Quoted-printable as bytes: "=C3=A9" two of them, a line that ends in "=" going on in the next one. */
export function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\n/g, '');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [piece, hex] of joined.matchAll(/=([0-9A-Fa-f]{2})|[^=]+|=/g))
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else for (const byte of encoder.encode(piece)) bytes.push(byte);
  return Uint8Array.from(bytes);
}

/** Base64 as bytes, blanks left aside; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const packed = text.replace(/\s+/g, '');
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  try {
    return Uint8Array.from(atob(packed), sign => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

const ENCODED = /=\?([\w-]{2,30})(?:\*[\w-]{0,10})?\?([bq])\?([^?\s]{0,300})\?=/gi;

/** The words of a header: "=?UTF-8?Q?Caf=C3=A9?=" as "Café", pieces that follow each other joined. */
export const fromHeader = (value: string): string =>
  value
    .replace(/(\?=)\s+(?==\?[\w-]{2,30}\?[bq]\?)/gi, '$1')
    .replace(ENCODED, (whole, charset: string, kind: string, packed: string) => {
      const bytes = /b/i.test(kind) ? fromBase64(packed) : fromQuotedPrintable(packed.replaceAll('_', ' '));
      return bytes ? wordsOf(bytes, charset) : whole;
    });
