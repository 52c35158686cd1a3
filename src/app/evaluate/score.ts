import type { Article } from '#core/article';
import { collapse } from '#core/span';
import { compared, type RespectName, respects } from './compared.ts';

/** How many things the gold and the record hold in one respect, and how many they share. */
export interface Count {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Shares from 0 to 1; null where there is nothing to be found, or nothing was. */
export interface Measure {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What a record has and its gold has not, and the other way round. */
export interface Miss {
  readonly respect: RespectName;
  readonly what: 'missed' | 'not in the gold';
  /** The thing in a line. */
  readonly told: string;
}

/** One record against its gold. */
export interface Score {
  readonly counts: Readonly<Record<RespectName, Count>>;
  readonly misses: readonly Miss[];
}

const fold = (line: string): string => collapse(line).toLowerCase();

/** The lines of `these` that `those` do not hold, each as often as it is too many. */
function beyond(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of those) left.set(fold(line), (left.get(fold(line)) ?? 0) + 1);
  return these.filter(line => {
    const rest = left.get(fold(line)) ?? 0;
    left.set(fold(line), rest - 1);
    return rest <= 0;
  });
}

const byRespect = <T>(value: (respect: RespectName) => T): Record<RespectName, T> =>
  Object.fromEntries(respects.map(respect => [respect, value(respect)])) as Record<RespectName, T>;

/** Compares a record with what a careful person wrote down for the same text. Letter case and white space do not count. */
export function score(gold: Article, found: Article): Score {
  const misses: Miss[] = [];
  const counts = byRespect(respect => {
    const [wanted, made] = [compared[respect](gold), compared[respect](found)];
    const missed = beyond(wanted, made);
    misses.push(...missed.map(told => ({ respect, what: 'missed' as const, told })));
    misses.push(...beyond(made, wanted).map(told => ({ respect, what: 'not in the gold' as const, told })));
    return { gold: wanted.length, found: made.length, right: wanted.length - missed.length };
  });
  return { counts, misses };
}

/** All things of several texts together (micro-average). */
export const total = (scores: readonly Score[]): Readonly<Record<RespectName, Count>> =>
  byRespect(respect => {
    const sum = (key: keyof Count) => scores.reduce((all, { counts }) => all + counts[respect][key], 0);
    return { gold: sum('gold'), found: sum('found'), right: sum('right') };
  });

/** Precision is right / found, recall right / gold, F1 their harmonic mean. */
export const measure = ({ gold, found, right }: Count): Measure => ({
  precision: found === 0 ? null : right / found,
  recall: gold === 0 ? null : right / gold,
  f1: gold + found === 0 ? null : (2 * right) / (gold + found),
});

/** The mean F1 of all respects in which there is anything to be found; null where there is none. */
export function macro(counts: Readonly<Record<RespectName, Count>>): number | null {
  const all = respects.map(respect => measure(counts[respect]).f1).filter(f1 => f1 !== null);
  return all.length === 0 ? null : all.reduce((sum, f1) => sum + f1, 0) / all.length;
}
