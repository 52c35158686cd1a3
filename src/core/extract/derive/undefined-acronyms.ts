import { behindDateline } from '../../grammar/dateline.ts';
import { FACT_ROLES, type Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import { answersOf } from '../advisory.ts';
import type { Resolved } from '../resolved.ts';
import { spanMap } from '../span-map.ts';
import { currencyCodes } from '../vocabulary/currencies.ts';
import { SUFFIXES } from '../vocabulary/honorifics.ts';
import { KNOWN_ACRONYMS } from '../vocabulary/known-acronyms.ts';

const capitals = regex(
  String.raw`(?<![\p{L}\p{N}./@#&_'’])(\p{Lu}{2,7})s?(?![\p{L}\p{N}&@_]|\.\p{L}|['’]\p{L}{2})`,
  'gu',
);
const ROMAN = /^[IVXLCDM]+$/u;
/** Words in capitals that only label what stands behind them: "WHAT: …", "UPDATE 2: …". */
const LABELS =
  /^[\s(*[]{0,3}(?:WHAT|WHO(?=\s?:)|WHEN|WHERE|WHY|HOW|RSVP|DATE|TIME|PLACE|VENUE|NOTE|UPDATED?|CORRECTION|CORRECTED|RPT|REPEAT|MEDIA|PRESS|PHOTOS?|VIDEO|CONTACT|SPEECH|STATEMENT|REMARKS)(?:\s\d{1,2})?(?:\s?[:–—-]|$)/u;
/** "LUMINA-3": a study or a thing and its number. */
const NUMBERED = /^-\d/u;
const LONG = 5;
/** "The ferry MORGANA", "l'entreprise SITIA": capitals that are the name of a thing, and stand for no words. */
const NAMED = regex(
  String.raw`(?<!\p{L})(?:(?:the|a|our|its)\s(?:company|firm|start-?up|band|ship|vessel|ferry|brand)|(?:l['’]entreprise|la\s(?:société|marque|start-up)|le\s(?:navire|projet))|la\s(?:empresa|compañía|marca))\s+[“"«‘']?\s?$`,
  'iu',
);
/** "JR Hicks": the initials of a person, written without stops. */
const INITIALS = /^(?:J\p{Lu}|\p{Lu}J)$/u;
const HONOURED = /[\p{L}.],\s$/u;
const SURNAME = /^\s\p{Lu}\p{Ll}+(?:[,.;:)]|\s(?!\p{Lu})|$)/u;
const IN_CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
/** "NOR 380,000": capitals before an amount are its currency. */
const AMOUNT = /^[^\S\n]\d{1,3}(?:,\d{3})+/u;
/** Words that a short form may leave out. */
const SMALL_WORDS = 'of|and|for|the|in|on|to|de|du|des|la|le|les|et|pour|del|los|las|y|para|en';
/** "THE ceremony", "IN the harbour": how a story in print begins. */
const OPENS = /^(?:THE|AN|IN|ON|AT|AS|WE|BY|FOR|TO|AND|WITH|AFTER|FROM)\s+\p{Ll}/u;
/** "commonly known as RPG": what somebody or something is called stands for no words. */
const CALLED = /(?<!\p{L})(?:known|nicknamed|styled)\s(?:\p{Ll}+\s)?(?:as\s)?[“"‘']?$/u;
/** "Ada Brennick (QNB)": the country of a person, as lists of sports and of congresses give it. */
const OF_COUNTRY = /\p{Lu}[\p{L}’'-]+\s\((\p{Lu}{3})\)/gu;
/** How many of these there are where they are countries. */
const LISTED = 3;
/** "the Quenby Union of Ports (QUP)", in whatever part of a text. */
const SPELT = regex(
  String.raw`(?<![\p{L}'’-])(\p{Lu})[\p{L}'’-]*(?:\s(?:${SMALL_WORDS}|\p{Lu}[\p{L}'’-]*)){1,9}\s\((\p{Lu}{2,7})\)`,
  'gu',
);
/** Mostly capitals, or a short line of nothing else: "SPEECH", "4TH MEETING (AM)". */
const shouting = (words: string): boolean => {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return !/\p{Ll}/u.test(words) || (letters > 12 && (words.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.7);
};
/** Shorter words stand in lower case for something else: "WHO" is not "who". A name that shouts in a title is "Quillon" below it. */
const SMALL_WORD = regex(String.raw`(?<![\p{L}\p{N}])(?:\p{Ll}|\p{Lu}(?=\p{Ll}))\p{Ll}{3,}(?![\p{L}\p{N}])`, 'gu');

const WORD = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*`;
const RUN_OF_CAPITALS = regex(String.raw`(?<![\p{L}'’-])${WORD}(?:\s(?:(?:${SMALL_WORDS})\s){0,2}${WORD}){1,6}`, 'gu');

/** Small words and what they run into, where a name is told by the letters of the others: "Banque des ports du Nord" is BPN, "Agencia de Orrin" AORRIN. */
const LINKS = regex(`^(?:d['’]|l['’])|^(?:${SMALL_WORDS}|al|aux?|à|e|el|a)$`, 'iu');

/** The initials of a name whose nouns are small, as French and Spanish write it, from each of its words on; and those of the words before its last, with all of that: "UNCUYO". */
function inSmallLetters({ name }: Resolved['organisations'][number]): readonly string[] {
  const words = name
    .split(/[\s-]+/u)
    .map(word => word.replace(LINKS, ''))
    .filter(word => /^\p{L}/u.test(word));
  const letters = words.map(word => word.charAt(0).toUpperCase());
  const last = words.at(-1)?.toUpperCase() ?? '';
  const ends = words.length > 1 && last.length > 2 ? [letters.slice(0, -1).join('') + last] : [];
  return [...letters.keys()]
    .map(from => letters.slice(from).join(''))
    .filter(({ length }) => length > 2)
    .concat(ends);
}

/** Names in the text, each by its initials: what a short form stands for is there to be read, though no brackets tie the two. */
function initialsIn({ text, structure }: Manuscript, { places, organisations }: Resolved): ReadonlySet<string> {
  const lettersOf = (parts: readonly string[]) => parts.map(part => part.charAt(0).toUpperCase()).join('');
  // With and without its small words: "Department of Harbours" is DOH as well as DH.
  const initials = (name: string): readonly string[] => {
    const parts = name.split(/\s+/u);
    return [lettersOf(parts), lettersOf(parts.filter(part => /^\p{Lu}/u.test(part)))];
  };
  const runs = structure
    .filter(({ role }) => FACT_ROLES.has(role) && role !== 'headline')
    .flatMap(({ span }) => text.slice(...span).match(RUN_OF_CAPITALS) ?? []);
  // A run of capitals may begin or end with other words: "Mr. Orrin of the Harbour Trust Fund".
  const parts = runs.flatMap(initials).flatMap(all => Array.from(all, (_, from) => all.slice(from)));
  const names = [...places, ...organisations].flatMap(({ name }) => initials(name)).filter(({ length }) => length > 1);
  return new Set([...parts.filter(({ length }) => length > 2), ...names, ...organisations.flatMap(inSmallLetters)]);
}

/** Acronyms that the text uses and nowhere spells out, each with its first place, in reading order. */
export function undefinedAcronyms(manuscript: Manuscript, resolved: Resolved): { short: string; span: Span }[] {
  const { text, structure } = manuscript;
  const defined = new Set([
    ...resolved.acronyms.flatMap(({ short }) => [short, short.replace(/s$/, ''), ...short.split(/[^\p{L}]+/u)]),
    ...[...resolved.organisations, ...resolved.events].flatMap(({ name, acronym }) =>
      acronym && acronym !== name ? [acronym] : [],
    ),
  ]);
  for (const { role, span } of structure)
    if (!FACT_ROLES.has(role))
      for (const [, first, short = ''] of text.slice(...span).matchAll(SPELT))
        if (short.startsWith(first ?? '')) defined.add(short);
  const coded = new Set([...text.matchAll(OF_COUNTRY)].map(([, code = '']) => code).filter(code => !defined.has(code)));
  // The agency behind a dateline is part of it: "Lindau, 3 May (AGN) –".
  const opening = behindDateline({ text, dateline: resolved.dateline });
  const taken = spanMap(
    [
      ...resolved.figures.flatMap(({ spans }) => spans),
      ...resolved.dates.flatMap(({ spans }) => spans),
      ...resolved.places.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
      // "M. Théodore HOLO": a surname that is written in capitals.
      ...resolved.people.flatMap(({ mentions }) =>
        mentions.filter(({ kind }) => kind === 'name').map(({ span }) => span),
      ),
      ...(resolved.dateline?.spans.map(([from, to]): Span => [from, opening ?? to]) ?? []),
      ...(resolved.reference?.spans ?? []),
      ...answersOf(manuscript).map(({ label }) => label),
      ...resolved.links.flatMap(({ spans }) => spans),
    ],
    span => [span],
  );
  const spelt = initialsIn(manuscript, resolved);
  // "Ada ORRIN": a name that the text writes in capitals.
  const names = new Set(
    resolved.people.flatMap(({ mentions }) =>
      mentions.flatMap(({ span }) => text.slice(...span).match(IN_CAPITALS) ?? []),
    ),
  );
  const found = new Map<string, Span>();
  /** Words that the text has in small letters as well: in capitals they only shout. */
  let small: ReadonlySet<string> | undefined;
  const isWord = (short: string): boolean => {
    small ??= new Set(text.match(SMALL_WORD)?.map(word => word.toLowerCase()));
    return small.has(short.toLowerCase());
  };
  for (const { role, span } of structure) {
    if (!FACT_ROLES.has(role)) continue;
    const words = text.slice(...span);
    if (shouting(words)) continue;
    for (const match of words.matchAll(capitals)) {
      const short = match[1] ?? '';
      const start = span[0] + match.index;
      const place: Span = [start, start + short.length];
      const before = text.slice(Math.max(span[0], start - 32), start);
      const behind = text.slice(place[1], place[1] + 24);
      // Three words in capitals in a row are emphasis, and two capitals behind a comma a state: "Quenby, NR".
      const loud = /\p{Lu}{2,}[^\S\n]+$/u.test(before) && /^s?[^\S\n]+\p{Lu}{2,}\b/u.test(behind);
      // "the QUENBY SAND fair": two long words are a name that shouts.
      const beside =
        (/(?<!\p{L})(\p{Lu}{4,})[^\S\n]$/u.exec(before) ?? /^[^\S\n](\p{Lu}{4,})(?!\p{L})/u.exec(behind))?.[1] ?? '';
      const named = short.length > 3 && short.length + beside.length > 2 * LONG - 2 && beside !== '';
      if (CALLED.test(before)) defined.add(short);
      const country = coded.size >= LISTED && coded.has(short) && before.endsWith('(');
      const opens = start === span[0] && OPENS.test(words);
      const state = short.length === 2 && /\p{L},\s$/u.test(before) && /^(?:[\s,.)–—-]|$)/u.test(behind);
      // "EE. UU.": the plural of a Spanish abbreviation.
      // "(OSE: QUIL)": an exchange and a ticker. "(GLOBE NEWSWIRE)": who carries the release.
      const ticker = /\($|\([^()]{2,20}[;,]\s?$/u.test(before)
        ? /^(?::\s|\sNEWSWIRE)/u.test(behind)
        : /[(;,]\s?\p{Lu}\p{L}{1,12}:\s?$/u.test(before);
      const label = start - span[0] < 4 && LABELS.test(words);
      const numbered = short.length >= LONG && NUMBERED.test(behind);
      const doubled = /^(?:(\p{Lu})\1)$/u.test(short) && behind.startsWith('.');
      const initials = INITIALS.test(short) && SURNAME.test(behind);
      // "Dame Ada Brennick, GCMG, OBE": honours behind a name.
      const honour = SUFFIXES.has(short) && HONOURED.test(before);
      if (
        loud ||
        named ||
        country ||
        opens ||
        initials ||
        honour ||
        NAMED.test(before) ||
        spelt.has(short) ||
        names.has(short) ||
        AMOUNT.test(behind) ||
        label ||
        numbered ||
        isWord(short) ||
        ticker ||
        state ||
        doubled ||
        ROMAN.test(short) ||
        KNOWN_ACRONYMS.has(short) ||
        currencyCodes.includes(short) ||
        defined.has(short) ||
        found.has(short)
      )
        continue;
      if (taken.touching([start, start + 1]).length > 0) continue;
      found.set(short, place);
    }
  }
  return [...found].map(([short, span]) => ({ short, span }));
}
