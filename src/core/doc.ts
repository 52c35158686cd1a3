/** What a template says and in what order, with no layout: the one tree that every writer writes. */
export interface Doc {
  /** Which of the two designs of the house style the writers follow. */
  readonly design: 'note' | 'report';
  /** Document kind in the label language: "Briefing note". */
  readonly kind: string;
  /** Plain title for metadata, outline and running footer. */
  readonly title: string;
  /** BCP 47 tag of the labels, and of the source text. */
  readonly language: string;
  readonly sourceLanguage: string;
  /** Who the document is from, when the requester said so. */
  readonly author: string | null;
  /** Day of preparation, `2025-11-06`. */
  readonly preparedOn: string;
  readonly furniture: Furniture;
  readonly words: Words;
  readonly blocks: readonly Block[];
  /** How many pages the document may have, annexes not counted; null where it may be as long as it needs. */
  readonly pages: number | null;
  /** What a writer with pages gives up, in this order and one after the other, while the document is too long. */
  readonly reductions: readonly Reduction[];
  /** Sections, by id, that may be shortened also for the sake of a last page on which only a little stands. */
  readonly lightly?: readonly string[];
  /** Set by a writer whose spaces are those of styles, where tighter ones save what would be left out; `rows`: tables part anywhere, too. */
  readonly tight?: 'spaces' | 'rows';
}

/** One step of shortening: sections by id, replaced or (null) left out. */
export type Reduction = Readonly<Record<string, Section | null>>;

/** What stands on every page outside the text. */
export interface Furniture {
  /** Lines of the house, above all else and below it. */
  readonly header?: string;
  readonly footer?: string;
  readonly marking: string | null;
  /** Whether the marking stands at the foot of every page as well. */
  readonly markedTwice?: true;
  readonly embargo: Marked | null;
  readonly reference: Marked | null;
  /** "version 1" */
  readonly version: string;
  /** "page {page} of {pages}" */
  readonly page: string;
  /** Running footer: the subject, cut by writers with … at 70 characters. */
  readonly running: string;
  /** What the two marks mean: "paragraph of the source", "see Gaps and cautions". */
  readonly legend: { readonly source: string; readonly caution: string };
}

/** The few words of the label language that writers need by themselves. */
export interface Words {
  /** "Source": head of the column that holds ¶. */
  readonly source: string;
  /** "paragraph {n} of the source" and "caution {n}": what a screen reader says for ¶n and ▲n. */
  readonly paragraphMark: string;
  readonly cautionMark: string;
  readonly contents: string;
  /** "Table {n}. {caption}" */
  readonly table: string;
  /** "Notes": where footnotes are printed together. */
  readonly notes: string;
}

/** The two marks beside what they prove or question: ¶ numbers of the source, ▲ numbers of the cautions. */
export interface Marks {
  readonly paragraphs: readonly number[];
  /** Whether there are more than these: what does not end is told by an ellipsis. */
  readonly more?: true;
  readonly cautions: readonly number[];
}

/** Plain words with their marks. */
export interface Marked {
  readonly text: string;
  readonly marks: Marks;
}

/** `number`: the heavy part of a figure; `quiet`: grey; `placeholder`: for the drafter to complete. */
export type Tone = 'plain' | 'strong' | 'number' | 'quiet' | 'placeholder';

/** A run of words of one tone, a link, marks or a footnote: what stands inside a line. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly tone: Tone;
      readonly language?: string;
      /** The id of the section whose number these words are. */
      readonly numberOf?: string;
    }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** ¶ and ▲ inside running text. */
  | { readonly kind: 'marks'; readonly marks: Marks }
  /** Numbered by the writers in reading order. */
  | { readonly kind: 'footnote'; readonly content: readonly Inline[] };

/** Inline content with its marks: in the rail where there is one, else after the full stop. */
export interface Item {
  readonly content: readonly Inline[];
  readonly marks: Marks;
}

/** A titled part. In a note its label hangs in the first column; in a report it is a heading. */
export interface Section {
  readonly kind: 'section';
  /** Stable and unique: anchors and reductions use it. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** "3", "3.1", "A"; null where headings are not numbered. */
  readonly number: string | null;
  readonly label: string;
  /** Small words under the label: "6 of 24 shown; all are in the report". */
  readonly note: string | null;
  /** Rule and tint: the bottom line, gaps and cautions. */
  readonly setApart: boolean;
  /** Annexes start a page together, and are not counted by `pages`. */
  readonly annex: boolean;
  readonly blocks: readonly Block[];
}

