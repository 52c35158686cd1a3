import { rightToLeft, runsToLeft } from '../../direction.ts';
import type { Inline, Item, Marks, Tone } from '../../doc.ts';
import { aroundDashes, unbrokenParts } from '../../glue.ts';
import { escapeHtml, languageAttributes, safeHref } from './escape.ts';
import type { Page } from './page.ts';

const fill = (pattern: string, number: number) => escapeHtml(pattern.replace('{n}', String(number)));

/** ¶ and ▲ as links to the paragraph and to the caution; a screen reader says what they are. */
export function marks({ paragraphs, more, cautions }: Marks, { doc, proven }: Page): string {
  const proofs = paragraphs.map((number, index) => {
    const shown = `${index === 0 ? '¶' : ''}${number}`;
    const said = `aria-label="${fill(doc.words.paragraphMark, number)}"`;
    return proven ? `<a href="#p${number}" ${said}>${shown}</a>` : `<span role="img" ${said}>${shown}</span>`;
  });
  const doubts = cautions.map(
    number => `<a href="#c${number}" class="doubt" aria-label="${fill(doc.words.cautionMark, number)}">▲${number}</a>`,
  );
  return [[...proofs, ...(more ? ['…'] : [])].join(', '), ...doubts].filter(Boolean).join(' ');
}

/** Marks in their own element, or nothing. No line ends before them; in a rail of their own nothing stands between. */
export function rail(these: Marks, page: Page): string {
  const words = marks(these, page);
  return words && `<span class="gap">\u00a0</span><span class="marks">${words}</span>`;
}

/** Words of one tone, their figures held together. */
const whole = (text: string): string =>
  aroundDashes(text)
    .map((piece, index) => (index % 2 === 1 ? `<span class="held">${escapeHtml(piece)}</span>` : escapeHtml(piece)))
    .join('');

const TAGS: Readonly<Record<Tone, readonly [open: string, close: string]>> = {
  plain: ['', ''],
  strong: ['<strong>', '</strong>'],
  number: ['<b class="number">', '</b>'],
  quiet: ['<span class="quiet">', '</span>'],
  placeholder: ['<span class="placeholder">', '</span>'],
};

function footnote(content: readonly Inline[], page: Page): string {
  // Its place is kept first, so that a footnote inside a footnote follows it.
  const number = page.notes.push('');
  page.notes[number - 1] = inlines(content, page);
  return `<sup><a id="r${number}" href="#n${number}" role="doc-noteref">${number}</a></sup>`;
}

function one(inline: Inline, text: string, page: Page): string {
  if (inline.kind === 'marks') return `\u00a0<span class="marks">${marks(inline.marks, page)}</span>`;
  if (inline.kind === 'footnote') return footnote(inline.content, page);
  const words = whole(text);
  if (inline.kind === 'link') {
    const href = safeHref(inline.href);
    return href === null ? words : `<a href="${href}" rel="noreferrer">${words}</a>`;
  }
  const [open, close] = TAGS[inline.tone];
  return `${open}${words}${close}`;
}

const languageOf = (inline: Inline | undefined): string | undefined =>
  inline?.kind === 'text' ? inline.language : undefined;

/** Inline content as HTML. Words of another language that follow each other stand in one element, as its direction keeps them apart. */
export function inlines(content: readonly Inline[], page: Page): string {
  const texts = unbrokenParts(content.map(inline => ('text' in inline ? inline.text : '\n')));
  return content
    .map((inline, index) => {
      const language = languageOf(inline);
      const written = one(inline, texts[index] ?? '', page);
      if (language === undefined) return written;
      const opens = languageOf(content[index - 1]) !== language;
      const closes = languageOf(content[index + 1]) !== language;
      return `${opens ? `<span ${languageAttributes(language)}>` : ''}${written}${closes ? '</span>' : ''}`;
    })
    .join('');
}

/** The direction of somebody's own sentences where they run against the page, as an attribute; else nothing. */
export function ownWay(content: readonly Inline[], { doc }: Page): string {
  const document = rightToLeft(doc.language);
  const toLeft = runsToLeft(content.map(inline => ('text' in inline ? inline.text : '')).join(' '), document, true);
  return toLeft === document ? '' : ` dir="${toLeft ? 'rtl' : 'ltr'}"`;
}

/** The class of an item with the classes it has beside, and its direction where it runs against the page. */
export const itemAttributes = (way: string, classes = ''): string =>
  `class="item${classes && ` ${classes}`}${way && ' against'}"${way}`;

/** What is read and its marks, side by side where there is a rail. */
export const item = ({ content, marks: these }: Item, page: Page): string =>
  `<span class="said">${inlines(content, page)}</span>${rail(these, page)}`;
