import { describe, expect, test } from 'vitest';
import { publishUpload } from '#app/publish';
import { world } from './world.ts';

const text = (name: string) =>
  new TextEncoder().encode(
    `${name} opens a ferry line\nPORT ASK, 3 March 2026 – ${name} opened a line for about 1,200 passengers a day.\n`,
  );

describe('an upload', () => {
  test('becomes a record, a note, a report and a receipt that names them', async () => {
    const { ports, upload, output } = world();
    const receipt = await publishUpload(ports, await upload('incoming/ferry.txt', text('Harbour Commission')));
    expect(receipt.state).toBe('done');
    if (receipt.state !== 'done') return;
    const keys = (await output.list('')).objects.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([receipt.article.record, ...Object.values(receipt.documents)]));
    expect(keys.filter(key => key.startsWith('receipts/'))).toHaveLength(2);
    expect(keys.filter(key => key.startsWith('index/'))).toHaveLength(1);
  });
  test('takes from its metadata what the text does not say', async () => {
    const { ports, upload, read } = world();
    const receipt = await publishUpload(
      ports,
      await upload('incoming/a.txt', text('Harbour Commission'), {
        issuer: 'Hafenamt',
        published: '2026-03-04',
        'not-ours': 'x',
      }),
    );
    if (receipt.state !== 'done') throw new Error(receipt.reason);
    expect(await read(receipt.article.record)).toMatchObject({
      declared: { issuer: 'Hafenamt', published: '2026-03-04' },
    });
  });
  test.each([
    ['an empty one', new Uint8Array(), 'empty'],
    ['a binary', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x00, 0xff]), ''],
    ['one of too many bytes', new Uint8Array(2 * 2 ** 20 + 1).fill(97), ''],
  ])('that can never succeed gets a receipt that says why, and is not tried again: %s', async (_, body, reason) => {
    const { ports, upload } = world();
    const receipt = await publishUpload(ports, await upload('incoming/bad.txt', body));
    expect(receipt.state).toBe('failed');
    expect(receipt.state === 'failed' && receipt.reason).toContain(reason);
  });
});
