import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { DEMONYMS, isCountry } from '../../vocabulary/countries.ts';
import { definitionsOf } from '../acronyms.ts';
import { type Body, bodiesOf, issuer } from './bodies.ts';

const MAIL = /@((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})\b/giu;
/** Labels of domains that say what sort of owner it has, not which. */
const GENERIC = new Set('com co org or net edu ac gov gob gouv gc govt go int admin info mail email'.split(' '));

/** A text with addresses of more owners than this is a directory and belongs to none of them. */
const MOST_OWNERS = 6;

const squash = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** "harbour" of "press.harbour.gov.example": the label that its owner chose. */
function ownLabel(host: string): string {
  const labels = host.toLowerCase().split('.').slice(0, -1);
  while (labels.length > 1 && GENERIC.has(labels.at(-1) ?? '')) labels.pop();
  return squash(labels.at(-1) ?? '');
}

/** Whether a label stands for a name: its initials, all its words, or its first ones where they are no country's. */
function standsFor(label: string, name: string): boolean {
  const parts = name.split(/\s+/);
  const initials = squash(
    parts
      .filter(part => /^\p{Lu}/u.test(part))
      .map(part => part.charAt(0))
      .join(''),
  );
  if (label === squash(name) || (label.length >= 3 && label === initials)) return true;
  // "University of Quillon": what such a body is called after.
  const behind = /^(?:University|Université|Universidad|College)\s(?:of|de)\s(.+)$/u.exec(name)?.[1];
  if (behind && label.length >= 5 && label === squash(behind) && !isCountry(behind)) return true;
  return parts.some((part, index) => {
    const general = index === 0 && (DEMONYMS.has(part) || isCountry(part));
    return !general && label.length >= 5 && label === squash(parts.slice(0, index + 1).join(' '));
  });
}

/** The one body of the text whose name the e-mail addresses bear: "press@shc.example" of the Sorrel Harbour Commission. */
export function ownAddress(manuscript: Manuscript): Proposal<'issuer'>[] {
  const labels = new Set([...manuscript.text.matchAll(MAIL)].map(([, host = '']) => ownLabel(host)));
  if (labels.size === 0 || labels.size > MOST_OWNERS) return [];
  const defined = definitionsOf(manuscript);
  const owners = new Map<string, Body>();
  for (const { short, long, longSpan } of defined)
    if (labels.has(squash(short)) && /^\p{Lu}/u.test(long)) owners.set(squash(long), { name: long, span: longSpan });
  for (const body of bodiesOf(manuscript)) {
    const long = defined.find(({ short }) => short === body.name)?.long ?? body.name;
    const key = squash(long);
    if (!owners.has(key) && [...labels].some(label => label !== '' && standsFor(label, body.name)))
      owners.set(key, body);
  }
  const [owner, another] = owners.values();
  return owner && !another ? [issuer(collapse(owner.name), owner.span)] : [];
}
