import type { Doc } from '../../doc.ts';
import { writable } from '../../xml.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const element = (name: string, words: string, attributes = '') =>
  `<${name}${attributes}>${writable(words).replace(/[&<>"]/g, sign => ENTITIES[sign] ?? '')}</${name}>`;

/** The core properties part: the library would write the clock into it, and no language. */
export function coreProperties({ title, kind, author, language, preparedOn }: Doc): string {
  const day = (name: string) => element(name, `${preparedOn}T00:00:00Z`, ' xsi:type="dcterms:W3CDTF"');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', title),
    element('dc:subject', kind),
    element('dc:creator', author ?? 'Pressbrief'),
    element('cp:lastModifiedBy', author ?? 'Pressbrief'),
    element('cp:revision', '1'),
    element('dc:language', language),
    day('dcterms:created'),
    day('dcterms:modified'),
    '</cp:coreProperties>',
  ].join('');
}
