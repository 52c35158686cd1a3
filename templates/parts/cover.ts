import type { Inline, Table } from '#core/doc';
import { plain, unmarked } from './blocks.ts';
import { sourceReference } from './furniture.ts';
import { longDate } from './long-date.ts';
import { type Material, withAcronym } from './material.ts';

/** Who did which step when: what the document does not know is left to be completed. */
export function control(material: Material): Table {
  const { article, commission, labels } = material;
  const { report, columns, keys } = labels;
  const open = [plain(labels.toComplete, 'placeholder')];
  const day = [plain(longDate(material.preparedOn, labels))];
  const known = (words: string | null) => (words === null ? open : [plain(words)]);
  const rows: readonly [string, readonly Inline[], readonly Inline[]][] = [
    [keys.version, [plain(String(article.version))], day],
    [report.prepared, known(commission.from), day],
    [report.reviewed, open, open],
    [report.approved, open, open],
    [report.distribution, known(commission.to), open],
  ];
  return {
    kind: 'table',
    caption: report.control,
    columns: [
      { label: columns.step, weight: 2, face: 'name' },
      { label: columns.entry, weight: 4, face: 'text' },
      { label: columns.date, weight: 3, face: 'text' },
    ],
    head: true,
    groups: [
      { title: null, rows: rows.map(([step, ...cells]) => ({ cells: [[plain(step)], ...cells], marks: unmarked })) },
    ],
    evidence: false,
  };
}

/** Lines under the title: who published the source; its reference and day. */
export function subtitles(material: Material): readonly string[] {
  const { article, labels } = material;
  const day = article.published?.date ?? article.dateline?.date ?? null;
  const second = [sourceReference(material)?.text ?? null, day && longDate(day, labels)].filter(part => part !== null);
  return [
    ...(article.issuer ? [withAcronym(article.issuer.name, article.issuer.acronym)] : []),
    ...(second.length ? [second.join(labels.comma)] : []),
  ];
}
