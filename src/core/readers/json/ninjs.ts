import type { Diagnostic } from '../../diagnostic.ts';
import { Failure } from '../../failure.ts';
import { headed } from '../../headed.ts';
import { believed } from '../declared.ts';
import {
  addressIn,
  dateIn,
  headlineIn,
  isThing,
  languageIn,
  listOf,
  plain,
  stringIn,
  type Thing,
  type Told,
} from './values.ts';

/** A body or a headline, whatever the branch of ninjs. */
interface Part {
  readonly role: string;
  readonly type: string;
  readonly value: string;
}

/** The names that the first branch gives a property by its role: `body_html`. */
const BY_ROLE = /^(?:body|headline)_(\w+)$/;

/** Parts as the second and third branch list them. */
const listed = (value: unknown): Part[] =>
  listOf(value)
    .filter(isThing)
    .flatMap(part => {
      const words = stringIn(part.value);
      const type = stringIn(part.contentType) ?? stringIn(part.contenttype) ?? '';
      return words === null ? [] : [{ role: stringIn(part.role) ?? '', type, value: words }];
    });

/** Parts as the first branch names them. */
const named = (thing: Thing, kind: 'body' | 'headline'): Part[] =>
  Object.entries(thing).flatMap(([key, value]) => {
    const role = BY_ROLE.exec(key)?.[1];
    const words = stringIn(value);
    if (role === undefined || words === null || !key.startsWith(kind)) return [];
    return [{ role, type: /html/i.test(role) ? 'text/html' : '', value: words }];
  });

const bodiesOf = (thing: Thing): Part[] => [...listed(thing.bodies), ...named(thing, 'body')];

/** Whether a value is ninjs, of whatever branch. */
export function isNinjs(value: unknown): value is Thing {
  if (!isThing(value)) return false;
  const { standard = value.$standard } = value;
  const says = isThing(standard) && /^ninjs$/i.test(stringIn(standard.name) ?? '');
  return says || Array.isArray(value.bodies) || Object.keys(value).some(key => key.startsWith('body_'));
}

/** Which of several bodies is read: the one with the marks of its paragraphs, else the main one, else the first. */
function best(bodies: readonly Part[]): Part | undefined {
  return bodies.find(({ type }) => /html/i.test(type)) ?? bodies.find(({ role }) => role === 'main') ?? bodies[0];
}

/** A caution where it says that it must not go out: a record knows of an embargo only what its text says. */
function heldBack(value: Thing, name: string): readonly Diagnostic[] {
  const until = stringIn(value.embargoedUntil) ?? stringIn(value.embargoed);
  const status = stringIn(value.pubStatus ?? value.pubstatus);
  const says = until ? `embargoed until ${until}` : status && status !== 'usable' ? status : null;
  if (says === null) return [];
  return [
    {
      code: 'held-back',
      message: `${name} says that it is ${says}; the record knows this only where its text says so, too`,
    },
  ];
}

/**
 * What ninjs of the IPTC says: of any branch, as their properties differ in their spelling.
 * @throws {Failure} invalid, where it has no body.
 */
export function ofNinjs(value: Thing, name: string): Told {
  const body = best(bodiesOf(value));
  if (!body)
    throw new Failure(
      'invalid',
      `${name} is ninjs without a body in words`,
      'give the item with its bodies, not a part of it',
    );
  const titles = listed(value.headlines);
  const title = titles.find(({ role }) => role === 'main') ?? titles[0];
  const [titled] = named(value, 'headline');
  const headline = headlineIn(title?.value ?? stringIn(value.headline) ?? titled?.value ?? null, title?.type ?? '');
  const address = listOf(value.altIds ?? value.altids).find(each => isThing(each) && each.role === 'url');
  const created = ['contentCreated', 'firstCreated', 'versionCreated'].map(
    key => value[key] ?? value[key.toLowerCase()],
  );
  const declared = believed({
    headline,
    published: created.map(dateIn).find(date => date !== null) ?? null,
    uri: addressIn(value.uri) ?? (isThing(address) ? addressIn(address.value) : null),
    language: languageIn(value.language),
  });
  return {
    text: headed(headline, plain(body.value, body.type)),
    declared,
    diagnostics: heldBack(value, name),
  };
}
