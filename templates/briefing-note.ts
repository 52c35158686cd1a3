import type { Block, Definitions, Reduction, Section } from '#core/doc';
import { noteSections, ordered, type Span, type Template } from '#core/template';
import type { Labels } from './labels/index.ts';
import { type Agenda, agendaOf, agendaTable, diaryOf, nearest } from './parts/agenda.ts';
import { sourceText } from './parts/annex.ts';
import { backgroundBlock, backgroundOf, opening } from './parts/background.ts';
import { plain, section, unmarked } from './parts/blocks.ts';
import { type Summary, summarise } from './parts/bottom-line.ts';
import { cautionsBlock } from './parts/cautions.ts';
import { figuresTable, keyFigures } from './parts/figures.ts';
import { aboutDoc, furnitureOf, titleBlock } from './parts/furniture.ts';
import { glance } from './parts/glance.ts';
import { limitsOf } from './parts/limits.ts';
import { longDate } from './parts/long-date.ts';
import { gather, type Material } from './parts/material.ts';
import { type Missing, sourceAndMethod } from './parts/method.ts';
import { byPresence, peopleTable } from './parts/people.ts';
import { gapsOf } from './parts/printed.ts';
import { shortForms } from './parts/short-forms.ts';
import { inTheirWords } from './parts/speech.ts';
import { bottomLineBlock, pointsBlock } from './parts/summary.ts';
import { suppliedSections } from './parts/supplied.ts';

/** A section, or null where the source has nothing for it. */
type Part = Section | null;

/** "6 of 24 shown", or nothing where all are. */
const shown = ({ labels }: Material, few: number, all: number) => (few < all ? labels.shown(few, all) : null);

const bottomLine = (material: Material, summary: Summary): Section =>
  section('bottom-line', material.labels.sections.bottomLine, [bottomLineBlock(material, summary)], { setApart: true });

function figures(material: Material, most: number): Part {
  const chosen = keyFigures(material, most);
  if (chosen.length === 0) return null;
  const note = shown(material, chosen.length, material.article.figures.length);
  return section('figures', material.labels.sections.figures, [figuresTable(material, chosen, false)], { note });
}

function people(material: Material, most: number): Part {
  const all = byPresence(material);
  const chosen = all.slice(0, most);
  if (chosen.length === 0) return null;
  const note = shown(material, chosen.length, all.length);
  return section('people', material.labels.sections.people, [peopleTable(material, chosen)], { note });
}

function speech(material: Material, above: readonly Span[], most: number): Part {
  const { quotes, statements } = material.article;
  const chosen = inTheirWords(material, above, most);
  const all = quotes.length + new Set(statements.map(({ sentence }) => sentence)).size;
  const note = shown(material, chosen.length, all);
  return chosen.length ? section('words', material.labels.sections.words, chosen, { note }) : null;
}

const countOf = ({ past, coming }: Agenda): number => past.length + coming.length;

function dates(material: Material, past: number, coming: number): Part {
  const chosen = nearest(diaryOf(material), past, coming);
  if (countOf(chosen) === 0) return null;
  const note = shown(material, countOf(chosen), countOf(agendaOf(material)));
  return section('dates', material.labels.sections.dates, [agendaTable(material, chosen)], { note });
}

function background(material: Material, above: readonly Span[], most: number): Part {
  const { article, labels } = material;
  const paragraphs = backgroundOf(article);
  const spans = opening(article, paragraphs, above, most);
  if (spans.length === 0) return null;
  const last = paragraphs.at(-1)?.sentences.at(-1)?.[1];
  const blocks = spans.map(span => backgroundBlock(material, span));
  return section('background', labels.sections.background, blocks, {
    note: spans.at(-1)?.[1] === last ? null : labels.shortened,
  });
}

/** The cautions of what the note prints, of so many that the report has. */
function gaps(material: Material, all: number): Section {
  const { cautions, labels } = material;
  const note = shown(material, cautions.length, all);
  const [few] = cautions;
  const none: Block = { kind: 'paragraph', style: 'small', content: [plain(note ?? labels.noGaps)], marks: unmarked };
  const blocks = few ? [cautionsBlock(cautions, 'plain')] : [none];
  return section('gaps', labels.sections.gaps, blocks, { setApart: true, note: few ? note : null });
}

const method = (material: Material, missing: Missing): Section =>
  section('source', material.labels.sections.source, [sourceAndMethod(material, missing)]);

const SHORT = { figures: 3, people: 2, words: 1, coming: 2, background: 40 } as const;

