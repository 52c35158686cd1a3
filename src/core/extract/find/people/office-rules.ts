import type { Rule } from '../../finding.ts';
import { listed } from './listed.ts';
import { taking } from './taking.ts';

/** People whom a verb gives an office, or who share one. */
export const officeRules: readonly Rule<'people'>[] = [
  {
    name: 'people/named-as',
    confidence: 0.85,
    find: taking,
    examples: [
      {
        text: "It named Quenna Brennick as the company's senior vice president of Sales, and appointed Osric Quill chief executive.",
        finds: ['Quenna Brennick', 'Osric Quill'],
        value: { offices: [{ title: 'senior vice president of Sales', organisation: null }] },
      },
      {
        text: 'Then Quenna Brennick, MD, is retiring as CMO of the Tidal Hospital, and Osric Quill has resigned from his post as director of the Tidal Bank.',
        finds: ['Quenna Brennick', 'Osric Quill'],
        value: { offices: [{ title: 'CMO', organisation: 'Tidal Hospital' }] },
      },
      {
        text: 'They ratified the selection of Quenna Brennick as the new executive director of the Tidal Fund.',
        finds: ['Quenna Brennick'],
        value: { offices: [{ title: 'executive director', organisation: 'Tidal Fund' }] },
      },
      {
        text: 'Then Quenna Brennick has been appointed Director of the Harbour Commission.',
        finds: ['Quenna Brennick'],
        value: { offices: [{ title: 'Director', organisation: 'Harbour Commission' }] },
      },
      {
        text: 'Quenna Brennick Named New President of the Harbour Fund\nThe board is proud to announce Dr. Quenna Brennick as its new President, and many are glad.',
        finds: ['Quenna Brennick', 'Quenna Brennick'],
        value: { offices: [{ title: 'President', organisation: 'Harbour Fund' }] },
      },
      {
        text: 'It told of the appointment of Quenna Brennick, CPA, as Treasurer of the Harbour Fund.',
        finds: ['Quenna Brennick'],
        value: { offices: [{ title: 'Treasurer', organisation: 'Harbour Fund' }] },
      },
      {
        text: 'Then Quenna Brennick will retire as Chairman, and Osric Quill stepped down as Director of the Harbour Fund.',
        finds: ['Quenna Brennick', 'Osric Quill'],
        value: { offices: [{ title: 'Chairman', organisation: null }] },
      },
      {
        text: 'Sir Osric Quill was vice-chancellor of the University of Lindau for ten years.',
        finds: ['Osric Quill'],
        value: { offices: [{ title: 'vice-chancellor', organisation: 'University of Lindau' }] },
      },
      {
        text: 'Then Quenna Brennick, who is also chair of the Harbour Commission, met Osric Quill, who was named Director of the Port Board.',
        finds: ['Quenna Brennick', 'Osric Quill'],
        value: { offices: [{ title: 'chair', organisation: 'Harbour Commission' }] },
      },
      {
        text: 'Then Quenna Brennick joined the Harbour Commission in 2021 as Director of Tides, and Osric Quill will succeed Irmo Kobal as chair of the Port Board.',
        finds: ['Quenna Brennick', 'Osric Quill'],
        value: { offices: [{ title: 'Director of Tides', organisation: 'Harbour Commission' }] },
      },
      {
        text: 'Then Dr. Brennick is Director of the Harbour Commission.',
        finds: ['Brennick'],
        value: { offices: [{ title: 'Director', organisation: 'Harbour Commission' }] },
      },
    ],
    counterexamples: [
      'Then Quenna Brennick joined the march in 2021 as it left, and replaced the oars as well.',
      'Then Quenna Brennick, who was in the Harbour Commission, left.',
      'It told of the appointment of Quenna Brennick in May.',
      'Then Quenna Brennick was director for a day.',
      'Then Quenna Brennick is a member of the Harbour Commission.',
      'It named Quenna Brennick in its report.',
      'Lindau Port is home of the Harbour Commission.',
    ],
  },
  {
    name: 'people/shared-office',
    confidence: 0.92,
    find: listed,
    examples: [
      {
        text: 'Today Halmian Senators Quenna Brennick (A-Orr), Osric Quill, MD, and Tamsin Vantonge spoke.',
        finds: ['Quenna Brennick', 'Osric Quill', 'Tamsin Vantonge'],
      },
      {
        text: 'Both Directors General Quenna Brennick and Osric Quill spoke.',
        finds: ['Quenna Brennick', 'Osric Quill'],
        value: { offices: [{ title: 'Director General', organisation: null }] },
      },
    ],
    counterexamples: ['The Senators spoke, and the Ministers left.', 'Ministers Row and the harbour are closed.'],
  },
];
