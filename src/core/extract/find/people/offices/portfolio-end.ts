import { touches, type Word } from '../../../tokens.ts';
import { CHARGES, PORTFOLIO_OFFICES, PORTFOLIOS } from '../../../vocabulary/offices.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { holdsBody } from './behind-body.ts';
import { ARTICLES } from './words.ts';

/** The last word of a portfolio in small letters: "minister of state for international affairs". Null where none follows the link. */
export function portfolioEnd(words: readonly Word[], to: number, link: string): number | null {
  const state = words[to]?.text === 'state' && words[to - 1]?.text === 'of';
  if (!PORTFOLIO_OFFICES.has(words[to]?.text.toLowerCase() ?? '') && !state) return null;
  if (link === 'of' && words[to + 2]?.text === 'state') return to + 2;
  if (link !== 'for' && link !== 'of') return null;
  for (let at = to + 2; at - to < 6 && words[at]?.capital === false && touches(words[at - 1], words[at]); at++) {
    const text = words[at]?.text ?? '';
    if (PORTFOLIOS.has(text.charAt(0).toUpperCase() + text.slice(1)) && words[at + 1]?.text !== 'and') return at;
  }
  return null;
}

/** What leads to a field. */
export const FIELD_LINKS = new Set(['of', 'for', 'in']);
const LEADING = new Set(['at', 'of', 'in', 'for']);
/** The first word of the body behind a field in small letters: "(of) basic and tidal science at the University". Null where none follows. */
export function pastField(words: readonly Word[], from: number): number | null {
  for (let at = from; at - from < 6 && touches(words[at - 1], words[at]); at++) {
    const { text = '', capital = true } = words[at] ?? {};
    if (capital || ARTICLES.has(text)) return null;
    if (LEADING.has(text) && at > from) {
      const body = at + (ARTICLES.has(words[at + 1]?.text ?? '') ? 2 : 1);
      if (!words[body]?.capital || !touches(words[body - 1], words[body])) return null;
      // "in the Department of Tides", but "in Quenby"; "for Tidal Relief", but "for Asia".
      if (text === 'in') return body > at + 1 && holdsBody(words, body) ? body : null;
      return text === 'for' && (knownPlaceAt(words, body) !== null || CHARGES.has(words[body]?.text ?? ''))
        ? null
        : body;
    }
  }
  return null;
}
