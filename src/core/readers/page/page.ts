import { words } from '../../extract/vocabulary/words.ts';
import { collapse } from '../../span.ts';
import { withoutEntities } from './entities.ts';
import { attribute, type Piece, piecesOf } from './tags.ts';

/** What a web page says: its words as lines, and what it declares about itself. */
export interface Page {
  readonly text: string;
  readonly headline: string | null;
  /** As its metadata have it: `2026-03-03T10:00:00Z`. */
  readonly published: string | null;
  readonly uri: string | null;
}

/** Elements that hold no words of the release. */
const SKIPPED = words(
  'head script style noscript template svg math nav iframe object video audio canvas select button textarea dialog form',
);
/** The same in a page that is one form from beginning to end, as some servers make theirs. */
const SKIPPED_IN_FORM: ReadonlySet<string> = new Set([...SKIPPED].filter(name => name !== 'form'));
/** Elements that stand in a line of their own; those that part paragraphs leave a blank line. */
const LINES = words('br li dt dd tr caption option');
const PARAGRAPHS = words(
  'p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol dl table thead tbody blockquote figure figcaption pre address hr fieldset details summary body',
);
/** Void elements have no end. */
const VOID = words('br hr img input meta link source wbr area base col embed track');

/** What stands in quotation marks in a tag: its words are no attributes. */
const QUOTED = /"[^"]*"|'[^']*'/g;

const isHidden = (written: string): boolean =>
  /\shidden(?=[\s=>/])/i.test(written.replace(QUOTED, '""')) ||
  attribute(written, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attribute(written, 'style') ?? '');

/** Names of metadata that tell the day of publication. */
const PUBLISHED = /^(?:article:published_time|dc(?:terms)?\.(?:date|issued|created)|date|pubdate|publish[-_]?date)$/i;

/** The pieces between the first tag of a name and its end, where the page has one. */
function within(pieces: readonly Piece[], name: string): readonly Piece[] | null {
  const from = pieces.findIndex(piece => piece.kind === 'tag' && piece.name === name && !piece.closes);
  if (from < 0) return null;
  let depth = 0;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'tag' || piece.name !== name) continue;
    depth += piece.closes ? -1 : 1;
    if (depth === 0) return pieces.slice(from, at + 1);
  }
  return null;
}

/** The words of pieces as lines: blocks are paragraphs, items bear a bullet, cells of a row are parted by bars. */
function linesOf(pieces: readonly Piece[], skipped: ReadonlySet<string> = SKIPPED): string {
  const lines: string[] = [];
  let line = '';
  let skipping: { readonly name: string; depth: number } | null = null;
  const end = (parted: boolean) => {
    const told = collapse(withoutEntities(line));
    if (told !== '' && told !== '•') lines.push(told);
    if (parted && lines.at(-1) !== '' && lines.length > 0) lines.push('');
    line = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'words') {
      if (!skipping) line += piece.words;
      continue;
    }
    const { name, closes, written } = piece;
    if (skipping) {
      if (name === skipping.name) skipping.depth += closes ? -1 : 1;
      // Where a body begins, a head has ended, whether or not its end is written.
      if (skipping.depth === 0 || (skipping.name === 'head' && name === 'body')) skipping = null;
      continue;
    }
    if (!closes && !VOID.has(name) && !written.endsWith('/>') && (skipped.has(name) || isHidden(written)))
      skipping = { name, depth: 1 };
    else if (PARAGRAPHS.has(name)) end(true);
    else if (LINES.has(name)) {
      end(false);
      if (name === 'li' && !closes) line = '• ';
    } else if ((name === 'td' || name === 'th') && !closes && line.trim() !== '') line += ' | ';
  }
  end(false);
  return lines.join('\n').trim();
}

const textWithin = (pieces: readonly Piece[], name: string): string | null => {
  const found = within(pieces, name);
  const told = found ? collapse(linesOf(found)) : '';
  return told === '' ? null : told;
};

/** What the metadata of a page tell: the first of each name. */
function metadata(pieces: readonly Piece[]): Pick<Page, 'published' | 'uri'> {
  let published: string | null = null;
  let uri: string | null = null;
  for (const piece of pieces) {
    if (piece.kind !== 'tag') continue;
    const { name, written } = piece;
    if (name === 'link' && attribute(written, 'rel') === 'canonical') uri ??= attribute(written, 'href');
    if (name !== 'meta') continue;
    const key = attribute(written, 'property') ?? attribute(written, 'name') ?? '';
    if (PUBLISHED.test(key)) published ??= attribute(written, 'content');
    if (key === 'og:url') uri ??= attribute(written, 'content');
  }
  return { published, uri: uri && withoutEntities(uri) };
}

/** A shorter text, within a part of the page or outside its forms, is not its release. */
const LEAST = 120;

/** What a page says: its main part where it has one, else all of it; what serves to move around in it left out. */
export function pageOf(html: string): Page {
  const pieces = [...piecesOf(html)];
  const parts = ['main', 'article'].flatMap(name => {
    const part = within(pieces, name);
    return part ? [linesOf(part)] : [];
  });
  const outside = linesOf(pieces);
  const whole = outside.length >= LEAST ? outside : linesOf(pieces, SKIPPED_IN_FORM);
  const main = parts.find(text => text.length >= LEAST);
  const headline = textWithin(pieces, 'h1');
  // A title outside the main part is the release's all the same.
  const text = main === undefined || (headline !== null && !main.includes(headline)) ? whole : main;
  return { text, headline, ...metadata(pieces) };
}
