import { strToU8, zipSync } from 'fflate';
import { partsOf } from '../letterhead/make-letterhead.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts beside the body: their XML, without the element around it. Headers and footers by the ids that sections have for them. */
export interface More {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
} as const;

/** The parts of a Word document with styles, lists, notes, headers and footers as they are given. */
export function partsOfWord(
  body: string,
  { headers = {}, footers = {}, ...single }: More = {},
): Record<string, Uint8Array> {
  const { 'word/document.xml': main, '_rels/.rels': rels } = partsOf(body);
  const told: { kind: keyof typeof ROOTS; id: string; xml: string }[] = [
    ...Object.entries(single).map(([kind, xml]) => ({ kind: kind as keyof typeof ROOTS, id: kind, xml })),
    ...Object.entries(headers).map(([id, xml]) => ({ kind: 'header' as const, id, xml })),
    ...Object.entries(footers).map(([id, xml]) => ({ kind: 'footer' as const, id, xml })),
  ];
  const overrides = told.map(
    ({ kind, id }) => `<Override PartName="/word/${id}.xml" ContentType="${WORD}.${kind}+xml"/>`,
  );
  const targets = told.map(({ id }) => `<Relationship Id="${id}" Target="${id}.xml"/>`);
  return {
    '[Content_Types].xml': strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': rels as Uint8Array,
    'word/document.xml': main as Uint8Array,
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    ...Object.fromEntries(
      told.map(({ kind, id, xml }) => [
        `word/${id}.xml`,
        strToU8(`<w:${ROOTS[kind]} xmlns:w="w">${xml}</w:${ROOTS[kind]}>`),
      ]),
    ),
  };
}

/** A Word document as bytes, packed as it is, so that what repeats itself is no bomb. */
export const wordOf = (body: string, more?: More): Uint8Array => zipSync(partsOfWord(body, more), { level: 0 });

/** A run of other things than words. */
export const run = (xml: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${xml}</w:r>`;

/** A run of words. */
export const text = (words: string, properties = ''): string =>
  run(`<w:t xml:space="preserve">${words}</w:t>`, properties);

/** A paragraph of a style, with other properties. */
export const styled = (style: string, words: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${text(words)}</w:p>`;

/** A field as Word writes it, with what it shows. */
export const field = (code: string, shown: string): string =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText> ${code} </w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${shown}${run('<w:fldChar w:fldCharType="end"/>')}`;

/** The end of a section: its headers and footers by type, and what else it says. */
export const section = (
  headers: Readonly<Record<string, string>>,
  footers: Readonly<Record<string, string>> = {},
  more = '',
): string =>
  `<w:sectPr>${Object.entries(headers)
    .map(([type, id]) => `<w:headerReference w:type="${type}" r:id="${id}"/>`)
    .join('')}${Object.entries(footers)
    .map(([type, id]) => `<w:footerReference w:type="${type}" r:id="${id}"/>`)
    .join('')}${more}</w:sectPr>`;
