import { parseSync } from '@swc/core';
import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from './files.ts';

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly object?: Node;
  readonly property?: Node;
  readonly callee?: Node;
  readonly arguments?: readonly unknown[];
}

const at = 'take the day as an argument: preparedOn, or an anchor';
const utc = 'use the getUTC methods: the local zone is not the same everywhere';
const locale = 'name the locale: the one of the machine is not the same everywhere';

/** Globals that reach out of the program, with what to do instead. */
const globals: Readonly<Record<string, string>> = {
  process: 'take what you need as an argument',
  console: 'return a diagnostic',
  fetch: 'take the bytes as an argument',
  globalThis: 'import what you need',
  performance: at,
  setTimeout: 'return a promise of real work',
  setInterval: 'return a promise of real work',
  require: 'import what you need',
};

/** Members of well-known objects, as `Object.member`. */
const members: Readonly<Record<string, string>> = {
  'Date.now': at,
  'Math.random': 'derive it from the content',
  'crypto.randomUUID': 'derive it from the content',
  'crypto.getRandomValues': 'derive it from the content',
};

/** Methods whose answer depends on the zone or the locale of the machine, whatever they are called on, when called without arguments. */
const methods: Readonly<Record<string, string>> = {
  getFullYear: utc,
  getMonth: utc,
  getDate: utc,
  getDay: utc,
  getHours: utc,
  getTimezoneOffset: utc,
  toLocaleString: locale,
  toLocaleDateString: locale,
  toLocaleTimeString: locale,
  toLocaleUpperCase: locale,
  toLocaleLowerCase: locale,
};

const name = (node: Node | undefined): string => (node?.type === 'Identifier' ? String(node.value) : '');

function faultOf(node: Node): string | null {
  const args = node.arguments?.length ?? 0;
  if (node.type === 'MemberExpression') {
    const [object, property] = [name(node.object), name(node.property)];
    const instead = globals[object] ?? members[`${object}.${property}`];
    return instead ? `${object}.${property}: ${instead}` : null;
  }
  if (node.type === 'NewExpression' && name(node.callee) === 'Date' && args !== 1)
    return `new Date with ${args} arguments: ${args === 0 ? at : 'give it one ISO string or number, in UTC'}`;
  if (node.type === 'NewExpression' && name(node.callee?.object) === 'Intl' && args === 0)
    return `new Intl.${name(node.callee?.property)}(): ${locale}`;
  if (node.type === 'CallExpression') {
    const called = name(node.callee);
    if (called === 'Date') return `Date(): ${at}`;
    if (globals[called]) return `${called}(): ${globals[called]}`;
    const method = name(node.callee?.property);
    if (method === 'localeCompare' && args < 2) return `localeCompare: ${locale}`;
    if (Object.hasOwn(methods, method) && args === 0) return `${method}(): ${methods[method]}`;
  }
  return null;
}

function* faults(node: unknown): Generator<string> {
  if (node === null || typeof node !== 'object') return;
  const fault = faultOf(node as Node);
  if (fault) yield fault;
  for (const child of Object.values(node)) yield* faults(child);
}

const faultsOf = (code: string): string[] => [...faults(parseSync(code, { syntax: 'typescript' }))];

/** What looks impure and is not, with the reason. */
const reasons: Readonly<Record<string, string>> = {
  'src/core/writers/docx/pin.ts: new Date with 3 arguments':
    'a zip directory holds local time: the zone goes in and comes out again',
};

describe('purity', () => {
  const pure = [...filesIn('src/core'), ...filesIn('templates')].filter(
    path => path.endsWith('.ts') && !path.endsWith('.d.ts'),
  );

  test('core and templates ask nothing of clock, chance, machine or network', () => {
    expect(pure.length).toBeGreaterThan(600);
    const found = pure.flatMap(path => faultsOf(textOf(path)).map(fault => `${path}: ${fault}`));
    const excused = Object.keys(reasons);
    expect(found.filter(fault => !excused.some(start => fault.startsWith(start)))).toEqual([]);
    expect(excused.filter(start => !found.some(fault => fault.startsWith(start)))).toEqual([]);
  });

  test.each([
    'new Date()',
    'new Date(2025, 10, 5)',
    'Date()',
    'const now = Date.now()',
    'Math.random()',
    'crypto.randomUUID()',
    'process.env.HOME',
    'console.log(1)',
    'const a = () => fetch("x")',
    'setTimeout(() => {}, 1)',
    'day.getMonth()',
    '"a".localeCompare("b")',
    'word.toLocaleLowerCase()',
    'new Intl.Collator()',
  ])('%s is caught', code => {
    expect(faultsOf(code)).not.toEqual([]);
  });

  test.each([
    'new Date("2025-11-05")',
    'day.getUTCMonth()',
    'crypto.subtle.digest("SHA-256", bytes)',
    'const table = { process: 1, console: 2 }',
    '// Date.now() in a comment',
    'const words = "console.log(1)"',
    'new Intl.Segmenter("en")',
    '"a".localeCompare("b", "en")',
  ])('%s is let through', code => {
    expect(faultsOf(code)).toEqual([]);
  });
});
