/** English words that carry grammar rather than matter: articles, pronouns, prepositions, conjunctions and auxiliaries. Our own list from school grammars. Lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose which what ' +
    'and or but nor so yet if as than then when while where because although though since until unless whether ' +
    'of in on at by for to from with without into onto over under between among through during before after about against within ' +
    'upon across along around near off out up down per via is are was were be been being am do does did has have had having will ' +
    'would shall should can could may might must not no also very more most much many some any each every all both other another ' +
    'such only own same too just there here how why said says s'
  ).split(' '),
);

/** The words that carry matter, in lower case and without possessive endings, in order. */
export const contentWords = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [])
    .map(word => word.replace(/['’]s$|[.'’-]+$/gu, ''))
    .filter(word => word.length > 1 && !FUNCTION_WORDS.has(word));

/** How alike two texts are in the words they use, 0 to 1: shared words over all words (Jaccard's index). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
