import type { Rule } from '../../finding.ts';
import { aboveTitle, addressLine, atHead, beforePiece, behindBar, pressOfficeOf } from './frames.ts';

/** What the frame of a page or of a letter tells of who issued a text. */
export const frameRules: readonly Rule<'issuer'>[] = [
  {
    name: 'issuer/behind-bar',
    confidence: 0.92,
    find: behindBar,
    examples: [
      {
        text: 'New ferry line opens today | Sorrel Harbour Pilot\nPress Release\nNew ferry line opens today\nThe line will carry many passengers a day, by bicycle or on foot.',
        finds: ['Sorrel Harbour Pilot'],
      },
    ],
    counterexamples: [
      'New ferry line opens today | Sorrel Harbour Pilot\nThe line will carry many passengers a day, by bicycle or on foot.',
      'New ferry line opens today | Lindau\nNew ferry line opens today\nThe line will carry many passengers a day.',
    ],
  },
  {
    name: 'issuer/before-piece',
    confidence: 0.91,
    find: beforePiece,
    examples: [
      {
        text: 'New ferry line opens\nSORREL HARBOUR COMMISSION News Release (12/26) issued by the wire. 3 May 2026\nThe line opened on Monday. It carries many people.',
        finds: ['SORREL HARBOUR COMMISSION'],
      },
      {
        text: 'Sorrel Harbour Commission - Daily News\nLindau, 3 May 2026\nThe line opened on Monday. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nJoint Press Release\nThe line opened on Monday. It carries many people.',
      'New ferry line opens\nThe Sorrel Harbour Commission sent a press release on Monday. It carries many people.',
    ],
  },
  {
    name: 'issuer/press-office-of',
    confidence: 0.71,
    find: pressOfficeOf,
    examples: [
      {
        text: 'Talks move to noon\nThe talks will begin at noon. Applications are to be sent by fax to the Press Office of the Ministry of Tides (fax 12).',
        finds: ['Ministry of Tides'],
      },
      {
        text: 'Talks move to noon\nThe talks will begin at noon.\nFor more information please contact Tidal Action Network’s communications coordinator Ada Brennick.',
        finds: ['Tidal Action Network'],
      },
    ],
    counterexamples: [
      'Talks move to noon\nThe talks will begin at noon. The Press Office of the Ministry of Tides is closed.',
    ],
  },
  {
    name: 'issuer/at-head',
    confidence: 0.87,
    find: atHead,
    examples: [
      {
        text: 'New ferry line opens\n(Harbour Secretariat, Lindau) The line opened on Monday. It carries many people.',
        finds: ['Harbour Secretariat'],
      },
      {
        text: 'New ferry line opens\nLindau, North (Department of Ports):  The line opened on Monday. It carries many people.',
        finds: ['Department of Ports'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe Ports (Department of Tides) are open. The line carries many people.',
      'New ferry line opens\nHarbour Commission (Department of Tides): The line carries many people every day.',
      'New ferry line opens\n(Lindau, Halmia) The line opened on Monday. It carries many people.',
    ],
  },
  {
    name: 'issuer/address-line',
    confidence: 0.85,
    find: addressLine,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nMinistry of Ports, Tide Building, Lindau | Tel: 012 345 678',
        finds: ['Ministry of Ports'],
      },
      {
        text: 'New ferry line opens for all the people\n3 May 2026\nDepartment of Harbour Information • Tides and Media Division • Lindau\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.',
        finds: ['Department of Harbour Information'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe Ministry of Ports, Lindau, opened it. Tel: 012 345 678. It carries many people.',
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nMinistry of Ports, Board of Tides and others were there',
    ],
  },
  {
    name: 'issuer/above-title',
    confidence: 0.72,
    find: aboveTitle,
    examples: [
      {
        text: 'FHC\n\nPilot faces five more charges over ropes\n\nA former pilot faces five more charges. The FHC said on Monday that it had looked into them for a year.',
        finds: ['FHC'],
      },
      {
        text: 'Quillon\n\nCompany sells its last boats to a trust\n\nThe ferry company Quillon has sold its boats. On Monday, Quillon said that it would sell nets.',
        finds: ['Quillon'],
      },
    ],
    counterexamples: [
      'Economy\n\nCompany sells its last boats to a trust\n\nThe ferry company has sold its boats. The economy of the town will feel it. Economy of words, it said.',
      'Peru\n\nCompany sells its last boats to a trust\n\nThe ferry company of Peru has sold its boats. Peru will feel it.',
      'FHC\n\nCompany sells its last boats to a trust\n\nThe ferry company has sold its boats. The town will feel it.',
    ],
  },
];
