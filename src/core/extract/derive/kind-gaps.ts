import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
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

const gap = ({ structure }: Manuscript, code: string, message: string, span: Span): Gap => ({
  code,
  message,
  spans: [span],
  paragraph: paragraphAt(structure, span[0])?.number ?? null,
});

/** What sort of text the source is, where that bears on all that is told from it: several releases in one, or one that replaces another. */
export function kindGaps(manuscript: Manuscript): Gap[] {
  const { text, structure, second } = manuscript;
  const begins = structure.find(({ span }) => span[0] === second);
  const replacing = structure
    .slice(0, HEAD)
    .find(
      ({ role, span: [start, end] }) =>
        (role === 'notice' || role === 'headline') && REPLACES.test(text.slice(start, Math.min(end, start + 200))),
    );
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
  ];
}
