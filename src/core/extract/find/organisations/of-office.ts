import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { touches, wordsOf } from '../../tokens.ts';
import { BODY_HEADS, NOT_BODIES } from '../../vocabulary/bodies.ts';
import { CHARGES, OF_BODIES } from '../../vocabulary/offices.ts';
import { definitionsOf } from '../acronyms.ts';
import { named } from '../people.ts';
import { knownPlaceAt } from '../places/known.ts';
import { proposal } from './capitals.ts';
import { isOffice } from './held.ts';

/** Most words of a name that such an office alone shows. */
const MOST = 4;

/** What is said of a state without its name: "President of the Republic". */
const UNNAMED = /^(?:Republic|State|Nation|Federation|Kingdom|Country)$/u;

/** The bodies of such offices, wherever the text names them: "Quillon" where it tells of "Quillon CEO Ada Brennick". */
export function ofOffices(manuscript: Manuscript): Proposal<'organisations'>[] {
  const names = new Map<string, readonly (readonly string[])[]>();
  const defined = new Set(definitionsOf(manuscript).map(definition => definition.short));
  for (const { value } of named(manuscript))
    for (const { title, organisation } of value.offices) {
      const parts = organisation?.split(' ') ?? [];
      // "head of tides at NVF": where capitals are told, any office is of a body.
      const short =
        parts.length === 1 &&
        /^\p{Lu}{3,}$/u.test(parts[0] ?? '') &&
        !NOT_BODIES.has(parts[0] ?? '') &&
        !defined.has(parts[0] ?? '');
      if (!(short || OF_BODIES.test(title)) || parts.length === 0 || parts.length > MOST) continue;
      if (parts.length === 1 && UNNAMED.test(parts[0] ?? '')) continue;
      if (parts.some(part => !/^(?:\p{Lu}|(?:of|for|the)$)/u.test(part) || BODY_HEADS.has(part) || CHARGES.has(part)))
        continue;
      const [first = ''] = parts;
      names.set(first, [...(names.get(first) ?? []), parts]);
    }
  if (names.size === 0) return [];
  const words = wordsOf(manuscript);
  // "Quillon Vice-Chancellor" where the text tells of Quillon University: no body of its own.
  const shortened = new Set(
    words.flatMap((word, at) =>
      (names.get(word.text) ?? []).flatMap(parts => {
        const end = at + parts.length - 1;
        const goesOn = touches(words[end], words[end + 1]) && BODY_HEADS.has(words[end + 1]?.text ?? '');
        return goesOn && parts.every((part, offset) => words[at + offset]?.text === part) ? [parts.join(' ')] : [];
      }),
    ),
  );
  const found: Proposal<'organisations'>[] = [];
  let until = -1;
  for (const [at, word] of words.entries()) {
    const parts = at > until ? names.get(word.text) : undefined;
    const fits = parts?.find(
      name => !shortened.has(name.join(' ')) && name.every((part, offset) => words[at + offset]?.text === part),
    );
    const last = fits && words[at + fits.length - 1];
    if (!fits || !last || knownPlaceAt(words, at) !== null) continue;
    const glued = touches(words[at - 1], word) && words[at - 1]?.capital && !words[at - 1]?.first;
    const next = words[at + fits.length];
    // "NVF Harbours chief executive": capitals that a name only begins with.
    const begun = word === last && word.upper && touches(word, next) && next?.capital === true && !isOffice(next);
    if (glued || begun) continue;
    found.push(proposal(manuscript, word, last, word === last && word.upper ? 'short' : 'name'));
    until = at + fits.length - 1;
  }
  return found;
}
