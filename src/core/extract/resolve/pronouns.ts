import type { Article, Mention } from '../../article.ts';
import { FACT_ROLES, type Manuscript, type Sentence, sentencesOf } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { type Span, slice } from '../../span.ts';
import { quotedIn } from '../find/speech/marks.ts';
import { quotationsIn } from '../find/speech/quotations.ts';
import { reportedIn } from '../find/speech/reported.ts';
import { spanMap } from '../span-map.ts';
import { cuePattern } from '../vocabulary/cue-verbs.ts';
import { GENDERED, PRONOUNS } from '../vocabulary/speakers.ts';
import { EXCELLENCY, mayBe } from './forms-of-address.ts';
import { officesHeld, opensWith, pointersWith, theTitle, titleTable } from './office-pointers.ts';
import { officesAgain } from './offices-again.ts';

type Person = Article['people'][number];
type Gender = 'female' | 'male';

/** One place where somebody is named or pointed at, in reading order. */
interface Place {
  readonly at: number;
  readonly person: number;
}

const pronoun = regex(
  String.raw`(?<![\p{L}\p{N}'’-])(?:she|he|(?<=\baccording\sto\s)(?:him|her)(?=\s*[,.]))(?![\p{L}\p{N}-])`,
  'giu',
);
/** Nobody so many signs before is meant, whatever paragraph it is. */
const FURTHEST = 2500;
/** A name within this many paragraphs before still holds; further back, "she" could be anybody. */
const REACH = 1;

function genderOf({ honorific, roles }: Person): Gender | null {
  const title = honorific?.toLowerCase().replace(/\./gu, '').split(/\s+/u).at(-1);
  const office = roles.map(role => role.title.toLowerCase().split(/\s+/u)[0] ?? '').find(word => GENDERED.has(word));
  return (title && GENDERED.get(title)) || (office && GENDERED.get(office)) || null;
}

