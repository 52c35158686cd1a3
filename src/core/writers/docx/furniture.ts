import { Footer, Header, PageNumber, type Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Marked } from '../../doc.ts';
import { type Draft, paragraph } from './draft.ts';
import { field } from './fields.ts';
import { tab, words } from './inline.ts';
import { cautionRun, NO_BREAK } from './marks.ts';

/** A running title is cut here. */
const LONGEST = 70;
/** Letters that one line of the header holds beside its blanks. */
const LINE = 96;

const dot = (draft: Draft) => words(`${NO_BREAK} ·  `, draft);

const marked = ({ text, marks }: Marked, draft: Draft, style?: string): ParagraphChild[] => [
  words(text, draft, style),
  ...(marks.paragraphs.length > 0 ? [words(`${NO_BREAK}¶${marks.paragraphs.join(', ')}`, draft)] : []),
];

const markingRun = (marking: string, draft: Draft): ParagraphChild =>
  words(`${NO_BREAK}${marking}${NO_BREAK}`, draft, 'Marking');

const FIELDS: Readonly<Record<string, string>> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };

/** A part of a document whose pages have numbers of their own: what it is called, null for the note itself, and how many pages it is taken to have. */
export interface Part {
  readonly name: string | null;
  readonly pages: number;
}

/** "page {page} of {pages}" with fields that Word counts: the pages of the document, or those of its part, which LibreOffice shows as they were taken to be. */
const pageNumber = (pattern: string, draft: Draft, part: Part | null): ParagraphChild[] =>
  pattern
    .split(/(\{pages?\})/)
    .filter(piece => piece !== '')
    .flatMap(piece =>
      part && piece === '{pages}'
        ? field(' SECTIONPAGES ', words(String(part.pages), draft))
        : [new TextRun({ children: [FIELDS[piece] ?? piece] })],
    );

/** Marking and embargo at the start; reference and version, in a note the page too, at the end: of its part where it has two. */
export function header(draft: Draft, part: Part | null = null): Header {
  const { design, furniture } = draft.doc;
  const { marking, embargo, reference, version, page } = furniture;
  const house =
    furniture.header === undefined ? [] : [paragraph(draft, 'HouseHeader', [words(furniture.header, draft)])];
  const facts = [
    ...(reference ? [...marked(reference, draft), dot(draft)] : []),
    words(version, draft),
    ...(part?.name ? [dot(draft), words(part.name, draft)] : []),
    ...(design === 'note' ? [dot(draft), ...pageNumber(page, draft, part)] : []),
  ];
  const box = marking === null ? [] : [markingRun(marking, draft), words('   ', draft)];
  const notice = embargo ? marked(embargo, draft, 'Embargo') : [];
  const letters = [marking, embargo?.text, reference?.text, version, part?.name, design === 'note' ? page : ''].join(
    '',
  ).length;
  const line = (...children: ParagraphChild[]) => paragraph(draft, 'Header', children);
  return new Header({
    children: [
      ...house,
      ...(letters <= LINE
        ? [line(...box, ...notice, tab(), ...facts)]
        : [line(...box, tab(), ...facts), line(...notice)]),
    ],
  });
}

/** The line of the house below all else: its words, and the marking again. */
function houseLine(draft: Draft): Paragraph[] {
  const { footer: line, marking, markedTwice } = draft.doc.furniture;
  const box = markedTwice && marking !== null ? [tab(), markingRun(marking, draft)] : [];
  const runs = [...(line === undefined ? [] : [words(line, draft)]), ...box];
  return runs.length > 0 ? [paragraph(draft, 'Footer', runs)] : [];
}

/** The foot of a cover: what stands on every page. */
export const coverFooter = (draft: Draft): Footer => {
  const line = houseLine(draft);
  return new Footer({ children: line.length > 0 ? line : [paragraph(draft, 'Footer', [])] });
};

/** The subject at the start; what the marks mean, in a report the page, at the end. */
export function footer(draft: Draft): Footer {
  const { design, furniture } = draft.doc;
  const { running, legend, page } = furniture;
  const subject = running.length <= LONGEST ? running : `${running.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
  const end: ParagraphChild[] =
    design === 'report'
      ? pageNumber(page, draft, null)
      : [words(`¶ ${legend.source}   `, draft), cautionRun(''), words(` ${legend.caution}`, draft)];
  return new Footer({
    children: [paragraph(draft, 'Footer', [words(subject, draft), tab(), ...end]), ...houseLine(draft)],
  });
}