/** The title block of a note; the cover of a report. */
export interface Title {
  readonly kind: 'title';
  readonly documentKind: string;
  readonly text: string;
  readonly language: string;
  readonly marks: Marks;
  /** Lines under the title: issuer; reference and date. */
  readonly subtitles: readonly string[];
  /** To, From, Date, Version; read in this order. */
  readonly keys: readonly { readonly term: string; readonly value: string }[];
}

/** `lead`: the bottom line; `small`: source and method, legends; `prompt`: words to the drafter. */
export interface Paragraph extends Item {
  readonly kind: 'paragraph';
  readonly style: 'body' | 'lead' | 'small' | 'prompt';
  /** Whether it only leads to what comes next, as "members will:" does to a list: no page ends between the two. */
  readonly leads?: true;
}

/** Items one under the other. */
export interface List {
  readonly kind: 'list';
  /** `check`: a tick-list. */
  readonly style: 'bullet' | 'check';
  readonly items: readonly Item[];
}

/** Terms and what they stand for. `small`: source and method, provenance. */
export interface Definitions {
  readonly kind: 'definitions';
  readonly style: 'plain' | 'small';
  readonly rows: readonly (Item & { readonly term: string })[];
}

/** `weight` shares the width that the ¶ column leaves; `figure`, `date` and `name` have faces of their own. */
export interface Column {
  readonly label: string;
  readonly weight: number;
  readonly face: 'text' | 'figure' | 'date' | 'name';
}

/** The cells of one line of a table, as many as it has columns, with what proves them. */
export interface Row {
  readonly cells: readonly (readonly Inline[])[];
  readonly marks: Marks;
}

/** The first cell of each row is its header. The ¶ column comes last, headed `words.source`, unless `evidence` is false. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string | null;
  /** Of a table with a caption, counted from 1 in reading order; without it, the caption stands alone. */
  readonly number?: number;
  readonly columns: readonly Column[];
  /**
   * Whether the column labels are printed. Where they are not, the title of the first group stands in their place,
   * with `words.source` at the end of its line.
   */
  readonly head: boolean;
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly Row[] }[];
  readonly evidence: boolean;
}

/** Somebody's words. Read as: term, content, marks, attribution. */
export interface Quotation extends Item {
  readonly kind: 'quotation';
  readonly manner: 'direct' | 'reported';
  /** "Quoted", "Reported". */
  readonly term: string;
  readonly attribution: readonly Inline[] | null;
}

/** Notes on doubts, numbered as the ▲ marks are: "▲1", the title (its full stop included), content, marks. DOCX also puts each as a comment at the first place that bears its mark. */
export interface Cautions {
  readonly kind: 'cautions';
  /** `check`: a tick-list for whoever verifies. */
  readonly style: 'plain' | 'check';
  readonly items: readonly (Item & { readonly number: number; readonly title: string })[];
}

/** The numbered source text: what ¶ marks link to. */
export interface SourceText {
  readonly kind: 'source';
  readonly paragraphs: readonly { readonly number: number; readonly text: string; readonly heading: boolean }[];
}

/** A table of contents, filled by the writers from the sections of level 1. */
export interface Contents {
  readonly kind: 'contents';
}

/** Anything that stands under a title or in a section. */
export type Block =
  | Section
  | Title
  | Paragraph
  | List
  | Definitions
  | Table
  | Quotation
  | Cautions
  | SourceText
  | Contents;

/** One function for every kind of block: a writer that misses a kind does not compile. */
export type BlockTable<Out> = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, out: Out) => void;
};

/** Hands each block to its function, in reading order. Sections are not entered: their function decides how. */
export function show<Out>(blocks: readonly Block[], table: BlockTable<Out>, out: Out): Out {
  for (const block of blocks) (table[block.kind] as (block: Block, out: Out) => void)(block, out);
  return out;
}

/** The document after some of its reductions, in their order. */
export function reduce(doc: Doc, made: readonly Reduction[]): Doc {
  const changes: Record<string, Section | null> = Object.assign({}, ...made);
  const blocks = doc.blocks.flatMap(block => {
    const change = block.kind === 'section' ? changes[block.id] : undefined;
    return change === undefined ? [block] : change === null ? [] : [change];
  });
  return { ...doc, blocks };
}
