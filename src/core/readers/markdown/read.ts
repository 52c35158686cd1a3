import type { Declared } from '../../article.ts';
import type { Reader } from '../../manuscript.ts';
import { believed } from '../declared.ts';
import { decode } from '../decode.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';
import { type Plain, textOfMarkdown } from './text-of-markdown.ts';

/** Names in front matter, by what they declare. */
const names = {
  headline: ['title', 'headline'],
  published: ['date', 'published'],
  issuer: ['issuer', 'organisation', 'organization'],
  uri: ['url', 'uri', 'canonical'],
  language: ['lang', 'language'],
} as const satisfies Partial<Record<keyof Declared, readonly string[]>>;

/** What a text declares in its front matter, else its title; what cannot be meant is left out. */
function declaredBy({ headline, front }: Plain): Declared {
  const offered = Object.entries(names).map(([key, known]) => {
    const value = known.map(name => front.get(name)).find(found => found !== undefined);
    return [
      key,
      key === 'published' ? value?.slice(0, 10) : (value ?? (key === 'headline' ? headline : null)),
    ] as const;
  });
  return believed(Object.fromEntries(offered));
}

/** A text in Markdown. */
export const read: Reader = async (bytes, { source, declared }) => {
  const decoded = decode(bytes, source.name);
  const plain = textOfMarkdown(decoded.value);
  const told = { ...declaredBy(plain), ...declared };
  const received = { source: { ...source, uri: source.uri ?? told.uri ?? null }, declared: told };
  const { value, diagnostics } = manuscriptFromText(plain.text, received);
  return { value, diagnostics: [...decoded.diagnostics, ...diagnostics] };
};
