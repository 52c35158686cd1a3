import type { Manuscript } from '../../../manuscript.ts';
import { oncePerManuscript } from '../../once.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS, BODY_NOUNS, COMPANY_ENDINGS } from '../../vocabulary/bodies.ts';
import { DOUBTFUL_ALONE, GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../vocabulary/honorifics.ts';
import {
  COMMON_SUBJECTS,
  HUMAN_ACTS,
  HUMAN_FATES,
  HUMANS,
  KIN,
  MAKINGS,
  SAYINGS,
} from '../../vocabulary/human-acts.ts';
import { NOT_NAMES } from '../../vocabulary/not-names.ts';
import { THINGS } from '../../vocabulary/things.ts';
import { languageOf } from '../language.ts';
import { knownPlaceAt } from '../places/known.ts';
import { person } from './mention.ts';
import { canName, endsPortfolio, isOfficeWord, nameEnd } from './name-run.ts';
import { speaksFor, speaksOf } from './speaks-for.ts';

type Run = readonly [from: number, to: number];

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'each', 'every', 'any', 'no']);
const AUXILIARIES = new Set(['was', 'were', 'is', 'has', 'had', 'been', 'be', 'being']);
const ADVERBS = new Set(['also', 'once', 'later', 'then', 'never', 'always', 'often', 'still', 'first', 'not']);
const GENDERED = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);
/** Endings of everyday words that begin sentences. */
const EVERYDAY = /(?:s|ing|ly|ed|tion|ment|ity|ness|ism|ance|ence)$/;

/** Lower-case words of the text: what stands among them is a common noun, also where it begins a sentence. */
const commonWords = oncePerManuscript(
  manuscript => new Set(wordsOf(manuscript).flatMap(({ text, capital }) => (capital ? [] : [text]))),
);

/** Words that begin the name of a body somewhere in the text: "Orrin" where it tells of the "Orrin Motor Company". */
const bodyWords = oncePerManuscript(manuscript => {
  const words = wordsOf(manuscript);
  const found = new Set<string>();
  let start = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const goesOn = touches(before, word) && before?.capital && !NOT_NAMES.has(before.text.toLowerCase());
    if (!word.capital || !goesOn) start = at;
    else if (BODY_HEADS.has(word.text) || COMPANY_ENDINGS.has(word.text)) found.add(words[start]?.text ?? '');
  }
  return found;
});

/** Whether an office in small letters with the name of its holder behind it stands at a word. */
const isHolder = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === false &&
  isOfficeWord(words[at]) &&
  touches(words[at], words[at + 1]) &&
  words[at + 1]?.capital === true;

/** Runs of one to three words that can be a name by their looks and stand apart from other capitals; headlines left out, where capitals tell nothing. */
const runsOf = oncePerManuscript((manuscript): readonly Run[] => {
  if (!ENGLISH.has(languageOf(manuscript))) return [];
  const words = wordsOf(manuscript);
  const found: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!canName(word) || word?.role === 'headline' || word?.role === 'heading') continue;
    const to = nameEnd(words, at) ?? at;
    const before = words[at - 1];
    const left =
      touches(before, word) &&
      ((before?.capital && !(before.first && !canName(before))) ||
        DETERMINERS.has(before?.text ?? '') ||
        BODY_NOUNS.has(before?.text ?? '') ||
        // "Head of Tidal Campaigns said", "Osric of Lindau said": what an office or a name is of.
        (['of', 'for'].includes(before?.text ?? '') &&
          touches(words[at - 2], before) &&
          (isOfficeWord(words[at - 2]) || (words[at - 2]?.capital && !words[at - 2]?.first) === true)));
    // "said Quillon Foods spokesperson Ada Brennick": the body of an office.
    const right = touches(words[to], words[to + 1]) && (words[to + 1]?.capital || isHolder(words, to + 1));
    const named = words.slice(at, to + 1).every(part => !isOfficeWord(part) && !THINGS.has(part.text) && !part.upper);
    // "Terence (Terry) Quill": how somebody is called.
    const byname =
      before?.capital &&
      /^\s\($/u.test(before.after) &&
      /^\)\s$/u.test(words[to]?.after ?? '') &&
      words[to + 1]?.capital;
    if (
      !left &&
      !right &&
      !byname &&
      named &&
      to - at < 4 &&
      knownPlaceAt(words, at) === null &&
      readsAsName(word, at === to)
    )
      found.push([endsPortfolio(words, at, to) ? at + 1 : at, to]);
    at = to;
  }
  return found;

  function readsAsName(word: Word | undefined, single: boolean): boolean {
    if (!word || word.text.length < 3) return false;
    const small = word.text.toLowerCase();
    // "MPs": capitals with their plural.
    if (NOT_NAMES.has(small) || COMMON_SUBJECTS.has(small) || /^\p{Lu}{2,}s$/u.test(word.text)) return false;
    if (single && bodyWords(manuscript).has(word.text)) return false;
    return !(word.first && single) || !(EVERYDAY.test(word.text) || commonWords(manuscript).has(small));
  }
});
const ENGLISH = new Set(['en', 'und']);

