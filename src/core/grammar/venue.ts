import { regex } from '../regex.ts';
import type { Span } from '../span.ts';

/** What is held, signed or opened somewhere. */
const HAPPENS =
  /(?<!\p{L})(?:held|hosted|convened|took\s+place|takes?\s+place|taking\s+place|met|meets|signed|opened|opens|inaugurated|launched|handed\s+over|celebrated|gathered|unveiled|hold|hosts|ceremony|meetings?)(?!\p{L})/iu;
/** Right before the words of a place: "held at", "took place in"; then any name is one. */
const HELD_AT =
  /(?<!\p{L})(?:held|hosted|convened|(?:took|takes?|taking)\s+place|inaugurated|celebrated|unveiled)(?:\s+(?:today|yesterday|recently|earlier))?\s+(?:at|in)\s+$/iu;
const VISITS = /(?<!\p{L})visit(?:s|ed|ing)?(?:\s+to)?\s+$/iu;
const AT = /(?<!\p{L})(?:at|in|visit(?:s|ed|ing)?(?:\s+to)?)\s+(?=(?:(?:the|its|their)\s+)?[\p{Lu}\d])/giu;

/** Where the words of a place end. */
const ENDS =
  /[,;:()“”"–—]|\.(?=\s|$)|\s(?:on|today|yesterday|tomorrow|this|last|next|by|with|to|from|for|where|which|that|who|whose|during|under|between|earlier|late|following|after|before|ahead|as|has|have|had|was|were|is|are|will|when|while|because|at|through|via|alongside|together|\d{1,2}\s\p{Lu}\p{Ll}+)(?=[\s.]|$)|\s(?:and|&)\s(?!\p{Lu})/u;
/** Houses and grounds, by which a name is a place's. */
const HOUSES =
  /(?<!\p{L})(?:headquarters|offices?|ministry|hall|cent(?:er|re)|hotel|palace|secretariat|house|building|museum|theat(?:er|re)|library|embassy|residence|premises|parliament|chancery|campus|church|cathedral|square|bha[vw]an|auditorium|stadium|arena|airport|station|harbour|port|park|gardens?|club|castle|pavilion|villa|plaza|courthouse|mansion|school|university|college|hospital|institute|academy)(?!\p{L})/iu;
/** What is no place, though something is held at or in it. */
const NO_PLACE =
  /(?<!\p{L})(?:summit|conference|forum|meetings?|session|sessions|congress|convocation|assembly|council|committee|board|commission|week|days?|festival|expo|fair|ceremony|ceremonies|seminar|symposium|workshop|talks|competition|tournament|cup|championships?|games|olympics|awards?|report|act|law|article|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|quarter|english|french|spanish|chinese|court|january|phase|round|team|group|series|program(?:me)?|initiative|partnership|framework|agreement)(?:\s+\d{1,4})?$/iu;
/** Whose trade is told by where they work: "researchers at the Institute". */
const THEIRS =
  /(?:ministers?|secretar(?:y|ies)|ambassadors?|scientists?|researchers?|professors?|students?|experts?|directors?|members?|officers?|staff|doctors?|teachers?|lecturers?|fellows?|colleagues|teams?|chairs?|heads?)\s+$/iu;
/** Held against their will. */
const HELD_FAST =
  /(?<!\p{L})(?:detain\p{L}*|arrest\p{L}*|prison\p{L}*|custody|captive|hostages?|brother|sister|husband|son|he|she)\s[^.;]{0,60}held(?!\p{L})|held\s[^.;]{0,30}(?:captive|hostage|prisoner)/iu;
const MOST = 80;
const PLAIN = regex(String.raw`^(?:(?:the|its|their)\s+)?`, 'iu');

/** The words of a place behind "at", without what leads to them; null where they are no house, no ground and no name of one. */
function placeAt(text: string, from: number, to: number, held: boolean): Span | null {
  const behind = text.slice(from, Math.min(to, from + MOST));
  const end = ENDS.exec(behind)?.index ?? (to - from <= MOST ? behind.length : -1);
  const words = behind.slice(0, Math.max(0, end)).trimEnd();
  const lead = PLAIN.exec(words)?.[0].length ?? 0;
  const name = words.slice(lead);
  const [head = ''] = name.split(/\s+in\s+/u);
  const several = /\s/u.test(head);
  const town = held && /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*$/u.test(head);
  if (name === '' || !/\p{Lu}/u.test(name) || NO_PLACE.test(head) || /^\d+$/u.test(head)) return null;
  if (!town && !(several && (held || HOUSES.test(head)))) return null;
  return [from + lead, from + lead + name.length];
}

/** Where people meet who are nowhere together. */
const AFAR =
  /(?<!\p{L})(?:online|virtually|(?:via|by|through)\s+(?:a\s+)?(?:video[\s-]?(?:link|conference|call)|teleconference|Zoom)|(?<=\ba\s)virtual\s+(?:ceremony|meeting|event|session|summit))(?!\p{L})/iu;

/** How an English sentence says that something is held, signed or opened from afar, in its own words: "online"; null where it does not. */
export function afarIn(text: string, [from, to]: Span): Span | null {
  const words = text.slice(from, to);
  const found = HAPPENS.test(words) ? AFAR.exec(words) : null;
  return found ? [from + found.index, from + found.index + found[0].length] : null;
}

/**
 * Where an English sentence has something happen, in its own words: the house or ground behind "held at" or "signed at", "the Trust’s headquarters
 * in Quenby"; null where it says none, or more than one.
 */
export function venueIn(text: string, [from, to]: Span): Span | null {
  const found: Span[] = [];
  for (const match of text.slice(from, to).matchAll(AT)) {
    const at = from + match.index + match[0].length;
    const before = text.slice(from, at);
    const told = VISITS.test(before) || HAPPENS.test(text.slice(from, from + match.index));
    if (!told || HELD_FAST.test(before) || THEIRS.test(text.slice(from, from + match.index))) continue;
    const place = placeAt(text, at, to, HELD_AT.test(before));
    if (place && !found.some(span => place[0] < span[1])) found.push(place);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}
