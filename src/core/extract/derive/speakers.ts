import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { collapse, type Span, slice, verbatim } from '../../span.ts';
import type { Finding } from '../finding.ts';
import type { Resolved } from '../resolved.ts';
import { type SpanMap, spanMap } from '../span-map.ts';
import { SHORT_HEADS } from '../vocabulary/bodies.ts';
import { isCountry } from '../vocabulary/countries.ts';
import { ADDRESS, CROWDS, OFFICES, PAPERS } from '../vocabulary/speakers.ts';
import { bodyGoingOn, type Spoken } from './body-goes-on.ts';
import { pointedAt, type SpokeBefore } from './pointers.ts';

/** Those who may speak, and where each of them is mentioned. */
interface Named extends Pick<Resolved, 'people' | 'organisations'> {
  readonly places: {
    readonly people: SpanMap<Mentioned>;
    readonly organisations: SpanMap<Mentioned>;
    readonly offices: SpanMap<Mentioned>;
  };
}

interface Mentioned {
  readonly name: string;
  readonly span: Span;
}

const placesOf = (things: Resolved['people'] | Resolved['organisations']): SpanMap<Mentioned> =>
  spanMap(
    things.flatMap(({ name, mentions }) => mentions.map(({ span }) => ({ name, span }))),
    ({ span }) => [span],
  );

const officesOf = (people: Resolved['people']): SpanMap<Mentioned> =>
  spanMap(
    people.flatMap(({ name, roles }) => roles.flatMap(({ spans: [span] }) => (span ? [{ name, span }] : []))),
    ({ span }) => [span],
  );

/** Words that make a body part of somebody else's description: "officials of …", "a letter seen by …". */
const PARTS: ReadonlySet<string> = new Set(
  'and or of for by from in with at to on de du des del d et y para pour por par con avec'.split(' '),
);
const addresses = new RegExp(String.raw`^(?:${ADDRESS}\s+)+`, 'u');

/** Names among the mentions that stand in the words, each once, in the order in which they stand there. */
const namesIn = (span: Span, places: SpanMap<Mentioned>): readonly Mentioned[] =>
  places.touching(span).toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

