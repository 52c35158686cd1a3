import type { Block } from '#core/doc';
import { collapse } from '#core/template';
import { plain } from './blocks.ts';
import { cited, type Material, marksOf } from './material.ts';

/** Acronyms with what they stand for, then those the source never spells out. */
export function glossary(material: Material): readonly Block[] {
  const { article, labels } = material;
  const defined = article.acronyms.map(({ short, long, spans }) => ({
    cells: [[cited(material, short)], [cited(material, long)]],
    marks: marksOf(material, spans),
  }));
  const seen = new Set<string>();
  const open = article.gaps
    .filter(({ code }) => code === 'acronym-undefined')
    .flatMap(({ spans }) => spans.slice(0, 1))
    .map(span => ({ span, short: collapse(article.text.slice(...span)) }))
    .filter(({ short }) => !seen.has(short) && seen.add(short))
    .map(({ span, short }) => ({
      cells: [[cited(material, short)], [plain(labels.report.noLongForm, 'quiet')]],
      marks: marksOf(material, [span]),
    }));
  const rows = [...defined, ...open];
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: null,
      columns: [
        { label: labels.columns.acronym, weight: 1, face: 'name' },
        { label: labels.columns.standsFor, weight: 4, face: 'text' },
      ],
      head: true,
      groups: [{ title: null, rows }],
      evidence: true,
    },
  ];
}