/** Words that point at somebody in public office without naming it, as agencies write: "the official", "the Cabinet member", "the SHC head". */
const DIGNITARY = regex(
  String.raw`(?<![\p{L}\p{N}'’-])[Tt]he\s+(?:(?:(?:senior|top|high-ranking|government|state|public|cabinet|Cabinet)\s+)?(?:official|politician|dignitary|diplomat|[Hh]ead\s+of\s+[Ss]tate|statesman)|[Cc]abinet\s+member|\p{Lu}[\p{L}]{2,11}\s+(?:head|chief|boss|official|officer))(?=,?\s+(?:also\s+|further\s+|then\s+)?(?:(?:is|was|has|had|will|\p{Ll}{3,}(?:ed|s)|said|told)(?!\p{L})|[.,;”"]|$))`,
  'gu',
);
/** "the trade chief": whoever has charge of it, as agencies write. */
const CHIEF =
  /(?<![\p{L}\p{N}'’-])[Tt]he\s(?:trade|finance|health|foreign|labou?r|budget|tourism|defen[cs]e|energy|education|justice)\schief(?=\s|[.,;”"]|$)/gu;
/** How far back somebody may be named for such words to mean them, and the only person of a text for a pronoun to. */
const FAR = 3;

/** Somebody named in two words beside somebody else so named: "Ada Brennick and Osric Quill", of whom the rules may know one. */
const PAIR = regex(
  String.raw`^\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+\s(?:and|or)\s\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\p{Ll}[\p{L}’'-]*(?=\s\p{Ll})`,
  'u',
);
const isPaired = (text: string, at: number): boolean => PAIR.test(text.slice(at, at + 120));

/** Behind a pronoun that opens its sentence: the speaker of the sentence before goes on. */
const GOES_ON = /^\s+(?:also\s+|then\s+|further\s+)?(?:added|adds|continued|continues|concluded|went\son)\b/u;

/** What stands before somebody of whom a sentence only tells what another does: "Brennick thanked President". */
const OBJECT = regex(
  String.raw`^\p{Lu}[^,.;:"“”]{1,60}\s(?:${cuePattern(['matter', 'hearer'], ['finite'])}|met(?:\swith)?|(?:spoke|talked)\s(?:(?:on|over|by)\sthe\s(?:tele)?phone\s)?(?:to|with)|(?:tele)?phoned|called|greeted|(?:held|had)\s(?:an?\s)?(?:[\p{Ll}-]+\s){1,4}with|visited|received|hosted|joined)\s(?:(?:the\s)?\p{Lu}[\p{L}.-]+\s){0,4}$`,
  'u',
);

/** Letters of a phrase that leads to the subject and names nobody: "Prior to the signing of the agreements, ". */
const FRONTED =
  /^(?:In|On|At|During|After|Before|Prior\sto|Following|Meanwhile|Earlier|For|With|Speaking|Addressing)\b[^,.;]{2,120},\s/u;
const frontedIn = (text: string): number => FRONTED.exec(text)?.[0].length ?? 0;

/** Whether the name at a place only says whose something is: "during President Brennick's term". */
const isOwner = (text: string, at: number): boolean =>
  /^(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}-]*['’]s\s/u.test(text.slice(at, at + 80));

/** Words that are no subject for sure, and go on with nobody's speech. */
const NOBODY = { goesOn: false, subject: false } as const;

/** Adds the mentions that point at people without naming them: "she", "the Director". Left out where two people fit. */
export function resolvePronouns(
  manuscript: Manuscript,
  people: Article['people'],
  organisations: Article['organisations'] = [],
): Article['people'] {
  if (people.length === 0) return people;
  const genders = people.map(genderOf);
  const found = people.map((): Mention[] => []);
  const places = spanMap<Place>();
  const first = people.map(() => Number.POSITIVE_INFINITY);
  const place = (at: number, person: number) => {
    places.add([at, at + 1], { at, person });
    first[person] = Math.min(first[person] ?? at, at);
  };
  for (const [person, { mentions }] of people.entries()) for (const { span } of mentions) place(span[0], person);
  const marked = spanMap(quotedIn(manuscript), ({ whole }) => [whole]);
  const inMarks = (at: number) => marked.touching([at, at + 1]).some(({ whole: [open] }) => open < at);
  const sentences = sentencesOf(manuscript, FACT_ROLES).filter(({ role }) => role !== 'headline' && role !== 'heading');
  const offices = officesHeld(people);
  const speakers = spanMap(speakersOf(manuscript), span => [span]);
  const titles = titleTable(people);
  const again = officesAgain(people, organisations, span => slice(manuscript.text, span));
  const reach = people.length === 1 ? FAR : REACH;
  for (const [index, sentence] of sentences.entries()) {
    for (const { span, person } of pointersIn(sentence)) {
      if (person === null || inMarks(span[0]) || found[person]?.some(known => known.span[0] === span[0])) continue;
      found[person]?.push({ span, paragraph: sentence.paragraph, kind: 'pronoun' });
      place(span[0], person);
    }

    function* pointersIn({ text, span: [start] }: Sentence): Generator<{ span: Span; person: number | null }> {
      for (const match of text.matchAll(pronoun)) {
        // "HE the Minister": a title.
        const gender = match[0] === 'HE' ? undefined : PRONOUNS.get(match[0].toLowerCase());
        const at = start + match.index;
        if (gender && !inMarks(at)) {
          const subject = match.index === 0 || speakers.touching([at, at + 1]).length > 0;
          const goesOn = match.index === 0 && GOES_ON.test(text.slice(match[0].length, match[0].length + 40));
          const person = antecedent(gender, at, index, { goesOn, subject });
          if (person !== null) genders[person] ??= gender;
          yield { span: [at, at + match[0].length], person };
        }
      }
      for (const match of text.matchAll(EXCELLENCY)) {
        const at = start + match.index;
        const gender = match[0].startsWith('Her') ? 'female' : 'male';
        const person = inMarks(at) ? null : antecedent(gender, at, index, NOBODY);
        const meant = person === null ? undefined : people[person];
        if (meant && mayBe(match[0], meant)) yield { span: [at, at + match[0].length], person };
      }
      for (const match of [...text.matchAll(DIGNITARY), ...text.matchAll(CHIEF)]) {
        const at = start + match.index;
        if (!inMarks(at)) yield { span: [at, at + match[0].length], person: antecedent(null, at, index, NOBODY) };
      }
      for (const { at, length, person } of again(text))
        if ((first[person] ?? 0) < start + at) yield { span: [start + at, start + at + length], person };
      for (const [title, person] of titles)
        for (const match of [...text.matchAll(opensWith(title)), ...text.matchAll(theTitle(title))]) {
          const at = start + match.index;
          if ((first[person] ?? at) < at) yield { span: [at, at + match[0].length], person };
        }
      for (const held of offices)
        for (const { span, holders } of pointersWith(held, text)) {
          const [at, to] = [start + span[0], start + span[1]];
          const known = holders.filter(person => (first[person] ?? at) < at);
          const person = holders.length === 1 ? known[0] : saidBefore(at, index, known);
          if (person !== undefined) yield { span: [at, to], person };
        }
    }
  }
  return people.map((person, index) => {
    const mentions = [...person.mentions, ...(found[index] ?? [])].sort((a, b) => a.span[0] - b.span[0]);
    return { ...person, mentions };
  });

  /** Whom the pronoun means: in the nearest sentence that names anybody who fits, the only one who does, or the one it begins with. */
  function antecedent(
    gender: Gender | null,
    at: number,
    index: number,
    { goesOn, subject }: { readonly goesOn: boolean; readonly subject: boolean },
  ): number | null {
    const home = sentences[index];
    if (!home) return null;
    let [crossed, paragraph] = [0, home.paragraph];
    for (let back = index; back >= 0; back--) {
      const sentence = sentences[back];
      if (!sentence) return null;
      const [start, end] = sentence.span;
      // Paragraphs of nothing but speech part nobody from "she said".
      if (sentence.paragraph !== paragraph && !(inMarks(start + 1) && inMarks(end - 2))) {
        crossed += paragraph - sentence.paragraph > 3 ? FAR + 1 : 1;
        paragraph = sentence.paragraph;
      }
      if (crossed > (gender === null ? FAR : reach)) return null;
      if (at - end > FURTHEST) return null;
      const near = places
        .touching([start, Math.min(end, at)])
        .filter(place => !inMarks(place.at) && !(gender === null && isOwner(manuscript.text, place.at)))
        .sort((a, b) => a.at - b.at);
      const fitting = [...new Set(near.map(({ person }) => person))].filter(
        person => gender === null || (genders[person] ?? gender) === gender,
      );
      if (fitting.length === 0) continue;
      const [only] = fitting;
      const [{ at: named = start } = {}] = near;
      // "Brennick thanked President Quill. She also …": whom somebody unknown thanks is not who goes on.
      if (subject && back < index && near.length === 1 && OBJECT.test(manuscript.text.slice(start, named))) return null;
      // Of somebody a paragraph before it is not known that she is a woman, and of somebody else it is.
      if (sentence.paragraph !== home.paragraph && only !== undefined && otherFits(only, gender, at)) return null;
      if (fitting.length === 1 && only !== undefined)
        return gender !== null &&
          genders[only] !== gender &&
          near.some(({ at: named }) => isPaired(manuscript.text, named))
          ? null
          : only;
      // "He added": who spoke goes on, whomever he spoke of.
      const [opens] = near;
      if (
        goesOn &&
        back < index &&
        opens &&
        opens.at - start - frontedIn(sentence.text) <= 40 &&
        fitting.includes(opens.person)
      )
        return opens.person;
      // "…, Mr. Quill said of Mr. Orrin. “…,” he said.": who spoke goes on speaking.
      const spoke = subject ? saying(sentence.span, at).filter(person => fitting.includes(person)) : [];
      if (spoke.length === 1 && spoke[0] !== undefined) return spoke[0];
      const certain = fitting.filter(person => gender !== null && genders[person] === gender);
      if (certain.length === 1) return certain[0] ?? null;
      const [first] = near;
      // The subject goes on as subject; who stands further back in the sentence does not.
      const leads =
        first && first.at - start - frontedIn(sentence.text) <= 40 && fitting.includes(first.person) && back < index;
      return leads ? first.person : null;
    }
    return null;
  }

  /** Whether a pronoun may as well mean somebody named before whose gender is known, where that of the one who is near is not. */
  function otherFits(near: number, gender: Gender | null, at: number): boolean {
    if (gender === null || genders[near] === gender) return false;
    return genders.some((known, person) => person !== near && known === gender && (first[person] ?? at) < at);
  }

  /** All who are said to speak in a stretch of text before a place, each once. */
  function saying([start, end]: Span, before: number): readonly number[] {
    const spans = speakers.touching([start, Math.min(end, before)]).filter(([from]) => from >= start && from < before);
    return [...new Set(spans.flatMap(span => places.touching(span)).map(({ person }) => person))];
  }

  /** Of several who hold an office, the one who spoke last before a place, in its sentence or the nearest before in which anybody did. */
  function saidBefore(at: number, index: number, holders: readonly number[]): number | undefined {
    for (let back = index; back >= 0 && back > index - 4; back--) {
      const sentence = sentences[back];
      const spoke = sentence ? saying(sentence.span, at) : [];
      if (spoke.length > 0) return spoke.length === 1 && holders.includes(spoke[0] ?? -1) ? spoke[0] : undefined;
    }
    return undefined;
  }
}

/** Where the words stand that name or point at speakers. */
const speakersOf = (manuscript: Manuscript): readonly Span[] =>
  [
    ...quotationsIn(manuscript).map(({ attribution }) => attribution?.speakerSpan),
    ...reportedIn(manuscript).map(({ speakerSpan }) => speakerSpan),
  ].flatMap(span => (span ? [span] : []));
