import { type Block, type BlockTable, type Doc, type Section, show } from '../../doc.ts';
import type { Logo } from '../../house/picture.ts';
import type { Theme } from '../../theme.ts';
import { cautions } from './blocks/cautions.ts';
import { contentsLines } from './blocks/contents.ts';
import { definitions } from './blocks/definitions.ts';
import { list } from './blocks/list.ts';
import { paragraph } from './blocks/paragraph.ts';
import { quotation } from './blocks/quotation.ts';
import { source } from './blocks/source.ts';
import { table } from './blocks/table.ts';
import { append, type Flow, flowIn, type Setting } from './flow.ts';
import type { Faces } from './fonts.ts';
import { cautionAnchor, paragraphAnchor, sectionAnchor } from './marks.ts';
import { noteSection, noteTitle } from './note.ts';
import { noteDesign } from './note-design.ts';
import { COVER_FOOT, headingStrips, reportSection, reportTitle } from './report.ts';
import { reportDesign } from './report-design.ts';
import { setApart } from './set-apart.ts';
import { heightOf, type Strip, strip } from './strip.ts';
import { type Tag, within } from './tag.ts';

/** How closely a document is set. */
export interface Mode {
  readonly tight: boolean;
  readonly splitsTables: boolean;
}

/** A document as strips in reading order; its annexes apart, set when they are asked for: most settings are only tried. */
export interface Layout {
  readonly setting: Setting;
  readonly body: readonly Strip[];
  readonly annexes: () => readonly Strip[];
}

/** The root of the structure tree. */
export const ROOT: Tag = { type: 'Document', parent: null };

function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'section') return [sectionAnchor(block.id), ...anchorsOf(block.blocks)];
    if (block.kind === 'source') return block.paragraphs.map(({ number }) => paragraphAnchor(number));
    return block.kind === 'cautions' ? block.items.map(({ number }) => cautionAnchor(number)) : [];
  });
}

function contents(flow: Flow): void {
  const { doc } = flow.setting;
  const inner = flowIn(flow, { tag: within(flow.tag, 'Sect') });
  const [first, ...rest] = headingStrips(doc.words.contents, null, 1, inner);
  if (first && flow.setting.doc.design === 'report') first.startsPage = true;
  const sections = doc.blocks.filter((block): block is Section => block.kind === 'section' && block.level === 1);
  contentsLines(sections, inner);
  append(flow, [...(first ? [first] : []), ...rest, ...inner.strips], flow.setting.design.gaps.section[0]);
}

const shared = {
  list,
  definitions,
  table,
  quotation,
  cautions,
  source,
  contents: (_, flow) => contents(flow),
} satisfies Partial<BlockTable<Flow>>;

const note: BlockTable<Flow> = {
  ...shared,
  paragraph,
  title: noteTitle,
  section: (section, flow) => noteSection(section, flow, (blocks, inner) => show(blocks, note, inner)),
};

const report: BlockTable<Flow> = {
  ...shared,
  title: reportTitle,
  section: (section, flow) => reportSection(section, flow, (blocks, inner) => show(blocks, report, inner)),
  paragraph: (block, flow) => {
    if (block.style !== 'lead') return paragraph(block, flow);
    const { tint, gaps } = flow.setting.design;
    const inner = flowIn(flow, {});
    paragraph(block, inner);
    setApart(inner.strips, tint, 0, gaps.apart[1]);
    append(flow, inner.strips, gaps.paragraph);
  },
};

const tables = { note, report };

/** What stands before the contents and the first section is the cover: its title above, all else at the foot. */
function coverStrips(blocks: readonly Block[], flow: Flow): Strip[] {
  const [head, foot] = [flowIn(flow, {}), flowIn(flow, {})];
  show(
    blocks.filter(({ kind }) => kind === 'title'),
    report,
    head,
  );
  show(
    blocks.filter(({ kind }) => kind !== 'title'),
    report,
    foot,
  );
  const { page } = flow.setting.design;
  const spare = page.height - page.top - page.foot - heightOf(head.strips) - heightOf(foot.strips);
  return [...head.strips, strip(Math.max(COVER_FOOT, spare - 1)), ...foot.strips];
}

/** Sets a document in strips. */
export function layOut(
  doc: Doc,
  faces: Faces,
  theme: Theme,
  { tight, splitsTables }: Mode,
  logo: Logo | null = null,
): Layout {
  const design = doc.design === 'note' ? noteDesign(theme.paper, tight) : reportDesign(theme.paper);
  const setting: Setting = {
    doc,
    design,
    faces,
    theme,
    logo,
    splitsTables,
    anchors: new Set(anchorsOf(doc.blocks)),
    count: { order: 0, footnote: 0 },
  };
  const flow: Flow = { setting, ...design.text, tag: ROOT, strips: [] };
  const isAnnex = (block: Block): boolean => block.kind === 'section' && block.annex;
  let blocks = doc.blocks.filter(block => !isAnnex(block));
  if (doc.design === 'report') {
    const start = blocks.findIndex(({ kind }) => kind === 'section' || kind === 'contents');
    const cover = start < 0 ? blocks : blocks.slice(0, start);
    flow.strips.push(...coverStrips(cover, flow));
    blocks = blocks.slice(cover.length);
  }
  const before = flow.strips.length;
  show(blocks, tables[doc.design], flow);
  const afterCover = flow.strips[before];
  if (before > 0 && afterCover) afterCover.startsPage = true;
  const annexes = (): readonly Strip[] => {
    const inner = flowIn(flow, {});
    show(doc.blocks.filter(isAnnex), tables[doc.design], inner);
    return inner.strips;
  };
  return { setting, body: flow.strips, annexes };
}
