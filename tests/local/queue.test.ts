import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Consumer, localQueue } from '../../src/local/queue.ts';
import { folderOf } from './brief.ts';

const soon = () => 1;

describe('the queue of this machine', () => {
  test('delivers again what failed and nothing else, and keeps a dead letter after five times', async () => {
    const folder = join(folderOf({}), 'dead-letters');
    const seen: string[] = [];
    const consume: Consumer = async messages => {
      seen.push(...messages.map(({ body }) => body));
      return messages.filter(({ body }) => body === 'bad').map(({ messageId }) => messageId);
    };
    const queue = localQueue(consume, folder, soon);
    for (const body of ['good', 'bad', 'good']) queue.send(body);
    await queue.idle();
    expect(seen.filter(body => body === 'good')).toHaveLength(2);
    expect(seen.filter(body => body === 'bad')).toHaveLength(5);
    expect(queue.deadLetters()).toBe(1);
    expect(readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))).toEqual(['bad']);
  });

  test('takes a consumer that stumbles for one that did nothing', async () => {
    const folder = join(folderOf({}), 'dead-letters');
    const consume = vi.fn<Consumer>().mockRejectedValueOnce(new Error('stumbled')).mockResolvedValue([]);
    const queue = localQueue(consume, folder, soon);
    queue.send('one');
    await queue.idle();
    expect([consume.mock.calls.length, queue.deadLetters()]).toEqual([2, 0]);
  });

  test('delivers on while a dead letter cannot be written', async () => {
    const folder = folderOf({ 'dead-letters': '' });
    const consume = vi.fn<Consumer>(async messages => messages.map(({ messageId }) => messageId));
    const queue = localQueue(consume, join(folder, 'dead-letters'), soon);
    queue.send('one');
    await vi.waitFor(() => expect(consume.mock.calls.length).toBeGreaterThan(6));
    expect(queue.deadLetters()).toBe(0);
    rmSync(join(folder, 'dead-letters'));
    mkdirSync(join(folder, 'dead-letters'));
    await queue.idle();
    expect(queue.deadLetters()).toBe(1);
  });
});
