import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { respects } from '#app/evaluate/compared';
import { measure, type Score, score, total } from '#app/evaluate/score';
import type { Article } from '#core/article';
import { receive } from '../../../src/local/convert-source.ts';
import { goldIn } from '../../../src/local/gold.ts';

const KIT = fileURLToPath(new URL('../../fixtures/kit', import.meta.url));
const golds = await goldIn(KIT);
const nothing = { async *[Symbol.asyncIterator]() {} };

/** F1 by field, rounded down: what must not get worse. `UPDATE_FIXTURES=1` raises it, and never lowers it. */
const floorFile = new URL('floor.json', import.meta.url);
const floor: Record<string, number> = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : {};
const down = (value: number): number => Math.floor(value * 1000) / 1000;

describe('the kit of our own', () => {
  const records = new Map<string, Article>();
  const scores = new Map<string, Score>();
  beforeAll(async () => {
    for (const { name, source, record } of golds) {
      const { value } = await receive(source, nothing);
      records.set(name, value);
      scores.set(name, score(record, value));
    }
  });

  test('holds releases of many shapes', () => {
    expect(golds.length).toBeGreaterThanOrEqual(12);
  });

  test.each(golds)('holds the record of its own text: $name', ({ name, record }) => {
    expect(record.text).toBe(records.get(name)?.text);
    expect(record.id).toBe(records.get(name)?.id);
    expect(record.source).toEqual(records.get(name)?.source);
  });

  test.each(golds)('is met to the last span where nothing is missed: $name', ({ name, record }) => {
    if (scores.get(name)?.misses.length === 0) expect(records.get(name)).toEqual(record);
  });

  test.each(respects)('is met as well as ever in %s', respect => {
    const { f1 } = measure(total([...scores.values()])[respect]);
    const reached = down(f1 ?? 1);
    if (process.env.UPDATE_FIXTURES === '1') {
      floor[respect] = Math.max(reached, floor[respect] ?? 0);
      writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`);
    }
    expect(floor[respect], `floor.json says nothing of ${respect}; UPDATE_FIXTURES=1 writes it`).toBeDefined();
    expect(reached, `npm run evaluate tells more`).toBeGreaterThanOrEqual(floor[respect] ?? 1);
  });

  test('has a floor for nothing but what is compared', () => {
    expect(Object.keys(floor).filter(name => !respects.some(respect => respect === name))).toEqual([]);
  });
});
