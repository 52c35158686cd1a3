import type { FontFamily, Script } from '../writer.ts';

/** Which of the faces of a family a text is set in. */
export type HouseFace = keyof FontFamily;

/** A face of the house, or the one that stands in for it: that of a script with faces of its own, or ours for letters that it has not. */
export type FaceName = HouseFace | `${Script | 'ours'}-${HouseFace}`;

/** How a script is set beside Latin of the same size. */
export interface ScriptSetting {
  /** Its letters and signs, and nothing that other scripts use too. */
  readonly letters: RegExp;
  /** Its size, as a multiple of that of Latin. */
  readonly scale: Readonly<Record<HouseFace, number>>;
  /** The leading of lines that hold it, as a multiple. */
  readonly leading: Readonly<Record<HouseFace, number>>;
  /** Whether its letters join, so that a shaping engine must set them. */
  readonly joins: boolean;
}

/** THE TABLE of scripts that the faces of the house do not have. */
export const scripts: Readonly<Record<Script, ScriptSetting>> = {
  arabic: {
    letters: /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/,
    // Naskh looks small and stands high; the sans was drawn beside Latin.
    scale: { serif: 1.2, serifBold: 1.15, sans: 1.04, sansBold: 1.04 },
    leading: { serif: 1.25, serifBold: 1.25, sans: 1, sansBold: 1 },
    joins: true,
  },
  chinese: {
    letters:
      /[\u2E80-\u2FFF\u3001-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFFE6]|[\u{20000}-\u{3FFFF}]/u,
    scale: { serif: 0.97, serifBold: 0.97, sans: 0.97, sansBold: 0.97 },
    leading: { serif: 1.2, serifBold: 1.2, sans: 1, sansBold: 1 },
    joins: false,
  },
};

const names = Object.keys(scripts) as Script[];

/** The scripts, beside those of the house, that a text has letters of. */
export const scriptsIn = (text: string): readonly Script[] => names.filter(name => scripts[name].letters.test(text));
