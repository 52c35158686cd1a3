import { DIRECTION_MARKS, ISOLATES, RIGHT_TO_LEFT_LETTER, runsToLeft } from '../../direction.ts';
import type { Script } from '../writer.ts';
import { type Faces, faceOf } from './fonts.ts';
import type { Stretch } from './order.ts';
import { type FaceName, type HouseFace, scripts, scriptsIn } from './scripts.ts';
import type { Span } from './span.ts';
import type { Style } from './style.ts';

const SANS = { serif: 'sans', serifBold: 'sansBold', sans: 'sans', sansBold: 'sansBold' } as const;

const ASCII = /^[ -~]*$/;

/** Signs that Latin and Chinese share: which of the two they are among decides their shape. */
const SHARED = /[·–—‘’“”‥…]/;

const isChinese = (letter: string | undefined): boolean => letter !== undefined && scripts.chinese.letters.test(letter);

const CLOSING: Readonly<Record<string, string>> = { '‘': '’', '“': '”' };

/** Whether a shared sign stands among Chinese: by the letters beside it, a quotation by those around it. */
function amongChinese(letters: readonly string[], at: number): boolean {
  const [before, after] = [letters[at - 1], letters[at + 1]];
  const sign = letters[at] ?? '';
  const closing = CLOSING[sign];
  if (closing !== undefined)
    return isChinese(before) || isChinese(after) || isChinese(letters[letters.indexOf(closing, at) + 1]);
  return isChinese(before) || (/[’”]/.test(sign) && isChinese(after));
}

/** Whether every face of the document has the letters of ASCII: a house's own may be for one script. */
const hasAscii = ({ byName }: Faces): boolean => !byName.has('ours-sans');

/** The face of one letter of a text whose own face is `face`, running in the direction of `level`. */
function faceFor(letters: readonly string[], at: number, face: HouseFace, level: number, faces: Faces): FaceName {
  const letter = letters[at] ?? '';
  if (level % 2 === 0 && ASCII.test(letter) && hasAscii(faces)) return face;
  const codePoint = letter.codePointAt(0) ?? 0;
  const has = (name: FaceName): boolean => faceOf(name, faces).has(codePoint);
  const of = (script: Script): FaceName => `${script}-${face}`;
  const open = (script: Script): boolean => faces.scripts.includes(script) && has(of(script));
  const [script] = scriptsIn(letter);
  if (script && open(script)) return of(script);
  // Blanks and signs between words from right to left are those of their script.
  if (level % 2 === 1 && open('arabic')) return of('arabic');
  if (SHARED.test(letter) && open('chinese') && amongChinese(letters, at)) return of('chinese');
  const names: readonly FaceName[] = [face, SANS[face], `ours-${face}`, `ours-${SANS[face]}`];
  return names.find(name => faces.byName.has(name) && has(name)) ?? SANS[face];
}

/** A style in the face of a script: of its size, and without space between letters that may join. */
function restyled(style: Style, face: FaceName): Style {
  const [script, house] = face.split('-') as [Script, HouseFace];
  if (house === undefined || (script as string) === 'ours') return { ...style, face };
  return { ...style, face, size: style.size * scripts[script].scale[house], tracking: 0 };
}

const isolationOf = ({ tag }: Span): Stretch['apart'] => {
  if (tag.alternative !== undefined) return 'as the paragraph';
  return tag.language !== undefined || tag.target !== undefined ? 'as they are' : null;
};

interface Run {
  text: string;
  readonly face: FaceName;
  readonly level: number;
}

const runsLeftward = ({ level }: Run): boolean => level % 2 === 1;

/** Blanks, and the sign after them. */
const SIGN_FIRST = /^( *)(?=[^\s\p{L}\p{N}])/u;

/** The signs of Arabic that are taken for part of a number after them. */
const COMMA_LAST = /([،؛])( *)$/u;

/**
 * A run as programs that copy text need it, which turn over what runs from right to left: signs after words of the other
 * direction would be taken for part of them, so a mark that no one sees goes before them; and signs without a letter among
 * them would not be turned over, so each is a run of its own.
 */
function copied(run: Run, before: Run | undefined): readonly Run[] {
  const toLeft = runsLeftward(run);
  const turns = before !== undefined && runsLeftward(before) !== toLeft;
  const mark = toLeft ? DIRECTION_MARKS.left : DIRECTION_MARKS.right;
  const opened = turns ? run.text.replace(SIGN_FIRST, `$1${mark}`) : run.text;
  const text = opened.replace(COMMA_LAST, `$1${mark}$2`);
  if (!toLeft || RIGHT_TO_LEFT_LETTER.test(text)) return [{ ...run, text }];
  return (text.match(/\u200F?.\u200F?/gu) ?? []).map(sign => ({ ...run, text: sign }));
}

/** Whether a span of one direction needs no other face than its own. */
function staysWhole({ text, style }: Span, faces: Faces): boolean {
  if (ASCII.test(text) && hasAscii(faces)) return true;
  return faces.scripts.length === 0 && !text.match(ISOLATES) && faceOf(style.face, faces).covers(text);
}

/** Spans cut so that each is set in one face and runs in one direction; what only directs is taken out. */
export function runsOf(spans: readonly Span[], faces: Faces, rightToLeft: boolean): Span[] {
  const { order } = faces;
  if (!order && spans.every(span => staysWhole(span, faces))) return [...spans];
  const stretches = spans.map(span => ({ text: span.text, apart: isolationOf(span) }));
  const levels = order?.levels(stretches, rightToLeft);
  let at = 0;
  let before: Run | undefined;
  return spans.flatMap(span => {
    const letters = [...span.text];
    const runs: Run[] = [];
    for (const [index, letter] of letters.entries()) {
      const level = levels?.[at] ?? 0;
      at += letter.length;
      if (letter.match(ISOLATES)) continue;
      const face = faceFor(letters, index, span.style.face as HouseFace, level, faces);
      const last = runs.at(-1);
      if (last?.face === face && last.level === level) last.text += letter;
      else runs.push({ text: letter, face, level });
    }
    const told = runs.flatMap((run, index) => copied(run, runs[index - 1] ?? before));
    before = runs.at(-1) ?? before;
    return told.map(({ text, face, level }) => {
      if (text === span.text && face === span.style.face && level === 0) return span;
      const style = face === span.style.face ? span.style : restyled(span.style, face);
      return { ...span, text, style, level };
    });
  });
}

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** Whether spans of one paragraph run from right to left. */
export const runsLeft = (spans: readonly Span[], { order }: Faces): boolean =>
  order !== null && runsToLeft(textOf(spans), order.rightToLeft, spans[0]?.style.ownWay ?? false);

/** Whether sentences run against the document, and so stand at the other side of their column. */
export const runsAgainst = (spans: readonly Span[], faces: Faces): boolean =>
  faces.order !== null && (spans[0]?.style.ownWay ?? false) && runsLeft(spans, faces) !== faces.order.rightToLeft;

/** A style with the leading that the scripts of a text need. */
export function spaced(style: Style, spans: readonly Span[], { scripts: open }: Faces): Style {
  if (open.length === 0) return style;
  const found = scriptsIn(textOf(spans));
  const most = Math.max(1, ...found.map(script => scripts[script].leading[style.face as HouseFace] ?? 1));
  return most === 1 ? style : { ...style, leading: style.leading * most };
}
