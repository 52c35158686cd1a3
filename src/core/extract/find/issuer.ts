import type { Rule } from '../finding.ts';
import { announcer, leader, ministry } from './issuer/actors.ts';
import { chiefOfficer } from './issuer/chief-officer.ts';
import { headlineRules } from './issuer/headline-rules.ts';
import { aboutSection, beforeBar, beforeColon, municipality, nameLine } from './issuer/lines.ts';
import { ownAddress } from './issuer/own-address.ts';
import { toldRules } from './issuer/told-rules.ts';

export const rules: readonly Rule<'issuer'>[] = [
  {
    name: 'issuer/before-colon',
    confidence: 0.97,
    find: beforeColon,
    examples: [
      {
        text: 'Harbour Commission: new ferry line opens\nThe line opened on Monday. It carries many people.',
        finds: ['Harbour Commission'],
      },
      {
        text: 'SHC Press Statement: visit of the ports minister\nThe minister came on Monday. She saw many people.',
        finds: ['SHC'],
      },
    ],
    counterexamples: [
      'New ferry line: what it means\nThe line opened on Monday. It carries many people.',
      'Press Release: Harbour Commission opens ferry line\nThe line opened on Monday. It carries many people.',
      'Harbour Commission Hosts Fair: ferries for all\nThe line opened on Monday. It carries many people.',
      'SHC Assemblies Open: ferries for all\nThe line opened on Monday. It carries many people.',
      'Northern Tide Union: Commission welcomes a deal on ferries\nThe line opened on Monday. It carries many people.',
      'HALMIA: FERRIES FOR ALL\nThe line opened on Monday. It carries many people.',
      'Joint Statement: ferries for all\nThe line opened on Monday. It carries many people.',
    ],
  },
  {
    name: 'issuer/before-bar',
    confidence: 0.93,
    find: beforeBar,
    examples: [
      {
        text: 'Statistics Halmia | Press release No. 12/2026\nFerry traffic grows in the spring\nThe line opened on Monday. It carries many people to the island every day, and more people wait for it.',
        finds: ['Statistics Halmia'],
      },
      {
        text: 'Harbour Commission - Press release\nFerry traffic grows in the spring\nThe line opened on Monday. It carries many people to the island every day, and more people wait for it.',
        finds: ['Harbour Commission'],
      },
    ],
    counterexamples: [
      'Ferry traffic grows – Press release of the spring\nThe line opened on Monday. It carries many people to the island every day, and more people wait for it.',
      'Latest news | Press release No. 12/2026\nFerry traffic grows in the spring\nThe line opened on Monday. It carries many people to the island every day, and more people wait for it.',
      'Ferry traffic grows | Lindau\nThe line opened on Monday. It carries many people to the island every day, and more people wait for it.',
    ],
  },
  {
    name: 'issuer/municipality',
    confidence: 0.85,
    find: municipality,
    examples: [
      {
        text: 'City of Quenby\nOffice of the Mayor\nNEWS RELEASE\nMayor opens a new ferry line\nThe line opened on Monday. It carries many people to the island every day, and more people wait for it.',
        finds: ['City of Quenby'],
      },
    ],
    counterexamples: [
      'City of ships\nMayor opens a new ferry line\nThe line opened on Monday. It carries many people to the island every day, and more people wait for it.',
      'Mayor opens a new ferry line\nThe City of Quenby opened a line on Monday. It carries many people to the island every day.',
    ],
  },
  {
    name: 'issuer/about-section',
    confidence: 0.95,
    find: aboutSection,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nAbout the Quillon Trust\nThe Quillon Trust runs ferries. It was founded long ago.',
        finds: ['Quillon Trust'],
      },
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nAbout the Ministry\nThe Ministry of Ports and Sand was founded long ago. It runs ferries.',
        finds: ['Ministry of Ports and Sand'],
      },
      {
        text: "Une ligne s'ouvre à Quenby\nLa ligne est dans le port avec les îles depuis lundi. Elle est pour tous.\nÀ propos du Conseil des ports\nLe Conseil est une autorité. Il emploie des marins.",
        finds: ['Conseil des ports'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nAbout us\nWe run ferries.',
    ],
  },
  ...toldRules,
  {
    name: 'issuer/own-address',
    confidence: 0.78,
    find: ownAddress,
    examples: [
      {
        text: 'New ferry line opens\nThe line of the Sorrel Harbour Commission (SHC) opened on Monday. It carries many people.\nMedia contact: press@shc.gov.example',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'New ferry line opens\nThe line is run by the Quillon Trust. It carries many people.\nMedia contact: press@quillon-trust.example',
        finds: ['Quillon Trust'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line is run by the Quillon Trust. It carries many people.\nMedia contact: press@moles.example',
      'New ferry line opens\nThe Quillon Trust and the Asmer Foundation run it.\nMedia contact: press@quillon.example, press@asmer.example',
      'New ferry line opens\nThe Quillon Institute of Sand at the University of Quillon measured it. It carries many people.\nMedia contact: press@quillon.example',
      'New ferry line opens\nThe French Harbour Trust runs it. It carries many people.\nMedia contact: press@french.example',
    ],
  },
  {
    name: 'issuer/announcer',
    confidence: 0.8,
    find: announcer,
    examples: [
      {
        text: 'New ferry line opens\nThe Sorrel Harbour Commission today announced a ferry line. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'New ferry line opens\nThe Sorrel Harbour Commission (SHC) and the Asmer Ferry Authority (AFA) urgently call for sand. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'New ferry line opens\nThe Sorrel Harbour Commission (SHC) wishes to inform the public that it bought sand. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
      {
        text: 'New ferry line opens\nPublic Tides Sorrel (PTS) is calling for sand. It carries many people.',
        finds: ['Public Tides Sorrel'],
      },
      {
        text: 'New ferry line opens\nThe Board of Directors of Sorrel Hospital announced today that it bought sand. It carries many people.',
        finds: ['Sorrel Hospital'],
      },
      {
        text: 'No change in fares\nAt its meeting today the SHC Executive Board voted to keep the fares of the ferries unchanged. It carries many people.',
        finds: ['SHC'],
      },
      {
        text: 'New ferry line opens\nThe Harbour Office of Sorrel in Lindau is pleased to call for sand. It carries many people.',
        finds: ['Harbour Office of Sorrel'],
      },
    ],
    counterexamples: [
      'New ferry line opens\n“The Sorrel Harbour Commission announced a ferry line that nobody needs,” said Osric Quill. It carries many people.',
      'New ferry line opens\nThe ferry belongs to the Sorrel Harbour Commission. It carries many people.',
      'New ferry line opens\nThe show of the Sorrel Harbour Commission was held in May. It carries many people.',
      'New ferry line opens\nThe Sorrel Harbour Commission was set up in May. It carries many people.',
      'New ferry line opens\nHe spoke at the end of the Council of Sailors Meeting held in May. It carries many people.',
      'New ferry line opens\nThe board has declared Mr. Osric Quill of the Sorrel Harbour Commission (SHC) duly elected its chair. It carries many people.',
      'New ferry line opens\nDeep Tide Reading (DTR) is set for May. It carries many people.',
    ],
  },
  ...headlineRules,
  {
    name: 'issuer/name-line',
    confidence: 0.7,
    find: nameLine,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nMINISTRY OF TRADE',
        finds: ['MINISTRY OF TRADE'],
      },
      {
        text: 'New ferry line opens for all the people\nNews of ports\nQUILLON FERRY FOUNDATION\nThe line opened on Monday, and it carries many people to and from the island. It is open every day.',
        finds: ['QUILLON FERRY FOUNDATION'],
      },
      {
        text: 'New ferry line opens for all the people\nBoats and oars\n\nSorrel Harbour Foundation\n\nLINDAU, 3 May 2026 – The Asmer Ports Authority awarded nine boats to people of the Sorrel Harbour Foundation on Monday, and they will all go to sea in May.',
        finds: ['Sorrel Harbour Foundation'],
      },
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nAda Brennick/Sorrel Harbour Police',
        finds: ['Sorrel Harbour Police'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nThank you',
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nTidal Post',
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nA Solid Partnership',
    ],
  },
  {
    name: 'issuer/leader',
    confidence: 0.59,
    find: leader,
    examples: [
      {
        text: 'Judgment in ferry case\nThe Court of Tides (CT) delivered its judgment in the ferry case. It carries many people.',
        finds: ['Court of Tides'],
      },
      {
        text: 'Call for experts\nLINDAU – The Sorrel Tide Agency is looking for experts on tides. It has many.',
        finds: ['Sorrel Tide Agency'],
      },
    ],
    counterexamples: [
      'Ferries for all\nThe Sorrel Tide Agency was praised for its ferries. They carry many people.',
      'Ferries for all\nThe boats of the Sorrel Tide Agency carried many people. It has nine.',
    ],
  },
  {
    name: 'issuer/ministry',
    confidence: 0.6,
    find: ministry,
    examples: [
      {
        text: 'Minister for Trade and Ports Orla Tavish opens ferry line\nThe line opened on Monday with officials from the Ministry of Trade and Ports. It carries many people.',
        finds: ['Ministry of Trade and Ports'],
      },
      {
        text: 'Ferry line opens to Lindau\nThe Minister of Ports of Halmia, Orla Tavish, opened the line at the Ministry of Ports on Monday. It carries many people.',
        finds: ['Ministry of Ports'],
      },
    ],
    counterexamples: [
      'Minister for Trade and Ports Orla Tavish opens ferry line\nThe line opened on Monday with officials from the Ministry of Health. It carries many people.',
      'Ferry line opened by Minister for Trade\nThe line opened on Monday with officials from the Ministry of Trade. It carries many people.',
    ],
  },
  {
    name: 'issuer/chief-officer',
    confidence: 0.55,
    find: chiefOfficer,
    examples: [
      {
        text: 'New ferry line opens for all\nLINDAU – NVF Director-General Ada Brennick opened a ferry line. The NVF has many lines. It is the line that the NVF likes.',
        finds: ['NVF'],
      },
    ],
    counterexamples: [
      'New ferry line opens for all\nNVF Director-General Ada Brennick opened a ferry line. It carries many people.',
      'New ferry line opens for all\nThe Mayor met NVF Director-General Ada Brennick. The NVF has many lines. It is the line that the NVF likes.',
    ],
  },
];
