import { describe, expect, test } from 'vitest';
import { noteOf, rowsOf, wordsOfSection } from './note-of.ts';

const HAN = '港口与大坝的新闻\n\n2026年3月3日，港务局局长何清在林道介绍了新的航线和大坝。';

describe('what a note of a Chinese text prints', () => {
  test('the figures of a long sentence are each told by their own clause', async () => {
    const note = await noteOf(
      `${HAN}\n\n何清说，第二届港口博览会规划展览面积将达33万平方米，其中港口展规划面积3万平方米，企业展规划总面积28万平方米，比去年首届博览会扩展了6万平方米，将新增航线、灯塔、船坞等题材，以及室外的展场。`,
    );
    expect(rowsOf(note, 'figures')[0]).toMatch(/^33万 \| .{0,40}面积将达 \[…\] 平方米(?: \[…\])?$/u);
  });

  test('the part of a day stands with its day', async () => {
    const note = await noteOf(`${HAN}\n\n2026年3月5日上午，何清会见了船员代表。`);
    expect(rowsOf(note, 'dates')).toContain('2026年3月5日上午 | 何清会见了船员代表');
  });
});

test('what only leads to a quotation is no statement by itself', async () => {
  const note = await noteOf(
    'El puerto y los muelles de la bahía\n\nLa ministra de Puertos, Inés Corro, abrió el muelle con los alcaldes de las islas.\n\nLa ministra Inés Corro también destacó la riqueza de las islas:\n\n“Las islas del norte son de todos los pescadores que viven de ellas”.',
  );
  expect(wordsOfSection(note, 'words').join(' ')).not.toContain('la riqueza de las islas:');
});
