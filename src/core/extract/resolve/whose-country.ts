import type { Article } from '../../article.ts';
import { type Manuscript, sentencesAround } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import { spanMap } from '../span-map.ts';
import { touches, wordsOf } from '../tokens.ts';
import { countryOf } from '../vocabulary/countries.ts';
import { OFFICE_HEADS, OFFICE_PARTS } from '../vocabulary/offices.ts';

/** What an office belongs to, and the first place of the text that says so. */
export interface Owner {
  readonly name: string;
  readonly span: Span;
}

/** Offices that only a country has. */
const NATIONAL =
  /^(?:(?:First|Second|Senior|Deputy|Vice|Acting|Former|Federal)\s+)*(?:Prime\s+Minister|(?:Vice|Deputy|Delegate)\sMinister|Foreign\s+Secretary(?:\sAmbassador)?|Head\s+of\s+(?:State|Government)|(?:Co-?ordinating\s+)?Minister\s+(?:of\s+State\s+)?(?:for|of|in\s+charge\s+of)\s.+|(?!Chief\s)(?:\p{Lu}\p{Ll}+\s+(?:and\s+)?){1,6}Minister(?:\sfor\s.+)?)$/u;
/** Offices that a country has, and many another body. */
const PRESIDES = /^(?:Vice\s)?President$/u;

const isOfficeWord = (word: string): boolean =>
  OFFICE_HEADS.has(word.toLowerCase()) || OFFICE_PARTS.has(word.toLowerCase());

