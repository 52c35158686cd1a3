import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import type { Word } from '../../tokens.ts';
import { EVENT_HEADS, ORDINALS } from '../../vocabulary/event-heads.ts';

type Event = Proposal<'events'>;

/** An edition in figures: "8th", "2025". */
export const EDITION = /^(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)$/;

/** Whether a word says which edition. */
export const isEdition = (word: Word | undefined) =>
  word !== undefined && (EDITION.test(word.text) || ORDINALS.has(word.text));

/** An event named in quotation marks: a head, an edition or a year stands inside. */
export function quoted(manuscript: Manuscript): Event[] {
  return sentencesOf(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline'
      ? []
      : [...text.matchAll(/["“]((?:[^"“”]|[“](?=[^"“”]{1,80}”)){12,240})["”]/g)].flatMap((match): Event[] => {
          const inner = (match[1] ?? '').replace(/^the\s+/i, '');
          const parts = inner.split(/\s+/);
          const heads = parts.some(part => EVENT_HEADS.has(part.replace(/[^\p{L}]/gu, '')));
          const capitals = parts.filter(part => /^['‘(]?\p{Lu}|^\d/u.test(part)).length;
          if (!heads || capitals < parts.length * 0.5 || parts.length < 4 || /[.!?,]$/.test(inner)) return [];
          const from = start + match.index + 1 + (match[1] ?? '').indexOf(inner);
          const edition = parts.find(part => EDITION.test(part) || ORDINALS.has(part)) ?? null;
          const span: Span = [from, from + inner.length];
          return [
            {
              value: { kind: 'name', name: collapse(inner), acronym: null, edition, place: null, hosts: [] },
              spans: [span],
            },
          ];
        }),
  );
}
