import { Failure } from '../../failure.ts';
import { believed } from '../declared.ts';
import { isThing, stringIn, type Thing, type Told } from './values.ts';

/** Whether a value is a record of ours, of whatever version. */
export const isRecord = (value: unknown): value is Thing =>
  isThing(value) && /^pressbrief\/article@\d+$/.test(stringIn(value.schema) ?? '');

/**
 * The text of a record, and what its source declared. Its facts are left aside: they are found anew.
 * @throws {Failure} invalid, where it has no text.
 */
export function ofRecord({ text, declared, version }: Thing, name: string): Told {
  const words = stringIn(text);
  if (words === null)
    throw new Failure('invalid', `${name} is a record without its text`, 'give the source it was made of');
  return {
    text: words,
    declared: isThing(declared) ? believed(declared as Record<string, string>) : {},
    diagnostics:
      version === 1
        ? []
        : [{ code: 'found-anew', message: `${name} is a record: what a person corrected in it was not taken over` }],
  };
}
