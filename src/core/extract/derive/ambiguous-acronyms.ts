import type { Manuscript } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import type { Resolved } from '../resolved.ts';

/** An acronym that the text puts behind two names. */
export interface Ambiguous {
  readonly short: string;
  readonly names: readonly [string, string];
  readonly spans: readonly [Span, Span];
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ');

/** Whether one name is the other in short: "Organization" and "World Health Organization". */
const isPart = (one: string, other: string) => plain(one).includes(plain(other)) || plain(other).includes(plain(one));

/** Acronyms and brands in brackets behind the names of two bodies: which of them is meant elsewhere is open. */
export function ambiguousAcronyms({ text }: Manuscript, { acronyms, organisations, issuer }: Resolved): Ambiguous[] {
  // The publisher may be named where it tells about itself, which gives no other facts.
  const named = [
    ...organisations.flatMap(({ name, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ span }) => ({ name, span })),
    ),
    ...(issuer?.spans.map(span => ({ name: issuer.name, span })) ?? []),
  ];
  return acronyms.flatMap(({ short, long, spans }): Ambiguous[] => {
    const [defined] = spans;
    if (!defined) return [];
    const brackets = `(${short})`;
    const other = named.find(
      ({ name, span }) =>
        !isPart(name, long) &&
        text
          .slice(span[1], span[1] + brackets.length + 1)
          .trimStart()
          .startsWith(brackets) &&
        (span[1] < defined[0] || defined[1] <= span[0]),
    );
    return other ? [{ short, names: [long, other.name], spans: [defined, other.span] }] : [];
  });
}
