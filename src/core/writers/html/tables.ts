import { captionOf } from '../../caption.ts';
import type { Row, Table } from '../../doc.ts';
import { escapeHtml } from './escape.ts';
import { inlines, marks } from './inline.ts';
import type { Page } from './page.ts';

/** Name of the class that gives a table's columns their widths: `cols-3-5`. */
const widthsClass = ({ columns, evidence }: Table): string =>
  `cols-${columns.map(({ weight }) => weight).join('-')}${evidence ? '' : '-bare'}`;

/** Share of a table's width that is left beside the rail; the last text column takes what the others leave. */
const BESIDE_RAIL = 88;

/** The rules of that class. */
export function widthRules(table: Table): string {
  const { columns, evidence } = table;
  const sum = columns.reduce((total, { weight }) => total + weight, 0);
  return columns
    .slice(0, -1)
    .map(({ weight }, index) => {
      const width = (((evidence ? BESIDE_RAIL : 100) * weight) / sum).toFixed(2);
      return `.${widthsClass(table)} col:nth-child(${index + 1}){width:${width}%}`;
    })
    .join('\n');
}

function row({ cells, marks: these }: Row, { columns, evidence }: Table, page: Page): string {
  const written = columns.map(({ face }, index) => {
    const words = inlines(cells[index] ?? [], page);
    return index === 0 ? `<th scope="row" class="${face}">${words}</th>` : `<td class="${face}">${words}</td>`;
  });
  const last = evidence ? `<td class="marks">${marks(these, page)}</td>` : '';
  return `<tr>${written.join('')}${last}</tr>`;
}

/** A table with header cells for its columns, its groups and its rows. */
export function table(block: Table, page: Page): string {
  const { columns, head, groups, evidence } = block;
  const caption = captionOf(block, page.doc.words)?.join('') ?? null;
  const source = `<th scope="col" class="rail">${escapeHtml(page.doc.words.source)}</th>`;
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const bodies = groups.map(({ title, rows }, index) => {
    const beside = evidence ? (head || index > 0 ? '<td class="rail"></td>' : source) : '';
    const group =
      title === null
        ? ''
        : `<tr><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(title)}</th>${beside}</tr>\n`;
    return `<tbody>\n${group}${rows.map(each => row(each, block, page)).join('\n')}\n</tbody>`;
  });
  return [
    `<table class="${widthsClass(block)}"${caption === null ? ` aria-labelledby="${page.heading}"` : ''}>`,
    ...(caption === null ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    `<colgroup>${columns.map(() => '<col>').join('')}${evidence ? '<col class="rail">' : ''}</colgroup>`,
    ...(head ? [`<thead><tr>${heads}${evidence ? source : ''}</tr></thead>`] : []),
    ...bodies,
    '</table>',
  ].join('\n');
}
