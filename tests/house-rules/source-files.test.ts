import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from './files.ts';

const sources = ['src', 'templates', 'functions', 'cdk']
  .flatMap(folder => filesIn(folder))
  .filter(path => path.endsWith('.ts'));
const written = filesIn('.').filter(path =>
  /\.(?:ts|cjs|mjs|js|json|md|txt|sh|xml|html|yml)$|^\.ci\/[a-z-]+$/.test(path),
);

/** A file of this many lines or more holds more than one idea, unless it says here why it does not. */
const LONG = 250;
const reasons: Readonly<Record<string, string>> = {
  'src/core/article.ts': 'the whole record is one schema, and is read as one',
  'src/core/extract/find/quotes.ts': 'one table of rules with their examples',
  'templates/labels/en.ts': 'all words of one language',
  'templates/labels/ar.ts': 'all words of one language, in the order of the others',
  'templates/labels/es.ts': 'all words of one language, in the order of the others',
  'templates/labels/fr.ts': 'all words of one language, in the order of the others',
  'templates/labels/ru.ts': 'all words of one language, in the order of the others',
  'templates/labels/zh.ts': 'all words of one language, in the order of the others',
};

const exported = /^export (?:default )?(?:async )?(?:const|function|interface|type|class) (\w+)/;

/** Says all there is to say: the names in a table. */
const namesOfTable = /^export type \w+ = keyof typeof \w+;/;

/** Names that are exported without a doc comment. A type that shares its name with a documented constant needs none of its own. */
function undocumented(code: string): string[] {
  const lines = code.split('\n');
  const named = new Set<string>();
  return lines.flatMap((line, index) => {
    const name = exported.exec(line)?.[1];
    if (!name) return [];
    const documented = lines[index - 1]?.trimEnd().endsWith('*/') ?? false;
    const again = named.has(name);
    named.add(name);
    return documented || again || namesOfTable.test(line) ? [] : [name];
  });
}

describe('source files', () => {
  test('every export says what comes back', () => {
    // Rules are told by their names, examples and counterexamples, and all lists of them are called alike.
    const told = (path: string, name: string) => path.includes('/extract/find/') && name === 'rules';
    const missing = sources.flatMap(path =>
      undocumented(textOf(path))
        .filter(name => !told(path, name))
        .map(name => `${path}: ${name} has no doc comment`),
    );
    expect(missing).toEqual([]);
  });

  test('an export without a doc comment is caught, a documented one is not', () => {
    expect(undocumented('/** A day. */\nexport const Day = 1;\nexport type Day = typeof Day;\n')).toEqual([]);
    expect(undocumented('export const a = 1;\n// b\nexport async function b() {}\n')).toEqual(['a', 'b']);
  });

  test(`no file has ${LONG} lines or more, unless it gives a reason`, () => {
    const long = sources.filter(path => textOf(path).split('\n').length > LONG);
    expect(long.filter(path => !Object.hasOwn(reasons, path))).toEqual([]);
    expect(Object.keys(reasons).filter(path => !long.includes(path))).toEqual([]);
  });

  test('files are named in kebab-case, after the one thing in them', () => {
    const names = sources.map(path => path.split('/').at(-1) ?? '');
    expect(names.filter(name => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(name))).toEqual([]);
    expect(names.filter(name => /^(?:utils?|helpers?|common|manager|misc)\./.test(name))).toEqual([]);
  });

  // V8 forgets a modifier now and then, in a long process: the same line was a date, and a minute later was none.
  test('no pattern switches a flag in its midst', () => {
    const modifier = /\(\?[ims]*-?[ims]+:/;
    expect(modifier.test('^(?i:date)')).toBe(true);
    expect(sources.filter(path => path.startsWith('src/') && modifier.test(textOf(path)))).toEqual([]);
  });

  test('no text names a folder of the machine it was written on, or a download address', () => {
    const folders = ['work', 'root', 'home', 'farm', 'Users'].map(name => `/${name}/`).join('|');
    const machine = new RegExp(`(?:^|[\\s"'\`(=])(?:${folders})|"resolved":|registry\\.[a-z]+\\.(?:org|com)`, 'm');
    const found = written.filter(
      path => path !== 'tests/house-rules/source-files.test.ts' && machine.test(textOf(path)),
    );
    expect(written.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