/** The steps of shortening, in order, those alone that change something. */
function reductions(
  material: Material,
  sections: Readonly<Record<string, Part>>,
  above: readonly Span[],
  missing: Missing,
): Reduction[] {
  const { sections: names } = material.labels;
  const limits = limitsOf(material);
  const few = (name: keyof typeof SHORT, more = 0): number => Math.min(SHORT[name] + more, limits[name]);
  const steps: readonly Readonly<Record<string, Part>>[] = [
    { background: background(material, above, few('background')) ?? sections.background ?? null },
    { background: null, source: method(material, { ...missing, left: names.background }) },
    { people: people(material, few('people', 2)) },
    { people: people(material, few('people')) },
    { words: speech(material, above, few('words', 1)) },
    { words: speech(material, above, few('words')) },
    { figures: figures(material, few('figures')) },
    { dates: dates(material, 0, limits.coming) ?? dates(material, 1, 0) },
    { dates: dates(material, 0, few('coming')) ?? dates(material, 1, 0) },
  ];
  let last = sections;
  return steps.filter(step => {
    const changes = Object.entries(step).some(
      ([id, part]) => last[id] && JSON.stringify(last[id]) !== JSON.stringify(part),
    );
    const about = Object.keys(step).every(id => last[id]);
    if (changes && about) last = { ...last, ...step };
    return changes && about;
  });
}

const at = (blocks: Definitions['rows']): Block => ({ kind: 'definitions', style: 'plain', rows: blocks });

/** The sections that tell what the source says, and the spans that stand in the first two of them. */
function told(material: Material) {
  const { labels } = material;
  const limits = limitsOf(material);
  const summary = summarise(material);
  const above = [...(summary.bottomLine ?? []), ...summary.points.flat()];
  const parts = {
    'bottom-line': bottomLine(material, summary),
    'key-points': section('key-points', labels.sections.keyPoints, [pointsBlock(material, summary)]),
    glance: section('glance', labels.sections.glance, [at(glance(material))]),
    figures: figures(material, limits.figures),
    people: people(material, limits.people),
    words: speech(material, above, limits.words),
    dates: dates(material, limits.past, limits.coming),
    background: background(material, above, limits.background),
  };
  return { above, parts };
}

/** One page wanted, two at most: what a busy reader must know, each line with its ¶, each doubt with its ▲. */
export const briefingNote: Template<Labels> = {
  title: 'Briefing note: two pages, every line traceable to its paragraph',
  format: 'pdf',
  compose(article, composition) {
    const whole = gather(article, composition);
    const printed = gapsOf(whole, material => [
      titleBlock(material, '', { subtitles: [], keys: [] }),
      ...Object.values(told(material).parts).filter(part => part !== null),
    ]);
    const material = gather({ ...article, gaps: printed }, composition);
    const { commission, labels } = material;
    const { above, parts } = told(material);
    const { sections: names } = labels;
    const { figures, quotes, statements } = article;
    // What the report has is no gap of the source.
    const elsewhere = {
      figures: figures.length,
      people: 0,
      words: quotes.length + statements.length,
      dates: countOf(agendaOf(material)),
      background: 0,
    };
    const absent = (['figures', 'people', 'words', 'dates', 'background'] as const)
      .filter(id => parts[id] === null && elsewhere[id] === 0)
      .map(id => names[id]);
    const spelling = shortForms(
      material,
      Object.values(parts).filter(part => part !== null),
    );
    const missing: Missing = { shortForms: spelling, absent, left: null };
    const source = method(material, missing);
    const keys = [
      { term: labels.keys.to, value: commission.to },
      { term: labels.keys.from, value: commission.from },
      { term: labels.keys.date, value: longDate(material.preparedOn, labels) },
      { term: labels.keys.version, value: String(article.version) },
    ].flatMap(({ term, value }) => (value === null ? [] : [{ term, value }]));
    const annex = section('annex', labels.sections.annex, [sourceText(material)], { annex: true });
    const { 'bottom-line': first, ...others } = parts;
    const places: Readonly<Record<(typeof noteSections)[number], readonly Part[]>> = {
      keyPoints: [others['key-points']],
      glance: [others.glance],
      figures: [others.figures],
      people: [others.people],
      words: [others.words],
      dates: [others.dates],
      background: [others.background],
      supplied: suppliedSections(material),
      gaps: [gaps(material, whole.cautions.length)],
      source: [source],
    };
    return {
      design: 'note',
      kind: labels.kinds.note,
      ...aboutDoc(material),
      furniture: furnitureOf(material, labels.page.note, aboutDoc(material).title, labels.legend.caution),
      blocks: [
        titleBlock(material, labels.kinds.note, { subtitles: [], keys }),
        first,
        ...ordered(noteSections, material.theme?.sections.note.order ?? [])
          .flatMap(name => places[name])
          .filter(part => part !== null),
        ...(commission.sourceText === 'annex' ? [annex] : []),
      ],
      pages: 2,
      reductions: reductions(material, { ...parts, source }, above, missing),
      lightly: ['background', 'people', 'words'],
    };
  },
};
