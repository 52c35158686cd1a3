import { type Block, type BlockTable, show } from '../../doc.ts';
import { bookmark, cautionAnchor, paragraphAnchor } from './anchors.ts';
import { cautionStyle, LISTS, PARAGRAPHS, SAID } from './block-styles.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { type Draft, say } from './draft.ts';
import { heading } from './headings.ts';
import { inlines, item, ownWay, tab, words } from './inline.ts';
import { cautionRun, commented, marksAfter } from './marks.ts';
import { DOUBTS } from './numbering.ts';
import { runOf } from './run.ts';
import { definitions, table } from './tables.ts';

/** Paragraphs that hold sentences of the source or the requester. */
const OWN: ReadonlySet<string> = new Set(['body', 'lead']);

/** One function for every kind of block. */
const blocks: BlockTable<Draft> = {
  section(section, draft) {
    heading(section, draft);
    show(section.blocks, blocks, { ...draft, apart: section.setApart, place: section.label });
  },

  title: cover,

  paragraph(block, draft) {
    const way = OWN.has(block.style) ? ownWay(block.content, draft) : {};
    say(draft, PARAGRAPHS[block.style], item(block, draft), { ...way, ...(block.leads ? { keepNext: true } : {}) });
  },

  list({ style, items }, draft) {
    for (const entry of items) say(draft, LISTS[style], item(entry, draft), ownWay(entry.content, draft));
  },

  definitions,

  table,

  quotation({ manner, term, content, marks, attribution }, draft) {
    const beside = [words(term, draft, 'QuoteTerm'), tab()];
    const way = ownWay(content, draft);
    const kept = attribution ? { keepNext: true } : {};
    say(draft, SAID[manner], [...beside, ...item({ content, marks }, draft)], { ...way, ...kept });
    if (attribution) say(draft, 'Attribution', inlines(attribution, draft), way);
  },

  cautions(block, draft) {
    const { style, items } = block;
    const face = cautionStyle(block, draft.apart);
    const more = style === 'check' ? { numbering: DOUBTS } : {};
    for (const { number, title, content, marks } of items) {
      const mark = bookmark(cautionAnchor(number), commented([number], [cautionRun(number)], draft), draft);
      const message = [words(title, draft, 'Keyword'), words(' ', draft), ...inlines(content, draft)];
      say(draft, face, [...mark, tab(), ...message, ...marksAfter(marks, draft)], more);
    }
  },

  source({ paragraphs }, draft) {
    const { sourceLanguage } = draft.doc;
    for (const { number, text, heading: titled } of paragraphs)
      say(
        draft,
        'SourceText',
        [
          ...bookmark(paragraphAnchor(number), [runOf(`¶${number}`, 'SourceMark')], draft),
          tab(),
          words(text, draft, titled ? 'Keyword' : undefined, sourceLanguage),
        ],
        { ...ownWay([{ kind: 'text', text, tone: 'plain' }], draft), ...(titled ? { keepNext: true } : {}) },
      );
  },

  contents,
};

/** Writes blocks into the draft, in reading order. */
export const writeBlocks = (these: readonly Block[], draft: Draft): Draft => show(these, blocks, draft);
