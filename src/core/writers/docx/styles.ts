import type { IStylesOptions } from 'docx';
import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import type { HouseFiles } from '../writer.ts';
import { characterStyles } from './character-styles.ts';
import { listed } from './numbering.ts';
import { settledStyles, steadySpacing } from './steady.ts';
import { inFamilies, paint, type StyleRow } from './style-parts.ts';
import { documentRun, paragraphStyles } from './style-table.ts';

/** Styles that the library writes itself unless it is told how. */
const DEFAULTS: Readonly<Record<string, string>> = {
  Title: 'title',
  Heading1: 'heading1',
  Heading2: 'heading2',
  Heading3: 'heading3',
  Caption: 'caption',
  Hyperlink: 'hyperlink',
  FootnoteText: 'footnoteText',
  FootnoteReference: 'footnoteReference',
};

/** The styles of a document, as its design and theme have them. */
export function stylesOf(doc: Doc, theme: Theme, families?: HouseFiles['families']): IStylesOptions {
  const counted =
    doc.design === 'report'
      ? listed
      : { ListBullet: listed.ListBullet, ListCheck: listed.ListCheck, CautionCheck: listed.CautionCheck };
  const settled = settledStyles(doc, theme);
  const paragraphs = Object.entries(paragraphStyles(doc, theme)).map(
    ([id, { on, paragraph: own, ...row }]: [string, StyleRow]) => {
      const whole = settled[id];
      const paragraph = whole ? { ...own, spacing: steadySpacing(whole) } : own;
      const numbering = (counted as typeof listed)[id];
      return {
        id,
        basedOn: on ?? 'Normal',
        quickFormat: true,
        ...row,
        run: inFamilies(row.run ?? {}, families),
        paragraph: numbering ? { ...paragraph, numbering } : (paragraph ?? {}),
      };
    },
  );
  const characters = Object.entries(characterStyles(doc, theme)).map(([id, { on, ...row }]: [string, StyleRow]) => ({
    id,
    basedOn: on ?? 'DefaultParagraphFont',
    quickFormat: true,
    ...row,
    run: inFamilies(row.run ?? {}, families),
  }));
  const own = ({ id }: { readonly id: string }) => DEFAULTS[id] === undefined;
  const defaults = Object.fromEntries(
    [...paragraphs, ...characters].filter(style => !own(style)).map(({ id, ...style }) => [DEFAULTS[id], style]),
  );
  return {
    default: { document: { run: inFamilies(documentRun(doc), families) }, ...defaults },
    paragraphStyles: paragraphs.filter(own),
    characterStyles: characters.filter(own),
  };
}

/** The styles with the ink of the house in the one that all others are built on, which the library cannot write. */
export const withInk = (styles: string, theme: Theme): string =>
  styles.replace(
    /(<w:style [^>]*w:styleId="Normal"[^>]*>.*?)(<\/w:style>)/,
    `$1<w:rPr><w:color w:val="${paint(theme).ink}"/></w:rPr>$2`,
  );
