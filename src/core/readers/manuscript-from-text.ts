import type { Diagnosed } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import type { Manuscript, Received } from '../manuscript.ts';
import { clean } from './clean.ts';
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from './limits.ts';
import { structureOf } from './structure/structure.ts';
import type { ToldLine } from './told-line.ts';

const tooLarge = (name: string, what: string): Failure =>
  new Failure('too-large', `${name} has ${what}`, 'split it into single press releases');

/**
 * The manuscript of a text that is already decoded. `told`: what its source says of its lines, where it knows them.
 * @throws {Failure} invalid, when it holds nothing but blanks; too-large, over the limits.
 */
export function manuscriptFromText(
  raw: string,
  { source, declared }: Received,
  told: readonly ToldLine[] = [],
): Diagnosed<Manuscript> {
  if (raw.length > MOST_CHARACTERS)
    throw tooLarge(source.name, `over ${MOST_CHARACTERS.toLocaleString('en')} characters`);
  const { value: text, diagnostics } = clean(raw);
  if (text.trim() === '')
    throw new Failure('invalid', `${source.name} holds no text`, 'give a file that holds the words of a release');
  const { paragraphs: structure, second } = structureOf(text, declared, told);
  if (structure.length > MOST_PARAGRAPHS)
    throw tooLarge(source.name, `over ${MOST_PARAGRAPHS.toLocaleString('en')} paragraphs`);
  return { value: { source, declared, text, structure, second }, diagnostics };
}
