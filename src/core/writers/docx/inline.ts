import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IParagraphOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { marked, rightToLeft, runsToLeft } from '../../direction.ts';
import type { Inline, Item, Tone } from '../../doc.ts';
import { aroundDashes, unbrokenParts } from '../../glue.ts';
import { numberAnchor } from './anchors.ts';
import { type Draft, paragraph } from './draft.ts';
import { field } from './fields.ts';
import { runLanguage } from './language.ts';
import { commented, markRuns, marksAfter } from './marks.ts';
import { prompt } from './prompt.ts';
import { type RunLanguage, runOf } from './run.ts';

const STYLES: Readonly<Record<Exclude<Tone, 'placeholder'>, string | undefined>> = {
  plain: undefined,
  strong: 'Keyword',
  number: 'FigureNumber',
  quiet: 'Quiet',
};

/** Words in a style, in their language where it is not that of the labels, and in their direction. */
export function words(text: string, draft: Draft, style?: string, language = draft.doc.language): ParagraphChild {
  const document = rightToLeft(draft.doc.language);
  // Figures and telephone numbers have no letters: in a document from right to left those of another language go its way.
  const toLeft = /\p{L}/u.test(text) ? runsToLeft(text, document, false) : document && rightToLeft(language);
  return runOf(marked(text, document, toLeft), style, {
    ...(language === draft.doc.language ? {} : (runLanguage(language) as RunLanguage)),
    rightToLeft: toLeft,
  });
}

/** To the next tab stop. */
export const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] });

/** The only addresses that become links; anything else stays text. */
const SAFE = /^(?:https?:\/\/[^\s]+|mailto:[^\s@<>"]{1,64}@[\w.-]{1,255})$/i;

/** An address as a package relationship may hold it (RFC 3986), or null: Word refuses a whole file for one bad address. */
function safeAddress(href: string): string | null {
  if (!SAFE.test(href) || !URL.canParse(href)) return null;
  const [before = '', ...after] = new URL(href).href.split('#');
  const address = after.length > 0 ? `${before}#${after.join('%23')}` : before;
  return address.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}

const cautionsIn = (content: readonly Inline[]): number[] =>
  content.flatMap(inline =>
    inline.kind === 'marks' ? inline.marks.cautions : inline.kind === 'footnote' ? cautionsIn(inline.content) : [],
  );

function footnote(content: readonly Inline[], draft: Draft): ParagraphChild[] {
  const number = Object.keys(draft.footnotes).length + 1;
  const children = [
    paragraph(draft, 'FootnoteText', [tab(), ...inlines(content, draft, true)], ownWay(content, draft)),
  ];
  draft.footnotes[number] = { children };
  // A comment cannot stand in a footnote in every version of Word: it stands at the reference.
  return commented(cautionsIn(content), [new FootnoteReferenceRun(number)], draft);
}

/** An address that may be followed as a link; any other as the words it is shown by. */
function link(text: string, href: string, draft: Draft): ParagraphChild {
  const address = safeAddress(href);
  if (address === null) return words(text, draft);
  return new ExternalHyperlink({ link: address, children: [words(text, draft, 'Hyperlink')] });
}

const endsBlank = (inline: Inline | undefined): boolean =>
  inline === undefined || ('text' in inline && /\s$/.test(inline.text));

/** Holds what stands on both sides of it, and takes no room (U+2060). */
const JOINER = '\u2060';

/** The texts of inline content with blanks that hold, and figures that no line ends in: behind its minus, too. */
function held(content: readonly Inline[]): readonly string[] {
  const texts = unbrokenParts(content.map(inline => ('text' in inline ? inline.text : '\n')));
  return texts.map(text =>
    aroundDashes(text)
      .map((piece, index) => (index % 2 === 1 ? piece.replace(/[–−](?=.)/gu, `$&${JOINER}`) : piece))
      .join(''),
  );
}

/** Texts that follow each other in one look as one: whoever edits the words meets no seams. */
const joined = (content: readonly Inline[]): readonly Inline[] =>
  content.reduce<Inline[]>((all, inline) => {
    const before = all.at(-1);
    const alike =
      before?.kind === 'text' &&
      inline.kind === 'text' &&
      inline.tone !== 'placeholder' &&
      inline.tone === before.tone &&
      inline.language === before.language &&
      (inline.numberOf ?? before.numberOf) === undefined;
    if (alike) all[all.length - 1] = { ...before, text: before.text + inline.text };
    else all.push(inline);
    return all;
  }, []);

/** Inline content as runs. Inside a footnote there are no comments, and a footnote's own footnote goes on in its line. */
export function inlines(all: readonly Inline[], draft: Draft, noted = false): ParagraphChild[] {
  // In a document from right to left each text has a direction of its own.
  const content = all.length < 2 || rightToLeft(draft.doc.language) ? all : joined(all);
  const texts = held(content);
  return content.flatMap((inline, index): ParagraphChild[] => {
    if (inline.kind === 'text') {
      if (inline.tone === 'placeholder') return [prompt(inline.text, draft)];
      const run = words(texts[index] ?? inline.text, draft, STYLES[inline.tone], inline.language);
      const place = inline.numberOf === undefined ? undefined : draft.counted.get(inline.numberOf);
      return place === undefined ? [run] : field(` REF ${numberAnchor(place)} \\r \\h `, run);
    }
    if (inline.kind === 'link') return [link(inline.text, inline.href, draft)];
    if (inline.kind === 'marks') {
      const runs = endsBlank(content[index - 1]) ? markRuns : marksAfter;
      return runs(inline.marks, draft, !noted);
    }
    return noted ? [words(' ', draft), ...inlines(inline.content, draft, true)] : footnote(inline.content, draft);
  });
}

/** What a paragraph of somebody's own sentences sets when they run against the document. */
export function ownWay(content: readonly Inline[], { doc }: Draft): IParagraphOptions {
  const text = content.map(inline => ('text' in inline ? inline.text : '')).join(' ');
  const document = rightToLeft(doc.language);
  const toLeft = runsToLeft(text, document, true);
  return toLeft === document ? {} : { bidirectional: toLeft };
}

/** What is read, and its marks after the full stop. */
export const item = ({ content, marks }: Item, draft: Draft): ParagraphChild[] => [
  ...inlines(content, draft),
  ...marksAfter(marks, draft),
];
