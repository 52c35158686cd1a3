import type { Manuscript } from '../../manuscript.ts';
import { HELD_BACK_IN_CHINESE } from '../../readers/structure/held-back.ts';
import type { Span } from '../../span.ts';
import { linesOf } from '../find/masthead.ts';
import type { Resolved } from '../resolved.ts';
import { timeZones } from '../vocabulary/time-zones.ts';

/** A line that holds a release back, whatever it says of how long; trade has embargoes, too, and some are over. */
const NOTICE =
  /^[^\p{L}\p{N}]{0,4}(?:(?:(?:strictly|under|strict|media|press|sous|bajo)\s+){0,2}(?:embargo(?:ed)?|embargado)(?!\s+(?:on|against|of|by|lifted|is|was|has|sur|contre|levé|contra|sobre)(?!\p{L}))|(?:strictly\s+)?not\s+for\s+(?:release|publication|broadcast)\s+(?:until|till|before)|(?:à\s+)?ne\s+pas\s+(?:diffuser|publier)\s+avant|no\s+(?:difundir|publicar)\s+(?:antes|hasta))(?!\p{L})/iu;
const ZONES = Object.keys(timeZones).join('|');
/** "For release at 9 a.m. EST": an hour, and no day that a rule could read. A day alone may just tell when the release is from. */
const RELEASED_AT = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,6}for\s+release\b[^\n]{0,60}?(?<!\p{N})(?:\d{1,2}:\d{2}|\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.?m|h(?:ou)?rs?|${ZONES})(?!\p{L})|[0-2]\d[0-5]\d\s?(?:h(?:ou)?rs?|${ZONES})(?!\p{L})|(?:noon|midnight)(?!\p{L}))`,
  'iu',
);
const LONGEST = 120;

/** The notice of an embargo whose end no rule could read, above the prose or below it; null where there is none. */
export function unreadEmbargo(manuscript: Manuscript, { embargo }: Pick<Resolved, 'embargo'>): Span | null {
  if (embargo !== null) return null;
  const notice = linesOf(manuscript).find(
    ({ place, role, text }) =>
      place !== 'middle' &&
      role !== 'headline' &&
      text.length <= LONGEST &&
      (NOTICE.test(text) || RELEASED_AT.test(text) || HELD_BACK_IN_CHINESE.test(text)),
  );
  return notice?.span ?? null;
}
