import type { Block, Inline, Item, Section, Table } from '#core/doc';
import type { Template } from '#core/template';
import { type Article, collapse } from '#core/template';
import { account } from './account.ts';
import { agendaOf, agendaTable } from './agenda.ts';
import { sourceText } from './annex.ts';
import { backgroundOf } from './background.ts';
import { plain, section, unmarked } from './blocks.ts';
import { summarise } from './bottom-line.ts';
import { cautionsBlock } from './cautions.ts';
import { figuresTable } from './figures.ts';
import { aboutDoc, furnitureOf, referenceOf, titleBlock, titleOf } from './furniture.ts';
import { glance } from './glance.ts';
import type { Labels } from './labels/index.ts';
import { longDate } from './long-date.ts';
import { cited, gather, type Material, marksOf, slices, withAcronym } from './material.ts';
import { linked } from './method.ts';
import { byPresence, organisationsTable, peopleTable } from './people.ts';
import { provenance } from './provenance.ts';
import { allSpeech } from './speech.ts';
import { bottomLineBlock, pointsBlock } from './summary.ts';
import { suppliedOrPrompted } from './supplied.ts';

const prompt = ({ labels }: Material, words = labels.toComplete): readonly Inline[] => [plain(words, 'placeholder')];

const sentence = (words: string): Block => ({
  kind: 'paragraph',
  style: 'body',
  content: [plain(words, 'quiet')],
  marks: unmarked,
});

/** Blocks, or where there are none, a sentence that says so. */
const orNone = (blocks: readonly Block[], none: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [sentence(none)];

/** Who did which step when: what the document does not know is left to be completed. */
function control(material: Material): Table {
  const { article, commission, labels } = material;
  const { report, columns, keys } = labels;
  const open = prompt(material);
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
      { label: columns.entry, weight: 5, face: 'text' },
      { label: columns.date, weight: 2, face: 'text' },
    ],
    head: true,
    groups: [
      { title: null, rows: rows.map(([step, ...cells]) => ({ cells: [[plain(step)], ...cells], marks: unmarked })) },
    ],
    evidence: false,
  };
}

/** Lines under the title: who published it; its reference and day. */
function subtitles(material: Material): readonly string[] {
  const { article, labels } = material;
  const day = article.published?.date ?? article.dateline?.date ?? null;
  const second = [referenceOf(material)?.text ?? null, day && longDate(day, labels)].filter(part => part !== null);
  return [
    ...(article.issuer ? [withAcronym(article.issuer.name, article.issuer.acronym)] : []),
    ...(second.length ? [second.join(', ')] : []),
  ];
}

function brief(material: Material): Table {
  const { labels } = material;
  const open = { content: prompt(material, labels.report.fromAccount), marks: unmarked };
  const answers = [...glance(material), { term: labels.glance.why, ...open }, { term: labels.glance.how, ...open }];
  return {
    kind: 'table',
    caption: null,
    columns: [
      { label: labels.columns.question, weight: 1, face: 'name' },
      { label: labels.columns.answer, weight: 6, face: 'text' },
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

function links(material: Material): readonly Block[] {
  const { article, labels } = material;
  const items: readonly Item[] = article.links.map(({ url, spans }) => ({
    content: [linked(url)],
    marks: marksOf(material, spans),
  }));
  const rows = article.contacts.map(({ name, email, phone, spans }) => ({
    cells: [[name, email, phone].filter(part => part !== null)].map(parts => [
      cited(material, parts.join(labels.separator)),
    ]),
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

const background = (material: Material): readonly Block[] =>
  backgroundOf(material.article).map(({ span }) => ({
    kind: 'paragraph',
    style: 'body',
    content: [slices(material, [span])],
    marks: marksOf(material, [span]),
  }));

/** Acronyms with what they stand for, then those the source never spells out. */
function glossary(material: Material): readonly Block[] {
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

function annexText(material: Material): readonly Block[] {
  const { sourceAttached, sourceWithheld } = material.labels.report;
  const { sourceText: what } = material.commission;
  return what === 'annex' ? [sourceText(material)] : [sentence(what === 'attached' ? sourceAttached : sourceWithheld)];
}

const hasDates = ({ timeline }: Article) => timeline.length > 0;

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
    [
      'timeline',
      names.timeline,
      () => orNone(hasDates(article) ? [agendaTable(material, agendaOf(material))] : [], none.timeline),
    ],
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
  return [
    ...body.map(([id, label, blocks], index) =>
      section(id, label, blocks(String(index + 1)), { number: String(index + 1) }),
    ),
    ...annexes.map(([id, label, number, blocks]) => section(id, label, blocks, { number, annex: true })),
  ];
}

/** As long as the article needs: everything in the record, in an order to work from, with places for the drafter. */
export const report: Template<Labels> = {
  title: 'Report: everything in the record, to edit',
  format: 'docx',
  compose(article, composition) {
    const material = gather(article, composition);
    const { commission, labels } = material;
    const title = labels.report.running(titleOf(material));
    const legend = commission.sourceText === 'annex' ? labels.report.marks : labels.report.marksWithheld;
    const parts = sections(material);
    const gaps = parts.find(({ id }) => id === 'gaps')?.number ?? '';
    return {
      design: 'report',
      kind: labels.kinds.report,
      ...aboutDoc(material),
      furniture: furnitureOf(material, labels.page.report, title, labels.legend.note),
      blocks: [
        titleBlock(material, labels.kinds.report, { subtitles: subtitles(material), keys: [] }),
        control(material),
        { kind: 'paragraph', style: 'small', content: [plain(legend(gaps))], marks: unmarked },
        { kind: 'contents' },
        ...parts,
      ],
      pages: null,
      reductions: [],
    };
  },
};
