import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { isPlaceName } from '../../vocabulary/places.ts';
import { headlineParts } from '../headline.ts';
import { linesOf } from '../masthead.ts';
import { bodiesOf, hasHead, issuer } from './bodies.ts';

/** The house of the page, behind the bar of a title that comes back without it. */
export function behindBar(manuscript: Manuscript): Proposal<'issuer'>[] {
  const house = headlineParts(manuscript)?.house;
  const name = house && manuscript.text.slice(...house);
  const plain = name?.split(/\s+/).every(part => /^[\p{Lu}&]/u.test(part) || /^(?:of|the|for|and|on|in)$/.test(part));
  return house && name && plain && name.split(/\s+/).length > 1 && !/^(?:press|news|media|home|latest)\b/iu.test(name)
    ? [issuer(collapse(name.replace(/^the\s/iu, '')), [house[1] - name.replace(/^the\s/iu, '').length, house[1]])]
    : [];
}

const BEFORE_PIECE = regex(
  String.raw`^(?:the\s)?(?<name>\p{Lu}[\p{L}&.’'-]*(?:\s(?:of|the|for|and|&|on|in|\p{Lu}[\p{L}&.’'-]*)){0,9}?)(?:\s*[-–—,:|]?\s+(?:official\s)?(?:press|news|media)\s(?:release|statement|advisory|notice|bulletin)\b|\s[-–—|]\s(?:daily\snews|newsroom|press\s(?:room|corner|centre|center))$)`,
  'iu',
);

