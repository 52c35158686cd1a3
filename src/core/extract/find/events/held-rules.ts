import type { Rule } from '../../finding.ts';
import { held, holds, invited, labelled, sessions } from './held.ts';

/** Events that a verb, a number or an invitation shows, capitals or not. */
export const heldRules: readonly Rule<'events'>[] = [
  {
    name: 'events/held',
    confidence: 0.8,
    find: held,
    examples: [
      {
        text: 'Tidings\n\nA memorial concert will take place in the Old Granary, Quenby, on Sunday, 30 May 2027 at 4 pm.\n',
        finds: ['memorial concert'],
        value: { place: 'Old Granary' },
      },
      {
        text: "Tidings\n\nA seminar on sailors' rights, hosted jointly by the Tide Agency and others, took place on 9 October.\n",
        finds: ["seminar on sailors' rights"],
      },
      {
        text: 'Tidings\n\nOn Friday, 12 May 2026, a signing ceremony took place at the quay.\n',
        finds: ['signing ceremony'],
      },
      { text: 'Tidings\n\nThe signing ceremony took place on 12 May 2026.\n', finds: ['signing ceremony'] },
      {
        text: 'Tidings\n\nThe public hearing on the tunnel will be held on 12 May.\n',
        finds: ['public hearing on the tunnel'],
      },
    ],
    counterexamples: [
      'Tidings\n\nThe meeting took place in a friendly mood.\n',
      'Tidings\n\nElections will be held on 9 October.\n',
      'Tidings\n\nThe service was long, and 12 people left.\n',
    ],
  },
  {
    name: 'events/holds',
    confidence: 0.78,
    find: holds,
    examples: [
      {
        text: 'Tidings\n\nThe Commission held a public hearing on ferry prices on Thursday 26 February 2026.\n',
        finds: ['public hearing on ferry prices'],
      },
      {
        text: 'Tidings\n\nThe Office hosts a workshop in Quenby from 3 to 5 June.\n',
        finds: ['workshop'],
      },
      {
        text: 'Tidings\n\nThe Minister will hold a press briefing at 10.30 a.m. on 4 December at the Old Granary, Quay 4, Quenby.\n',
        finds: ['press briefing'],
        value: { place: 'Old Granary' },
      },
    ],
    counterexamples: [
      'Tidings\n\nThe Commission held a meeting with 12 sailors on Thursday.\n',
      'Tidings\n\nThe Commission held a workshop on ferry prices.\n',
      'Tidings\n\nThe Minister will hold a press briefing soon, and 12 people will come.\n',
    ],
  },
  {
    name: 'events/session-of',
    confidence: 0.85,
    find: sessions,
    examples: [
      {
        text: 'Tidings\n\nThe 34th session of the General Assembly, held in Quenby, brought together many.\n',
        finds: ['34th session of the General Assembly'],
        value: { edition: '34th' },
      },
      {
        text: 'Tidings\n\nThe 46th regular meeting of the Tidal Community will open in Quenby.\n',
        finds: ['46th regular meeting of the Tidal Community'],
      },
      {
        text: 'Tidings\n\nIt was made known at the end of their 52nd ordinary session held on 16 May 2027.\n',
        finds: ['52nd ordinary session'],
      },
      {
        text: 'Tidings\n\nOn 16 May 2027 the Board met for its 42nd plenary session.\n',
        finds: ['42nd plenary session'],
      },
      {
        text: 'Tidings\n\nThe Commission held its 9th meeting in Quenby after the fourth round of bilateral consultations.\n',
        finds: ['9th meeting', 'fourth round of bilateral consultations'],
      },
      {
        text: 'Tidings\n\nIt was told at the second special session of the Committee on Tides and Ports.\n',
        finds: ['second special session of the Committee on Tides and Ports'],
      },
    ],
    counterexamples: ['Tidings\n\nThe session of the board was long. It failed at the 31st session by a vote.\n'],
  },
  {
    name: 'events/invited',
    confidence: 0.85,
    find: invited,
    examples: [
      {
        text: 'Tidings\n\nThe Quillon Trust invites journalists to the opening of the Quenby Data House, the first of its kind.\n\nWhen: 12 May 2027\nWhere: Quenby Data House, Lane 4\n',
        finds: ['opening of the Quenby Data House'],
        value: { place: 'Quenby Data House' },
      },
    ],
    counterexamples: [
      'Tidings\n\nThe Quillon Trust invites offers for boats. The opening of the Quenby Data House was dull.\n',
    ],
  },
  {
    name: 'events/labelled',
    confidence: 0.85,
    find: labelled,
    examples: [
      {
        text: 'MEDIA ADVISORY\n\nWHAT: Opening of the Quenby Data House, with a tour\nWHO: Ada Brennick\nWHEN: 12 May 2027, 10:00\nWHERE: Quay 7, Quenby\n\nThe house opens next week. It is the first of its kind.\n',
        finds: ['Opening of the Quenby Data House'],
        value: { place: 'Quay 7, Quenby' },
      },
    ],
    counterexamples: [
      'WHO: ferries save lives\n\nWhat: the report says so. It is the first of its kind.\n',
      'Tidings\n\nWhat: a day. When the house opened, many came. It is the first of its kind.\n',
    ],
  },
];
