import type { Declared } from '../../article.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { RealDate } from '../../edtf.ts';
import { headlineOf } from '../../headed.ts';
import { clean } from '../clean.ts';
import { withoutEntities } from '../page/entities.ts';
import { isPage } from '../page/is-page.ts';
import { pageOf } from '../page/page.ts';

/** What one kind of JSON says: its text, and what it declares about itself. */
export interface Told {
  readonly text: string;
  readonly declared: Declared;
  readonly diagnostics?: readonly Diagnostic[];
}

/** An object of JSON. */
export type Thing = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, no list. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: alone where it is none, empty where it is not there. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A value where it is a string of more than blanks, else null. */
export const stringIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/**
 * The day or moment that a date of the web tells, as EDTF; null where it tells none. Fractions of a second are left aside, and so is midnight,
 * by which machines write a day.
 */
export function dateIn(value: unknown): string | null {
  const [, day = '', hour = '', zone = ''] =
    /^(\d{4}(?:-\d\d){0,2})(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/i.exec(
      stringIn(value)?.trim() ?? '',
    ) ?? [];
  const moment = `${day}T${hour}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`;
  const told = /^(?:00:00(?::00)?)?$/.test(hour) ? [day] : [moment, day];
  return told.find(each => RealDate.safeParse(each).success) ?? null;
}

/** A tag of a language as BCP 47 writes it: `en-GB` of `en_GB`. */
export const languageIn = (value: unknown): string | null => stringIn(value)?.trim().replaceAll('_', '-') ?? null;

/** An address on the web; null for what is none. */
export const addressIn = (value: unknown): string | null => {
  const address = stringIn(value)?.trim() ?? '';
  return /^https?:\/\/\S+$/i.test(address) ? address : null;
};

/** Words of a media type, without tags and entities: where none is named, what they look like tells. */
export function plain(words: string, mediaType: string): string {
  if (/^text\/plain\b/i.test(mediaType)) return words;
  return /html|xml/i.test(mediaType) || isPage(words) ? pageOf(words).text : withoutEntities(words);
}

/** A headline as the text will have it; null where there is none. */
export const headlineIn = (words: string | null, mediaType: string): string | null =>
  headlineOf(words && clean(plain(words, mediaType)).value);
