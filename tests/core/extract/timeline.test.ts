import { expect, test } from 'vitest';
import { timeline } from '#core/extract/derive/timeline';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';
import { resolvedOf } from './resolved-of.ts';
import { settledOf } from './settled-of.ts';

const timelineOf = async (text: string) => {
  const settled = await settledOf(text);
  return timeline(settled.manuscript, resolvedOf(settled)).map(({ date, text }) => [date, text]);
};

test('tells dated sentences in order of their dates, each once a date', async () => {
  expect(
    await timelineOf(
      [
        'Tidings from the harbour',
        'The commission opened the pier on 3 March 2026, and it was open on 3 March 2026 all day long.',
        'It was planned in 2012, as the commission says in its long report about the harbour of the town.',
        'It grew in the second quarter of 2025, which the commission calls the best one in its history.',
      ].join('\n'),
    ),
  ).toEqual([
    ['2012', 'It was planned in 2012, as the commission says in its long report about the harbour of the town.'],
    ['2025-34', 'It grew in the second quarter of 2025, which the commission calls the best one in its history.'],
    ['2026-03-03', 'The commission opened the pier on 3 March 2026, and it was open on 3 March 2026 all day long.'],
  ]);
});

test('takes the day of the dateline for a happening only where its sentence gives no other', async () => {
  const opened = 'LINDAU, 3 March 2026 – The commission opened a ferry line to the island and thanked its crew.';
  const monday = 'LINDAU, 3 March 2026 – The commission opened a ferry line to the island on Monday with a feast.';
  expect(await timelineOf(`Tidings from the harbour\n${opened}`)).toEqual([['2026-03-03', opened]]);
  expect(await timelineOf(`Tidings from the harbour\n${monday}`)).toEqual([['2026-03-02', monday]]);
});

test('leaves out headlines and lines that are only a date', async () => {
  expect(
    await timelineOf(
      'Ferry line opened on 3 March 2026\n4 March 2026\nThe commission runs the ferries to the island and is proud of the crews.',
    ),
  ).toEqual([]);
});

test('takes "today" in somebody\'s mouth for no happening', async () => {
  const text =
    'LINDAU, 3 March 2026 – The commission opened a ferry line to the island in May 2025.\n\n“Today we stop telling and start to build,” said Ada Brennick, head of the commission.\n';
  const { timeline } = (await extraction(await manuscriptOf(`Tidings from the harbour\n\n${text}`))).article;
  expect(timeline.map(({ date }) => date)).toEqual(['2025-05']);
});