/** Whether the person named is only part of somebody else's description: "Ada's team", "a friend of Ada". */
const isPart = (text: string, words: Span, name: Span): boolean =>
  /^['’]s?\s/u.test(text.slice(name[1], words[1])) ||
  /\b(?:of|for|by|to|with|from|against|near|about|at|in|on)\s+$/u.test(text.slice(words[0], name[0]));

/** The one person that the words name: the only one, or the one whose name ends them ("President X's envoy Y"). */
function personIn(text: string, words: Span, people: SpanMap<Mentioned>): string | null {
  const found = namesIn(words, people).filter(({ span }) => !isPart(text, words, span));
  const names = new Set(found.map(({ name }) => name));
  // "Both the Minister and the Governor": one of two that is known is not the speaker.
  const pointer = found.every(({ span }) => /^the\s/iu.test(text.slice(...span)));
  // "Dr. Steele and other administrators", "Clemente and others": not the one alone.
  if (found.some(({ span }) => /^,?\s+and\s+(?!\p{Lu})/u.test(text.slice(span[1], words[1])))) return null;
  if (/^both\s/iu.test(text.slice(...words)) || (pointer && /\sand\s/u.test(text.slice(...words)))) return null;
  if (names.size === 1) return found[0]?.name ?? null;
  const last = new Set(found.filter(({ span }) => span[1] >= words[1]).map(({ name }) => name));
  return last.size === 1 && !/\s(?:and|or|&|et|y|e)\s/u.test(text.slice(...words)) ? ([...last][0] ?? null) : null;
}

const PAPER = new RegExp(
  String.raw`^(?:(?:an?|the|its|new|recent|latest)\s+){0,2}(?:\p{Ll}+\s+){0,2}${PAPERS}\s+(?:(?:released|issued|published)\s+)?(?:by|from)\s+(?:the\s+)?$`,
  'iu',
);

/** "un communiqué de presse de l'", "el informe de la": papers in French and Spanish before the body that they are of. */
const PAPER_ABROAD =
  /^(?:une?|l[ea]|l['’]|ce|el|la|est[ea])\s?(?:\p{Ll}{4,12}\s)?(?:communiqué|rapport|note|étude|enquête|document|bulletin|comunicado|informe|nota|estudio|encuesta|documento|boletín|reporte|datos|données|chiffres)(?:\s(?:de\s(?:presse|prensa|situation|situación)|\p{Ll}{5,12}))?\s(?:de\sl['’]|de\s(?:la|los|las)\s|du\s|des\s|del\s|de\s|d['’])$/iu;

/** The one body that the words name, when they name nobody of it: "the Harbour Commission", not "officials of the Harbour Commission". */
function bodyIn(text: string, words: Span, organisations: SpanMap<Mentioned>): string | null {
  const found = namesIn(words, organisations).filter(({ span }) => span[0] >= words[0] && span[1] <= words[1]);
  const [widest] = [...found].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  if (!widest || new Set(found.map(({ name }) => name)).size !== 1) return null;
  // "a survey by the Association": what its paper says, it says.
  const paper = text.slice(words[0], widest.span[0]);
  if ((PAPER.test(paper) || PAPER_ABROAD.test(paper)) && widest.span[1] >= words[1]) return widest.name;
  const left = `${text.slice(words[0], widest.span[0])} ${text.slice(widest.span[1], words[1])}`.toLowerCase();
  const rest = left.match(/[\p{L}-]+/gu) ?? [];
  const other = rest.some(
    word => CROWDS.has(word) || OFFICES.has(word) || PARTS.has(word) || /(?:ed|ing|seen)$/u.test(word),
  );
  return other ? null : widest.name;
}

/** "the bank": the one body whose name ends in that noun, in small letters as newspapers write it. */
function bodyPointed(words: string, { organisations }: Named): string | null {
  const [, noun = ''] =
    /^the\s+(?:central\s|national\s|federal\s|city\s|county\s)?(\p{Ll}{4,})$/u.exec(collapse(words)) ?? [];
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
function bodyOfPaper(text: string, words: string, { organisations }: Named): string | null {
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

/** Who has the name or surname that the words give, when exactly one has it. */
function byName(words: string, { people, organisations }: Named): string | null {
  const plain = collapse(words)
    .replace(addresses, '')
    .replace(/^the\s+/iu, '');
  const body = organisations.filter(({ name, acronym }) => [name.replace(/^the\s+/iu, ''), acronym].includes(plain));
  if (body.length === 1) return body[0]?.name ?? null;
  const last = plain.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}/u.test(last) || /\s(?:and|or|of|for|by|with|to|et)\s|['’]s\s|,\sy\s/u.test(plain)) return null;
  const fits = people.filter(({ name }) => name === plain || name.split(' ').at(-1) === last);
  // "Fadillah said": in many lands somebody is called by the first of the names.
  const called = fits.length === 0 && last === plain && !isCountry(plain);
  const those = called ? people.filter(({ name }) => name.split(' ').includes(plain)) : fits;
  return those.length === 1 ? (those[0]?.name ?? null) : null;
}

/** Whose office the words are, when they are one that stands beside its holder's name: "‹Quillon's Head of Ports› said". */
function holderIn([start, end]: Span, offices: SpanMap<Mentioned>): string | null {
  const names = new Set(
    offices.touching([start, end]).flatMap(({ name, span }) => (span[0] <= start + 4 && end <= span[1] ? [name] : [])),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The name, standing in people or organisations, of whom the words mean; null where that is not certain. */
function speakerOf(text: string, words: Span | null, named: Named): string | null {
  if (!words) return null;
  return (
    personIn(text, words, named.places.people) ??
    holderIn(words, named.places.offices) ??
    bodyIn(text, words, named.places.organisations) ??
    byName(slice(text, words), named) ??
    bodyPointed(slice(text, words), named) ??
    bodyOfPaper(text, slice(text, words), named)
  );
}

/** Quotations and statements with their speakers: a name that stands in people or organisations, or null. */
export function attribute(manuscript: Manuscript, resolved: Resolved): Pick<Article, 'quotes' | 'statements'> {
  const { text, structure } = manuscript;
  const named: Named = {
    ...resolved,
    places: {
      people: placesOf(resolved.people),
      organisations: placesOf(resolved.organisations),
      offices: officesOf(resolved.people),
    },
  };
  const speakers = speakersIn(manuscript, resolved, named);
  const fact = (finding: Said) => ({
    text: verbatim(text, finding.spans),
    speaker: speakers.get(finding) ?? null,
    speakerSpan: finding.value.speakerSpan,
    spans: [...finding.spans],
    paragraph: paragraphAt(structure, finding.spans[0]?.[0] ?? -1)?.number ?? null,
    basis: finding.basis,
    rule: finding.rule,
  });
  return {
    quotes: resolved.speech.quotes.map(finding => ({ ...fact(finding), cue: finding.value.cue })),
    statements: resolved.speech.statements.map(finding => ({
      ...fact(finding),
      cue: finding.value.cue,
      sentence: collapse(slice(text, finding.value.sentence)),
    })),
  };
}

type Said = Finding<'quotes'> | Finding<'statements'>;

/** Who says each of the quotations and statements, in reading order: a body may go on speaking as "it" or "the charity". */
function speakersIn(
  manuscript: Manuscript,
  { speech, people, issuer, acronyms }: Resolved,
  named: Named,
): ReadonlyMap<Said, string | null> {
  const { text, structure } = manuscript;
  const isBody = new Set(named.organisations.map(({ name }) => name));
  const speakers = new Map<Said, string | null>();
  const bodies = new Set<string>();
  const publisher = leading(manuscript, issuer, named);
  let before: SpokeBefore = { speaker: null, paragraph: null };
  let last: Spoken = { speaker: null, paragraph: null, bodies, publisher };
  const starts = (said: Said) => said.spans[0]?.[0] ?? 0;
  for (const said of [...speech.quotes, ...speech.statements].sort((a, b) => starts(a) - starts(b))) {
    const { speakerSpan } = said.value;
    const paragraph = paragraphAt(structure, starts(said))?.number ?? null;
    const mentions = named.places.people;
    const speaker =
      speakerOf(text, speakerSpan, named) ??
      pointedAt(manuscript, { people, acronyms, mentions, before }, { ...said.value, at: starts(said) }) ??
      (speakerSpan ? bodyGoingOn(slice(text, speakerSpan), paragraph, last) : null);
    speakers.set(said, speaker);
    before = { speaker, paragraph };
    if (speaker !== null && isBody.has(speaker)) bodies.add(speaker);
    last = { speaker, paragraph: speaker === null ? last.paragraph : paragraph, bodies, publisher };
  }
  return speakers;
}

/** The publisher, where the first paragraph of the body names it as a body: "the company" is then the publisher. */
function leading({ structure }: Manuscript, issuer: Resolved['issuer'], { places }: Named): string | null {
  const lead = structure.find(({ role }) => role === 'body');
  const names = lead && issuer ? places.organisations.touching(lead.span).map(({ name }) => name) : [];
  return issuer && names.includes(issuer.name) ? issuer.name : null;
}
