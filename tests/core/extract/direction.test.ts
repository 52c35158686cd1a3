import { expect, test } from 'vitest';
import { directionOf } from '#core/extract/find/dates/direction';

/** Which way the last weekday of a sentence lies. */
function wayOf(sentence: string, language?: string) {
  const last = [...sentence.matchAll(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|lundi|lunes|Montag/gu)].at(-1);
  const at = last?.index ?? 0;
  return directionOf({ before: sentence.slice(0, at), after: sentence.slice(at + (last?.[0].length ?? 0)) }, language);
}

test.each([
  'The plan is due on Friday.',
  'The hearing is on Thursday.',
  'Wardens meet on Monday.',
  'Tenders close on Tuesday at noon.',
  'A rehearsal takes place on Saturday.',
  'On Friday the board will meet.',
  'On Friday the board meets in Lindau.',
  'The wardens agreed to meet on Monday.',
  'The talks, postponed from Monday to Thursday, are secret.',
  'The board is meeting in Lindau on Friday.',
  'A march is planned for Saturday.',
  'Elections called for Sunday may fail.',
  'The pier is shut until Friday.',
  'It has kept the pier shut until Friday.',
  'Wardens have until Friday to apply.',
  'Ferries resume on Wednesday.',
  'The warden said that on Monday the line opens.',
  'We start on Monday.',
  'The papers to be published on Friday show it.',
  'The ferry would reopen on Monday, it said.',
  'The storm is expected to reach the coast by Friday.',
  'The deadline for bids is Friday.',
  'The court is to rule on Friday.',
])('a weekday is still to come: %s', sentence => {
  expect(wayOf(sentence)).toBe('ahead');
});

test.each([
  'The board voted on Monday to close it.',
  'On Friday, the board met.',
  'On Friday the board agreed to meet.',
  'The plan, which will cost 3 crowns, was agreed on Monday.',
  'The line will open in May, the warden said on Friday.',
  'It closed, the warden told reporters Friday.',
  'The road has been closed since Monday.',
  'Votes held on Sunday were calm.',
  'He could not be reached on Monday.',
  'The firm is a part of Asmer, which on Monday bought a pier.',
  'Three visits on Monday were short.',
  'The bank cut its rate on Thursday.',
  'In the report published Friday it says so.',
])('a weekday is past: %s', sentence => {
  expect(wayOf(sentence)).toBe('past');
});

test.each([
  'The vote was due on Friday.',
  'It was shut until Friday.',
  'Wardens are looking into a crash on Monday.',
  'They used it to build a pier on Monday.',
  'Open house on Saturday.',
])('nothing tells which way a weekday lies: %s', sentence => {
  expect(wayOf(sentence)).toBeNull();
});

test.each([
  ['fr', 'Le conseil a adopté le plan lundi.', 'past'],
  ['fr', 'Le conseil se réunira lundi.', 'ahead'],
  ['fr', 'Le conseil et le lundi.', null],
  ['es', 'El consejo se reunió el lunes.', 'past'],
  ['es', 'El consejo se reunirá el lunes.', 'ahead'],
  ['de', 'Der Rat hat am Montag getagt.', 'past'],
  ['de', 'Der Rat wird am Montag tagen.', 'ahead'],
] as const)('other languages have plain signs of it (%s): %s', (language, sentence, way) => {
  expect(wayOf(sentence, language)).toBe(way);
});