/** "Harbour Commission Press Release No. 12", "HARBOUR COMMISSION News Release (12/26)": whose it is, among the first lines. */
export function beforePiece({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.slice(0, 4).flatMap(({ role, span: [start, end] }) => {
    const words = text.slice(start, Math.min(end, start + 160));
    const piece = BEFORE_PIECE.exec(words);
    // A title may speak of a press release; of "… - Daily News" it is the frame of a page.
    const framed = piece !== null && !/(?:release|statement|advisory|notice|bulletin)$/iu.test(piece[0]);
    const name = role === 'headline' && !framed ? undefined : piece?.groups?.name;
    const plain = name?.split(/\s+/).every(part => /^[\p{Lu}&]/u.test(part) || /^(?:of|the|for|and|on|in)$/.test(part));
    const at = name ? start + words.indexOf(name) : start;
    return name && plain && name.includes(' ') && hasHead(name) ? [issuer(collapse(name), [at, at + name.length])] : [];
  });
}

const PRESS_OFFICE =
  /\b(?:contact|contacted|sent|addressed|apply|applications?|call|write|request|requests|enquiries|inquiries|questions|information)\b[^.;]{0,120}?\s(?:press|media|communications?|information)\s(?:office|service|section|department|unit)\sof\sthe\s(?<name>\p{Lu}[^.;:,()\n]{3,90}?)(?=\s*[.;:,()\n]|\s(?:at|by|on|before)\s|$)|\bcontact\s(?:the\s)?(?<owner>\p{Lu}[^.;:,()\n’']{3,70})[’']s\s(?:press|media|communications?|public\srelations)\s/iu;

/** "Applications are to be sent to the Press Office of the Harbour Commission": where journalists are to turn. */
export function pressOfficeOf({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.flatMap(({ span: [start, end] }) => {
    const match = PRESS_OFFICE.exec(text.slice(start, end));
    const name = match?.groups?.name ?? match?.groups?.owner;
    if (!match || !name || !/^\p{Lu}/u.test(name) || !hasHead(name)) return [];
    const at = start + match.index + match[0].lastIndexOf(name);
    return [issuer(collapse(name), [at, at + name.length])];
  });
}

/** A number, a street or an address of the post: what stands on a letterhead behind a name. */
const POSTAL =
  /\b(?:Tel|Telephone|Phone|Fax|P\.?\s?O\.?\s?Box|Street|Avenue|Road|Building|Floor|e-?mail)\b|(?:\+|\b00)\d{2,3}[\s-]/iu;

const BULLETED = /^(?<name>\p{Lu}[^•·|\n]{3,80}?)\s[•·]\s/u;

/** "Ministry of Ports, Tide Building, Lindau | Tel: …" below the text, "Department of Ports • Press Division • Lindau" above it: a letterhead. */
export function addressLine(manuscript: Manuscript): Proposal<'issuer'>[] {
  const all = linesOf(manuscript);
  const lines = all.slice(-4);
  const below = bodiesOf(manuscript).filter(({ span: [start, end] }) => {
    const line = lines.find(({ span }) => span[0] === start && span[1] >= end);
    const behind = line && line.text.length < 260 ? manuscript.text.slice(end, line.span[1]) : '';
    return /^\s?[,|•·]/u.test(behind) && POSTAL.test(behind);
  });
  const above = all
    .filter(({ place, role }) => place === 'top' && role !== 'headline')
    .flatMap(({ text, span: [start] }) => {
      const name = BULLETED.exec(text)?.groups?.name ?? '';
      return hasHead(name) ? [{ name, span: [start, start + name.length] as const }] : [];
    });
  return [...above, ...below].slice(0, 1).map(({ name, span }) => issuer(name, span));
}

/** "(Harbour Secretariat, Lindau) The …", "Lindau, North (Department of Ports): The …": the house at the head of the text, a place before it or none. */
const AT_HEAD = regex(
  String.raw`^(?<place>(?:\p{Lu}[\p{L}.’'-]{1,30},?\s){0,4})\((?<name>\p{Lu}[\p{L}&’'-]*(?:\s(?:of|for|and|the|\p{Lu}[\p{L}&’'-]*)){1,8})(?:,\s[^()]{2,40})?\)(?<close>\s?(?::|[–—-]{1,2})\s|\s)\s?\p{Lu}`,
  'u',
);

/** The house in brackets at the head of the first paragraph. */
export function atHead({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  const lead = structure.find(({ role }) => role === 'body')?.span;
  const match = lead && AT_HEAD.exec(text.slice(lead[0], Math.min(lead[1], lead[0] + 200)));
  const { place = '', name = '', close = '' } = match?.groups ?? {};
  if (!lead || !match || !hasHead(name) || hasHead(place) || (place !== '' && !close.trim())) return [];
  const at = lead[0] + match[0].indexOf(`(${name}`) + 1;
  return [issuer(collapse(name), [at, at + name.length])];
}

/** A short name, and nothing else: "FHC", "Quillon Ferries". */
const SHORT_NAME = /^\p{Lu}[\p{L}\p{N}&’'-]*(?:\.\p{Ll}{2,4})?(?:\s\p{Lu}[\p{L}\p{N}&’'-]*){0,2}$/u;

/** How often a name stands in some words as words of its own. */
function timesIn(words: string, name: string): number {
  let times = 0;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length))
    if (!/[\p{L}\p{N}-]/u.test(words.charAt(at - 1) + words.charAt(at + name.length))) times++;
  return times;
}

/** "FHC" on a line above the title, which the text goes on to tell of: whose letterhead or page it is. No place, no subject such as "Economy". */
export function aboveTitle({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  const title = structure.findIndex(({ role }) => role === 'headline');
  const names = structure.slice(0, Math.max(0, title)).flatMap(({ role, span }) => {
    const name = text.slice(...span);
    return role === 'body' && SHORT_NAME.test(name) && !isPlaceName(name) ? [{ name, span }] : [];
  });
  if (names.length === 0) return [];
  const below = structure.slice(title + 1);
  const prose = below.flatMap(({ role, span }) => (role === 'body' ? text.slice(...span) : [])).join('\n');
  return names.flatMap(({ name, span }) => {
    const enough = /\p{Lu}.*\p{Lu}/u.test(name) ? 1 : 2;
    return timesIn(prose, name) >= enough && timesIn(prose, name.toLowerCase()) === 0 ? [issuer(name, span)] : [];
  });
}
