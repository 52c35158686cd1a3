import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { ADDRESS, CROWDS, OFFICES } from '../../vocabulary/speakers.ts';
import { HOLDER, namedBefore, officeHeld } from './forgotten-comma.ts';

const CONNECTORS = new Set('of for the and de del la le von van der den bin ibn al el da dos du & on'.split(' '));
const STOPS = new Set(
  (
    'who which that whose in at during on after before when while as to from with about by because since upon via through at if ' +
    'yesterday today tonight tomorrow last this earlier recently later again also but or so not however then here there where ' +
    'into over under against among between is was were are be been has have had will would'
  ).split(' '),
);
const STARTS = new Set(
  'the a an one another his her its their our he she they both some many several most all two three other local senior'.split(
    ' ',
  ),
);
const NOT_SUBJECTS =
  /^(?:it|there|this|that|these|those|which|who|whom|what|we|i|you|as|where|when|and|or|but|not|to|he\s+who)$/iu;
const FINITE =
  /\b(?:is|are|was|were|be|been|will|would|can|could|may|might|must|should|shall|does|did|do|who|which|that|because|if)\b/u;
/** A day or a month that opens a clause without a comma: "‹On Monday› the Board said". */
const DATED = regex(
  String.raw`^(?:on|in|last|this|by|since|until)\s+(?:(?:early|mid|late|last|this)[\s-])?(?:\p{Lu}\p{Ll}{2,5}day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2})?(?:,?\s+\d{4})?|\d{4})\s+(?=\S)`,
  'iu',
);
const FRONTED =
  /^(?:in|on|at|during|after|before|following|as|when|while|speaking|commenting|addressing|asked|with|for|from|since|under|by|to|through|despite|although|though|if|according|meanwhile|however|earlier|later|yesterday|today|finally|moreover|furthermore|besides|additionally|last|this)\b/iu;
