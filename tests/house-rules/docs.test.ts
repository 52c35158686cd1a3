import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from './files.ts';

const pages = ['README.md', 'CHANGELOG.md', ...filesIn('docs').filter(path => path.endsWith('.md'))];

/** Files and folders that a tree in a code block names: two blanks a level, then a path, then words about it. */
function inTree(block: string): string[] {
  const above: string[] = [];
  return block.split('\n').flatMap(line => {
    const match = /^((?: {2})*)(\S+)(?: {2,}|$)/.exec(line);
    if (!match?.[2]) return [];
    const depth = (match[1] ?? '').length / 2;
    above.length = depth;
    above.push(match[2]);
    return [above.join('')];
  });
}

/** Paths a page names: in trees (blocks marked `tree`), in backticks with a room of ours in front, and in links. */
function pathsIn(page: string): string[] {
  const trees = [...page.matchAll(/^```tree\n([\s\S]*?)^```/gm)].flatMap(([, block]) => inTree(block ?? ''));
  const quoted = [...page.matchAll(/`((?:src|templates|tests|docs|examples|functions|cdk|\.ci)\/[^`\s]*)`/g)];
  return [...trees, ...quoted.map(([, path]) => path ?? '')].filter(path => !/[<>*{…]/.test(path));
}

const linksIn = (page: string): string[] =>
  [...page.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path]) => path ?? '');

describe('docs', () => {
  test.each(pages)('every path that %s names is there', page => {
    const text = textOf(page);
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
    expect(pathsIn(text).filter(path => !existsSync(path))).toEqual([]);
    expect(linksIn(text).filter(path => !existsSync(folder + path))).toEqual([]);
  });

  test('a path that is not there is caught, in a tree, in words and in a link', () => {
    const page =
      '```tree\nsrc/\n  gone/      words about it\n    a.ts\n```\n`src/lost.ts` and [a page](no.md), `src/<name>.ts`\n';
    expect(pathsIn(page)).toEqual(['src/', 'src/gone/', 'src/gone/a.ts', 'src/lost.ts']);
    expect(linksIn(page)).toEqual(['no.md']);
  });

  test('the tree in docs/architecture.md names every room', () => {
    const rooms = [
      'src/core/',
      'src/app/',
      'src/adapters/',
      'src/local/',
      'templates/',
      'tests/',
      'docs/',
      'examples/',
    ];
    const named = pathsIn(textOf('docs/architecture.md'));
    expect(rooms.filter(room => !named.includes(room))).toEqual([]);
  });

  test.each([
    'src/core',
    'src/core/extract',
    'src/core/readers',
    'src/app',
    'src/adapters',
    'src/adapters/aws',
    'src/adapters/local',
    'src/local',
    'templates',
    'cdk',
  ])('the tree names every file of %s', folder => {
    const named = pathsIn(textOf('docs/architecture.md'));
    const files = filesIn(folder).filter(path => path.slice(folder.length + 1).split('/').length === 1);
    const told = (path: string) => named.includes(path) || path.endsWith('.json');
    expect(files.filter(path => !told(path))).toEqual([]);
  });

  test('every decision is listed, and says what was decided and why', () => {
    const list = textOf('docs/decisions/README.md');
    const decisions = filesIn('docs/decisions').filter(path => /\/\d{4}-/.test(path));
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.filter(path => !list.includes(`(${path.split('/').at(-1)})`))).toEqual([]);
  });

  test('the commands that README names are scripts of the package', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const named = [...textOf('README.md').matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
