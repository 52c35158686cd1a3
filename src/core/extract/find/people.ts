import type { Manuscript } from '../../manuscript.ts';
import { collapse } from '../../span.ts';
import type { OfficeProposal, Proposal, Rule } from '../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../tokens.ts';
import { BODY_NOUNS } from '../vocabulary/bodies.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS, SUFFIXES } from '../vocabulary/honorifics.ts';
import { canName, fullWords, isOfficeWord, nameEnd } from './people/name-run.ts';
import { officeBefore, officesBehind } from './people/offices-around.ts';
import { cueVerbs } from './people/sayings.ts';
import { knownPlaceAt } from './places.ts';

type Person = Proposal<'people'>;

/** A name from one word to another, with the honorific before it and the offices around it. */
function person(
  manuscript: Manuscript,
  words: readonly Word[],
  from: number,
  to: number,
  offices: readonly OfficeProposal[],
): Person[] {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return [];
  const span = spanOf(first, last);
  const kind = fullWords(words, from, to) > 1 || /^\p{Lu}\.?$/u.test(first.text) ? 'name' : 'short';
  return [
    {
      value: {
        kind,
        name: collapse(manuscript.text.slice(...span)),
        honorific: honorificBefore(manuscript, words, from),
        offices,
      },
      spans: [span],
    },
  ];
}

function honorificBefore(manuscript: Manuscript, words: readonly Word[], at: number): string | null {
  let from = at;
  while (HONORIFICS.has(words[from - 1]?.text ?? '') && touches(words[from - 1], words[from])) from -= 1;
  const [first, last] = [words[from], words[at - 1]];
  return from < at && first && last ? collapse(manuscript.text.slice(first.span[0], last.span[1])) : null;
}

/** "Ms. Ada Brennick" */
function addressed(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!HONORIFICS.has(before?.text ?? '') || !touches(before, word) || HONORIFICS.has(word.text)) return [];
    const to = nameEnd(words, at);
    if (to === null) return [];
    let start = at - 1;
    while (HONORIFICS.has(words[start - 1]?.text ?? '') && touches(words[start - 1], words[start])) start -= 1;
    const offices = [
      ...officesBehind(manuscript, words, to, 'people/name-comma-role'),
      ...officeBefore(manuscript, words, start, 'people/title-before-name'),
    ];
    return person(manuscript, words, at, to, offices);
  });
}

/** "Prime Minister Ada Brennick", "Director of the Harbour Commission Ada Brennick" */
function titled(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (isOfficeWord(word) || word.first || !before || before.sentence !== word.sentence) return [];
    if (!touches(before, word) && before.after.trim() !== ')') return [];
    if (HONORIFICS.has(before.text) || (!word.capital && !ADDRESSING_OFFICES.has(before.text))) return [];
    if (word.role === 'headline' && !GIVEN_NAMES.has(word.text) && !ADDRESSING_OFFICES.has(before.text)) return [];
    const offices = officeBefore(manuscript, words, at, 'people/title-before-name');
    const to = nameEnd(words, at);
    if (offices.length === 0 || to === null) return [];
    const address = ADDRESSING_OFFICES.has(before.text);
    if (fullWords(words, at, to) < 2 && !address) return [];
    return person(manuscript, words, at, to, [
      ...offices,
      ...officesBehind(manuscript, words, to, 'people/name-comma-role'),
    ]);
  });
}

/** "Ada Brennick, Director of the Harbour Commission," */
function apposed(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return runs(words).flatMap(([from, to]) => {
    if (fullWords(words, from, to) < 2 || knownPlaceAt(words, from) === to) return [];
    const offices = officesBehind(manuscript, words, to, 'people/name-comma-role');
    return offices.length === 0 ? [] : person(manuscript, words, from, to, offices);
  });
}

