import { readFileSync } from 'node:fs';
import { sourceExtensions } from '#app/choices';
import { options } from './options.ts';

const described = (indent: number, name: string, text: string): string =>
  `${' '.repeat(indent)}${name.padEnd(24 - indent)}  ${text}`;

/** Everything the command line takes, from the tables. */
export function help(): string {
  const list = Object.entries(options).flatMap(([name, option]) => [
    described(
      2,
      option.value === null ? `--${name}` : `--${name} ${option.value}${'several' in option ? ' …' : ''}`,
      option.help,
    ),
    ...('choices' in option
      ? Object.entries(option.choices).map(([choice, title]) => described(6, choice, title))
      : []),
  ]);
  return `pressbrief: from a press release to a briefing note and a report, each fact with its place in the source

Usage: npm run --silent brief -- <file|folder|-> … [options]

${described(2, '<file>', 'one source')}
${described(2, '<folder>', 'every source in it, not in folders inside it; their names end in')}
${described(2, '', sourceExtensions.map(extension => `.${extension}`).join(' '))}
${described(2, '-', 'standard input, named stdin')}

A sidecar named after the whole file (release.txt.meta.json) declares headline, published, issuer, uri, language or
reference; what it declares outranks what the text seems to say.

Files go to <DIR>/<name of the source without extension>/.

Options (… may be given more than once):
${list.join('\n')}

Exit codes: 0 all was made; 1 a source or a file failed, the others were made; 2 wrong use, nothing was made.
`;
}

/** Name and version of the program. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { name, version: number } = JSON.parse(readFileSync(file, 'utf8'));
  return `${name} ${number}\n`;
}
