import type { Rule } from '../../finding.ts';
import { headlineActor, headlineCompany, headlineSubject } from './headline.ts';

/** Who a headline says to act. */
export const headlineRules: readonly Rule<'issuer'>[] = [
  {
    name: 'issuer/headline-subject',
    confidence: 0.75,
    find: headlineSubject,
    examples: [
      {
        text: 'HARBOUR COMMISSION OPENS A FERRY LINE\nThe Harbour Commission opened a line on Monday. It carries many people.',
        finds: ['Harbour Commission'],
      },
      {
        text: 'Sorrel Harbour Commission leaves fares unchanged\nThe Sorrel Harbour Commission is leaving the fares unchanged. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'Sorrel Harbour Commission opens a ferry line\nThe Division of Fares of the Sorrel Harbour Commission began to sell them. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'Sorrel Harbour Commission will hold a fair\nThe fair will open on Monday. The Commission stands ready to pay for it.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'Ferries praised the Sorrel Harbour Commission\nThe Sorrel Harbour Commission is leaving the fares unchanged. It carries many people.',
    ],
  },
  {
    name: 'issuer/headline-actor',
    confidence: 0.58,
    find: headlineActor,
    examples: [
      {
        text: 'Sorrel Harbour Commission opens a ferry line\nThe line opened on Monday. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'The Sorrel Harbour Commission is opening a ferry line\nThe line opened on Monday. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'Sorrel Harbour Commission is opened\nThe line opened on Monday. It carries many people.',
      'NV5 Heads met again\nThe five offices of the NV5 met on Monday. It was for many people.',
      'Sorrel Harbour Assembly hosts a fair\nThe fair opened on Monday. It is for many people.',
      'Ferries of the Sorrel Harbour Commission open a line\nThe line opened on Monday. It carries many people.',
    ],
  },
  {
    name: 'issuer/headline-company',
    confidence: 0.72,
    find: headlineCompany,
    examples: [
      {
        text: 'Quillon Announces Record Sales of Oars\nSales rose to nine oars in May. The Company’s yards are busy.',
        finds: ['Quillon'],
      },
    ],
    counterexamples: [
      'Quillon announces record sales of oars\nSales rose to nine oars in May. The yards are busy.',
      'Sales of Quillon rise\nSales rose to nine oars in May. The Company’s yards are busy.',
    ],
  },
];