/** "Ada Brennick": the first word is a given name. */
function given(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return runs(words).flatMap(([from, to]) => {
    const known =
      GIVEN_NAMES.has(words[from]?.text ?? '') ||
      (to - from === 1 && GIVEN_NAMES.has(words[to]?.text ?? '') && (words[from]?.text.length ?? 9) <= 4);
    return known && fullWords(words, from, to) > 1 && knownPlaceAt(words, from) !== to
      ? person(manuscript, words, from, to, [])
      : [];
  });
}

/** "said Quenna Brennick", "Quenna Brennick said" */
function speaking(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return runs(words).flatMap(([from, to]) => {
    const [before, behind] = [words[from - 1], words[to + 1]];
    const said =
      (touches(before, words[from]) && cueVerbs.has(before?.text ?? '')) ||
      (touches(words[to], behind) && cueVerbs.has(behind?.text ?? ''));
    return said && fullWords(words, from, to) === 2 && knownPlaceAt(words, from) === null
      ? person(manuscript, words, from, to, [])
      : [];
  });
}

/** Runs of capitals that look like a name and stand apart from other capitals. */
function runs(words: readonly Word[]): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!canName(word) || isOfficeWord(word)) continue;
    const before = words[at - 1];
    const to = nameEnd(words, at) ?? at;
    const behind = words[to + 1];
    const glued =
      (touches(before, word) &&
        before?.capital === true &&
        !isOfficeWord(before) &&
        !HONORIFICS.has(before.text) &&
        !(before.first && !canName(before))) ||
      (touches(words[to], behind) && behind?.capital === true && !SUFFIXES.has(behind.text));
    const body = touches(before, word) && BODY_NOUNS.has(before?.text ?? '');
    if (!glued && !body) found.push([at, to]);
    at = to;
  }
  return found;
}

export const rules: readonly Rule<'people'>[] = [
  {
    name: 'people/honorific-name',
    confidence: 0.97,
    find: addressed,
    examples: [
      {
        text: 'Ms. Ada Brennick and Dr Osric bin Vantonge met Sheikh Tamim Orrin.',
        finds: ['Ada Brennick', 'Osric bin Vantonge', 'Tamim Orrin'],
      },
      {
        text: 'It was Mr. Quill, Minister for Water of Corvane.',
        finds: ['Quill'],
        value: { honorific: 'Mr.', kind: 'short' },
      },
    ],
    counterexamples: ['Dr and Mrs are titles.', 'The Ms. were lost.'],
  },
  {
    name: 'people/title-before-name',
    confidence: 0.9,
    find: titled,
    examples: [
      {
        text: 'Then Georgian Prime Minister Irmo Kobal and Director of the Sorrel Harbour Commission (SHC) Quenna Brennick spoke.',
        finds: ['Irmo Kobal', 'Quenna Brennick'],
      },
      { text: 'They met President of the National Council of Slovenia Marek Lotter.', finds: ['Marek Lotter'] },
    ],
    counterexamples: ['The Director of the Harbour Commission spoke.', 'The Prime Minister left.'],
  },
  {
    name: 'people/name-comma-role',
    confidence: 0.9,
    find: apposed,
    examples: [
      { text: 'It was Quenna Brennick, Director of the Harbour Commission, who spoke.', finds: ['Quenna Brennick'] },
    ],
    counterexamples: ['It was Lindau Port, the harbour of the island.'],
  },
  {
    name: 'people/given-name',
    confidence: 0.7,
    find: given,
    examples: [
      { text: 'The prize went to Maria Vantonge and to Peter J. Quill.', finds: ['Maria Vantonge', 'Peter J. Quill'] },
    ],
    counterexamples: ['The prize went to Maria.', 'The prize went to the Maria Award.'],
  },
  {
    name: 'people/speaking',
    confidence: 0.7,
    find: speaking,
    examples: [{ text: 'It works, said Quenna Brennick.', finds: ['Quenna Brennick'] }],
    counterexamples: ['It works, said the Commission.'],
  },
];
