import { describe, expect, test } from 'vitest';
import { choices } from '#app/choices';
import { Failure } from '#core/failure';
import { help, version } from '../../src/local/help.ts';
import { options, parseCommand } from '../../src/local/options.ts';

const refusal = (...args: string[]): Failure | null => {
  try {
    parseCommand(args);
    return null;
  } catch (failure) {
    return failure instanceof Failure ? failure : null;
  }
};

describe('options', () => {
  test('options that repeat are gathered, others count once', () => {
    const { sources, given } = parseCommand(['a.txt', '--format', 'pdf', '--format=html', '--to', 'A', '--to', 'B']);
    expect(sources).toEqual(['a.txt']);
    expect(given).toEqual({ format: ['pdf', 'html'], to: 'B' });
  });

  test('a lone dash is a source, and what follows two dashes is never an option', () => {
    expect(parseCommand(['-']).sources).toEqual(['-']);
    expect(parseCommand(['--', '--odd.txt']).sources).toEqual(['--odd.txt']);
  });

  test('a value may begin with a dash when it is joined by =', () => {
    expect(parseCommand(['--reference=-7']).given).toEqual({ reference: '-7' });
    expect(parseCommand(['--reference', '-7']).given).toEqual({ reference: '-7' });
  });

  test.each(['2024-02-29', '1999-12-31'])('%s is a day', day => {
    expect(parseCommand(['--at', day]).given.at).toBe(day);
  });

  test.each(['2023-02-29', '2024-13-01', '2024-1-1', '29.2.2024', '2024-02-29T00:00'])('%s is no day', day => {
    expect(refusal('--at', day)).toMatchObject({ kind: 'misuse' });
  });

  test('names are never looked up beyond the tables', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(refusal(`--${name}`, 'x')).toMatchObject({ kind: 'misuse' });
      expect(refusal('--template', name)).toMatchObject({ kind: 'misuse' });
    }
  });
});

describe('help', () => {
  test('names every option and everything that can be chosen', () => {
    const words = help();
    for (const [name, { value }] of Object.entries(options))
      expect(words).toContain(`--${name}${value ? ` ${value}` : ''}`);
    for (const table of Object.values(choices))
      for (const [name, title] of Object.entries(table)) {
        expect(words).toMatch(new RegExp(`^ +${name} {2,}`, 'm'));
        expect(words).toContain(title);
      }
  });

  test('fits a terminal of 120 columns', () => {
    expect(
      help()
        .split('\n')
        .filter(line => line.length > 120),
    ).toEqual([]);
  });

  test('the version is that of the package', () => {
    expect(version()).toMatch(/^pressbrief \d+\.\d+\.\d+\n$/);
  });
});