const where = (fits: (words: readonly Word[], run: Run) => boolean) => (manuscript: Manuscript) => {
  const words = wordsOf(manuscript);
  return runsOf(manuscript).flatMap(run => (fits(words, run) ? person(manuscript, words, run[0], run[1], []) : []));
};

const isAdverb = (word: Word | undefined) =>
  word !== undefined && (ADVERBS.has(word.text) || /^[a-z]+ly$/.test(word.text));

/** The verb behind a run, adverbs passed, or the participle behind "was": what is told of it. */
function toldOf(words: readonly Word[], to: number): { readonly act: string; readonly fate: string } {
  let at = to + 1;
  while (touches(words[at - 1], words[at]) && isAdverb(words[at]) && at - to < 3) at += 1;
  if (!touches(words[at - 1], words[at])) return { act: '', fate: '' };
  const act = words[at]?.text ?? '';
  let then = at;
  while (AUXILIARIES.has(words[then]?.text ?? '') && touches(words[then], words[then + 1])) then += 1;
  return { act, fate: then > at ? (words[then]?.text ?? '') : '' };
}

/** "Brennick said", "said Brennick", "Quenna Brennick died", "Brennick was born", "Brennick, who" */
export const acting = where((words, [from, to]) => {
  const [before, first] = [words[from - 1], words[from]];
  const { act, fate } = toldOf(words, to);
  const owner = /^['’]s\s/u.test(words[to]?.after ?? '');
  const told = touches(before, first) && SAYINGS.has(before?.text ?? '') && before?.text !== 'told' && !owner;
  // "Analysts at Brennick said", "a letter from Brennick said": it is others that say so.
  const part = PREPOSITIONS.has(before?.text ?? '') && touches(before, first);
  const acts =
    told ||
    (SAYINGS.has(act) && !part) ||
    speaksFor(words, to) ||
    (to > from && speaksOf(words, to)) ||
    HUMAN_ACTS.has(act) ||
    HUMAN_FATES.has(fate) ||
    isWho(words, from, to);
  return acts && !(from === to && isThing(words, to));
});

/** Words of a sentence behind a name that tell who is meant: a longer "sentence" is a list or hostile. */
const REACH = 80;

/** "Fenline said that it had checked": one word that the sentence goes on to call "it" is no person's. */
function isThing(words: readonly Word[], to: number): boolean {
  let thing = false;
  for (let at = to + 1; words[at]?.sentence === words[to]?.sentence && at <= to + REACH && at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (GENDERED.has(text)) return false;
    thing ||= text === 'it' && (words[at - 1]?.text === 'that' || at === to + 2);
  }
  return thing;
}

const PREPOSITIONS = new Set(['of', 'from', 'in', 'at', 'near', 'to']);
const isWho = (words: readonly Word[], from: number, to: number): boolean =>
  !PREPOSITIONS.has(words[from - 1]?.text ?? '') &&
  words[to]?.after.trim() === ',' &&
  !/s$/.test(words[to]?.text ?? '') &&
  words[to + 1]?.text === 'who' &&
  words[to + 1]?.sentence === words[to]?.sentence;

/** "In 2011, Brennick began a series in her own name": the only name of a sentence that goes on with "he" or "she". */
export const pointedAt = where((words, [from, to]) => {
  const first = words[from];
  if (!first || (!first.first && !/^,\s*$/.test(first.before)) || /["“‘']$/.test(first.before)) return false;
  const next = words[to + 1];
  if (!touches(words[to], next) || !next || !/^[a-z]+$/.test(next.text)) return false;
  const verb =
    AUXILIARIES.has(next.text) || /(?:ed|[^s]s)$/.test(next.text) || ADVERBS.has(next.text) || PAST.has(next.text);
  if (!verb) return false;
  for (let at = to + 2; words[at]?.sentence === first.sentence && at <= to + REACH; at++) {
    const word = words[at] as Word;
    if (GENDERED.has(word.text)) return true;
    if (GIVEN_NAMES.has(word.text) || HONORIFICS.has(word.text) || word.text === 'its') return false;
  }
  return false;
});
const PAST = new Set(
  'had made took went gave got came found left led met held began became broke brought bought built chose drove fell fought kept lost ran saw sent sold spent spoke stood taught won'.split(
    ' ',
  ),
);

/** Most words between an article and the noun that says whom an apposition is about. */
const DESCRIBING = 4;
/** "Brennick, 43, said", "Quenna Brennick, an Orrin woman and former sailor,": an age, or a noun that only a person is. */
export const toldAs = where((words, [, to]) => {
  const [last, next] = [words[to], words[to + 1]];
  if (last?.after.trim() !== ',' || next?.sentence !== last.sentence) return false;
  if (/^(?:1[5-9]|[2-9]\d)$/.test(next?.text ?? '')) return next?.after.trim() === ',';
  if (next?.text === 'whose') return KIN.has(words[to + 2]?.text ?? '');
  if (next?.text === 'aged') return /^\d{2}$/.test(words[to + 2]?.text ?? '');
  if (next?.text !== 'a' && next?.text !== 'an') return false;
  for (let at = to + 2; at - to < DESCRIBING + 2 && touches(words[at - 1], words[at]); at++) {
    const word = words[at];
    if (!HUMANS.has(word?.text ?? '')) continue;
    const behind = words[at + 1];
    return (
      !touches(word, behind) ||
      ['and', 'who', 'from', 'in', 'of', 'at', 'with', 'whose', 'aged'].includes(behind?.text ?? '')
    );
  }
  return false;
});

/** "his wife, Ada", "her brother Osric" */
export const kin = where((words, [from]) => {
  const before = words[from - 1];
  return (
    before !== undefined &&
    before.sentence === words[from]?.sentence &&
    KIN.has(before.text) &&
    /^,?\s+$/.test(before.after)
  );
});

/** "a film directed by Quenna Brennick" */
export const making = where(
  (words, [from, to]) =>
    to > from &&
    words[from - 1]?.text === 'by' &&
    MAKINGS.has(words[from - 2]?.text ?? '') &&
    touches(words[from - 1], words[from]),
);

const PLACED = new Set(['in', 'at', 'near', 'across', 'around', 'outside']);

/** "for Philippa": a given name that is nothing else, alone. */
export const givenAlone = where((words, [from, to]) => {
  const text = words[from]?.text ?? '';
  const titleInMarks = /["“‘]$/.test(words[from]?.before ?? '') && /^["”’,]/.test(words[to]?.after ?? '');
  const placed = PLACED.has(words[from - 1]?.text.toLowerCase() ?? '') && touches(words[from - 1], words[from]);
  const twinned = words[from - 1]?.text === 'and' && words[from - 2]?.capital;
  const cell = /^\s*[|\d+–−-]|^[ \t]{2,}/.test(words[to]?.after ?? '');
  const alone = !titleInMarks && !twinned && !placed && !cell;
  return from === to && GIVEN_NAMES.has(text) && !DOUBTFUL_ALONE.has(text) && alone;
});
