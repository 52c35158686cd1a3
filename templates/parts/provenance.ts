import type { Block, Definitions } from '#core/doc';
import type { Article } from '#core/template';
import { plain, unmarked } from './blocks.ts';
import type { Material } from './material.ts';
import { howMade, linked } from './method.ts';

/** Every field of the record that holds facts, with the number of its facts and the rules that found them. */
function rulesByField(article: Article): readonly { field: string; count: number; rules: readonly string[] }[] {
  return Object.entries(article).flatMap(([field, value]) => {
    const facts = (Array.isArray(value) ? value : [value]).filter(
      (fact): fact is { rule: string } => typeof fact === 'object' && fact !== null && 'rule' in fact,
    );
    if (facts.length === 0) return [];
    return [{ field, count: facts.length, rules: [...new Set(facts.map(({ rule }) => rule))].sort() }];
  });
}

/** Hashes, versions and the rules behind each field: what it takes to make the same document again. */
export function provenance(material: Material): readonly Block[] {
  const { article, labels } = material;
  const { provenance: names } = labels.report;
  const { source } = article;
  const number = new Intl.NumberFormat(labels.locale);
  const uri = source.uri ?? article.declared.uri ?? null;
  const entry = (term: string, text: string) => ({ term, content: [plain(text)], marks: unmarked });
  const rows: Definitions['rows'] = [
    entry(names.file, source.name),
    entry(names.mediaType, source.mediaType),
    entry(names.bytes, names.size(number.format(source.bytes))),
    entry(names.sha256, source.sha256),
    ...(uri === null ? [] : [{ term: names.link, content: [linked(uri)], marks: unmarked }]),
    entry(names.article, names.record(article.id, article.version)),
    ...(article.supersedes === null ? [] : [entry(names.supersedes, labels.version(article.supersedes))]),
    entry(names.engine, article.engine),
    entry(names.schema, article.schema),
    entry(names.language, article.language),
    entry(names.method, howMade(material)),
  ];
  return [
    { kind: 'definitions', style: 'small', rows },
    {
      kind: 'table',
      caption: names.rules,
      columns: [
        { label: labels.columns.field, weight: 2, face: 'name' },
        { label: labels.columns.facts, weight: 1, face: 'text' },
        { label: labels.columns.rules, weight: 5, face: 'text' },
      ],
      head: true,
      groups: [
        {
          title: null,
          rows: rulesByField(article).map(({ field, count, rules }) => ({
            cells: [[plain(field)], [plain(number.format(count))], [plain(rules.join(', '))]],
            marks: unmarked,
          })),
        },
      ],
      evidence: false,
    },
  ];
}
