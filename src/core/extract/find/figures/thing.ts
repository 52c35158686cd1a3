import { collapse } from '../../../span.ts';
import {
  bracketedBefore,
  changedBefore,
  ledBy,
  movedBefore,
  nounsAfter,
  nounsBefore,
  PLURAL,
  paidFor,
  paidToward,
  subjectBefore,
  wholeAfter,
} from './counted.ts';

/** What kind of number a figure is, as far as it decides where the thing counted stands. */
export type Kind = 'money' | 'measure' | 'count';

/** The figure before, and what it counted. */
export interface Told {
  readonly of: string | null;
  readonly start: number;
  readonly end: number;
  /** Its currency or unit. */
  readonly measure: string | null;
  readonly share: boolean;
  readonly kind: Kind;
}

/** A figure in its paragraph. */
export interface Counting {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly before: string;
  readonly after: string;
  readonly kind: Kind;
  readonly share: boolean;
  readonly measure: string | null;
  /** Whether its paragraph is an item of a list, in English. */
  readonly isItem: boolean;
}

/** THE TABLE of what stands between two figures of one thing. */
const SAME: readonly { readonly between: RegExp; readonly fits: (place: Counting, last: Told) => boolean }[] = [
  {
    // "£86 million from £134 million", "5.1% compared with 4.8%", "£318 million (H1 2025: £292 million)".
    between:
      /^(?:,?\s+(?:from|against|versus|vs\.?|compared\s+(?:with|to)|up\s+from|down\s+from)\s+|\s*\((?:[^()]{1,24}:\s*|(?:up|down)\s+from\s+|from\s+|against\s+))$/u,
    fits: (place, last) => place.measure !== null && place.measure === last.measure,
  },
  {
    // "from 4.8% to 4.9%", "up 9 per cent to £318 million", "by 3% from a year earlier, to 41,850 marks".
    between:
      /^(?:\s+(?:from|on|in)\s+(?:a|the\s+previous)\s+(?:year|quarter|month|week)(?:\s+(?:earlier|ago|before))?)?,?\s+to\s+$/u,
    fits: (place, last) => place.kind !== 'count' || place.share || last.share || isRevised(place, last),
  },
  {
    // "was 5.3%, up by 0.4 percentage points".
    between: /^,?\s+(?:up|down)\s+(?:by\s+)?$/u,
    fits: ({ share }) => share,
  },
  {
    // "120 crowns for a household and 900 crowns for a farm".
    between: /^\s+for\s+an?\s+[\p{Ll} -]{2,40},?\s+(?:and|or)\s+$/u,
    fits: (place, last) => place.measure !== null && place.measure === last.measure,
  },
];

/** "from 6,200 to 4,100": a count and what it has become, with no noun of its own. */
const isRevised = ({ paragraph, after }: Counting, { start, kind }: Told): boolean =>
  kind === 'count' &&
  /\bfrom\s+$/u.test(paragraph.slice(Math.max(0, start - 8), start)) &&
  !PLURAL.test(nounsAfter(after) ?? '');

/** "with 21 trains, and Coastway, with 13.": the same small word before both, and nothing behind. */
function gapped({ paragraph, start, after, kind, share }: Counting, last: Told): boolean {
  const opener = (at: number) => /\b(with|at|in|on|from)\s+$/u.exec(paragraph.slice(Math.max(0, at - 12), at))?.[1];
  const between = paragraph.slice(last.end, start);
  return (
    kind === 'count' &&
    last.kind === 'count' &&
    !share &&
    !last.share &&
    /^[.,;)]/u.test(after) &&
    between.length < 80 &&
    /,\s+(?:and\s+)?[^,.;]+$/u.test(between) &&
    !/[.;:]/u.test(between) &&
    opener(start) !== undefined &&
    opener(start) === opener(last.start)
  );
}

/** Verbs of votes, behind a number that counts whom the number before counted: "nine voted against it". */
const VOTED = /^\s+(?:voted|abstained|opposed|supported|objected|agreed|disagreed)\b/u;

