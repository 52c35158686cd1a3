import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { touches, wordsOf } from '../../tokens.ts';
import { BODY_NOUNS, COMPANY_ENDINGS } from '../../vocabulary/bodies.ts';
import { nameable } from '../nameable.ts';
import { proposal } from './capitals.ts';
import { joins } from './edges.ts';
import { isOffice } from './held.ts';

type Body = Proposal<'organisations'>;

/** Names that end as those of companies do: "Asmer Lines, Inc.". */
export function companies(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    if (!COMPANY_ENDINGS.has(word.text)) return [];
    const previous = words[at - 1];
    if (!previous || previous.sentence !== word.sentence || !/^,?\s*$/.test(previous.after) || !nameable(previous))
      return [];
    let from = at - 1;
    while (at - from < 6 && joins(words[from - 1], words[from]) && nameable(words[from - 1])) from -= 1;
    // "Chairman Quillon Ports Ltd", but "the Ambassador Ports Ltd" and "Quillon Advisor Ports Ltd".
    const named = words.slice(from, at).findIndex(one => !isOffice(one));
    if (named > 0 && !(words[from - 1]?.text === 'the' && touches(words[from - 1], words[from]))) from += named;
    const first = words[from];
    return first ? [proposal(manuscript, first, word, 'name')] : [];
  });
}

/** "the aid organisation Tidal Relief": the capitals behind a small noun for a body. */
export function apposed(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const first = words[at + 1];
    if (!BODY_NOUNS.has(word.text) || !touches(word, first) || !first || !nameable(first) || isOffice(first)) return [];
    let to = at + 1;
    while (to - at < 5 && touches(words[to], words[to + 1]) && nameable(words[to + 1])) to += 1;
    const last = words[to];
    return last ? [proposal(manuscript, first, last, 'name')] : [];
  });
}
