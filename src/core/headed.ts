import { collapse } from './span.ts';

/** More letters than this are no headline. */
const LONGEST = 300;

const SIGNS = /[\\^$.*+?()[\]{}|/-]/g;

/** Whether a headline stands in a text in a line of its own, or in lines that it was wrapped to. */
function standsIn(headline: string, text: string): boolean {
  const words = headline.split(' ').map(word => word.replace(SIGNS, String.raw`\$&`));
  return new RegExp(String.raw`(?:^|[\r\n])[^\S\r\n]*${words.join(String.raw`\s+`)}[^\S\r\n]*(?:[\r\n]|$)`).test(text);
}

/** Words as a headline: in one line; null where there are none, or too many. */
export function headlineOf(words: string | null): string | null {
  const title = collapse(words ?? '');
  return title === '' || title.length > LONGEST ? null : title;
}

/** What parts a headline from a text: the end of a line where that alone parts its paragraphs, nothing where one opens it, else a blank line. */
function joint(text: string): string {
  if (text.startsWith('\n')) return '';
  const lines = text.trim().split(/\r\n|[\r\n]/);
  return lines.length > 1 && lines.every(line => line.trim() !== '') ? '\n' : '\n\n';
}

/** A text with its headline above it; as it is where the headline stands in it, in a line of its own. */
export function headed(headline: string | null, body: string): string {
  const title = headlineOf(headline);
  return title === null || standsIn(title, body) ? body : `${title}${joint(body)}${body}`;
}

/** What stands below the headline of a text, so that `headed` gives back the text; all of it where that is not to be had. */
export function belowHeadline(headline: string | null, text: string): string {
  if (!headline || !text.startsWith(headline)) return text;
  const rest = text.slice(headline.length);
  return [rest.replace(/^\n{1,2}/, ''), rest].find(body => headed(headline, body) === text) ?? text;
}
