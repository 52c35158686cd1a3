import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Marks } from '../../doc.ts';
import { writable } from '../../xml.ts';
import { cautionAnchor, linkTo, paragraphAnchor } from './anchors.ts';
import type { Draft } from './draft.ts';
import { runOf } from './run.ts';

/** A blank that no line ends at. */
export const NO_BREAK = '\u00A0';

/** Who signs the comments. */
const AUTHOR = { author: 'Pressbrief', initials: 'PB' } as const;

const plainWords = (content: readonly Inline[]): string =>
  writable(content.map(inline => ('text' in inline ? inline.text : '')).join(''));

/** Makes the comment on a caution, and gives back its number. */
function tell(number: number, draft: Draft): number | null {
  const caution = draft.cautions.get(number);
  if (!caution || !draft.untold.delete(number)) return null;
  const id = draft.comments.length;
  const children = [runOf(`▲${number} ${caution.title}`, 'Keyword'), runOf(` ${plainWords(caution.content)}`)];
  draft.comments.push({
    id,
    ...AUTHOR,
    date: new Date(`${draft.doc.preparedOn}T00:00:00Z`),
    children: [new Paragraph({ style: 'CommentText', children })],
  });
  return id;
}

/** Puts the comments on cautions around the first place that bears their marks; later places stay as they are. */
export function commented(
  numbers: readonly number[],
  children: readonly ParagraphChild[],
  draft: Draft,
): ParagraphChild[] {
  const ids = numbers.map(number => tell(number, draft)).filter(id => id !== null);
  return [
    ...ids.map(id => new CommentRangeStart(id)),
    ...children,
    ...ids.flatMap(id => [
      new CommentRangeEnd(id),
      new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] }),
    ]),
  ];
}

/** ▲n, or the sign alone. */
export const cautionRun = (number: number | ''): ParagraphChild => runOf(`▲${number}`, 'CautionMark');

const blank = (style: string) => runOf(NO_BREAK, style);

/** "¶4, 12 ▲1", each a link to what it names. `telling`: whether comments may stand here. */
export function markRuns({ paragraphs, more, cautions }: Marks, draft: Draft, telling = true): ParagraphChild[] {
  const { words } = draft.doc;
  const proofs = paragraphs.flatMap((number, index) => {
    const run = runOf(`${index === 0 ? '¶' : ''}${number}`, 'SourceMark');
    const mark = draft.paragraphs.has(number)
      ? linkTo(paragraphAnchor(number), [run], writable(words.paragraphMark).replace('{n}', String(number)))
      : run;
    return index === 0 ? [mark] : [runOf(', ', 'SourceMark'), mark];
  });
  if (more) proofs.push(runOf(', …', 'SourceMark'));
  const doubts = cautions.flatMap((number, index) => {
    const run = cautionRun(number);
    const mark = draft.cautions.has(number)
      ? [linkTo(cautionAnchor(number), [run], writable(words.cautionMark).replace('{n}', String(number)))]
      : [run];
    const told = telling ? commented([number], mark, draft) : mark;
    return index > 0 || proofs.length > 0 ? [blank('CautionMark'), ...told] : told;
  });
  return [...proofs, ...doubts];
}

/** Marks after the full stop of what they belong to. */
export function marksAfter(marks: Marks, draft: Draft, telling = true): ParagraphChild[] {
  const runs = markRuns(marks, draft, telling);
  return runs.length > 0 ? [blank('SourceMark'), ...runs] : [];
}
