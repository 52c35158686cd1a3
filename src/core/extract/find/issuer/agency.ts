import { firstSentence, type Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { countryOf } from '../../vocabulary/countries.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { rules as datelines } from '../dateline.ts';
import { languageOf } from '../language.ts';
import { bodiesOf, issuer } from './bodies.ts';

/** Wires that carry what others publish. */
const WIRE = /wire|telbec|^CNW$|newsfile|cision|globe|accesswire|\bPR\b|\bAPO\b|\bEIN\b|newswires?/iu;
/** Who writes, in brackets behind place and date and before a dash or a colon: "(VNA) –", "(Xinhua) --". */
const IN_BRACKETS = regex(
  String.raw`^\s?(?:\((?<name>\p{Lu}[\p{L}.]{2,14}(?:-\p{Lu}{2,6}|\sNews)?)(?:\/\p{Lu}+)?\)\s{0,2}(?:--|[–—:-])|(?:,\s[^/\n]{3,24})?\.?\s?\/(?<slashed>\p{Lu}[\p{L}.]{2,14})\/\.\s)`,
  'u',
);

/** "HANOI, July 14 (TWA) – The …": the agency that writes. */
export function agency(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const ends = datelines.flatMap(rule => rule.find(manuscript)).flatMap(({ spans: [span] }) => (span ? [span[1]] : []));
  return ends.slice(0, 1).flatMap(end => {
    const match = IN_BRACKETS.exec(manuscript.text.slice(end, end + 40));
    const name = match?.groups?.name ?? match?.groups?.slashed;
    const at = end + (match?.[0].indexOf(name ?? '') ?? 0);
    return name && !WIRE.test(name) ? [issuer(name, [at, at + name.length])] : [];
  });
}

const RELEASE_FROM =
  /\b(?:[Aa]|[Tt]he)\s(?:press\s|news\s|media\s)?(?:release|statement|communiqu[eé])\s(?:issued\s)?(?:from|by)\s(?:the\s)?$|\b(?:released|published|issued|presented)\stoday\sby\s(?:the\s)?$/u;

/** "According to a release from the Harbour Commission": whose words the text passes on. */
export function releaseFrom(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const found = bodiesOf(manuscript).find(({ span: [start] }) =>
    RELEASE_FROM.test(manuscript.text.slice(Math.max(0, start - 48), start)),
  );
  return found ? [issuer(found.name, found.span)] : [];
}

const BY =
  /(?:(?:assessed|approved|charged|fined|arrested|jailed|sentenced|prosecuted|issued|launched|seized|recovered|arraigned)\sby\s(?:the\s)?|(?:,\s|\s)says\s(?:the\s)?|\s[–—-]\s)$/iu;

/** "Sixty cases assessed by the Harbour Commission", "…, says SHC": the body behind what a headline tells, where the first sentence names it, too. */
export function headlineAgent(manuscript: Manuscript): Proposal<'issuer'>[] {
  const { text, structure } = manuscript;
  const headline = structure.find(({ role }) => role === 'headline');
  const first = firstSentence(manuscript);
  if (!headline || !first || !isEnglish(languageOf(manuscript))) return [];
  const [start, end] = headline.span;
  const found = bodiesOf(manuscript).find(
    ({ span }) => span[0] >= start && span[1] <= end && BY.test(text.slice(start, span[0])),
  );
  const shown = found && text.slice(...first).includes(found.name);
  return found && shown ? [issuer(found.name, found.span)] : [];
}

const REPORTS = regex(String.raw`,\s(?<name>\p{Lu}[\p{L}.]{2,20})\s(?:reports|informs)\.$`, 'u');
const SIGNED = regex(
  String.raw`\s(?:[—–-]{1,2}\s?(?<dashed>\p{Lu}\p{L}{3,13})|\((?<bracketed>\p{Lu}\p{Ll}{3,13})\))$`,
  'u',
);

/** "…, Tidenews reports." behind the first sentence, or "— Tidenews" behind the last: the agency that says of itself who writes. */
export function agencySign(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const { text, structure } = manuscript;
  const body = structure.filter(({ role }) => role === 'body');
  const [first, last] = [body[0]?.sentences[0], body.at(-1)?.span];
  const told = first && REPORTS.exec(text.slice(...first));
  const signed = body.length > 1 && last ? SIGNED.exec(text.slice(Math.max(last[0], last[1] - 24), last[1])) : null;
  const name = told?.groups?.name ?? signed?.groups?.dashed ?? signed?.groups?.bracketed;
  const end = told ? first[1] : (last?.[1] ?? 0);
  const at = name ? text.lastIndexOf(name, end) : -1;
  return name && at >= 0 && !WIRE.test(name) && countryOf(name) === null ? [issuer(name, [at, at + name.length])] : [];
}
