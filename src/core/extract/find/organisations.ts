import type { Rule } from '../finding.ts';
import { oncePerManuscript } from '../once.ts';
import { announcers } from './organisations/announcing.ts';
import { capitals, definedBodies } from './organisations/capitals.ts';
import { apposed, companies } from './organisations/company.ts';
import { headedRule } from './organisations/headed-rule.ts';
import { inRow } from './organisations/in-row.ts';
import { namedRules } from './organisations/named-rules.ts';
import { ofOffices } from './organisations/of-office.ts';
import { sayers } from './organisations/said-today.ts';
import { speaking } from './organisations/speaking.ts';
import { toldOf } from './organisations/told-of.ts';

const alone: readonly Rule<'organisations'>[] = [
  ...namedRules,
  {
    name: 'organisations/apposed',
    confidence: 0.9,
    find: oncePerManuscript(apposed),
    examples: [
      {
        text: 'It was the aid organisation Tidal Relief that paid, said the newspaper Asmer Courier.',
        finds: ['Tidal Relief', 'Asmer Courier'],
      },
    ],
    counterexamples: [
      'The organisation said so.',
      'The company Director left.',
      'It was sold to the manufacturer Osric Vantler.',
    ],
  },
  {
    name: 'organisations/defined-acronym',
    confidence: 0.95,
    find: oncePerManuscript(definedBodies),
    examples: [
      { text: 'The Universal Postal Union (UPU) met.', finds: ['Universal Postal Union'] },
      { text: 'Sorrel Ferry and Harbour Board (SFHB) met.', finds: ['Sorrel Ferry and Harbour Board'] },
    ],
    counterexamples: [
      'The Tide Conference on Ports (TCP) met.',
      'The Harbour Fund Meeting (HFM) ended.',
      'It helps small and middle-sized ports (SMPs).',
    ],
  },
  headedRule,
  {
    name: 'organisations/company',
    confidence: 0.9,
    find: oncePerManuscript(companies),
    examples: [
      {
        text: 'Shares of Quillon Ferries Ltd, of Asmer Lines, Inc., of the Ambassador Ropes Ltd and of Director Tidal Advisor Ports LLC rose.',
        finds: ['Quillon Ferries Ltd', 'Asmer Lines, Inc.', 'Ambassador Ropes Ltd', 'Tidal Advisor Ports LLC'],
      },
      { text: 'Shares of Quillon Oars & Ropes, Ltd. rose.', finds: ['Quillon Oars & Ropes, Ltd.'] },
    ],
    counterexamples: ['Shares of the company rose.'],
  },
  {
    name: 'organisations/of-office',
    confidence: 0.8,
    find: oncePerManuscript(ofOffices),
    examples: [
      {
        text: 'Then Quillon CEO Ada Brennick said that Quillon sells oars. It was Osric Quill, co-founder of Tidal Oars, who spoke.',
        finds: ['Quillon', 'Quillon', 'Tidal Oars'],
      },
      { text: 'Then Ada Brennick, head of tides at CFG, said that tides rise.', finds: ['CFG'] },
      { text: 'Then Ada Brennick, Chair of Friends of the Tide, spoke.', finds: ['Friends of the Tide'] },
    ],
    counterexamples: [
      'Then Ada Brennick, Mayor of Quenby, left.',
      'Then Ada Brennick, Orrin Vice-Chancellor, left Orrin University.',
      'Then Ada Brennick, Director of Photography, left Photography.',
      'Then Ada Brennick, President of the Republic, left the Republic.',
    ],
  },
  {
    name: 'organisations/announcing',
    confidence: 0.72,
    find: oncePerManuscript(announcers),
    examples: [
      {
        text: 'Quillon Tides reports record sales of oars\nLINDAU, 3 May 2026 – Quillon Tides (QT), a maker of oars, today reported sales of nine million oars. Quillon Tides is glad.',
        finds: ['Quillon Tides', 'Quillon Tides', 'Quillon Tides'],
      },
      {
        text: 'Brennick is the chair of Geneva Oars Ropes\nGeneva Oars Ropes said on Tuesday that Ada Brennick is to be the chair of the company, and that she is glad.',
        finds: ['Geneva Oars Ropes', 'Geneva Oars Ropes'],
      },
    ],
    counterexamples: [
      'Oars for all\nQuillon Tides today reported sales of nine million oars to all the people of the island.',
      'Maria Quillon reports sales of oars\nMaria Quillon today reported sales of nine million oars to all the people of the island.',
      'Lindau Oars is glad\nLindau Oars said on Tuesday that Ada Brennick is to be the chair of the club, and that she is glad.',
      'Sales of oars rise\nSales of oars reported in May by Quillon have grown for all the people of the island and the sea.',
    ],
  },
  {
    name: 'organisations/told-of',
    confidence: 0.84,
    find: oncePerManuscript(toldOf),
    examples: [
      {
        text: 'It met Confindra, the isle’s main association of makers of oars, and Eni Orrin, the famous energy company. Confindra is glad.',
        finds: ['Confindra', 'Eni Orrin', 'Confindra'],
      },
    ],
    counterexamples: [
      'It met Ada Brennick, the company secretary.',
      'It met in Kenya, the host of the association.',
      'It met Maria Quill, the head of the company.',
    ],
  },
  {
    name: 'organisations/said-today',
    confidence: 0.8,
    find: oncePerManuscript(sayers),
    examples: [
      {
        text: 'Moles leave the valley\nNine of ten moles have left the valley and will not come back to it, Tidal Rights Watch said today. Nobody at Tidal Rights Watch knows why.',
        finds: ['Tidal Rights Watch', 'Tidal Rights Watch'],
      },
    ],
    counterexamples: [
      'Moles leave the valley\nNine of ten moles have left the valley and will not come back, Quenna Brennick, a farmer, said. Brennick said today that she knows why.',
      'Moles leave the valley\nNine of ten moles have left the valley and will not come back to it, Maria Quill said today.',
    ],
  },
  {
    name: 'organisations/speaking',
    confidence: 0.75,
    find: oncePerManuscript(speaking),
    examples: [
      {
        text: 'Moles leave the valley\nThey have left the valley and will not come back to it, it is said. Action for Moles said that they were hungry. A letter from Action for Moles tells more.',
        finds: ['Action for Moles', 'Action for Moles'],
      },
    ],
    counterexamples: [
      'Moles leave the valley\nThey have left the valley and will not come back. Director for Moles Quenna Brennick said that they were hungry. Osric of Lindau said so.',
      'Moles leave the valley\nThey have left the valley and will not come back. Maria Watch said that they were hungry.',
    ],
  },
  {
    name: 'organisations/acronym',
    confidence: 0.75,
    find: oncePerManuscript(capitals),
    examples: [
      { text: 'The NVF fund paid, and NVF said so.', finds: ['NVF', 'NVF'] },
      { text: 'They met with the SHC, and spoke on behalf of NVF.', finds: ['SHC', 'NVF'] },
      { text: 'The fund managed by NVF paid, and she told the SHC that it did.', finds: ['NVF', 'SHC'] },
    ],
    counterexamples: [
      'The Third NVF Congress voted. Congress then closed, and Ada Brennick, CFA noted it.',
      'The ICT sector grew.',
      'The HQS cable broke.',
      'The FEVER-19 fund paid, and FEVER-19 was told of.',
      'It paid NPR 9.2 million in May.',
      'It was increased by EUR 5 and joined by rail.',
      'WHAT: Opening of a pier\nWHO: Ada Brennick, warden of the pier, and her crew of forty',
    ],
  },
];

