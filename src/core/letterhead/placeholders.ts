import { type Element, type Node, unescaped } from '../xml.ts';

/** One placeholder in a paragraph; offsets count letters of its text. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /** `people.office` */
  readonly name: string;
}

/** A stretch of a paragraph's text, and the element that holds it; null for what stands between texts, such as a tab. */
export interface Stretch {
  readonly text: string;
  readonly holder: Element | null;
}

/** What the text of a paragraph runs through; anything else is not its text (deleted words, pictures, paragraphs in text boxes). */
const THROUGH = new Set([
  'w:r',
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);
const BETWEEN = new Set(['w:tab', 'w:br', 'w:cr', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** What is no text: nothing a person writes holds it. */
const BARRIER = '\u0000';

const textIn = (nodes: readonly Node[]): string =>
  unescaped(nodes.filter((node): node is string => typeof node === 'string').join(''));

/** The text of a paragraph, however many runs Word has cut it into. */
export function stretchesOf(paragraph: Element): Stretch[] {
  return paragraph.children.flatMap((node): Stretch[] => {
    if (typeof node === 'string') return [];
    if (node.name === 'w:t') return [{ text: textIn(node.children), holder: node }];
    if (THROUGH.has(node.name)) return stretchesOf(node);
    return BETWEEN.has(node.name) ? [{ text: BARRIER, holder: null }] : [];
  });
}

/** Anything in double braces; a name is asked for later, so that a wrong one can be told. */
const BRACES = /\{\{([^{}\0]{0,100})\}\}/g;

/** The placeholders of a paragraph's text, in their order. */
export const placeholdersIn = (text: string): Placeholder[] =>
  [...text.matchAll(BRACES)].map(({ 0: whole, 1: name = '', index }) => ({
    start: index,
    end: index + whole.length,
    name: name.trim(),
  }));

/** What is left of a placeholder that was opened and not closed: its first words, or null. */
export function unclosedIn(text: string): string | null {
  const rest = text.replace(BRACES, match => ' '.repeat(match.length));
  const at = rest.indexOf('{{');
  return at < 0 ? null : (rest.slice(at, at + 24).split(BARRIER)[0] ?? '');
}
