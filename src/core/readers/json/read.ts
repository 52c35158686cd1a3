import { Failure } from '../../failure.ts';
import type { Reader } from '../../manuscript.ts';
import { decode } from '../decode.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';
import { isJsonLd, ofJsonLd } from './json-ld.ts';
import { isNinjs, ofNinjs } from './ninjs.ts';
import { isRecord, ofRecord } from './record.ts';
import { isThing, type Thing, type Told } from './values.ts';

/** One kind of JSON that is read. */
interface Kind {
  readonly is: (value: unknown) => boolean;
  readonly of: (value: Thing, name: string) => Told;
}

/** THE TABLE of kinds, in the order in which they are asked. */
const kinds: readonly Kind[] = [
  { is: isRecord, of: ofRecord },
  { is: isJsonLd, of: ofJsonLd },
  { is: isNinjs, of: ofNinjs },
];

const kindOf = (value: unknown): Kind | undefined => kinds.find(({ is }) => is(value));

const READ = 'a record of ours (article.json), a NewsArticle of schema.org (JSON-LD) and ninjs of the IPTC are read';
const MOST_NAMED = 5;

/** What a value of JSON is, in words. */
function whatIs(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (!isThing(value)) return value === null ? 'null' : `a ${typeof value}`;
  const fields = Object.keys(value);
  const more = fields.length > MOST_NAMED ? ' …' : '';
  return fields.length === 0 ? 'an empty object' : `an object with ${fields.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** JSON as a value. @throws {Failure} invalid, with the place where it breaks. */
function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const place = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'it does not parse';
    throw new Failure('invalid', `${name} is not JSON: ${place}`, 'mend it there, or save it anew');
  }
}

/** Whether bytes hold JSON of a kind that is read: in a folder, JSON serves for much else. */
export function holdsSource(bytes: Uint8Array): boolean {
  try {
    return kindOf(parsed(decode(bytes, '').value, '')) !== undefined;
  } catch {
    return false;
  }
}

/** News in JSON. */
export const read: Reader = async (bytes, { source, declared }) => {
  const decoded = decode(bytes, source.name);
  const value = parsed(decoded.value, source.name);
  const kind = kindOf(value);
  if (!kind) throw new Failure('invalid', `${source.name} is JSON of no kind that is read: ${whatIs(value)}`, READ);
  const { text, declared: own, diagnostics: notes = [] } = kind.of(value as Thing, source.name);
  const told = { ...own, ...declared };
  const received = { source: { ...source, uri: source.uri ?? told.uri ?? null }, declared: told };
  const { value: manuscript, diagnostics } = manuscriptFromText(text, received);
  return { value: manuscript, diagnostics: [...decoded.diagnostics, ...notes, ...diagnostics] };
};
