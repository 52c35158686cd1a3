import { readdirSync, readFileSync } from 'node:fs';
import { Article } from '#core/article';
import { Commission } from '#core/commission';
import type { Block, Doc, Inline, Section } from '#core/doc';
import { type Labels, type LabelTag, labelLanguages, type TemplateName, templates } from '#templates/index';

/** Where fixtures stand: one folder each, found by listing. */
export const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The names of the fixtures that hold an article. */
export const slugs: readonly string[] = readdirSync(FIXTURES)
  .filter(name => readdirSync(new URL(`${name}/`, FIXTURES)).includes('article.json'))
  .sort();

/** The article of a fixture, held to the schema. */
export const articleOf = (slug: string): Article =>
  Article.parse(JSON.parse(readFileSync(new URL(`${slug}/article.json`, FIXTURES), 'utf8')));

/** The commission the golden documents are made with. */
export const commission: Commission = Commission.parse({
  to: 'Director, Coastal Cities',
  from: 'Briefing Unit',
  marking: 'For internal use',
  considerations: ['The office has two people in the region until the end of the year.'],
  linesToTake: ['We welcome every step that makes ferries quieter.', 'We do not comment on prices.'],
});

/** The labels of every language, by tag. */
export const allLabels: Readonly<Record<LabelTag, Labels>> = Object.fromEntries(
  await Promise.all(Object.entries(labelLanguages).map(async ([tag, { load }]) => [tag, await load()])),
);

/** A document of a publication, in English unless other labels are given, prepared on the day of the fixtures. */
export const compose = (
  template: TemplateName,
  article: Article,
  { commission: ordered = commission, preparedOn = '2026-06-08', labels = allLabels.en } = {},
): Doc => {
  return templates[template].compose(article, { preparedOn, commission: ordered, labels });
};

/** The section with an id, wherever it stands. */
export const sectionOf = (blocks: readonly Block[], id: string): Section | undefined => {
  for (const block of blocks)
    if (block.kind === 'section') {
      const found = block.id === id ? block : sectionOf(block.blocks, id);
      if (found) return found;
    }
  return undefined;
};

/** All inline content of some blocks, each run of it apart. */
export function runsOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block): readonly (readonly Inline[])[] => {
    switch (block.kind) {
      case 'section':
        return runsOf(block.blocks);
      case 'paragraph':
        return [block.content];
      case 'list':
      case 'cautions':
        return block.items.map(({ content }) => content);
      case 'definitions':
        return block.rows.map(({ content }) => content);
      case 'table':
        return block.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
      case 'quotation':
        return [block.content, ...(block.attribution ? [block.attribution] : [])];
      default:
        return [];
    }
  });
}

/** The words of a run. */
export const wordsIn = (run: readonly Inline[]): string =>
  run.map(inline => (inline.kind === 'text' || inline.kind === 'link' ? inline.text : '')).join('');
