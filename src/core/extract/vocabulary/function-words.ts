import { stopWords } from './stop-words.ts';

/** English words that carry grammar rather than matter: articles, pronouns, prepositions, conjunctions and auxiliaries. Our own list from school grammars. Lower case. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose which what ' +
    'and or but nor so yet if as than then when while where because although though since until unless whether ' +
    'of in on at by for to from with without into onto over under between among through during before after about against within ' +
    'upon across along around near off out up down per via is are was were be been being am do does did has have had having will ' +
    'would shall should can could may might must not no also very more most much many some any each every all both other another ' +
    'such only own same too just there here how why said says s'
  ).split(' '),
);

const plainWords = (words: string, small: ReadonlySet<string>): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [])
    .map(word => word.replace(/['’]s$|(?<![.'’-])[.'’-]+$/gu, ''))
    .filter(word => word.length > 1 && !small.has(word));

const NONE: ReadonlySet<string> = new Set();
/** French words that have lost their vowel: "l'office" is "office". */
const ELIDED = /(?<!\p{L})(?:[ldnmtsjc]|qu|jusqu|lorsqu)['’]/giu;

/** Chinese sets no blanks: pairs of signs that follow each other stand for words. */
const pairs = (words: string): string[] =>
  (words.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(run =>
    [...run].slice(1).map((sign, at) => `${run.charAt(at)}${sign}`),
  );

/** The words that carry matter, in lower case and without possessive endings, in order; read as English unless another language is given. */
export function contentWords(words: string, language = 'en'): string[] {
  if (language === 'zh') return [...plainWords(words.replace(/\p{Script=Han}+/gu, ' '), NONE), ...pairs(words)];
  const small = language === 'fr' || language === 'es' ? stopWords[language] : undefined;
  return small ? plainWords(words.replace(ELIDED, ''), small) : plainWords(words, FUNCTION_WORDS);
}

/** How alike two texts are in the words they use, 0 to 1: shared words over all words (Jaccard's index). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
