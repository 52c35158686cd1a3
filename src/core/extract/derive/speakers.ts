import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { collapse, type Span, slice, verbatim } from '../../span.ts';
import type { Finding } from '../finding.ts';
import type { Resolved } from '../resolved.ts';
import { type SpanMap, spanMap } from '../span-map.ts';
import { isCountry } from '../vocabulary/countries.ts';
import { ADDRESS } from '../vocabulary/speakers.ts';
import { bodyGoingOn, type Spoken } from './body-goes-on.ts';
import { type Mentioned, type Named, namesIn } from './mentioned.ts';
import { pointedAt, type SpokeBefore } from './pointers.ts';
import { bodyIn, bodyOfPaper, bodyPointed, leading, soleNamed } from './speaking-bodies.ts';

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

const addresses = new RegExp(String.raw`^(?:${ADDRESS}\s+)+`, 'u');

/** Whether the person named is only part of somebody else's description: "Ada's team", "a friend of Ada". */
const isPart = (text: string, words: Span, name: Span): boolean =>
  /^['’]s?\s/u.test(text.slice(name[1], words[1])) ||
  /\b(?:of|for|by|to|with|from|against|near|about|at|in|on|par|por|avec|con|devant|ante)\s+(?:the\s+|M\.\s+|Mme\s+)?$/u.test(
    text.slice(words[0], name[0]),
  ) ||
  OF_HOLDER.test(text.slice(words[0], name[0]));

/** "l'émissaire du président Oscar Vantrel": whose envoy somebody is. */
const OF_HOLDER = regex(
  String.raw`\s(?:du|de\s(?:la\s|l['’])|del)\s?(?:[Pp]r[eé]sident[ae]?|[Pp]remi(?:er|ère)|[Mm]inistr[eoa]|[Cc]hef|[Dd]irect(?:eur|rice|ora?)|[Gg]o(?:bernador|uverneur)|[Ss]ecr[eé]ta(?:ire|ri[oa])|[Mm]aire|[Aa]lcaldes?a?|[Rr]oi|[Rr]ey)(?!\p{L})(?:\s\p{L}+){0,3}\s$`,
  'u',
);

/** The words without those that stand at a place among them. */
const without = (text: string, [from, to]: Span, part: Span | undefined): string =>
  part ? `${text.slice(from, part[0])} ${text.slice(part[1], to)}` : text.slice(from, to);

/** The one person that the words name: the only one, or the one whose name ends them ("President X's envoy Y"). */
function personIn(text: string, words: Span, people: SpanMap<Mentioned>): string | null {
  const found = namesIn(words, people).filter(({ span }) => !isPart(text, words, span));
  const names = new Set(found.map(({ name }) => name));
  // "Both the Minister and the Governor": one of two that is known is not the speaker.
  const pointer = found.every(({ span }) => /^the\s/iu.test(text.slice(...span)));
  // "Dr. Steele and other administrators", "Clemente and others": not the one alone.
  if (found.some(({ span }) => /^,?\s+and\s+(?!\p{Lu})/u.test(text.slice(span[1], words[1])))) return null;
  if (/^both\s/iu.test(text.slice(...words)) || (pointer && /\sand\s/u.test(without(text, words, found[0]?.span))))
    return null;
  if (names.size === 1) return found[0]?.name ?? null;
  const last = new Set(found.filter(({ span }) => span[1] >= words[1]).map(({ name }) => name));
  return last.size === 1 && !/\s(?:and|or|&|et|y|e)\s/u.test(text.slice(...words)) ? ([...last][0] ?? null) : null;
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
  // "Quispe Andrade" of Rosa Quispe: the second of two surnames is told later.
  const [surname, another, ...more] = plain.split(' ');
  const second = fits.length === 0 && another !== undefined && more.length === 0;
  const those = called
    ? people.filter(({ name }) => name.split(' ').includes(plain))
    : second
      ? people.filter(({ name }) => / /u.test(name) && name.split(' ').at(-1) === surname)
      : fits;
  return those.length === 1 ? (those[0]?.name ?? null) : null;
}

const JOINS = /,|\s(?:and|&)\s/u;
/** Whose office the words are or end in, when it stands beside its holder's name: "‹Quillon's Head of Ports› said", "the Corvish ‹Minister of Ports›, al-Tarvel, said". */
function holderIn(text: string, words: Span, offices: SpanMap<Mentioned>): string | null {
  const [start, end] = words;
  const names = new Set(
    offices
      .touching([start, end])
      .flatMap(({ name, span }) =>
        end <= span[1] && (span[0] <= start + 4 || !(isPart(text, words, span) || JOINS.test(text.slice(...words))))
          ? [name]
          : [],
      ),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The name, standing in people or organisations, of whom the words mean; null where that is not certain. */
function speakerOf(text: string, words: Span | null, named: Named): string | null {
  if (!words) return null;
  return (
    personIn(text, words, named.places.people) ??
    holderIn(text, words, named.places.offices) ??
    bodyIn(text, words, named.places.organisations) ??
    (namesIn(words, named.places.people).some(({ span }) => isPart(text, words, span))
      ? null
      : byName(slice(text, words), named)) ??
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

/** All that stands between the end of somebody's words and words in marks that go on with them. */
const GOES_ON = /^[.\s]{1,4}["“«]\s?$/u;

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
  const sole = soleNamed(manuscript, named);
  let last: Omit<Spoken, 'sole'> = { speaker: null, paragraph: null, bodies, publisher };
  const starts = (said: Said) => said.spans[0]?.[0] ?? 0;
  let ended = Number.POSITIVE_INFINITY;
  for (const said of [...speech.quotes, ...speech.statements].sort((a, b) => starts(a) - starts(b))) {
    const { speakerSpan } = said.value;
    const paragraph = paragraphAt(structure, starts(said))?.number ?? null;
    const mentions = named.places.people;
    const speaker =
      speakerOf(text, speakerSpan, named) ??
      pointedAt(manuscript, { people, acronyms, mentions, before }, { ...said.value, at: starts(said) }) ??
      (speakerSpan
        ? bodyGoingOn(slice(text, speakerSpan), paragraph, { ...last, sole: sole(speakerSpan[0]) })
        : null) ??
      // "She noted that it was dry.¶“It will stay so.”": words that nobody leads to go on right behind somebody's.
      (speakerSpan === null && said.value.cue === null && GOES_ON.test(text.slice(ended, starts(said)))
        ? before.speaker
        : null);
    ended = 'sentence' in said.value ? said.value.sentence[1] : (said.spans.at(-1)?.[1] ?? 0);
    speakers.set(said, speaker);
    before = { speaker, paragraph };
    if (speaker !== null && isBody.has(speaker)) bodies.add(speaker);
    last = { speaker, paragraph: speaker === null ? last.paragraph : paragraph, bodies, publisher };
  }
  return speakers;
}
