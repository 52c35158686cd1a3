import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { touches, wordsOf } from '../../tokens.ts';
import { NOT_BODIES } from '../../vocabulary/bodies.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { languageOf } from '../language.ts';
import { named, surnamesOf } from '../people.ts';
import { proposal } from './capitals.ts';

/** A name behind the comma that ends what it says, in the first sentence of the text: ", Tidal Relief said today." */
const SAYS = regex(
  String.raw`,\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{N}&.’'-]{1,30}(?:\s+(?:of|for|to|and|the|without|\p{Lu}[\p{L}&.’'-]{0,30})){0,7}?)(?:\s\([^()]{2,20}\))?\s+(?:said|announced|warned)\s+(?:today|in\s+a\s+(?:\p{Ll}+\s)?(?:statement|report|briefing|release)|on\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d{1,2}))(?![\p{L}\p{N}])[^.]{0,40}\.?\s*$`,
  'u',
);

/** Who speaks. */
export interface Saying {
  readonly name: string;
  readonly span: Span;
}

/** The body that the first sentence of the text ends with as the one that says it, whatever its name shows; null where none does or a person may. */
export const saidToday = oncePerManuscript((manuscript: Manuscript): Saying | null => {
  if (!isEnglish(languageOf(manuscript))) return null;
  const { text, structure } = manuscript;
  const lead = structure.find(({ role, span: [start, end] }) => role === 'body' && end - start > 60);
  const first = lead?.sentences[0];
  const match = first ? SAYS.exec(text.slice(...first)) : null;
  const written = match?.groups?.name;
  if (!first || !match || !written) return null;
  const name = collapse(written);
  const start = first[0] + match.index + match[0].indexOf(written);
  const span: Span = [start, start + written.length];
  const person = named(manuscript).some(
    ({ value, spans: [at] }) => value.kind === 'name' && at && at[0] < span[1] && span[0] < at[1],
  );
  return person || NOT_BODIES.has(name) || surnamesOf(manuscript).has(name) || /\s(?:of|for|to|and|the)$/u.test(name)
    ? null
    : { name, span };
});

/** Every place where the text names the body that says so today. */
export function sayers(manuscript: Manuscript): Proposal<'organisations'>[] {
  const saying = saidToday(manuscript);
  return saying ? namedSo(manuscript, saying.name) : [];
}

/** Every place where the text names a body by these words, which are part of no longer name there. */
export function namedSo(manuscript: Manuscript, name: string): Proposal<'organisations'>[] {
  const parts = name.match(/[\p{L}\p{N}]+(?:[.'’&-][\p{L}\p{N}]+)*/gu) ?? [];
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const last = words[at + parts.length - 1];
    const fits = last !== undefined && parts.every((part, offset) => words[at + offset]?.text === part);
    const glued =
      (touches(words[at - 1], word) && words[at - 1]?.capital && !words[at - 1]?.first) ||
      (touches(last, words[at + parts.length]) && words[at + parts.length]?.capital);
    return fits && !glued ? [proposal(manuscript, word, last, 'name')] : [];
  });
}
