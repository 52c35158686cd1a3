/** What a text in Markdown says: its words without marks, and what it declares about itself. */
export interface Plain {
  readonly text: string;
  readonly headline: string | null;
  /** The lines of its front matter, by their names in small letters. */
  readonly front: ReadonlyMap<string, string>;
}

const FRONT = /^---\n((?:[A-Za-z][\w-]{0,30}\s?:[^\n]{0,300}\n|\n){1,40})---\n/;
const HEADING = /^\s{0,3}(#{1,6})\s+(?=\S)(.*)$/;
/** Signs that close a heading as it was opened. */
const CLOSING = /(?<=[^#])#+$/;
const RULE = /^\s{0,3}(?:={2,}|-{2,})\s*$/;
const TABLE_RULE = /^\s{0,3}\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/;
const FENCE = /^\s{0,3}(?:```|~~~)/;

/** The marks within a line, in the order in which they are taken off. */
const marks: readonly (readonly [mark: RegExp, words: string])[] = [
  [/!\[([^\]\n]{0,200})\]\([^()\n]{0,500}\)/g, ''],
  [/\[([^\]\n]{1,300})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)/g, '$1'],
  [/\[([^\]\n]{1,300})\]\[[^\]\n]{0,100}\]/g, '$1'],
  [/<(https?:\/\/[^\s<>]{1,400}|[\w.+-]{1,64}@[\w.-]{1,100})>/g, '$1'],
  [/(?<![\p{L}\p{N}*])\*\*(?=\S)([^\n]{1,400}?)(?<=\S)\*\*(?!\*)/gu, '$1'],
  [/(?<![\p{L}\p{N}_])__(?=\S)([^\n]{1,400}?)(?<=\S)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]{1,300}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]{1,200})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1'],
];

const withoutMarks = (line: string): string =>
  marks.reduce((words, [mark, instead]) => words.replace(mark, instead), line);

/** The cells of a row of a table, parted by bars. */
const row = (line: string): string =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .trim();

/** The words of a text in Markdown: headings, emphasis, links, quotations and tables without their marks; items keep theirs. */
export function textOfMarkdown(markdown: string): Plain {
  const clean = markdown.replace(/\r\n?/g, '\n');
  const [whole = '', matter = ''] = FRONT.exec(clean) ?? [];
  const front = new Map(
    matter.split('\n').flatMap(line => {
      const [, name, value] = /^([\w-]+)\s?:\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
      return name && value ? [[name.toLowerCase(), value] as const] : [];
    }),
  );
  let headline: string | null = null;
  const lines: string[] = [];
  for (const line of clean.slice(whole.length).split('\n')) {
    if (FENCE.test(line) || TABLE_RULE.test(line)) continue;
    const before = lines.at(-1) ?? '';
    const [, depth, title] = HEADING.exec(line) ?? [];
    if (title !== undefined) {
      const words = withoutMarks(title.trimEnd().replace(CLOSING, '').trimEnd());
      if (depth?.length === 1) headline ??= words;
      lines.push('', words, '');
    } else if (RULE.test(line) && before.trim() !== '') {
      if (line.includes('=')) headline ??= before;
      lines.push('');
    } else {
      const quoted = line.replace(/^\s{0,3}(?:>\s?){1,5}/, '');
      lines.push(withoutMarks(/^\s{0,3}\|.*\|\s*$/.test(quoted) ? row(quoted) : quoted).trimEnd());
    }
  }
  return {
    text: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    headline,
    front,
  };
}
