import type { Diagnostic } from '../../diagnostic.ts';
import { type Doc, type Reduction, reduce } from '../../doc.ts';
import { fewest } from '../../fewest.ts';
import type { Logo } from '../../house/picture.ts';
import type { Theme } from '../../theme.ts';
import type { Faces } from './fonts.ts';
import { type Layout, layOut, type Mode } from './layout.ts';
import { breakPages, type Page } from './page-break.ts';

/** A document in its pages, and what could not be kept. */
export interface Fitted {
  readonly layout: Layout;
  readonly pages: readonly Page[];
  /** How many of them come before the annexes. */
  readonly body: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** From the loosest to what saves most without losing a word. */
const MODES: readonly Mode[] = [
  { tight: false, splitsTables: false },
  { tight: true, splitsTables: false },
  { tight: true, splitsTables: true },
];
const [LOOSE, TIGHTEST] = [MODES[0] as Mode, MODES.at(-1) as Mode];

/** A report is as long as it needs: its tables may be cut between rows. */
const FREE: Mode = { tight: false, splitsTables: true };

/** A last page filled less than this may be saved. */
const LITTLE = 0.25;

interface Attempt {
  readonly layout: Layout;
  readonly body: readonly Page[];
}

const roomOf = ({ setting: { design } }: Layout): number => design.page.height - design.page.top - design.page.foot;

function filled({ layout, body }: Attempt): number {
  const last = body.at(-1)?.placed.at(-1);
  return last ? (last.y + last.strip.height) / roomOf(layout) : 0;
}

/**
 * Sets a document within its pages: as it is; else tighter; else with tables cut; else with as few reductions as make
 * it fit, those taken back that it fits without, and then as loosely as it still does. A page is also saved where only a
 * little stands on it, if tighter spaces and the lightest reductions do so. Annexes are not counted.
 */
export function fitPages(doc: Doc, faces: Faces, theme: Theme, logo: Logo | null = null): Fitted {
  const known = new Map<string, Attempt>();
  const attempt = (made: readonly Reduction[], mode: Mode): Attempt => {
    const key = [MODES.indexOf(mode), ...made.map(step => doc.reductions.indexOf(step))].join();
    const attempted = known.get(key) ?? setIn(made, mode);
    known.set(key, attempted);
    return attempted;
  };
  const setIn = (made: readonly Reduction[], mode: Mode): Attempt => {
    const layout = layOut(reduce(doc, made), faces, theme, mode, logo);
    return { layout, body: breakPages(layout.body, roomOf(layout)) };
  };
  const finish = ({ layout, body }: Attempt, diagnostics: readonly Diagnostic[] = []): Fitted => ({
    layout,
    pages: [...body, ...breakPages(layout.annexes(), roomOf(layout))],
    body: body.length,
    diagnostics,
  });
  /** The loosest setting of the reductions that takes no more pages than the tightest. */
  const loosest = (made: readonly Reduction[], tightest: Attempt): Attempt => {
    for (const mode of MODES) {
      const looser = mode === TIGHTEST ? tightest : attempt(made, mode);
      if (looser.body.length <= tightest.body.length) return looser;
    }
    return tightest;
  };

  if (doc.pages === null) return finish(attempt([], FREE));
  const most = doc.pages;
  const loose = attempt([], LOOSE);
  if (loose.body.length === 1 || (loose.body.length <= most && filled(loose) > LITTLE)) return finish(loose);
  const light = doc.reductions.filter(step => Object.keys(step).every(id => doc.lightly?.includes(id)));
  const within = (pages: number) => (made: readonly Reduction[]) => attempt(made, TIGHTEST).body.length <= pages;
  const least = loose.body.length <= most ? fewest(light, within(loose.body.length - 1)) : null;
  const made = least ?? fewest(doc.reductions, within(most));
  if (made) return finish(loosest(made, attempt(made, TIGHTEST)));
  const tight = attempt(doc.reductions, TIGHTEST);
  return finish(tight, [
    {
      code: 'too-many-pages',
      message: `the document has ${tight.body.length} pages, not the ${most} that were wanted; nothing more may be left out`,
    },
  ]);
}
