/** Characters that no file system or header should meet; halves of a pair of surrogates are none at all. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
const LONGEST = 80;

/** A file name for a document: its headline, cut at a word, then its kind and ending; safe on every file system. */
export function fileNameOf(headline: string | null, template: string, extension: string): string {
  const plain = (headline ?? '').replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();
  const cut =
    plain.length <= LONGEST
      ? plain
      : plain
          .slice(0, LONGEST + 1)
          .replace(/\s+\S*$/u, '')
          .slice(0, LONGEST)
          .replace(/\p{Cs}$/u, '');
  return `${[cut.replace(/[. ]+$/u, ''), template].filter(Boolean).join(' – ')}.${extension}`;
}

/** Content-Disposition with both the plain and the extended form (RFC 6266, RFC 8187). */
export function contentDisposition(fileName: string): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/gu, '')
    .replace(/["\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const extended = encodeURIComponent(fileName).replace(
    /['()*]/gu,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`;
}
