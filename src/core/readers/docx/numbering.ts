import { type Element, elementsOf, type Node, unescaped } from '../../xml.ts';
import { child, isOn, nameOf, numberOf, settingOf, within } from './element.ts';
import { numbered } from './number-formats.ts';
import type { Listed } from './styles.ts';
import { withSymbols } from './symbols.ts';

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": what stands around the counts. */
  readonly text: string;
  /** From 1: the level behind which it begins anew; 0 for never, null for behind any above it. */
  readonly restart: number | null;
  /** Whether all counts in it are plain figures. */
  readonly plain: boolean;
}

/** A list as a document defines it: lists that share their levels share their counts, too. */
interface List {
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list begins at a value of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

/** What stands around the counts of a list is no longer than this. */
const MOST_LETTERS = 40;

const BULLET = '•';
/** Bullets of deeper levels that are told as such; all others are plain ones. */
const BULLETS: ReadonlySet<string> = new Set(['◦', '▪', '■', '●', '□', '➢', '✓', '❖']);

function levelOf(element: Element): Level {
  const format = settingOf(child(element, 'numFmt')) ?? 'decimal';
  const written = unescaped(settingOf(child(element, 'lvlText')) ?? '').slice(0, MOST_LETTERS);
  const face = settingOf(within(element, 'rPr', 'rFonts'), 'ascii') ?? '';
  const sign = written === 'o' ? '◦' : withSymbols(written, face);
  return {
    start: numberOf(child(element, 'start')) ?? 1,
    format,
    text: format === 'bullet' ? (BULLETS.has(sign) ? sign : BULLET) : written,
    restart: numberOf(child(element, 'lvlRestart')),
    plain: isOn(child(element, 'isLgl')),
  };
}

const levelsIn = (element: Element): Map<number, Level> =>
  new Map(
    element.children.flatMap(node => {
      const level = typeof node !== 'string' && nameOf(node) === 'lvl' ? numberOf(node, 'ilvl') : null;
      return level === null ? [] : [[level, levelOf(node as Element)] as const];
    }),
  );

function listsIn(numbering: readonly Node[]): ReadonlyMap<string, List> {
  const elements = [...elementsOf(numbering)];
  const abstract = elements.filter(element => nameOf(element) === 'abstractNum');
  /** A list may stand for the one that a style of lists names. */
  const byStyle = new Map(
    abstract.flatMap(element => {
      const style = settingOf(child(element, 'styleLink'));
      return style === null ? [] : [[style, element] as const];
    }),
  );
  const shared = new Map(
    abstract.map(element => {
      const style = settingOf(child(element, 'numStyleLink'));
      return [settingOf(element, 'abstractNumId') ?? '', byStyle.get(style ?? '') ?? element] as const;
    }),
  );
  const lists = new Map<string, List>();
  for (const element of elements) {
    const id = nameOf(element) === 'num' ? settingOf(element, 'numId') : null;
    const base = shared.get(settingOf(child(element, 'abstractNumId')) ?? '');
    if (id === null || !base) continue;
    const levels = levelsIn(base);
    const starts = new Map<number, number>();
    for (const own of element.children) {
      const level = typeof own !== 'string' && nameOf(own) === 'lvlOverride' ? numberOf(own, 'ilvl') : null;
      if (level === null) continue;
      const start = numberOf(child(own as Element, 'startOverride'));
      if (start !== null) starts.set(level, start);
      for (const [at, told] of levelsIn(own as Element)) levels.set(at, told);
    }
    lists.set(id, { shared: settingOf(base, 'abstractNumId') ?? '', levels, starts });
  }
  return lists;
}

/**
 * Counts the paragraphs of lists in their order, and tells what stands before each: "1.", "(b)", "2.1", "•". Empty where a list shows nothing;
 * a bullet where it is not known how it counts.
 */
export function countBy(numbering: readonly Node[]): (listed: Listed) => string {
  const lists = listsIn(numbering);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return ({ id, level }) => {
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return BULLET;
    const count = counts.get(list.shared) ?? new Map<number, number>();
    counts.set(list.shared, count);
    const start = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
    begun.add(`${id} ${level}`);
    const before = count.get(level);
    count.set(level, start ?? (before === undefined ? own.start : before + 1));
    for (const deeper of count.keys()) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (deeper > level && (restart === null || level < restart)) count.delete(deeper);
    }
    if (own.format === 'bullet') return own.text;
    let known = true;
    const told = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const [at, format] = [Number(digit) - 1, list.levels.get(Number(digit) - 1)?.format ?? 'decimal'];
      if (format === 'none') return '';
      const value = numbered(own.plain ? 'decimal' : format, count.get(at) ?? list.levels.get(at)?.start ?? 1);
      known &&= value !== null;
      return value ?? '';
    });
    return known ? told.trim() : BULLET;
  };
}
