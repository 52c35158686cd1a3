import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { respond } from '#app/http';
import type { HouseFolder, Ports } from '#app/ports';
import { publishUpload } from '#app/publish';
import { world } from './world.ts';

const TEXT =
  'Harbour Commission opens a ferry line\nPORT ASK, 3 March 2026 – The Harbour Commission (HC) opened a line for about 1,200 passengers a day.\n';

const example: HouseFolder = {
  theme: 'theme.json',
  file: path => readFile(new URL(`../../examples/house/${path}`, import.meta.url)),
};
/** The example with another line at its foot. */
const moved: HouseFolder = {
  ...example,
  file: async path => {
    const bytes = await example.file(path);
    return path === 'theme.json' ? Buffer.from(String(bytes).replace('4 Lighthouse Steps', '9 Mole Row')) : bytes;
  },
};

const ask = async (ports: Ports, path: string, body = TEXT): Promise<Response> =>
  respond(
    new Request(`https://api.example${path}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body }),
    ports,
  );
const page = async (ports: Ports, query = ''): Promise<string> =>
  (await ask(ports, `/v1/render?template=briefing-note&format=html&at=2026-03-04${query}`)).text();

/** Width of the first page of a PDF, in whole points. */
const widthOf = async (ports: Ports, query = ''): Promise<string | undefined> => {
  const answer = await ask(ports, `/v1/render?template=briefing-note&format=pdf&at=2026-03-04${query}`);
  return /\/MediaBox \[0 0 (\d+)/.exec(Buffer.from(await answer.arrayBuffer()).toString('latin1'))?.[1];
};

describe('a service with a house style', () => {
  test('makes documents in it: its logo, its words, its marking, its paper unless another is asked for', async () => {
    const { ports } = world();
    const html = await page({ ...ports, house: example });
    for (const words of ['Desk brief', 'TLP:GREEN', 'alt="Meridian Secretariat"', '4 Lighthouse Steps', '#1F5C4A'])
      expect(html).toContain(words);
    expect(await page(ports)).not.toContain('Meridian');
    const house: HouseFolder = {
      ...example,
      file: async path => (path === 'theme.json' ? Buffer.from('{"paper":"Letter"}') : example.file(path)),
    };
    expect(await widthOf(ports)).toBe('595');
    expect(await widthOf({ ...ports, house })).toBe('612');
    expect(await widthOf({ ...ports, house }, '&paper=A4')).toBe('595');
  });

  test('keeps the documents of each style apart, and those of ours where they always were', async () => {
    const { ports, upload, output } = world();
    const kept = async (house?: HouseFolder) => {
      const uploaded = await upload('incoming/ferry.txt', new TextEncoder().encode(TEXT));
      const receipt = await publishUpload({ ...ports, ...(house ? { house } : {}) }, uploaded);
      if (receipt.state !== 'done') throw new Error(receipt.reason);
      return receipt.documents['briefing-note'] ?? '';
    };
    const keys = [await kept(), await kept(example), await kept(moved), await kept(example)];
    expect(keys[0]).toMatch(/\/v1\/briefing-note\.pdf$/);
    expect(keys[1]).toMatch(/\/v1\/briefing-note\.[0-9a-f]{12}\.pdf$/);
    expect(new Set(keys).size).toBe(3);
    expect(keys[3]).toBe(keys[1]);
    const [ours, theirs] = await Promise.all(keys.slice(0, 2).map(async key => (await output.get(key)).body));
    expect(Buffer.from(ours ?? '').equals(Buffer.from(theirs ?? ''))).toBe(false);
  });

  test('refuses a marking that its house does not know, and tells which there are', async () => {
    const { ports } = world();
    const made = (await (await ask(ports, '/v1/articles')).json()) as { id: string };
    const answer = await respond(
      new Request(`https://api.example/v1/articles/${made.id}/briefing-note.pdf`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"marking":"EYES ONLY"}',
      }),
      { ...ports, house: example },
    );
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toContain('TLP:AMBER');
  });

  test('reads its files once, and again only after that failed', async () => {
    const { ports } = world();
    const read: string[] = [];
    let broken = true;
    const house: HouseFolder = {
      theme: 'theme.json',
      file: path => {
        read.push(path);
        return broken ? Promise.reject(new Error('the disk is away')) : example.file(path);
      },
    };
    expect((await ask({ ...ports, house }, '/v1/render?template=briefing-note&format=html')).status).toBe(500);
    broken = false;
    await page({ ...ports, house });
    await page({ ...ports, house });
    expect(read).toEqual(['theme.json', 'theme.json', 'logo.svg']);
  });
});
