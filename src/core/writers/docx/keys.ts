import type { Title } from '../../doc.ts';

type Keys = Title['keys'];

/** Letters of a value that leave room for another key on its line. */
const SHORT = 26;

/** The lines that keys stand on: two short ones that follow each other share one. */
export function keyLines(keys: Keys): readonly Keys[] {
  const lines: Keys[] = [];
  for (let at = 0; at < keys.length; ) {
    const pair = keys.slice(at, at + 2);
    const line = pair.every(({ value }) => value.length <= SHORT) ? pair : pair.slice(0, 1);
    lines.push(line);
    at += line.length;
  }
  return lines;
}
