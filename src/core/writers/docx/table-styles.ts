import type { Theme } from '../../theme.ts';
import { GUTTER } from './measures.ts';
import { paint } from './style-parts.ts';

/** Ids of the styles of tables: with lines between rows, and without any. */
export const TABLES = { ruled: 'RuledTable', open: 'OpenTable' } as const;

const border = (side: string, color: string, points: number): string =>
  `<w:${side} w:val="single" w:sz="${Math.round(points * 8)}" w:space="0" w:color="${color}"/>`;

const style = (id: string, name: string, borders: string): string =>
  [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr>`,
    '<w:tblInd w:w="0" w:type="dxa"/>',
    borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
    `<w:right w:w="${GUTTER}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ].join('');

/**
 * The styles of a document with those of its tables, which the library cannot write: a person who changes the lines of one
 * table style changes them all.
 */
export function withTableStyles(styles: string, theme: Theme): string {
  const { rule, hairline } = paint(theme);
  const lines = border('bottom', rule, 0.5) + border('insideH', hairline, 0.4);
  const tables = style(TABLES.ruled, 'Ruled Table', lines) + style(TABLES.open, 'Open Table', '');
  return styles.replace('</w:styles>', `${tables}</w:styles>`);
}
