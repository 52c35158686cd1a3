import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { list, look, makeFolder, read, readIfThere, save } from '#adapters/local/disk';
import { localPorts } from '#adapters/local/ports';
import { folderOf } from '../local/brief.ts';

const bytes = new TextEncoder().encode('new');

describe('disk', () => {
  test('a file is replaced as a whole, and nothing is left beside it', async () => {
    const folder = folderOf({ 'a.txt': 'old' });
    await save(join(folder, 'a.txt'), bytes);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('what cannot be moved into place leaves the old thing, and nothing beside it', async () => {
    const folder = folderOf({ 'a.txt/inside': 'old' });
    await expect(save(join(folder, 'a.txt'), bytes)).rejects.toMatchObject({ kind: 'conflict' });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('folders are made with those above them, and making them again is safe', async () => {
    const folder = folderOf({});
    await makeFolder(join(folder, 'a/b/c'));
    await makeFolder(join(folder, 'a/b/c'));
    await save(join(folder, 'a/b/c/d.txt'), bytes);
    expect(await list(join(folder, 'a/b/c'))).toEqual(['d.txt']);
  });

  test.each([
    ['below a file', 'file/a', 'conflict'],
    ['where a file stands', 'file', 'conflict'],
  ])('no folder can be made %s', async (_, path, kind) => {
    const folder = folderOf({ file: '' });
    await expect(makeFolder(join(folder, path))).rejects.toMatchObject({ kind });
  });

  test('links are followed, and those that lead around or nowhere are told apart', async () => {
    const folder = folderOf({ 'a.txt': 'four' });
    symlinkSync('a.txt', join(folder, 'good'));
    symlinkSync('round', join(folder, 'round'));
    symlinkSync('nowhere', join(folder, 'lost'));
    expect(await look(join(folder, 'good'))).toEqual({ kind: 'file', bytes: 4 });
    await expect(look(join(folder, 'round'))).rejects.toMatchObject({ kind: 'invalid' });
    await expect(look(join(folder, 'lost'))).rejects.toMatchObject({ kind: 'missing' });
  });

  test('a sidecar that is not there is null, one that is a folder fails', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'b.meta.json'));
    expect(await readIfThere(join(folder, 'a.meta.json'))).toBeNull();
    await expect(readIfThere(join(folder, 'b.meta.json'))).rejects.toMatchObject({ kind: 'invalid' });
  });

  test('what is to be read and is a folder, or lies below a file, is told so', async () => {
    const folder = folderOf({ 'a.txt': '' });
    await expect(read(folder)).rejects.toMatchObject({ kind: 'invalid', hint: 'name a file' });
    await expect(read(join(folder, 'a.txt/b.txt'))).rejects.toMatchObject({ kind: 'missing', hint: 'check the path' });
  });

  test('names are listed by code unit, whatever the locale', async () => {
    const folder = folderOf({});
    for (const name of ['b', 'ä', 'a', 'B']) writeFileSync(join(folder, name), '');
    expect(await list(folder)).toEqual(['B', 'a', 'b', 'ä']);
  });
});

describe('ports', () => {
  test('the faces are TrueType files, read once', async () => {
    const ports = localPorts();
    const faces = await ports.fonts();
    const { serif, serifBold, sans, sansBold, scripts } = faces;
    const others = await Promise.all(Object.values(scripts).map(family => family()));
    for (const face of [serif, serifBold, sans, sansBold, ...others.flatMap(family => Object.values(family))])
      expect([...face.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
    expect(await ports.fonts()).toBe(faces);
  });

  test('today is a day', () => {
    expect(localPorts().today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
