import type { Rule } from '../../finding.ts';
import { agency, agencySign, headlineAgent, releaseFrom } from './agency.ts';

/** News near to a release: the agency that writes, and whose release it passes on. */
export const agencyRules: readonly Rule<'issuer'>[] = [
  {
    name: 'issuer/agency',
    confidence: 0.86,
    find: agency,
    examples: [
      {
        text: 'New ferry line opens\nLINDAU, May 3 (Tidexin) -- The Sorrel Harbour Commission opened a ferry line on Monday. It carries many people to the island.',
        finds: ['Tidexin'],
      },
      {
        text: 'New ferry line opens\nLindau (TWA) – The Sorrel Harbour Commission opened a ferry line on Monday. It carries many people to the island.',
        finds: ['TWA'],
      },
      {
        text: 'New ferry line opens\nLINDAU, May 3, 2026. /TWA/. The Sorrel Harbour Commission opened a ferry line on Monday. It carries many people to the island.',
        finds: ['TWA'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nLINDAU, May 3, 2026 /TIDEWIRE/ -- The ferry line opened on Monday. It carries many people to the island.',
      'New ferry line opens\nLINDAU, May 3 (TIDEWIRE) -- The ferry line opened on Monday. It carries many people to the island.',
      'New ferry line opens\nLINDAU, May 3 -- The ferry line (TWA) opened on Monday. It carries many people to the island.',
    ],
  },
  {
    name: 'issuer/release-from',
    confidence: 0.82,
    find: releaseFrom,
    examples: [
      {
        text: 'More visitors in May\nMany came in May, according to figures released today by the Sorrel Tourism Board. It carries many people to the island.',
        finds: ['Sorrel Tourism Board'],
      },
      {
        text: 'New ferry line opens\nThe line opened on Monday, a release from the Sorrel Harbour Commission says. It carries many people to the island.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday after the release from prison of its owner. It carries many people to the island.',
    ],
  },
  {
    name: 'issuer/headline-agent',
    confidence: 0.66,
    find: headlineAgent,
    examples: [
      {
        text: 'Sixty ferries assessed by Sorrel Harbour Commission\nSixty ferries came to the Sorrel Harbour Commission last year. They carry many people to the island every day.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'Sixty ferries held by Sorrel Harbour Commission\nSixty ferries came to the Sorrel Harbour Commission last year. They carry many people to the island every day.',
    ],
  },
  {
    name: 'issuer/agency-sign',
    confidence: 0.72,
    find: agencySign,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday and carries many people to and from the island, Tidenews reports.\nIt is open every day.',
        finds: ['Tidenews'],
      },
      {
        text: 'New ferry line opens\nThe line opened on Monday and carries many people to and from the island.\nIt is open every day of the week. — Tidenews',
        finds: ['Tidenews'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday and carries many people to and from the island.\nIt is open every day of the week (Sundays too).',
      'New ferry line opens\nThe line opened on Monday and carries many people to Kenya.\nIt is open every day of the week (Kenya)',
    ],
  },
];
