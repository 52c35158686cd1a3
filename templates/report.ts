import type { Block, Inline, Section, Table } from '#core/doc';
import { ordered, type Template } from '#core/template';
import type { Labels } from './labels/index.ts';
import { account } from './parts/account.ts';
import { agendaOf, agendaTable } from './parts/agenda.ts';
import { sourceText } from './parts/annex.ts';
import { backgroundOf } from './parts/background.ts';
import { naming, plain, section, unmarked } from './parts/blocks.ts';
import { summarise } from './parts/bottom-line.ts';
import { cautionsBlock } from './parts/cautions.ts';
import { control, subtitles } from './parts/cover.ts';
import { figuresTable } from './parts/figures.ts';
import { aboutDoc, furnitureOf, titleBlock, titleOf } from './parts/furniture.ts';
import { glance } from './parts/glance.ts';
import { glossary } from './parts/glossary.ts';
import { links } from './parts/links.ts';
import { gather, type Material, marksOf, slices } from './parts/material.ts';
import { byPresence, organisationsTable, peopleTable } from './parts/people.ts';
import { provenance } from './parts/provenance.ts';
import { allSpeech } from './parts/speech.ts';
import { bottomLineBlock, pointsBlock } from './parts/summary.ts';
import { suppliedOrPrompted } from './parts/supplied.ts';

const sentence = (words: string): Block => ({
  kind: 'paragraph',
  style: 'body',
  content: [plain(words, 'quiet')],
  marks: unmarked,
});

/** Blocks, or where there are none, a sentence that says so. */
const orNone = (blocks: readonly Block[], none: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [sentence(none)];

function brief(material: Material): Table {
  const { labels } = material;
  const open: { content: readonly Inline[]; marks: typeof unmarked } = {
    content: [plain(labels.report.fromAccount, 'placeholder')],
    marks: unmarked,
  };
  const answers = [...glance(material), { term: labels.glance.why, ...open }, { term: labels.glance.how, ...open }];
  return {
    kind: 'table',
    caption: null,
    columns: [
      { label: labels.columns.question, weight: 3, face: 'name' },
      { label: labels.columns.answer, weight: 14, face: 'text' },
    ],
    head: true,
    groups: [
      { title: null, rows: answers.map(({ term, content, marks }) => ({ cells: [[plain(term)], content], marks })) },
    ],
    evidence: true,
  };
}

function directory(material: Material): readonly Block[] {
  const { article, labels } = material;
  const { people, organisations } = labels.report;
  return [
    ...(article.people.length ? [peopleTable(material, byPresence(material), people)] : []),
    ...(article.organisations.length ? [organisationsTable(material, organisations)] : []),
  ];
}

const background = (material: Material): readonly Block[] =>
  backgroundOf(material.article).map(({ span }) => ({
    kind: 'paragraph',
    style: 'body',
    content: [slices(material, [span])],
    marks: marksOf(material, [span]),
  }));

function annexText(material: Material): readonly Block[] {
  const { sourceAttached, sourceWithheld } = material.labels.report;
  const { sourceText: what } = material.commission;
  return what === 'annex' ? [sourceText(material)] : [sentence(what === 'attached' ? sourceAttached : sourceWithheld)];
}

function dates(material: Material): readonly Block[] {
  const agenda = agendaOf(material);
  return agenda.past.length + agenda.coming.length > 0 ? [agendaTable(material, agenda)] : [];
}

/** Sections 1 to 11 and the annexes, numbered in this order. */
function sections(material: Material): readonly Section[] {
  const { article, labels, cautions } = material;
  const { report, sections: names } = labels;
  const summary = summarise(material);
  const { none } = report;
  const body: readonly [id: string, label: string, blocks: (number: string) => readonly Block[]][] = [
    ['summary', names.summary, () => [bottomLineBlock(material, summary), pointsBlock(material, summary)]],
    ['brief', names.brief, () => [brief(material)]],
    ['account', names.account, number => orNone(account(material, number), none.account)],
    [
      'ledger',
      names.ledger,
      () => orNone(article.figures.length ? [figuresTable(material, article.figures, true)] : [], none.figures),
    ],
    ['statements', names.statements, () => orNone(allSpeech(material), none.statements)],
    ['directory', names.directory, () => orNone(directory(material), none.directory)],
    ['timeline', names.timeline, () => orNone(dates(material), none.timeline)],
    ['links', names.links, () => orNone(links(material), none.links)],
    ['background', names.background, () => orNone(background(material), none.background)],
    ['analysis', names.analysis, number => suppliedOrPrompted(material, number)],
    [
      'gaps',
      names.verification,
      () => orNone(cautions.length ? [cautionsBlock(cautions, 'check')] : [], labels.noGaps),
    ],
  ];
  const annexes: readonly [id: string, label: string, number: string, blocks: readonly Block[]][] = [
    ['annex', names.sourceText, 'A', annexText(material)],
    ['glossary', names.glossary, 'B', orNone(glossary(material), none.glossary)],
    ['provenance', names.provenance, 'C', provenance(material)],
  ];
  const [summaryFirst, ...others] = body;
  const wanted = material.theme?.sections.report.order.map(name => (name === 'verification' ? 'gaps' : name)) ?? [];
  const inOrder = ordered(
    others.map(([id]) => id),
    wanted,
  ).flatMap(id => others.filter(([own]) => own === id));
  return [
    ...[...(summaryFirst ? [summaryFirst] : []), ...inOrder].map(([id, label, blocks], index) =>
      section(id, label, blocks(String(index + 1)), { number: String(index + 1) }),
    ),
    ...annexes.map(([id, label, number, blocks]) => section(id, label, blocks, { number, annex: true })),
  ];
}

/** Tables with a caption, counted in reading order. */
function tablesCounted(parts: readonly Section[]): readonly Section[] {
  let count = 0;
  const counted = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map(block => {
      if (block.kind === 'section') return { ...block, blocks: counted(block.blocks) };
      return block.kind === 'table' && block.caption !== null ? { ...block, number: ++count } : block;
    });
  return parts.map(part => ({ ...part, blocks: counted(part.blocks) }));
}

/** What the marks mean, with the sections that it names. */
function legend({ commission, labels }: Material, gaps: string): readonly Inline[] {
  const { marks, marksWithheld } = labels.report;
  if (commission.sourceText !== 'annex') return naming(marksWithheld(gaps), gaps, 'gaps');
  const [first, ...rest] = naming(marks(gaps), gaps, 'gaps');
  return first?.kind === 'text' ? [...naming(first.text, 'A', 'annex'), ...rest] : [];
}

/** As long as the article needs: everything in the record, in an order to work from, with places for the drafter. */
export const report: Template<Labels> = {
  title: 'Report: everything in the record, to edit',
  format: 'docx',
  compose(article, composition) {
    const material = gather(article, composition);
    const { labels } = material;
    const title = labels.report.running(titleOf(material));
    const parts = tablesCounted(sections(material));
    const gaps = parts.find(({ id }) => id === 'gaps')?.number ?? '';
    return {
      design: 'report',
      kind: labels.kinds.report,
      ...aboutDoc(material),
      furniture: furnitureOf(material, labels.page.report, title, labels.legend.note),
      blocks: [
        titleBlock(material, labels.kinds.report, { subtitles: subtitles(material), keys: [] }),
        control(material),
        { kind: 'paragraph', style: 'small', content: legend(material, gaps), marks: unmarked },
        { kind: 'contents' },
        ...parts,
      ],
      pages: null,
      reductions: [],
    };
  },
};