const ROW = /(?:%|per\s?cent|percent)\s+(?:for|in)\s+(?:19|20)\d\d,?\s+(?:and\s+)?$/;

/** Whether the figure goes on about the thing of the figure before it. */
function goesOn(place: Counting, last: Told): boolean {
  // "a rate of 2% for 2026, 3% for 2027 and 4% for 2028": a row of one thing.
  if (ROW.test(place.before) && /^\s+(?:for|in)\s+(?:19|20)\d\d(?!\d)/.test(place.after)) return true;
  if (place.kind === 'count' && last.kind === 'count' && VOTED.test(place.after)) return true;
  const between = place.start - last.end < 90 ? place.paragraph.slice(last.end, place.start) : '';
  if (between === '') return false;
  return SAME.some(same => same.between.test(between) && same.fits(place, last)) || gapped(place, last);
}

/** "one school in four": a part of schools. */
function shared(written: string): string | null {
  const noun = /^one\s+(?!in\s|out\s)(\p{Ll}+)\s+(?:in|out\s+of)\s/iu.exec(written)?.[1]?.toLowerCase();
  const plurals: Readonly<Record<string, string>> = { person: 'people', child: 'children', man: 'men', woman: 'women' };
  return noun ? (plurals[noun] ?? noun.replace(/(?<=[^aeiou])y$/u, 'ie').replace(/$/u, 's')) : null;
}

/** "9,3% ‹au cours› de l’année": small words of French and Spanish, with which nothing begins that is counted. */
const SMALL_ABROAD =
  /^(?:au|aux|soit|en|sur|dans|par|pour|selon|contre|depuis|cours|durante|sobre|según|frente|respecto|desde|entre|tras|ante)(?!\p{L})/iu;

/** "line" behind "6.3-mile". */
const hyphened = ({ written, after }: Counting): string | null => {
  const nouns = /[\p{N}\p{L}]-\p{L}+$/u.test(written) ? nounsAfter(after) : null;
  return nouns && nouns.split(' ').length <= 3 ? nouns : null;
};

/** Whether a thing is several, of which some can be "of them": "64 schools", not "food waste". */
export const isSeveral = (thing: string | null): thing is string =>
  thing?.split(' ').some(word => PLURAL.test(word)) === true;

/**
 * What is counted. "Of them" are the several that a figure before it counted last. Null where the words around do not say.
 * @param last the figure before that tells what it counts.
 * @param several what was counted last that is several.
 */
export function counted(place: Counting, last: Told | null, several: string | null): string | null {
  const { before, after, kind, written, isItem, start, share } = place;
  if (last?.of && goesOn(place, last)) return last.of;
  if (VOTED.test(after)) return null;
  const them =
    /^\s+of\s+(?:them|these|those(?!\s+(?:that|who|which|whose|\p{Ll}+ed|\p{Ll}+ing)(?!\p{L})))(?<tail>\s+(?:by|in|from|on|at|with)\s+[\p{L}-]+)?/u.exec(
      after,
    );
  if (them)
    return several && collapse(several.replace(/\s+(?:an?|per|each|every)\s.*$/, '') + (them.groups?.tail ?? ''));
  const next = kind === 'count' ? nounsAfter(after) : kind === 'money' ? paidFor(after) : hyphened(place);
  const behind = next !== null && SMALL_ABROAD.test(next) ? null : next;
  return (
    wholeAfter(after) ??
    shared(written) ??
    behind ??
    nounsBefore(before) ??
    (kind === 'count' ? null : subjectBefore(before)) ??
    changedBefore(before) ??
    movedBefore(before) ??
    bracketedBefore(before) ??
    (isItem && start < 90 && (kind !== 'count' || share) ? ledBy(place.paragraph.slice(0, start)) : null) ??
    (kind === 'money' ? paidToward(after) : null)
  );
}