const TRAILERS = regex(
  String.raw`(?:^|\s)(?:also|has|have|had|then|later|further|again|today|yesterday|recently|once|first|instead|only|still|even|both|already|just|since|now|long|always|often|never|earlier|himself|herself|in\s+turn|therefore|thus|accordingly|consequently|for\s+(?:his|her)\s+part|in\s+(?:(?:his|her|their)\s+)?(?:\p{Ll}+\s+){0,2}(?:address|remarks|speech|statement|message|intervention|presentation|keynote)|on\s+behalf\s+of\s+[\p{L}\s]{2,50}|on\s+\p{Lu}\p{Ll}{2,8}day|(?!(?:family|assembly|ally|reply|supply|monopoly|anomaly)$)\p{Ll}{2,20}ly)$`,
  'u',
);
const abbreviation = regex(String.raw`^(?:(?:\p{Lu}\.){1,4}|${ADDRESS}|\p{Lu}\p{Ll}?\.|St\.|Jr\.|Sr\.)$`, 'u');
const isCapital = (word: string): boolean =>
  /^["'(]?\p{Lu}/u.test(word) || /^al-\p{Lu}/u.test(word) || /^\d/.test(word);

/** Whether an office and a name follow within a few words: "survey head Bren Odell". */
function titleAhead(words: readonly RegExpMatchArray[]): boolean {
  const plain = words.slice(0, 5).map(([word]) => word);
  const name = plain.findIndex(isCapital);
  return (
    name > 0 &&
    OFFICES.has((plain[name - 1] ?? '').toLowerCase()) &&
    !plain.slice(0, name).some(word => STOPS.has(word))
  );
}

/** The words from the position on that name who spoke ("said ‹Ms. Ada Brennick›, Director of …"), or null. Looks at most 240 characters ahead. */
export function subjectAfter(text: string, start: number, limit: number): Span | null {
  const window = text.slice(start, Math.min(limit, start + 240));
  const words = [...window.matchAll(/\S+/gu)].slice(0, 18);
  let from = -1;
  let to = -1;
  let capital = false;
  for (const [index, match] of words.entries()) {
    const raw = match[0];
    const core = raw.replace(/[,;:.!?"”“»)…—–]+$/u, '');
    const ends = core.length < raw.length && !abbreviation.test(raw);
    const word = ends ? core : raw;
    if (word === '' || /^["“«„(—–[-]/u.test(word)) break;
    const lower = word.toLowerCase();
    if (STOPS.has(word) || (!capital && index > 0 && /^\p{Ll}{3,}ing$/u.test(word))) break;
    if (isCapital(word)) capital = true;
    else if (index === 0 && !STARTS.has(lower) && !CROWDS.has(lower) && !OFFICES.has(lower) && !titleAhead(words))
      return null;
    else if (capital && /['’]s$/u.test(words[index - 1]?.[0] ?? '')) capital = true;
    else if (capital && !CONNECTORS.has(lower)) {
      // "a Fire Service spokeswoman"
      if ((OFFICES.has(lower) || CROWDS.has(lower)) && from >= 0) to = start + match.index + word.length;
      const ahead = words.slice(index + 1, index + 4).map(([next]) => next);
      const title = ahead.findIndex(isCapital);
      const between = title < 0 ? [] : ahead.slice(0, title);
      if (ends || title < 0 || between.some(next => STOPS.has(next)) || /ing$|ed$/u.test(word)) break;
    } else if (lower === 'and' && !isCapital(words[index + 1]?.[0] ?? '') && !OFFICES.has(words[index + 1]?.[0] ?? ''))
      break;
    if (from < 0) from = start + match.index;
    if (!CONNECTORS.has(lower) || capital === false) to = start + match.index + word.replace(/['’]s$/u, '').length;
    if (ends) break;
  }
  if (from < 0 || to <= from) return null;
  // "said the head of the trial, Dr. Ada Brennick.", "said NVF’s director, Ada Brennick.": the name belongs to the office.
  const holder = /^(?:the|its|their|our)\s|['’]s\s(?:\S+\s)*\p{Ll}+$/iu.test(text.slice(from, to))
    ? HOLDS.exec(text.slice(to, Math.min(limit, to + 90)))
    : null;
  if (holder) return [from, to + holder[0].length];
  const named = text.slice(from, to);
  return NOT_SUBJECTS.test(named) || /\s(?:the|of|and|for)$/iu.test(named) || /^(?:the|a|an|one)$/iu.test(named)
    ? null
    : [from, to];
}

const HOLDS = regex(
  String.raw`^,\s(?:${ADDRESS}\s+)?\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?:\s(?:(?:bin|ibn|al|el|de|van|von)\s)?(?:[ae]l-)?\p{Lu}[\p{L}’'.-]{0,30}){1,3}(?=[.;”"]?(?:\s|$)|,\s)`,
  'u',
);

/** Ends of the words left of a verb, without adverbs and auxiliaries. */
function trimTail(text: string, start: number, end: number): number {
  let to = end;
  for (let round = 0; round < 6; round++) {
    while (to > start && /\s/u.test(text[to - 1] ?? '')) to--;
    const tail = text.slice(Math.max(start, to - 70), to).match(TRAILERS);
    if (!tail) break;
    to -= tail[0].length;
  }
  while (to > start && /\s/u.test(text[to - 1] ?? '')) to--;
  return to;
}

const NAME_RUN = regex(
  String.raw`(?:\b[Tt]he\s+)?\p{Lu}[\p{L}\p{N}.'’-]*(?:\s+(?:(?:of|for|the|and|de|von|van|bin|al)\s+){0,2}\p{Lu}[\p{L}\p{N}.'’-]*){0,8}$|\b(?:he|she|they|the\s+\p{Ll}{3,20}(?:\s+\p{Ll}{3,20})?)$`,
  'u',
);

/** The subject of the verb that stands at the position: the words before it, back to a comma, past an apposition, or to the start; null where none can be told. */
export function subjectBefore(text: string, start: number, verb: number): Span | null {
  const near = Math.max(start, verb - 320);
  // "Quenby (Q/R), July 12, QNA - Ms. Tavish": a place, a day and an agency are no part of who speaks.
  const from = near + (near === start ? (PLACED.exec(text.slice(near, verb))?.[0].length ?? 0) : 0);
  let to = trimTail(text, from, verb);
  if (to <= from) return null;
  // "Ada Brennick, the mayor, said" and "Ada Brennick – the mayor – said".
  const apposed = /,$|\s[—–-]$/u.test(text.slice(from, to));
  if (apposed) to -= text[to - 1] === ',' ? 1 : 2;
  const parts: Span[] = [];
  let at = from;
  for (const comma of text.slice(from, to).matchAll(/[,;:]\s|\s[—–-]\s|["”“»]\s?/gu)) {
    if (parts.length === 0 || comma[0] !== ' ') parts.push([at, from + comma.index]);
    at = from + comma.index + comma[0].length;
  }
  parts.push([at, to]);
  // "Ada Brennick, MD, FACP, said": degrees are no part of who speaks.
  const titled = parts.findIndex(part => DEGREE.test(text.slice(...part)));
  if (titled > 0)
    parts.splice(0, parts.length, ...parts.filter((part, index) => index === 0 || !DEGREE.test(text.slice(...part))));
  // "Ms. Tavish, who said", and "Ms. Tavish, who leads the board and was a member of the Council said", its comma forgotten.
  const told = text.slice(...(parts.at(-1) ?? [to, to])).match(/^\s*who(?:$|\s)/u);
  const relative = told && (!apposed || told[0].trim() === told.input) ? parts.at(-2) : undefined;
  if (relative) {
    const run = text.slice(...relative).match(NAME_RUN);
    return run?.index === undefined ? null : [relative[0] + run.index, relative[1]];
  }
  // "Opening the line, Ms. Tavish, who is also the mayor, said": the name before the clause.
  const clause = apposed && parts.length > 2 && /^\s*who\s/u.test(text.slice(...(parts.at(-1) ?? [to, to])));
  const owner = clause ? parts.at(-2) : undefined;
  const before = owner && asSubject(text, owner);
  if (before && isNamed(text.slice(...before))) return before;
  const isSubject = (span: Span) => asSubject(text, span) !== null;
  const chosen = apposed
    ? parts.find(part => !FRONTED.test(text.slice(...part).trim()) && isSubject(part))
    : (namedBefore(text, parts) ?? parts.at(-1));
  const held = apposed && chosen && FINITE.test(text.slice(...chosen)) ? officeHeld(text, parts) : undefined;
  const subject = chosen ? asSubject(text, held ?? chosen) : null;
  // "Ada Brennick, mayor of Quenby, and Osric Quill, head of the board, said": both.
  const both = apposed ? parts.find(part => part[0] > start + 1 && ANOTHER.test(text.slice(...part))) : undefined;
  if (subject && both) {
    const run = text.slice(...(parts[0] as Span)).match(NAME_RUN);
    return [run?.index === undefined ? subject[0] : (parts[0]?.[0] ?? 0) + run.index, to];
  }
  // "The Minister, Ada Brennick, said": the name belongs to the subject.
  return subject && apposed && HOLDER.test(text.slice(subject[1], to)) ? [subject[0], to] : subject;
}

/** How a sentence begins that tells where and when before a dash. */
const PLACED = regex(String.raw`^\p{Lu}[^"“”.;:—–-]{2,30}[,(][^"“”;:—–-]{2,40}\s[—–-]\s(?=\p{Lu})`, 'u');

/** Letters of a degree between commas: "MD", "Ph.D.", "FACP". */
const DEGREE = regex(
  String.raw`^\s*(?:\p{Lu}{2,5}|(?:\p{Lu}\p{Ll}?\.){2,3}[\p{Lu}]?|Ph\.?D\.?|Jr\.?|Sr\.?|Esq\.?)\s*$`,
  'u',
);

const isNamed = (words: string): boolean => HOLDER_NAME.test(words);
const HOLDER_NAME = regex(String.raw`^(?:${ADDRESS}\s+)?\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){0,3}$`, 'u');

const ANOTHER = regex(
  String.raw`^and\s(?:${ADDRESS}\s)?(?!(?:Chair|Chief|Director|President|Vice|Minister|Secretary|Head|CEO|Professor|Executive|Deputy|Member|Managing|Co-)\b)\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}`,
  'u',
);

/** The span of a plausible subject without leading conjunctions and fronted phrases; null where a verb or a bare conjunction shows that it is none. */
function asSubject(text: string, [start, end]: Span): Span | null {
  let [from, to] = [start, end];
  const lead = text
    .slice(from, to)
    .match(
      /^(?:\s|and\s|but\s|yet\s|while\s|as\s|however\s|meanwhile\s|in\s+addition\s|both\s(?!sides|parties)|\(?\d{1,3}[.)]\s)*/iu,
    );
  from += lead?.[0].length ?? 0;
  from += text.slice(from, to).match(DATED)?.[0].length ?? 0;
  // The end of an enumeration and then another clause: "Haiti, Sudan, and Ukraine and Ms. Tavish encouraged …".
  const another = /^\s*and\s/u.test(lead?.[0] ?? '')
    ? text.slice(from, to).match(/^.{1,120}\sand\s+(?=\p{Lu})/su)
    : null;
  from += another?.[0].length ?? 0;
  let words = text.slice(from, to);
  // "paragraph 2 of that release said": no clause begins behind a preposition.
  if (FRONTED.test(words) || FINITE.test(words.replace(/\b(?:of|in|on|to|by|from|with)\s+that\b/giu, ''))) {
    const run = words.match(NAME_RUN);
    if (!run || run.index === undefined || run.index === 0) return null;
    from += run.index;
    words = run[0];
  }
  to = from + words.replace(/['’]s$/u, '').trimEnd().length;
  words = text.slice(from, to);
  const first = words.match(/^\S+/u)?.[0] ?? '';
  const count = words.split(/\s+/u).length;
  if (words.length < 2 || count > 18 || NOT_SUBJECTS.test(words) || NOT_SUBJECTS.test(first)) return null;
  if (/^(?:(?:the|an?)|[\d.,]+)$/iu.test(words)) return null;
  const lower = first.toLowerCase();
  if (!isCapital(first) && !STARTS.has(lower) && !CROWDS.has(lower) && !OFFICES.has(lower) && !/s$/u.test(words))
    return null;
  return [from, to];
}

const withSubject = regex(
  String.raw`(?:^|\s)with\s+((?:the\s+|one\s+|its\s+|their\s+)?[\p{L}\p{N}][\p{L}\p{N}.'’-]*(?:\s+[\p{L}\p{N}][\p{L}\p{N}.'’-]*){0,7})\s+$`,
  'u',
);

/** The subject that the participle at the position has of its own: "with ‹the Board’s head Ada Brennick› saying", or null. */
export function subjectWith(text: string, start: number, verb: number): Span | null {
  const from = Math.max(start, verb - 120);
  const own = withSubject.exec(text.slice(from, verb))?.[1];
  if (!own) return null;
  const to = from + text.slice(from, verb).trimEnd().length;
  return [to - own.length, to];
}

const opening = regex(
  String.raw`^(?:(?:In|On|At|During|After|Speaking|Addressing|Following|As)\b[^,.;]{1,120},\s+)?(?:Also,?\s+)?((?:[Hh]e|[Ss]he|[Tt]hey)\b|(?:[Tt]he\s+)?(?!(?:The|A|An|This|That|It|There|In|On|At|Of|For|To|With|By|From|Also)\s)(?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s+(?:(?:of|for|the|and|de|von|van|bin)\s+){0,2}\p{Lu}[\p{L}\p{N}.'’-]*){0,8})`,
  'u',
);

/** Who a sentence that ends in ", saying …" is about: the name or pronoun that opens it, or null. */
export function openingSubject(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, Math.min(end, start + 260));
  const match = words.match(opening);
  const named = match?.[1];
  if (!match || !named) return null;
  const at = start + match[0].length - named.length;
  // "Quenby co-founder Ada Brennick": the office belongs to the name behind it.
  const office = words.slice(match[0].length).match(/^\s+([\p{Ll}-]+)\s+((?:\p{Lu}[\p{L}.'’-]*\s*){1,4})/u);
  const more = office?.[1] && OFFICES.has(office[1]) ? office[0].trimEnd().length : 0;
  return [at, at + named.length + more];
}
