import type { Block, Inline, Item, Section } from '#core/doc';
import { type Article, collapse, leadsOn, type Span } from '#core/template';
import { backgroundNumbers } from './background.ts';
import { naming, plain, section, unmarked } from './blocks.ts';
import { type Material, marksOf, slices, withoutDateline } from './material.ts';

type Paragraph = Article['paragraphs'][number];

const TOLD: ReadonlySet<Paragraph['role']> = new Set(['subheadline', 'body', 'list-item', 'quote']);

/** "¶4 in Annex A. Verification note ▲1: …"; a note that a footnote before it has told is named only. Adds to those told. */
function footnote(material: Material, { span }: Paragraph, before: Set<number>): Inline {
  const { labels, cautions, commission } = material;
  const marks = marksOf(material, [span]);
  const notes = cautions
    .filter(({ number }) => marks.cautions.includes(number))
    .map(({ number, text }) => ({ number, words: before.has(number) ? '.' : `: ${text}` }));
  for (const { number } of notes) before.add(number);
  return {
    kind: 'footnote',
    content: [
      { kind: 'marks', marks: { paragraphs: marks.paragraphs, cautions: [] } },
      ...(commission.sourceText === 'annex'
        ? naming(labels.report.inAnnex, 'A', 'annex')
        : [plain(labels.report.inSource)]),
      ...notes.flatMap(({ number, words }): readonly Inline[] => [
        plain(labels.report.note),
        { kind: 'marks', marks: { paragraphs: [], cautions: [number] } },
        plain(words),
      ]),
    ],
  };
}

/** The sign a list item of the source begins with; the document sets its own. */
const LIST_SIGN = /^(?:[-–—•*·▪◦]|\(?\p{L}\)|\d{1,2}[.)])\s{1,8}/u;

/** What a paragraph says: an item without what stands before its first sentence. */
function shown(material: Material, { role, span, sentences }: Paragraph): Span {
  if (role !== 'list-item') return withoutDateline(material, span);
  const first = sentences[0]?.[0] ?? span[0];
  if (first > span[0]) return [first, span[1]];
  const sign = LIST_SIGN.exec(material.article.text.slice(...span));
  return [span[0] + (sign?.[0].length ?? 0), span[1]];
}

const item = (material: Material, paragraph: Paragraph, before: Set<number>): Item => ({
  content: [slices(material, [shown(material, paragraph)]), footnote(material, paragraph, before)],
  marks: unmarked,
});

/** Paragraphs as they follow one another; list items in a row are one list. */
function told(material: Material, paragraphs: readonly Paragraph[], before: Set<number>): readonly Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) blocks.push({ kind: 'list', style: 'bullet', items });
    items = [];
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.role === 'list-item') items.push(item(material, paragraph, before));
    else {
      close();
      const leading = index < paragraphs.length - 1 && leadsOn(material.article.text.slice(...paragraph.span));
      blocks.push({
        kind: 'paragraph',
        style: 'body',
        ...item(material, paragraph, before),
        ...(leading ? { leads: true } : {}),
      });
    }
  }
  close();
  return blocks;
}

/** How a sentence ends, signs of a quotation behind it. */
const ENDS = /[.!?。！？:：]["”’»」)]?\s*$/u;

/** Whether a paragraph is a line of the letterhead: above the title, and no sentence. */
const isMasthead = ({ headline, text }: Article, { role, span }: Paragraph): boolean => {
  const title = headline?.spans[0];
  return role === 'body' && title !== undefined && span[1] <= title[0] && !ENDS.test(text.slice(...span));
};

/** The running text in the order of the source: each paragraph whole, a footnote to its ¶; its headings are headings here. Background is left to its own section. */
export function account(material: Material, number: string): readonly Section[] {
  const { article, labels } = material;
  const elsewhere = backgroundNumbers(article);
  const before = new Set<number>();
  const groups: { label: string; own: boolean; paragraphs: Paragraph[] }[] = [
    { label: labels.sections.announcement, own: true, paragraphs: [] },
  ];
  for (const paragraph of article.paragraphs) {
    if (elsewhere.has(paragraph.number) || isMasthead(article, paragraph)) continue;
    if (paragraph.role === 'heading')
      groups.push({ label: collapse(article.text.slice(...paragraph.span)), own: false, paragraphs: [] });
    else if (TOLD.has(paragraph.role)) groups.at(-1)?.paragraphs.push(paragraph);
  }
  return groups
    .filter(({ own, paragraphs }) => !own || paragraphs.length > 0)
    .map(({ label, paragraphs }, index) =>
      section(`account-${index + 1}`, label, told(material, paragraphs, before), {
        level: 2,
        number: `${number}.${index + 1}`,
      }),
    );
}
