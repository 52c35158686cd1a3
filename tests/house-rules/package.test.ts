import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from './files.ts';

const manifest = JSON.parse(textOf('package.json'));
const lock = JSON.parse(textOf('package-lock.json'));
const direct: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies };

describe('package', () => {
  test('every version is exact, and is the one that is locked', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test('the lock file pins every package by its hash and names no place to fetch it from', () => {
    const packages = Object.entries<Record<string, unknown>>(lock.packages).filter(([path]) => path !== '');
    // Builds for other machines are named, or `npm ci` refuses the file; not every registry holds them to be hashed.
    const elsewhere = ({ optional, os }: Record<string, unknown>) => optional === true && Array.isArray(os);
    const unpinned = packages.filter(
      ([, entry]) => !entry.integrity && !entry.link && !entry.inBundle && !elsewhere(entry),
    );
    expect(packages.length).toBeGreaterThan(50);
    expect(unpinned.map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  test('every optional build that a package names is in the lock file', () => {
    const named = Object.values<{ optionalDependencies?: Record<string, string> }>(lock.packages).flatMap(
      ({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}),
    );
    const missing = [...new Set(named)].filter(
      name => !Object.keys(lock.packages).some(path => path.endsWith(`node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
  });

  test('every dependency has its reason in a decision', () => {
    const decisions = filesIn('docs/decisions').map(textOf).join('\n');
    expect(Object.keys(direct).filter(name => !decisions.includes(`\`${name}\``))).toEqual([]);
  });

  test('nothing runs when it is installed but what writes the program, and nothing is published by mistake', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'].filter(name => name in manifest.scripts);
    expect(hooks.map(name => manifest.scripts[name])).toEqual(['node cdk/bundles/program.mjs']);
    expect(manifest.private).toBe(true);
  });
});
