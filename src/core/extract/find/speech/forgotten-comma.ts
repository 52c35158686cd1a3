import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { ADDRESS, OFFICES } from '../../vocabulary/speakers.ts';

/** Behind an office the name of who holds it: ", Ada Brennick" and, past the body, ", Quillon Group, Ada Brennick". */
export const HOLDER = regex(
  String.raw`^(?:,\s\p{Lu}[^,;.]{2,40})?,\s(?:(?:the\s)?(?:Most\s|Very\s)?(?:Rt\.?\s|Right\s)?Hon(?:ourable|\.)?\s)?\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?:\s(?:(?:bin|ibn|al|el|de|van|von)\s)?(?:[ae]l-)?\p{Lu}[\p{L}’'.-]{0,30}){1,4}$`,
  'u',
);

/** A name of two words or more, and nothing else. */
const NAME = regex(
  String.raw`^\s*(?:${ADDRESS}\s+)?\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?:\s+\p{Lu}[\p{L}.’'-]{0,30}){1,3}$`,
  'u',
);
/** Where somebody holds what is told of them. */
const SEATED = /(?:^|\s)(?:of|at|for|from|with|in)\s/u;

/** Whether what stands behind an office is a body: ["Chief Nurse", "Tidal Trust (Quenby)"]. */
const isBody = ([, body = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && /^\p{Lu}[^.;:“”"]{3,60}$/u.test(body) && isNamed(body.split(/[\s()]+/u));
const isNamed = (words: readonly string[]): boolean =>
  words.some(word => BODY_HEADS.has(word) || /^[A-Z]{3,6}$/u.test(word)) &&
  !words.some(word => OFFICES.has(word.toLowerCase()));

/**
 * Who speaks in "Ada Brennick, President and CEO of Quillon said" and in "Ada Brennick, Officer, at the Chamber said", where the
 * comma before the verb is forgotten: the name that opens the sentence. Null where nothing like it stands there.
 */
export function namedBefore(text: string, parts: readonly Span[]): Span | null {
  const [first, ...others] = parts;
  const told = others.map(part => text.slice(...part).trim());
  const last = told.at(-1);
  if (!first || last === undefined || told.length > 2 || !NAME.test(text.slice(...first))) return null;
  if (!SEATED.test(last) && !isBody(told)) return null;
  const office = told.some(words => words.split(/\s+/u).some(word => OFFICES.has(word.toLowerCase())));
  const described = /^(?:an?\s)?[\p{L}\s-]{3,50}\sat\s/u.test(told[0] ?? '');
  return (office || described) && told.every(words => !/^(?:and|or|but|who|which)\s/u.test(words)) ? first : null;
}

/** "It must sail under a new Port Code, ‹the Minister of Ports›, Ada Brennick, announced": the office whose holder alone stands behind it. */
export function officeHeld(text: string, parts: readonly Span[]): Span | undefined {
  const [office, holder] = parts.slice(-2);
  return office && holder && /^\s*the\s\p{Lu}/u.test(text.slice(...office)) && NAME.test(text.slice(...holder))
    ? office
    : undefined;
}
