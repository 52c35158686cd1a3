import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const server = fileURLToPath(new URL('../../src/local/server.ts', import.meta.url));
const run = (...options: string[]) => spawnSync(process.execPath, [server, ...options], { encoding: 'utf8' });

test.each([
  ['a port that is none', ['--port', 'x'], '--port x'],
  ['a port with none after it', ['--port', '65535'], 'from 1 to 65534'],
  ['an option there is not', ['--ports', '9400'], '--help'],
  ['a bucket that S3 would not have', ['--source-bucket', 'My_Bucket'], 'pressbrief-source'],
  ['one bucket for both', ['--source-bucket', 'one', '--output-bucket', 'one'], 'must be two'],
])('npm start refuses %s in a line, and says what to do', (_, options, words) => {
  const { status, stderr } = run(...options);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('npm start tells its options, and what each is unless given', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const words of ['--port', '(9400)', '--access-key', '(pressbrief-local)', '(us-east-1)'])
    expect(stdout).toContain(words);
});

test('npm start refuses a house style that cannot be used, and starts nothing', () => {
  const { status, stderr } = run('--port', '9', '--theme', 'examples/house/logo.svg');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error: the service could not start: logo\.svg is not JSON[^\n]+\n$/);
});
