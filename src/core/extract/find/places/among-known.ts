import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { touches, wordsOf } from '../../tokens.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { NOT_NAMES } from '../../vocabulary/not-names.ts';
import { found, placeEnd } from './described.ts';
import { knownPlaceAt } from './known.ts';

type Place = Proposal<'places'>;

/** "Mumbai, Quenby, Chennai and Asmer": the other names of a row of which two at least, and half, are places known by name. */
export function amongKnown(manuscript: Manuscript): Place[] {
  const words = wordsOf(manuscript);
  const rows: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    if (touches(words[at - 1], words[at]) && words[at - 1]?.capital) continue;
    const items: { readonly from: number; readonly to: number; readonly known: boolean }[] = [];
    for (let from = at; items.length < 12; ) {
      const to = placeEnd(words, from);
      if (to === null || to - from > 1) break;
      items.push({ from, to, known: knownPlaceAt(words, from) === to });
      const [last, next] = [words[to], words[to + 1]];
      if (next?.sentence !== last?.sentence) break;
      if (last?.after.trim() === ',' && next?.text !== 'and') from = to + 1;
      else if (next?.text === 'and' && /^,?$/u.test(last?.after.trim() ?? '') && touches(next, words[to + 2]))
        from = to + 2;
      else break;
    }
    const last = items.at(-1);
    if (items.length < 3 || !last) continue;
    const known = items.filter(item => item.known).length;
    const closed = words[last.from - 1]?.text === 'and';
    if (closed && known > 1 && known * 2 >= items.length)
      for (const item of items) {
        const [first, end] = [words[item.from], words[item.to]];
        const plain =
          first &&
          !GIVEN_NAMES.has(first.text) &&
          !NOT_NAMES.has(first.text.toLowerCase()) &&
          !/(?:Asian|African|American|European|Arab)$/u.test(end?.text ?? '');
        if (!item.known && plain && end) rows.push(found(manuscript, first, end));
      }
    at = last.to;
  }
  return rows;
}
