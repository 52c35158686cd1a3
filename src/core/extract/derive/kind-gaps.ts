import type { Article } from '../../article.ts';
import { firstRelease, type Manuscript, paragraphAt } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';

type Gap = Article['gaps'][number];

/** The paragraphs above the text that may say what a release does to an earlier one. */
const HEAD = 8;
/** "CORRECTION", "Corrected version", "CORRECTION – REPLACES RELEASE OF 11 MAY", "CORRECTING and REPLACING Quillon Ferries reports". */
const REPLACES = regex(
  String.raw`^[-–—*#/\s[(]{0,6}(?:correction|corrected\s+(?:version|release)|corrigendum|erratum|c\so\sr\sr\se\sc\st\si\so\sn|rectificatif|rectificación|corrección|fe\s+de\s+erratas|berichtigung|更正)(?:[-–—*#/:\s\])]{0,6}$|\s?[-–—:/|(]|\s(?:to|of)\s(?:our\s|the\s|its\s)?(?:press|news|media)\s)|^correcting\s+and\s+replacing\b|^(?:update[ds]?|revis(?:ed|ion)|amended|replacement)\b.{0,60}\b(?:replaces|replacing|supersedes)\b`,
  'iu',
);

/** Marks of pages, mails and Markdown that stand in no text: tags, entities, bytes of quoted-printable, bold words. */
const MARKS: readonly (readonly [least: number, mark: RegExp])[] = [
  [2, /<\/?(?:p|div|span|h[1-6]|li|ul|ol|br|strong|em|a|table|t[rdh])(?:\s[^<>]{0,200})?\/?>/gi],
  [2, /&(?:[a-z]{2,8}|#\d{2,5});/gi],
  [2, /(?:=[0-9A-F]{2}){2,}/g],
  [2, /(?<![\p{L}\p{N}*])\*\*(?=\S)[^*\n]{1,200}(?<=\S)\*\*(?!\*)/gu],
];
/** Marks further down than this are not looked for. */
const LOOKED_THROUGH = 100_000;

/** The first mark of the first kind that a text holds too often for a slip of the pen. */
function markLeft(text: string): Span | null {
  const looked = text.slice(0, LOOKED_THROUGH);
  for (const [least, mark] of MARKS) {
    const found = [...looked.matchAll(mark)];
    const [first] = found;
    if (first && found.length >= least) return [first.index, first.index + first[0].length];
  }
  return null;
}

const gap = ({ structure }: Manuscript, code: string, message: string, span: Span): Gap => ({
  code,
  message,
  spans: [span],
  paragraph: paragraphAt(structure, span[0])?.number ?? null,
});

/** What sort of text the source is, where that bears on all that is told from it: several releases in one, one that replaces another, or marks in it. */
export function kindGaps(manuscript: Manuscript): Gap[] {
  const { text, structure, second } = manuscript;
  const begins = structure.find(({ span }) => span[0] === second);
  const replacing = structure
    .slice(0, HEAD)
    .find(
      ({ role, span: [start, end] }) =>
        (role === 'notice' || role === 'headline') && REPLACES.test(text.slice(start, Math.min(end, start + 200))),
    );
  const mark = markLeft(firstRelease(manuscript).text);
  return [
    ...(begins
      ? [
          gap(
            manuscript,
            'release-second',
            'the source seems to hold more than one release: only the first is in the record, and the next begins here',
            begins.span,
          ),
        ]
      : []),
    ...(replacing
      ? [
          gap(
            manuscript,
            'release-replaces',
            'the source says that it corrects or replaces an earlier release',
            replacing.span,
          ),
        ]
      : []),
    ...(mark
      ? [
          gap(
            manuscript,
            'marks-left',
            'the text holds marks of a web page, a mail or Markdown: words may be broken there',
            mark,
          ),
        ]
      : []),
  ];
}
