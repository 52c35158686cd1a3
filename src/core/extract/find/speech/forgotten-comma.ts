import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
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

/**
 * Who speaks in "Ada Brennick, President and CEO of Quillon said" and in "Ada Brennick, Officer, at the Chamber said", where the
 * comma before the verb is forgotten: the name that opens the sentence. Null where nothing like it stands there.
 */
export function namedBefore(text: string, parts: readonly Span[]): Span | null {
  const [first, ...others] = parts;
  const told = others.map(part => text.slice(...part).trim());
  const last = told.at(-1);
  if (!first || last === undefined || told.length > 2 || !NAME.test(text.slice(...first)) || !SEATED.test(last))
    return null;
  const office = told.some(words => words.split(/\s+/u).some(word => OFFICES.has(word.toLowerCase())));
  const described = /^(?:an?\s)?[\p{L}\s-]{3,50}\sat\s/u.test(told[0] ?? '');
  return (office || described) && told.every(words => !/^(?:and|or|but|who|which)\s/u.test(words)) ? first : null;
}
