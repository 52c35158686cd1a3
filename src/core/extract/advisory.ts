import type { Manuscript } from '../manuscript.ts';
import { regex } from '../regex.ts';
import { collapse, type Span } from '../span.ts';
import { oncePerManuscript } from './once.ts';

/** What the labels of an advisory ask. */
export type Question = 'what' | 'who' | 'when' | 'where' | 'why' | 'how';

const questions: Readonly<Record<string, Question>> = {
  what: 'what',
  quoi: 'what',
  qué: 'what',
  who: 'who',
  qui: 'who',
  quién: 'who',
  quiénes: 'who',
  when: 'when',
  quand: 'when',
  cuándo: 'when',
  where: 'where',
  où: 'where',
  dónde: 'where',
  why: 'why',
  how: 'how',
};

/** One line of an advisory: its label, and what it says. */
export interface Answer {
  readonly question: Question;
  readonly label: Span;
  /** Behind the label, to the end of the paragraph. */
  readonly told: Span;
}

const LABELLED = regex(
  String.raw`^[\s•*-]{0,4}(${Object.keys(questions).join('|')})\s{0,3}[:：–—|]\s{0,8}(?=\S)`,
  'diu',
);

/** The lines "WHAT: …", "WHEN: …", "WHERE: …" of a text that has two of them or more; none elsewhere, where "WHO: …" may be a body. */
export const answersOf = oncePerManuscript(({ text, structure }: Manuscript): readonly Answer[] => {
  const found = structure.flatMap(({ span: [start, end] }): Answer[] => {
    const match = LABELLED.exec(text.slice(start, Math.min(end, start + 80)));
    const at = match?.indices?.[1];
    const question = questions[match?.[1]?.toLowerCase() ?? ''];
    return match && at && question
      ? [{ question, label: [start + at[0], start + at[1]], told: [start + match[0].length, end] }]
      : [];
  });
  const asked = new Set(found.map(({ question }) => question));
  return asked.size >= 2 && ['what', 'when', 'where'].some(question => asked.has(question as Question)) ? found : [];
});

/** What an advisory invites to, without the words that tell more of it: "Opening of the Data House". */
export function whatOf(manuscript: Manuscript): Span | null {
  const answer = answersOf(manuscript).find(({ question }) => question === 'what');
  if (!answer) return null;
  const words = manuscript.text.slice(...answer.told);
  const told = /^.{3,160}?(?=[,;(]|\.(?:\s|$)|\n|$)/su.exec(words)?.[0].trimEnd() ?? '';
  return collapse(told).length > 3 ? [answer.told[0], answer.told[0] + told.length] : null;
}
