import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { takeAlone } from '../../src/local/lock.ts';
import { folderOf } from './brief.ts';

const server = fileURLToPath(new URL('../../src/local/server.ts', import.meta.url));

test('a folder is one process’s alone until it leaves', async () => {
  const folder = folderOf({});
  const leave = await takeAlone(folder);
  expect(readFileSync(join(folder, 'running.pid'), 'utf8')).toBe(String(process.pid));
  await expect(takeAlone(folder)).rejects.toMatchObject({
    kind: 'conflict',
    message: `process ${process.pid} keeps its data in ${folder}`,
  });
  await leave();
  await (await takeAlone(folder))();
  expect(existsSync(join(folder, 'running.pid'))).toBe(false);
});

test.each(['99999999', '', 'x', String(process.pid)])('what a killed process left is taken over: %j', async left => {
  const folder = folderOf({ 'running.pid': left });
  await takeAlone(folder);
  expect(readFileSync(join(folder, 'running.pid'), 'utf8')).toBe(String(process.pid));
});

test('npm start refuses a folder that another service keeps, and leaves it alone', () => {
  const folder = folderOf({ 'source/a.bin.part': 'half' });
  writeFileSync(join(folder, 'running.pid'), String(process.pid));
  const { status, stderr } = spawnSync(process.execPath, [server, '--port', '9', '--data', folder], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error: the service could not start: process \d+ keeps its data in [^\n]+--data[^\n]+\n$/);
  expect(existsSync(join(folder, 'source/a.bin.part'))).toBe(true);
});
