import type { Block, Item, Table } from '#core/doc';
import { citedList, type Material, marksOf } from './material.ts';
import { linked } from './method.ts';

/** Addresses the source names, and whom it tells the press to ask; nothing where it has neither. */
export function links(material: Material): readonly Block[] {
  const { article, labels } = material;
  const items: readonly Item[] = article.links.map(({ url, spans }) => ({
    content: [linked(url)],
    marks: marksOf(material, spans),
  }));
  const rows = article.contacts.map(({ name, email, phone, spans }) => ({
    cells: [
      citedList(
        material,
        [name, email, phone].filter(part => part !== null),
      ),
    ],
    marks: marksOf(material, spans),
  }));
  const contacts: Table = {
    kind: 'table',
    caption: labels.report.contacts,
    columns: [{ label: labels.columns.entry, weight: 1, face: 'text' }],
    head: true,
    groups: [{ title: null, rows }],
    evidence: true,
  };
  return [
    ...(items.length ? [{ kind: 'list', style: 'bullet', items } as const] : []),
    ...(rows.length ? [contacts] : []),
  ];
}