/** "US$5 million", "US dollars": a currency, which makes no text one about its country. */
const MONEY = /^\s?(?:\p{Sc}|dollars?\b|cents?\b)/iu;
/** "Peru: exports grow", "Peru’s exports grow": whose news a headline tells. */
const OPENS = /^(\p{Lu}[\p{L}. ]{2,30}?)(?::|['’]s)\s/u;

/** "ambassadors accredited to Kenya": to whom envoys are sent. */
const ACCREDITED = /\baccredited\s(?:to|in)\s(?:the\s)?(\p{Lu}\p{L}+)/u;
/** "Quenby, Kenya – ", "Quenby, Kenya: ": the country of a dateline. */
const DATELINE = /(?:^|\n)\p{Lu}[\p{L} ]{2,25},\s(\p{Lu}[\p{L} ]{3,25})(?::|\s?[–—]|\s--?|,\s\p{Lu}\p{Ll}+\.?\s\d)/u;

type Entities = Pick<Article, 'places' | 'people' | 'issuer'>;

/** Whether a word ends the longer name of another country: "Guinea" of "Equatorial Guinea". */
const isPartOfName = (before: { readonly text: string } | undefined, text: string): boolean => {
  const whole = countryOf(`${before?.text ?? ''} ${countryOf(text)}`);
  return whole !== null && whole !== countryOf(text);
};

/** Every country that the text names, by name or adjective; `office` where only somebody's office does there. */
function countriesNamed(manuscript: Manuscript, { places, people }: Entities) {
  const words = wordsOf(manuscript);
  const before = words.flatMap((word, at) =>
    touches(word, words[at + 1]) && words[at + 1]?.capital && isOfficeWord(words[at + 1]?.text ?? '')
      ? [word.span]
      : [],
  );
  const offices = spanMap([...people.flatMap(({ roles }) => roles.flatMap(({ spans }) => spans)), ...before], span => [
    span,
  ]);
  return [
    ...places.flatMap(({ name, mentions: [first] }) => (first ? [{ name, span: first.span }] : [])),
    // "her Halmian counterpart": somebody else’s country. "Equatorial Guinea" names no Guinea.
    ...words
      .filter(
        ({ text }, at) => !/^counterparts?$/u.test(words[at + 1]?.text ?? '') && !isPartOfName(words[at - 1], text),
      )
      .map(({ text, span }) => ({ name: text, span })),
    ...people.flatMap(({ roles }) =>
      roles.flatMap(({ organisation, spans: [span] }) => (organisation && span ? [{ name: organisation, span }] : [])),
    ),
  ].flatMap(({ name, span }) => {
    // "Latin America", "Africa, America and Asia"
    const country = name === 'America' ? null : countryOf(name);
    const money = MONEY.test(manuscript.text.slice(span[1], span[1] + 10));
    return country && !money ? [{ name: country, span, office: offices.touching(span).length > 0 }] : [];
  });
}

/** Where a country stands that owns what follows: its name or adjective at the beginning of words. */
const leading = (words: string): string | null => {
  const [whole = '', first = '', second = ''] = /^(\p{Lu}[\p{L}.]+)(?:['’]s)?(?:\s(\p{Lu}\p{L}+))?/u.exec(words) ?? [];
  return whole ? (countryOf(`${first} ${second}`) ?? countryOf(first)) : null;
};

/**
 * The country whose ministers a text means where it does not say so: the one country that it names, else the one that its headline begins
 * with, "Peru: exports grow", or its publisher bears, "Kenya News Agency", else the one that is left without those whose offices it tells,
 * where it is named more than once; null where none or several are left.
 */
function countryMeant(
  manuscript: Manuscript,
  entities: Entities,
): { readonly owner: Owner | null; readonly several: boolean; readonly left?: boolean } {
  const named = countriesNamed(manuscript, entities);
  const told = named.filter(({ office }) => !office);
  const first = (country: string | null | undefined) => told.find(({ name }) => name === country) ?? null;
  const all = new Set(named.map(({ name }) => name));
  const { issuer } = entities;
  const bearer = issuer?.basis === 'stated' ? leading(issuer.name) : null;
  const published = bearer && issuer?.spans[0] ? { name: bearer, span: issuer.spans[0] } : null;
  if (published) all.add(published.name);
  if (all.size <= 1) return { owner: told[0] ?? published, several: false };
  const [, opening = ''] = OPENS.exec(manuscript.text) ?? [];
  const [, host = ''] = ACCREDITED.exec(manuscript.text) ?? [];
  const [, home = ''] = DATELINE.exec(manuscript.text) ?? [];
  const dated = told.filter(({ name }) => name === countryOf(home)).length > 1 ? home : '';
  const whole = opening.replace(/^S\.\s/u, 'South ');
  const headed = first(countryOf(whole)) ?? published ?? first(countryOf(host)) ?? first(countryOf(dated));
  if (headed) return { owner: headed, several: true };
  const others = new Set(
    entities.people.flatMap(({ roles }) => roles.flatMap(({ organisation }) => countryOf(organisation ?? '') ?? [])),
  );
  const left = new Set(told.map(({ name }) => name).filter(name => !others.has(name)));
  const [only] = left;
  const owner = left.size === 1 ? first(only) : null;
  // Named once alone, it may be where they met.
  const again = told.some(({ name, span }) => name === only && span[0] !== owner?.span[0]);
  return { owner: again ? owner : null, several: true, left: true };
}

/** "met with", "was received by": behind it stand others’ ministers. */
const MET =
  /\b(?:received|welcomed|greeted|hosted|accompanied)\sby\b|\b(?:met|meets?|meeting|talks|talked|counterparts?)\b/u;
/** Between somebody with an office of a country and the office of the next: "Kenyan Prime Minister Ada Brennick and ‹Foreign Minister›". */
const JOINED = /^(?:,?\s[JS]r\.)?,?\s(?:and|as\swell\sas)\s(?:the\s)?$/u;

/** "the Kenyan delegation, led by ‹Ports Minister›", "led by Ada Brennick, ‹Ports Minister›". */
const LED =
  /(\p{Lu}\p{L}+)\s(?:[\p{Ll}-]+\s){0,2}delegation,?\s(?:led|headed)\sby\s(?:the\s|its\s)?(?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,5}\s?,\s(?:the\s)?)?$/u;
/** "‹Minister for Ports›, on behalf of Kenya". */
const BEHALF = /^,?\s(?:\p{Ll}+\s)?on\sbehalf\sof\s(?:the\s)?(\p{Lu}\p{L}+)/u;

/** The country of an office that only a country has, where the words around it or the whole text tell it. */
export function countryOfOffice(manuscript: Manuscript, entities: Entities) {
  const { owner, several, left = false } = countryMeant(manuscript, entities);
  const { text, structure } = manuscript;
  const holders = entities.people.flatMap(({ roles, mentions }) =>
    roles.flatMap(({ organisation, spans: [span] }) => {
      const country = span && countryOf(organisation ?? '');
      return country && leading(text.slice(span[0], span[1])) === country ? [{ name: country, span, mentions }] : [];
    }),
  );
  const presides = presidesOver(manuscript, entities.people);
  return (title: string, office: Span | undefined): Owner | null => {
    if (!office || !(NATIONAL.test(title) || (!left && presides(title)))) return null;
    const beside = holders.find(({ span, mentions }) =>
      mentions.some(
        ({ span: [start, end] }) =>
          start >= span[1] &&
          start - span[1] < NEXT &&
          office[0] > end &&
          JOINED.test(text.slice(end, Math.min(office[0], end + NEXT))) &&
          office[0] - end < NEXT,
      ),
    );
    if (beside) return beside;
    const led = LED.exec(text.slice(Math.max(0, office[0] - 120), office[0]));
    const behalf = BEHALF.exec(text.slice(office[1], office[1] + 60));
    const sent = countryOf(led?.[1] ?? '') ?? countryOf(behalf?.[1] ?? '');
    if (sent) return { name: sent, span: office };
    const { home } = sentencesAround(structure, office);
    return several && home && MET.test(text.slice(home[0], office[0])) ? null : owner;
  };
}
/** Room between an office and its holder, and for " Sr., as well as the ". */
const NEXT = 24;

/** Words of a text that tells of a state and its offices. */
const OF_STATE =
  /\b(?:[Hh]ead\sof\s[Ss]tate|State\sHouse|[Pp]residential\s(?:[Pp]alace|[Oo]ffice)|the\s[Gg]overnment)\b/u;

/** Whether "President Ada Brennick" presides over the country of the text: it tells of a state, and of no body with a president. */
function presidesOver({ text }: Manuscript, people: Article['people']) {
  const offices = people.flatMap(({ roles }) => roles);
  const bodied = offices.some(
    ({ title, organisation }) => /\bpresident\b/iu.test(title) && organisation !== null && !countryOf(organisation),
  );
  const state = OF_STATE.test(text) || offices.some(({ title }) => NATIONAL.test(title));
  return (title: string): boolean => !bodied && state && PRESIDES.test(title);
}
