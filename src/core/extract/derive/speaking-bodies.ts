import type { Manuscript } from '../../manuscript.ts';
import { collapse, type Span } from '../../span.ts';
import type { Resolved } from '../resolved.ts';
import type { SpanMap } from '../span-map.ts';
import { SHORT_HEADS } from '../vocabulary/bodies.ts';
import { CROWDS, OFFICES, PAPERS } from '../vocabulary/speakers.ts';
import { type Mentioned, type Named, namesIn, only } from './mentioned.ts';

/** Words that make a body part of somebody else's description: "officials of …", "a letter seen by …". */
const PARTS: ReadonlySet<string> = new Set(
  'and or of for by from in with at to on de du des del d et y para pour por par con avec'.split(' '),
);

/** Somebody of a body, who is not it: "the Commission boss". */
const SOMEBODY: ReadonlySet<string> = new Set('boss bosses source sources insider insiders veteran supremo'.split(' '));

const PAPER = new RegExp(
  String.raw`^(?:(?:an?|the|its|new|recent|latest)\s+){0,2}(?:\p{Ll}+\s+){0,2}${PAPERS}\s+(?:(?:released|issued|published)\s+)?(?:by|from)\s+(?:the\s+)?$`,
  'iu',
);

/** "un communiqué de presse de l'", "el informe de la": papers in French and Spanish before the body that they are of. */
const PAPER_ABROAD =
  /^(?:une?|l[ea]|l['’]|ce|el|la|est[ea])\s?(?:\p{Ll}{4,12}\s)?(?:communiqué|rapport|note|étude|enquête|document|bulletin|comunicado|informe|nota|estudio|encuesta|documento|boletín|reporte|datos|données|chiffres)(?:\s(?:de\s(?:presse|prensa|situation|situación)|\p{Ll}{5,12}))?\s(?:de\sl['’]|de\s(?:la|los|las)\s|du\s|des\s|del\s|de\s|d['’])$/iu;

/** What stands behind the comma of a company's name: ", Inc." */
const COMPANY = /^,\s(?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|plc|S\.\s?A|GmbH|N\.\s?V|B\.\s?V)\.?$/u;
/** The one body that the words name, when they name nobody of it: "the Harbour Commission", not "officials of the Harbour Commission". */
export function bodyIn(text: string, words: Span, organisations: SpanMap<Mentioned>): string | null {
  const found = namesIn(words, organisations).filter(
    ({ span }) => span[0] >= words[0] && (span[1] <= words[1] || COMPANY.test(text.slice(words[1], span[1]))),
  );
  const [widest] = [...found].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  if (!widest || new Set(found.map(({ name }) => name)).size !== 1) return null;
  // "a survey by the Association": what its paper says, it says.
  const paper = text.slice(words[0], widest.span[0]);
  if ((PAPER.test(paper) || PAPER_ABROAD.test(paper)) && widest.span[1] >= words[1]) return widest.name;
  const left = `${text.slice(words[0], widest.span[0])} ${text.slice(widest.span[1], words[1])}`.toLowerCase();
  const rest = left.match(/[\p{L}-]+/gu) ?? [];
  const other = rest.some(
    word =>
      CROWDS.has(word) || SOMEBODY.has(word) || OFFICES.has(word) || PARTS.has(word) || /(?:ed|ing|seen)$/u.test(word),
  );
  return other ? null : widest.name;
}

/** "L'ambassade", "la Junta": the one body whose name begins with that noun. */
function headedAbroad(words: string, organisations: Named['organisations']): string | null {
  const noun = /^(?:l[ea]\s|l['’]|el\s)(\p{L}{4,})$/iu.exec(collapse(words))?.[1]?.toLowerCase();
  const headed = noun ? organisations.filter(({ name }) => name.toLowerCase().startsWith(`${noun} `)) : [];
  return headed.length === 1 ? (headed[0]?.name ?? null) : null;
}

/** "the bank": the one body whose name ends in that noun, in small letters as newspapers write it. */
export function bodyPointed(words: string, { organisations }: Named): string | null {
  const [, noun = ''] =
    /^the\s+(?:central\s|national\s|federal\s|city\s|county\s)?(\p{Ll}{4,})$/u.exec(collapse(words)) ?? [];
  if (!noun) return headedAbroad(words, organisations);
  const head = noun.charAt(0).toUpperCase() + noun.slice(1);
  if (!SHORT_HEADS.has(head)) return null;
  const headed = organisations.filter(({ name }) => {
    const parts = name.split(' ');
    return parts.some(
      (part, at) => part === head && (at === parts.length - 1 || /^(?:of|for|on|in)$/u.test(parts[at + 1] ?? '')),
    );
  });
  return headed.length === 1 ? (headed[0]?.name ?? null) : null;
}

const ITS_PAPER = /^the\s(?:(?:press|media|news|joint)\s)?(?:statement|release|communiqu[eé]|press\srelease)$/iu;
/** What follows the one who speaks in writing: "(MB) has issued a statement", "said in a press release". */
const ISSUES =
  /^(?:\s\([^()]{1,30}\))?(?:\s(?:has|have|today|yesterday|on\s\w+))?\s(?:issued|released|published|said\sin)\s(?:a|this|the)\s(?:\p{Ll}+\s)?(?:statement|release|communiqu[eé])/u;
const RELEASE_OF =
  /\b(?:a|the)\s(?:\p{Ll}+\s)?(?:statement|release|communiqu[eé])\s(?:issued\s)?(?:from|by)\s(?:the\s)?$/u;
/** "the statement noted": the one who is said to have issued a statement, where one body is. */
export function bodyOfPaper(text: string, words: string, { organisations }: Named): string | null {
  if (!ITS_PAPER.test(collapse(words))) return null;
  const issuing = organisations.flatMap(({ name, mentions }) =>
    mentions.some(
      ({ span: [start, end] }) =>
        ISSUES.test(text.slice(end, end + 70)) || RELEASE_OF.test(text.slice(Math.max(0, start - 40), start)),
    )
      ? [name]
      : [],
  );
  return issuing.length === 1 ? (issuing[0] ?? null) : null;
}

/** The body that a headline names, as long as the text names no other before a place. */
export function soleNamed({ structure }: Manuscript, { organisations, places }: Named): (at: number) => string | null {
  const title = structure.find(({ role }) => role === 'headline');
  const headed = title ? only(new Set(places.organisations.touching(title.span).map(({ name }) => name))) : null;
  const another = Math.min(
    ...organisations.flatMap(({ name, mentions: [first] }) => (first && name !== headed ? [first.span[0]] : [])),
  );
  return at => (at <= another ? headed : null);
}

/** The publisher, where the first paragraph of the body names it as a body: "the company" is then the publisher. */
export function leading({ structure }: Manuscript, issuer: Resolved['issuer'], { places }: Named): string | null {
  const lead = structure.find(({ role }) => role === 'body');
  const names = lead && issuer ? places.organisations.touching(lead.span).map(({ name }) => name) : [];
  return issuer && names.includes(issuer.name) ? issuer.name : null;
}
