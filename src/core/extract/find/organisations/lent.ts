import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { OFFICE_PARTS } from '../../vocabulary/offices.ts';
import { THINGS } from '../../vocabulary/things.ts';
import { isOffice } from './held.ts';

/** Heads that other things bear, too: "Strategic Partnership Agreement", "Deputy Commissioner". */
const LENT_HEADS = new Set(
  'Community Initiative Mission Movement Network Partnership Program Programme Service Services'.split(' '),
);
/** What is traded on an exchange. */
const MARKETS = new Set(
  'Stock Securities Commodity Commodities Mercantile Futures Derivatives Metal Metals Energy'.split(' '),
);
/** What houses are for that anybody may meet in. */
const VENUES = /^(?:Convention|Exhibition|Expo|Conference|Congress)s?$/u;
/** "Congress Center" */
export const isVenue = (words: readonly Word[], at: number): boolean =>
  /^Cent(?:re|er)$/u.test(words[at]?.text ?? '') && VENUES.test(words[at - 1]?.text ?? '');
/** What meets under the name of a body. */
const EVENTS = /^(?:Meeting|Conference|Summit|Forum|Symposium|Workshop|Congress)$/u;
/** Where the capitals end that touch, from a word on: within six. */
export function runEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to - from < 6 && touches(words[to], words[to + 1]) && words[to + 1]?.capital) to += 1;
  return to;
}

/** What is made, given or agreed under the name of a body. */
const PAPERS = /^(?:Act|Bill|Treaty|Code|Ordinance|Regulations|Awards?|Prize|Medal|Cup|Scholarships?|Fellowships?)$/u;
/** Whether a head is part of another thing's name or only tells what something is. */
export function isLent(words: readonly Word[], head: number): boolean {
  const [before, word, next] = [words[head - 1], words[head], words[head + 1]];
  // "Youth Exchange": no market.
  if (word?.text === 'Exchange' && !(touches(before, word) && MARKETS.has(before?.text ?? ''))) return true;
  if (LENT_HEADS.has(word?.text ?? '') && touches(word, next) && next?.capital && THINGS.has(next.text)) return true;
  if (word?.text === 'Academy' && touches(word, next) && /^Awards?$/.test(next?.text ?? '')) return true;
  // "the Quenby Convention and Exhibition Centre": a house that anybody may meet in.
  if (isVenue(words, head)) return true;
  // "the Heads of Port Office Meeting": an event. "the Tidal Service Act": a law.
  if (touches(word, next) && (EVENTS.test(next?.text ?? '') || PAPERS.test(words[runEnd(words, head)]?.text ?? '')))
    return true;
  // "the Journal of Tidal Medicine": what is read.
  if (word?.text === 'Journal' && next?.text === 'of') return true;
  // "Deputy Head of Mission of Kenya", "Chief of Mission at the Embassy"
  const led =
    words[head - 1]?.text === 'of' && touches(words[head - 1], word) ? words[head - 2]?.text.toLowerCase() : '';
  if (word?.text === 'Mission' && /^(?:head|chief)s?$/.test(led ?? '')) return true;
  // "Heads of Government of the Community": those who lead it.
  if (word?.text === 'Government' && /^heads?$/.test(led ?? '')) return true;
  // "Civil Society Organizations": what they are. "the NVF Mission Director": an office.
  if (word?.text === 'Society' && before?.text === 'Civil') return true;
  if (word?.text === 'Mission' && touches(word, next) && next?.text === 'Director') return true;
  if (
    word?.text === 'Mission' &&
    touches(before, word) &&
    /^(?:Investment|Trade|Business|Rescue|Study|Medical)$/u.test(before?.text ?? '')
  )
    return true;
  // "the Award for Distinguished Public Service"
  if (word?.text === 'Service' && isAwarded(words, head)) return true;
  // "the Heads of State and Government of the Community": those who lead it.
  if (word?.text === 'Government' && before?.text === 'and' && words[head - 2]?.text === 'State') return true;
  // "Government Statistician": an office. "Urban Cooperative Banks": what they are.
  if (word?.text === 'Government' && before?.text === 'Local' && touches(before, word)) return true;
  if (word?.text === 'Government' && touches(word, next) && next?.capital && isOffice(next)) return true;
  if (word?.text === 'Cooperative' && touches(word, next) && next?.capital && !BODY_HEADS.has(next.text)) return true;
  if (word?.text !== 'Commissioner') return false;
  // "Police and Crime Commissioner"
  if (before?.text === 'Crime') return true;
  // "Commissioner for Equality": whoever it is.
  if (!touches(before, word) || before?.capital === false) return next?.text === 'for' || next?.text === 'of';
  // "Deputy Commissioner", "Parks Commissioner Ada Brennick": whoever it is.
  const named = touches(word, next) && next?.capital === true && next.text !== 'For';
  return OFFICE_PARTS.has(before?.text.toLowerCase() ?? '') || (named && before?.text !== 'High');
}

/** Whether a prize is given for what a head ends: "Award for Long Service". */
function isAwarded(words: readonly Word[], head: number): boolean {
  let from = head;
  while (head - from < 4 && words[from - 1]?.capital && touches(words[from - 1], words[from])) from -= 1;
  const award = (word: Word | undefined) => /^(?:Award|Medal|Prize|Order)s?$/u.test(word?.text ?? '');
  return (
    (touches(words[head], words[head + 1]) && award(words[head + 1])) ||
    (words[from - 1]?.text === 'for' && award(words[from - 2]))
  );
}