/** What the rules find that look at one name at a time. */
const aloneIn = oncePerManuscript(manuscript => alone.flatMap(({ find }) => find(manuscript)));

export const rules: readonly Rule<'organisations'>[] = [
  ...alone,
  {
    name: 'organisations/in-row',
    confidence: 0.65,
    find: oncePerManuscript(manuscript => inRow(manuscript, aloneIn(manuscript))),
    examples: [
      {
        text: 'They came from the Sorrel Police Department, the Harbour Commission of Asmer, Metra, NVH, and Orrin College.',
        finds: ['Metra', 'NVH'],
      },
      { text: 'They work in bodies such as the UN, SHCA, OSCE and others.', finds: ['SHCA'] },
      {
        text: 'It was signed between NVH and the Orrin Port Board. It was told by the UN and the SHCA on Monday.',
        finds: ['NVH', 'SHCA'],
      },
      { text: 'It went to SHCA, WHO and other friends of the port.', finds: ['SHCA'] },
      {
        text: 'It went there with SHCA, NVH and the Harbour Commission, and with the Sorrel Port Council (SPC), OHV and UN.',
        finds: ['SHCA', 'NVH', 'OHV'],
      },
    ],
    counterexamples: [
      'By the MOU, the UN and OSCE agreed.',
      'It met with HFM patients and the Orrin Port Board, and told the UN and SHCA states.',
      'They came from the Sorrel Police Department, Asmer, Quill, Metra, and Wick.',
      'They met Ada Brennick, Osric Quill, the Port Board and Metra.',
    ],
  },
];
