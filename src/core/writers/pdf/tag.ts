/** Where a link leads. `words` are what a screen reader says for it. */
export interface Target {
  readonly words: string;
  /** A place in this document, or an address. */
  readonly anchor?: string;
  readonly href?: string;
}

/** An element of the structure tree (ISO 32000-1, 14.8.4). Elements come to life in the order they are drawn in. */
export interface Tag {
  readonly type: string;
  readonly parent: Tag | null;
  readonly language?: string;
  /** What is read aloud in place of the text. */
  readonly alternative?: string;
  readonly target?: Target;
  readonly scope?: 'Row' | 'Column';
  readonly columns?: number;
  /** Notes must have one of their own (PDF/UA-1, 7.9). */
  readonly id?: string;
}

/** A new element inside another. */
export function within(parent: Tag, type: string, more: Omit<Tag, 'type' | 'parent'> = {}): Tag {
  return { type, parent, ...more };
}

/** The heading of a section: one level below the title for every section it stands in, so that none is skipped. */
export function headingIn(section: Tag): Tag {
  let depth = 1;
  for (let tag: Tag | null = section; tag; tag = tag.parent) if (tag.type === 'Sect') depth++;
  return within(section, `H${Math.min(depth, 6)}`);
}
