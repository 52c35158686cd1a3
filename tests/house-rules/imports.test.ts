import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** Modules the tree has at least: fewer means that the cruiser could not read them, and would find nothing wrong. */
const LEAST_MODULES = 800;

async function summaryOf(folders: string[], baseDir: string): Promise<ICruiseResult['summary']> {
  const { output } = await cruise(
    folders,
    { ...options, baseDir, ruleSet: { forbidden }, validate: true },
    options.enhancedResolveOptions,
  );
  return (output as ICruiseResult).summary;
}

/** One broken rule each: the file, what it says, and a file it may not reach. */
const planted: readonly (readonly [rule: string, file: string, code: string, target: string])[] = [
  ['core-is-pure', 'src/core/a.ts', `import { b } from '../app/b.ts'; b;`, 'src/app/b.ts'],
  ['core-is-pure', 'src/core/a.ts', `import { readFile } from 'node:fs'; readFile;`, 'src/core/b.ts'],
  ['core-is-pure', 'src/core/a.ts', `import type { b } from '../app/b.ts'; export type A = typeof b;`, 'src/app/b.ts'],
  [
    'templates-say-only-what',
    'templates/a.ts',
    `import { b } from '../src/core/extract/b.ts'; b;`,
    'src/core/extract/b.ts',
  ],
  ['app-runs-anywhere', 'src/app/a.ts', `import { b } from '../adapters/b.ts'; b;`, 'src/adapters/b.ts'],
  ['app-runs-anywhere', 'src/app/a.ts', `export const a = import('node:fs');`, 'src/app/b.ts'],
  ['adapters-serve-ports', 'src/adapters/a.ts', `import { b } from '../core/article.ts'; b;`, 'src/core/article.ts'],
  ['local-wires', 'src/local/a.ts', `import { b } from '../core/extract/b.ts'; b;`, 'src/core/extract/b.ts'],
  ['functions-only-wire', 'functions/a.ts', `import { b } from '../src/core/b.ts'; b;`, 'src/core/b.ts'],
  ['cdk-deploys', 'cdk/a.ts', `import type { b } from '../src/app/b.ts'; export type A = typeof b;`, 'src/app/b.ts'],
  [
    'cdk-takes-types-only',
    'cdk/a.ts',
    `import { b } from '../src/adapters/aws/settings.ts'; b;`,
    'src/adapters/aws/settings.ts',
  ],
  ['functions-are-entered-from-outside', 'cdk/a.ts', `import { b } from '../functions/b.ts'; b;`, 'functions/b.ts'],
  ['nothing-imports-tests', 'src/core/a.ts', `import { b } from '../../tests/b.ts'; b;`, 'tests/b.ts'],
  [
    'readers-stand-alone',
    'src/core/readers/txt/a.ts',
    `import { b } from '../html/b.ts'; b;`,
    'src/core/readers/html/b.ts',
  ],
  [
    'writers-stand-alone',
    'src/core/writers/pdf/a.ts',
    `import { b } from '../docx/b.ts'; b;`,
    'src/core/writers/docx/b.ts',
  ],
  [
    'stages-look-back',
    'src/core/extract/resolve/a.ts',
    `import { b } from '../derive/b.ts'; b;`,
    'src/core/extract/derive/b.ts',
  ],
  [
    'finding-is-first',
    'src/core/extract/find/a.ts',
    `import { b } from '../resolve/b.ts'; b;`,
    'src/core/extract/resolve/b.ts',
  ],
  [
    'words-know-no-stage',
    'src/core/extract/vocabulary/a.ts',
    `import { b } from '../find/b.ts'; b;`,
    'src/core/extract/find/b.ts',
  ],
  [
    'tongues-are-loaded-late',
    'src/core/extract/find/places.ts',
    `import { b } from './places/foreign.ts'; b;`,
    'src/core/extract/find/places/foreign.ts',
  ],
  ['no-cycles', 'src/core/a.ts', `import { b } from './b.ts'; export const a = b;`, 'src/core/b.ts'],
  ['no-lost-imports', 'src/core/a.ts', `import { b } from './gone.ts'; b;`, 'src/core/b.ts'],
];

describe('imports', () => {
  test('no module reaches where it may not, and every module was looked at', async () => {
    const { totalCruised, violations } = await summaryOf(
      ['src', 'templates', 'functions', 'cdk', 'tests'],
      process.cwd(),
    );
    const told = violations.map(({ rule, from, to }) => {
      const comment = forbidden.find(({ name }: { name: string }) => name === rule.name)?.comment;
      return `${from} → ${to} (${rule.name}): ${comment}`;
    });
    expect(told).toEqual([]);
    expect(totalCruised).toBeGreaterThan(LEAST_MODULES);
  });

  test.each(planted)('a planted violation of %s in %s is caught: %s', async (rule, file, code, target) => {
    const folder = mkdtempSync(join(tmpdir(), 'imports-'));
    const back = `import { a } from './a.ts'; export const b = a;`;
    for (const [path, text] of [
      ['package.json', '{"type":"module"}'],
      [target, rule === 'no-cycles' ? back : 'export const b = 1;'],
      [file, code],
    ] as const) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { violations } = await summaryOf([file], folder).finally(() => rmSync(folder, { recursive: true }));
    expect(violations.map(violation => violation.rule.name)).toContain(rule);
  });
});
