import { expect, test, vi } from 'vitest';
import { remembered } from '#core/remembered';

test('an answer is worked out once, also one that says nothing, and forgotten only for newer ones', () => {
  const answer = vi.fn((words: string) => (words === 'none' ? null : words.length));
  const ask = remembered(answer, 2);
  expect([ask('a'), ask('none'), ask('a'), ask('none')]).toEqual([1, null, 1, null]);
  expect(answer).toHaveBeenCalledTimes(2);
  expect(ask('new')).toBe(3);
  expect([ask('none'), ask('new')]).toEqual([null, 3]);
  expect(answer).toHaveBeenCalledTimes(3);
  expect(ask('a')).toBe(1);
  expect(answer).toHaveBeenCalledTimes(4);
});
