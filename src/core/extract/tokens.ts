import type { ParagraphRole } from '../article.ts';
import { FACT_ROLES, sentencesOf } from '../manuscript.ts';
import { regex } from '../regex.ts';
import type { Span } from '../span.ts';
import { answersOf } from './advisory.ts';
import { withCapitalSurnames } from './capital-surnames.ts';
import { oncePerManuscript } from './once.ts';
import type { Spelled } from './spelled.ts';

export { touches } from './spelled.ts';

/** One word of the text that may feed facts. */
export interface Word extends Spelled {
  readonly span: Span;
  readonly paragraph: number;
  readonly role: ParagraphRole;
  /** Whether it begins its sentence, where a capital tells nothing. */
  readonly first: boolean;
  /** What stands between the word before and this one; for the first word of a sentence, what opens it. */
  readonly before: string;
}

const WORD = regex(String.raw`H\.\s{1,2}E(?=\.\s)|[\p{L}\p{N}]+(?:[.'’‘/&+-][\p{L}\p{N}]+){0,12}`, 'gu');
const POSSESSIVE = /['’]s$/u;
const LETTER = /\p{L}/u;

/** Initials and shortenings whose full stop is part of them: "J.", "U.S.", "Mr." */
const dotted = (text: string, behind: string): boolean =>
  behind.startsWith('.') && (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(text) || DOTTED.has(text));
const DOTTED = new Set(
  'Mr Mrs Ms Sh Dr Prof Sen Sens Rep Reps Gov Gen Col Lt Sgt Capt Rev Hon St Jr Sr Inc Ltd Co Corp Mt Engr Ing Lic Cllr Supt Amb Adm Maj Brig'.split(
    ' ',
  ),
);

/** Mostly capitals: a headline or label in which capitals tell nothing. */
const shouts = (text: string): boolean => {
  let letters = 0;
  let capitals = 0;
  for (const sign of text)
    if (sign.toLowerCase() !== sign.toUpperCase()) {
      letters += 1;
      if (sign !== sign.toLowerCase()) capitals += 1;
    }
  return letters > 12 && capitals > letters * 0.7;
};

/** The words of all sentences that may feed facts, in reading order; sentences written in capitals throughout and the labels of an advisory are left out. */
export const wordsOf = oncePerManuscript((manuscript): readonly Word[] => {
  const labels = new Set(answersOf(manuscript).map(({ label }) => label[0]));
  const words = sentencesOf(manuscript, FACT_ROLES).flatMap((sentence, number) => {
    if (shouts(sentence.text)) return [];
    const matches = [...sentence.text.matchAll(WORD)].filter(({ index }) => !labels.has(sentence.span[0] + index));
    return matches.map((match, at): Word => {
      const next = matches[at + 1]?.index ?? sentence.text.length;
      const possessive = POSSESSIVE.test(match[0]);
      const written = possessive ? match[0].slice(0, -2) : match[0];
      // "H. E. Ada Brennick": her title, however it is set.
      const bare = /^H\.\s/u.test(written) ? 'H.E' : written;
      const stop = dotted(bare, sentence.text.slice(match.index + written.length));
      const text = stop ? `${bare}.` : bare;
      const end = match.index + written.length + (stop ? 1 : 0);
      const previous = matches[at - 1];
      const after = sentence.text.slice(end, next);
      return {
        text,
        span: [sentence.span[0] + match.index, sentence.span[0] + end],
        sentence: number,
        paragraph: sentence.paragraph,
        role: sentence.role,
        first: at === 0,
        capital: LETTER.test(text.charAt(0)) && text.charAt(0) !== text.charAt(0).toLowerCase(),
        upper: text.length > 1 && LETTER.test(text) && text === text.toUpperCase() && text !== text.toLowerCase(),
        possessive: possessive || /^['’](?=[\s,.;:)]|$)/u.test(after),
        before: sentence.text.slice(previous ? previous.index + previous[0].length : 0, match.index),
        after,
      };
    });
  });
  return withCapitalSurnames(words);
});

/** From the start of one word to the end of another. */
export const spanOf = (first: Word, last: Word): Span => [first.span[0], last.span[1]];
