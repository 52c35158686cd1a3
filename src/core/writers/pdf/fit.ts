import type { Diagnostic } from '../../diagnostic.ts';
import { type Doc, reduce } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import type { Faces } from './fonts.ts';
import { type Layout, layOut, type Mode } from './layout.ts';
import { breakPages, type Page } from './page-break.ts';

export interface Fitted {
  readonly layout: Layout;
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

const LOOSE: Mode = { tight: false, splitsTables: false };
const TIGHT: Mode = { tight: true, splitsTables: false };
const TIGHTEST: Mode = { tight: true, splitsTables: true };

/** A report is as long as it needs: its tables may be cut anywhere between rows. */
const FREE: Mode = { tight: false, splitsTables: true };

function pagesOf(layout: Layout, part: 'body' | 'annexes'): Page[] {
  const { page } = layout.setting.design;
  return breakPages(layout[part], page.height - page.top - page.foot);
}

/**
 * Sets a document within its pages: as it is; else tighter; else with tables cut; else with as few reductions as make
 * it fit, and then as loosely as it still does. Annexes are not counted.
 */
export function fitPages(doc: Doc, faces: Faces, theme: Theme): Fitted {
  const attempt = (steps: number, mode: Mode) => {
    const layout = layOut(steps === 0 ? doc : reduce(doc, steps), faces, theme, mode);
    const body = pagesOf(layout, 'body');
    return { layout, body, fits: doc.pages === null || body.length <= doc.pages };
  };
  const first = attempt(0, doc.pages === null ? FREE : LOOSE);
  let best = first;
  const diagnostics: Diagnostic[] = [];
  if (!first.fits) {
    let steps = 0;
    best = attempt(steps, TIGHTEST);
    while (!best.fits && steps < doc.reductions.length) best = attempt(++steps, TIGHTEST);
    for (const mode of [LOOSE, TIGHT]) {
      const looser = best.fits ? attempt(steps, mode) : best;
      if (best.fits && looser.fits) {
        best = looser;
        break;
      }
    }
    if (!best.fits)
      diagnostics.push({
        code: 'too-many-pages',
        message: `${best.body.length} pages although ${doc.pages} were wanted; nothing more may be left out`,
      });
  }
  return { layout: best.layout, pages: [...best.body, ...pagesOf(best.layout, 'annexes')], diagnostics };
}
