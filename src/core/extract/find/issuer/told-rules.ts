import type { Rule } from '../../finding.ts';
import { sayingToday, speakingOfUs } from './actors.ts';
import { agencyRules } from './agency-rules.ts';
import { frameRules } from './frame-rules.ts';
import { labelled } from './labelled.ts';
import { contentOf, officeOf, onBehalf, ourselves, releasedBy, sourceLine, statementBy } from './lines.ts';
import { saidBy } from './said-by.ts';

/** What a line or a sentence of the release tells of who issued it. */
export const toldRules: readonly Rule<'issuer'>[] = [
  {
    name: 'issuer/source-line',
    confidence: 0.9,
    find: sourceLine,
    examples: [
      {
        text: '港口开通新航线\n2026年3月3日 来源：港务委员会\n港务委员会昨天开通新航线，许多人来到港口参加了仪式，新航线每天运行。',
        finds: ['港务委员会'],
      },
    ],
    counterexamples: ['港口开通新航线\n港务委员会昨天开通新航线，资金来源很多。'],
  },
  ...agencyRules,
  ...frameRules,
  {
    name: 'issuer/office-line',
    confidence: 0.9,
    find: officeOf,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nPress office of the Sorrel Harbour Commission',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nPress office of the day: 9 to 5',
      'New ferry line opens\nThe press office of the Sorrel Harbour Commission was closed. It carries many people.',
    ],
  },
  {
    name: 'issuer/on-behalf',
    confidence: 0.96,
    find: onBehalf,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nDistributed by Tidewire Group on behalf of the Sorrel Harbour Commission.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nIt was signed by Ada Brennick on behalf of the Sorrel Harbour Commission. It carries many people.',
    ],
  },
  {
    name: 'issuer/ourselves',
    confidence: 0.94,
    find: ourselves,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nSorrel Harbour and Ports Board (PORTSOR). We are the board in charge of the ferries.',
        finds: ['Sorrel Harbour and Ports Board'],
      },
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nSorrel Harbour Partners is a leading maker of ferries and oars. We make ferries for all.',
        finds: ['Sorrel Harbour Partners'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nSorrel Harbour Board. The ferries run daily.',
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nAda Brennick: We are glad of it.',
    ],
  },
  {
    name: 'issuer/released-by',
    confidence: 0.96,
    find: releasedBy,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nIssued by the Sorrel Harbour Commission on 3 May 2026',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'New ferry line opens\nThis communiqué is released jointly by the Asmer Ports Authority and the Ministry of Trade of Halmia. It carries many people.',
        finds: ['Asmer Ports Authority'],
      },
      {
        text: 'New ferry line opens\nThe press release issued by the Department for Ports on 3 May 2026.\nThe line opened on Monday. It carries many people.',
        finds: ['Department for Ports'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe permits were issued by the Sorrel Harbour Commission. It carries many people.',
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nIssued by hand',
    ],
  },
  {
    name: 'issuer/this-content',
    confidence: 0.95,
    find: contentOf,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nThe Sorrel Harbour Commission published this content on 3 May 2026 and is responsible for it.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe Sorrel Harbour Commission published this week what it knows. It carries many people.',
    ],
  },
  {
    name: 'issuer/statement-by',
    confidence: 0.93,
    find: statementBy,
    examples: [
      {
        text: 'Statement by the Sorrel Reserve Board: fares unchanged\nThe line opened on Monday. It carries many people.',
        finds: ['Sorrel Reserve Board'],
      },
      {
        text: 'PRESS RELEASE FROM THE EMBASSY OF HALMIA (8 July 2026)\nNew ferry line opens for all the people\nThe line opened on Monday. It carries many people.',
        finds: ['EMBASSY OF HALMIA'],
      },
    ],
    counterexamples: [
      'Remarks by the Government Spokesman on ferries\nThe line opened on Monday. It carries many people.',
      'Statement by Ada Brennick on ferries\nThe line opened on Monday. It carries many people.',
      'Statement of what the board did\nThe line opened on Monday. It carries many people.',
    ],
  },
  {
    name: 'issuer/labelled',
    confidence: 0.95,
    find: labelled,
    examples: [
      {
        text: 'New ferry line opens\nFrom: Department for Ports, Piers and Tides\nPublished 3 May 2026\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.',
        finds: ['Department for Ports, Piers and Tides'],
      },
      {
        text: 'New ferry line opens\n3 May 2026 07:00 ET | Source: Quillon Oars A/S\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.',
        finds: ['Quillon Oars A/S'],
      },
      {
        text: 'New ferry line opens\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.\nSOURCE Quillon Oars A/S',
        finds: ['Quillon Oars A/S'],
      },
      {
        text: 'De nouvelles digues pour les îles\nLes digues sont dans la baie avec les îles depuis lundi. Elles sont pour tous les marins et les gardiens du port.\nSource : Société des fêtes du 40e anniversaire des digues',
        finds: ['Société des fêtes du 40e anniversaire des digues'],
      },
      {
        text: 'New ferry line opens\nNews provided by\nSorrel Harbour Commission\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.\nSource of income: tickets',
      'New ferry line opens\nFrom: Ada Brennick\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.',
      'New ferry line opens\nFrom the Harbour Commission came many people. The line opened on Monday, and it carries many people.',
    ],
  },
  {
    name: 'issuer/said-today',
    confidence: 0.82,
    find: sayingToday,
    examples: [
      {
        text: 'Moles leave the valley\nNine of ten moles have left the valley and will not come back to it, Tidal Rights Watch said today. Nobody knows why.',
        finds: ['Tidal Rights Watch'],
      },
    ],
    counterexamples: [
      'Moles leave the valley\nNine of ten moles have left the valley. They will not come back to it, Tidal Rights Watch said today.',
      'Moles leave the valley\nNine of ten moles have left the valley and will not come back to it, Maria Quill said today.',
    ],
  },
  {
    name: 'issuer/said-by',
    confidence: 0.86,
    find: saidBy,
    examples: [
      {
        text: 'Briefing note – ferries\nThis is a summary of what was said by Sorrel Harbour Commission spokesperson Ada Brennick at today’s briefing.\n\nThe line opened on Monday. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'Briefing note – ferries\nThe Sorrel Harbour Commission wrote a summary of the talks.\n\nThe line opened on Monday. It carries many people.',
    ],
  },
  {
    name: 'issuer/speaking-of-us',
    confidence: 0.74,
    find: speakingOfUs,
    examples: [
      {
        text: 'Fares stay\nThe Sorrel Harbour Commission is leaving the fares of all its ferries as they are. It carries many people, and we thank them.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'Fares stay\nThe Sorrel Harbour Commission is leaving the fares of all its ferries as they are. “We thank our people,” it said.',
      'Fares stay\nFares of the Sorrel Harbour Commission stay as they are for all its ferries. It carries many people, and we thank them.',
    ],
  },
];
