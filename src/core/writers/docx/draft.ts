import { type FileChild, type ICommentOptions, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { rightToLeft } from '../../direction.ts';
import type { Block, Cautions, Doc } from '../../doc.ts';
import type { Logo } from '../../house/picture.ts';
import type { Theme } from '../../theme.ts';
import { paragraphOf } from './element.ts';
import { type Counts, headingNumber, noneCounted } from './numbering.ts';

/** What is gathered while a document is written. */
export interface Draft {
  readonly doc: Doc;
  readonly theme: Theme;
  readonly logo: Logo | null;
  /** Everything in the body so far. */
  readonly body: FileChild[];
  /** Footnotes by number, and comments. */
  readonly footnotes: Record<string, { children: Paragraph[] }>;
  readonly comments: ICommentOptions[];
  /** The places that marks can lead to: paragraphs of the source, and cautions. */
  readonly paragraphs: ReadonlySet<number>;
  readonly cautions: ReadonlyMap<number, Cautions['items'][number]>;
  /** Which blocks of the document are sections whose numbers Word counts, by id. */
  readonly counted: ReadonlyMap<string, number>;
  /** Cautions that no comment has told yet. */
  readonly untold: Set<number>;
  /** Bookmarks so far: each needs a number of its own. */
  readonly bookmarks: string[];
  /** What Word's automatic numbering has counted so far, by list and level. */
  readonly counts: Counts;
  /** Prompts to the drafter so far: each content control needs a number of its own. */
  readonly prompts: string[];
  /** What the part that is being written is called. */
  readonly place: string;
  /** Whether the section being written is set apart. */
  readonly apart: boolean;
}

function within(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(block => (block.kind === 'section' ? within(block.blocks) : [block]));
}

/** The sections of the first level whose numbers Word will count. */
function countedIn({ design, blocks }: Doc): ReadonlyMap<string, number> {
  const counts = noneCounted();
  return new Map(
    blocks.flatMap((block, index): [string, number][] =>
      design === 'report' && block.kind === 'section' && headingNumber(block, counts) === 'counted'
        ? [[block.id, index]]
        : [],
    ),
  );
}

/** An empty draft that knows what there is to lead to. */
export function draftOf(doc: Doc, theme: Theme, logo: Logo | null = null): Draft {
  const blocks = within(doc.blocks);
  const cautions = blocks.flatMap(block => (block.kind === 'cautions' ? block.items : []));
  return {
    doc,
    theme,
    logo,
    body: [],
    footnotes: {},
    comments: [],
    paragraphs: new Set(
      blocks.flatMap(block => (block.kind === 'source' ? block.paragraphs.map(({ number }) => number) : [])),
    ),
    cautions: new Map(cautions.map(caution => [caution.number, caution])),
    counted: countedIn(doc),
    untold: new Set(cautions.map(({ number }) => number)),
    bookmarks: [],
    counts: noneCounted(),
    prompts: [],
    place: doc.kind,
    apart: false,
  };
}

/** A paragraph of a style, in the direction of the document. */
export const paragraph = (
  { doc }: Draft,
  style: string,
  children: readonly ParagraphChild[],
  more: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({ style, children, ...(rightToLeft(doc.language) ? { bidirectional: true } : {}), ...more });

/** What a paragraph of the body may set and still be written without the library's class for it. */
const PLAIN: ReadonlySet<string> = new Set(['keepNext', 'bidirectional']);

/** A paragraph of the body or of a table, in the direction of the document. */
export function bodyParagraph(
  draft: Draft,
  style: string,
  children: readonly ParagraphChild[],
  more: IParagraphOptions = {},
): FileChild {
  const settings = { ...(rightToLeft(draft.doc.language) ? { bidirectional: true } : {}), ...more };
  const plain = Object.keys(settings).every(key => PLAIN.has(key)) ? paragraphOf(style, children, settings) : null;
  return (plain ?? paragraph(draft, style, children, more)) as FileChild;
}

/** Writes a paragraph into the body. */
export function say(draft: Draft, style: string, children: readonly ParagraphChild[], more?: IParagraphOptions): void {
  draft.body.push(bodyParagraph(draft, style, children, more));
}
