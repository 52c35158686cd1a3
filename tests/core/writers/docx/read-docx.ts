import { strFromU8, unzipSync } from 'fflate';
import type { Doc } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { write } from '#core/writers/docx/write';
import { type BareWords, bare } from '../documents.ts';

/** A document as the bytes of a DOCX. */
export const make = async (doc: Doc, look = theme): Promise<Uint8Array> => {
  const fonts = () => Promise.reject(new Error('a DOCX embeds no fonts'));
  return (await write(doc, { theme: look, fonts, attachments: [] })).value;
};

/** The parts of a package as text, by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** What a word processor makes of one paragraph. */
export interface Read {
  readonly style: string;
  /** The number that Word's own numbering puts before it. */
  readonly number: string;
  readonly text: string;
  readonly xml: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescaped = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? '');

/** The words of some XML: text and tabs, without field codes, nor the signs of no width that hold figures together. */
export const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map(([, text]) => unescaped(text ?? '\t').replaceAll('\u2060', ''))
    .join('');

export const attribute = (xml: string, tag: string, name = 'w:val'): string | null =>
  new RegExp(`<${tag} [^>]*?${name}="([^"]*)"`).exec(xml)?.[1] ?? null;

const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  upperLetter: count => String.fromCharCode(64 + count),
};

/** Counts paragraphs as Word does (ECMA-376, 17.9); bullets, which are not words, count as nothing. */
function counter(numbering: string) {
  const levels = new Map<string, Map<string, { format: string; text: string }>>();
  for (const [abstract = ''] of numbering.matchAll(/<w:abstractNum [\s\S]*?<\/w:abstractNum>/g)) {
    const rows = [...abstract.matchAll(/<w:lvl [\s\S]*?<\/w:lvl>/g)].map(([level]) => {
      const row = { format: attribute(level, 'w:numFmt') ?? '', text: attribute(level, 'w:lvlText') ?? '' };
      return [attribute(level, 'w:lvl', 'w:ilvl') ?? '', row] as const;
    });
    levels.set(attribute(abstract, 'w:abstractNum', 'w:abstractNumId') ?? '', new Map(rows));
  }
  const lists = new Map(
    [...numbering.matchAll(/<w:num [\s\S]*?<\/w:num>/g)].map(([list]) => [
      attribute(list, 'w:num', 'w:numId') ?? '',
      attribute(list, 'w:abstractNumId') ?? '',
    ]),
  );
  const counts = new Map<string, number[]>();
  return (list: string, level: number): string => {
    const abstract = lists.get(list) ?? '';
    const row = levels.get(abstract)?.get(String(level));
    if (!row || !FORMATS[row.format]) return '';
    const before = counts.get(abstract) ?? [];
    const now = [...before.slice(0, level), (before[level] ?? 0) + 1];
    counts.set(abstract, now);
    return row.text.replace(/%(\d)/g, (_, place) => {
      const format = levels.get(abstract)?.get(String(Number(place) - 1))?.format ?? '';
      return FORMATS[format]?.(now[Number(place) - 1] ?? 0) ?? '';
    });
  };
}

/** The paragraphs of the body, in order, with the numbers that Word will count. */
export function paragraphsOf(parts: Readonly<Record<string, string>>): readonly Read[] {
  const count = counter(parts['word/numbering.xml'] ?? '');
  const styles = new Map(
    [...(parts['word/styles.xml'] ?? '').matchAll(/<w:style [\s\S]*?<\/w:style>/g)].map(([style]) => [
      attribute(style, 'w:style', 'w:styleId') ?? '',
      style,
    ]),
  );
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g)].map(([xml]) => {
    const style = attribute(xml, 'w:pStyle') ?? '';
    const own = attribute(xml, 'w:numId');
    const from = own === null ? (styles.get(style) ?? '') : xml;
    const list = attribute(from, 'w:numId');
    const number = list === null || list === '0' ? '' : count(list, Number(attribute(from, 'w:ilvl') ?? 0));
    return { style, number, text: textIn(xml), xml };
  });
}

const CONTENTS = new Set(['TOCHeading', 'TOC1']);

/** Body and footnotes as a reader meets them: contents aside. */
export function readWords(parts: Readonly<Record<string, string>>): BareWords {
  const body = paragraphsOf(parts)
    .filter(({ style }) => !CONTENTS.has(style))
    .map(({ number, text }) => number + text)
    .join('');
  return { body: bare(body), notes: bare(textIn(parts['word/footnotes.xml'] ?? '')) };
}
