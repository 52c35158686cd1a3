import type { Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { tongueRules } from '../../tongue.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { rules as organisations } from '../organisations.ts';

/** One mention of a body. */
export interface Body {
  readonly name: string;
  readonly span: Span;
}

/** All mentions of bodies that the rules for organisations propose, in reading order, the longer first. */
export const bodiesOf = oncePerManuscript((manuscript): readonly Body[] =>
  [...organisations, ...tongueRules(manuscript, 'organisations')]
    .flatMap(rule => rule.find(manuscript))
    .flatMap(({ value, spans: [span] }) => (span ? [{ name: value.name, span }] : []))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
);

/** What a rule proposes: the name as the words at the span give it; its acronym is known when all bodies are. */
export const issuer = (name: string, span: Span): Proposal<'issuer'> => ({
  value: { name, acronym: null },
  spans: [span],
});

/** Whether the words hold the head noun of a body, in capitals or not. */
export const hasHead = (words: string): boolean =>
  words
    .split(/\s+/)
    .some(word => BODY_HEADS.has(word) || (word === word.toUpperCase() && BODY_HEADS.has(titled(word))));

const titled = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/** What people come to gives nothing out. */
export const isGathering = (name: string): boolean =>
  /\b(?:Meeting|Session|Summit|Ceremony|Workshop|Seminar)s?$/u.test(name);
