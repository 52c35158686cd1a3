import type { Rule } from '../../finding.ts';
import { apposed } from './apposed.ts';
import { seatedOffices } from './comma-role-examples.ts';

/** "Ada Brennick, Director of the Harbour Commission," */
export const commaRoleRule: Rule<'people'> = {
  name: 'people/name-comma-role',
  confidence: 0.9,
  find: apposed,
  examples: [
    { text: 'It was Quenna Brennick, Director of the Harbour Commission, who spoke.', finds: ['Quenna Brennick'] },
    {
      text: 'It was Quenna Brennick, MD, the Maude Orrin Professor of Tides at the University of Lindau, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Maude Orrin Professor of Tides', organisation: 'University of Lindau' }] },
    },
    {
      text: 'It was Quenna Brennick, M.D., Ph.D., Chief Medical Officer of the Harbour Agency, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Chief Medical Officer', organisation: 'Harbour Agency' }] },
    },
    {
      text: "It was Quenna Brennick, Quillon's President and Chief Executive Officer, who spoke.",
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'President and Chief Executive Officer', organisation: 'Quillon' }] },
    },
    {
      text: 'It was Quenna Brennick, Quillon’s Chairman, President, and Chief Executive Officer, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Chairman, President, and Chief Executive Officer', organisation: 'Quillon' }] },
    },
    {
      text: 'It was Quenna Brennick, President and CEO of Quillon Foods, who met John Bridge OBE, Director, the Tidal Foundation.',
      finds: ['Quenna Brennick', 'John Bridge'],
      value: { offices: [{ title: 'President and CEO', organisation: 'Quillon Foods' }] },
    },
    {
      text: 'It was Quenna Brennick APR, FCPRS, National President, NVF, who met Osric Quill (Administrative Officer), Ms. Irmo Kobal and others.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'National President', organisation: 'NVF' }] },
    },
    {
      text: 'It was Quenna Brennick, chief executive of Oxford TidalWorks, who wrote to Osric Quill, Pro Vice-Chancellor (Ports) at the University of Lindau.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'chief executive', organisation: 'Oxford TidalWorks' }] },
    },
    {
      text: 'It was Quenna Brennick, Vice President of Sales for the Quenby Ports Authority, who met Osric Quill, chief medical officer at the Harbour Trust.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'Vice President of Sales', organisation: 'Quenby Ports Authority' }] },
    },
    {
      text: 'It was Quenna Brennick, CEO and President of Quillon, who met Osric Quill (Peru), Director of Ports: Irmo Kobal.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'CEO and President', organisation: 'Quillon' }] },
    },
    {
      text: 'It was Quenna Brennick, Quillon’s Acting Head of Tidal Campaigns, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Acting Head of Tidal Campaigns', organisation: 'Quillon' }] },
    },
    {
      text: 'It was Quenna Brennick, Quillon Vice-Chancellor, who wrote to Osric Quill, Harbour Music Director.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'Vice-Chancellor', organisation: 'Quillon' }] },
    },
    {
      text: 'It was Quenna Brennick, the current dean at the University of Lindau, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'dean', organisation: 'University of Lindau' }] },
    },
    {
      text: 'It was Quenna Brennick, President of the National Institute of Tides (NIT) of Peru, who met Osric Quill, Chairman, NVF.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'President', organisation: 'National Institute of Tides' }] },
    },
    {
      text: 'It was Quenna Brennick, Deputy Commissioner State Harbour Office (SHO) Peru, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Deputy Commissioner', organisation: 'State Harbour Office' }] },
    },
    {
      text: 'It was Quenna Brennick, Deputy Under Secretary of Commerce for Intellectual Property, who spoke.',
      finds: ['Quenna Brennick'],
      value: {
        offices: [{ title: 'Deputy Under Secretary of Commerce for Intellectual Property', organisation: null }],
      },
    },
    {
      text: 'It was Quenna Brennick, Director General, Foreign Ports Academy, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Director General', organisation: 'Foreign Ports Academy' }] },
    },
    {
      text: 'It was Quenna Brennick, associate Asia director at Tidal Relief, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'associate Asia director', organisation: 'Tidal Relief' }] },
    },
    {
      text: 'It was Quenna Brennick, Special Agent in Charge of the Quenby Field Division, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Special Agent in Charge', organisation: 'Quenby Field Division' }] },
    },
    {
      text: 'It was Quenna Brennick, a tidal sand biologist at the University of Lindau, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'tidal sand biologist', organisation: 'University of Lindau' }] },
    },
    {
      text: 'It was Quenna Brennick, a co-author of the study from the Tidal Institute, who wrote to Osric Quill, editor at large at the Lindau Gazette.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'co-author of the study', organisation: 'Tidal Institute' }] },
    },
    {
      text: 'It was Quenna Brennick, Governor of Quebec Province, who wrote to Osric Quill, head of the Government Ports Office.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'Governor', organisation: 'Quebec Province' }] },
    },
    {
      text: 'It was Quenna Brennick, Party Secretary of Orrin, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Party Secretary', organisation: 'Orrin' }] },
    },
    {
      text: 'It was Quenna Brennick, professor of marine law at Lindau University, chair of the board, who spoke.',
      finds: ['Quenna Brennick'],
      value: {
        offices: [
          { title: 'professor of marine law', organisation: 'Lindau University' },
          { title: 'chair', organisation: null },
        ],
      },
    },
    {
      text: 'It was Quenna Brennick, President’s Counsel, who met Osric Quill, General Counsel of the Harbour Commission.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'President’s Counsel', organisation: null }] },
    },
    {
      text: 'It was Quenna Brennick, Deputy Commissioner of the State Tidal Office, Bren Odell, Mayor of Lindau and Osric Quill, Director of the Harbour Commission, who spoke.',
      finds: ['Quenna Brennick', 'Bren Odell', 'Osric Quill'],
      value: { offices: [{ title: 'Deputy Commissioner', organisation: 'State Tidal Office' }] },
    },
    {
      text: 'Then Osric Quill, Deputy Prime Minister, Minister for Ports and Minister for Water Quenna Brennick spoke.',
      finds: [],
    },
    {
      text: 'It was Quenna Brennick, Chief of Staff to the Governor, who spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Chief of Staff to the Governor', organisation: null }] },
    },
    ...seatedOffices,
  ],
  counterexamples: [
    'They spoke with Quenna Brennick, the Spokesman, Mr Osric Quill, said.',
    'They met at the launch of the Unitary Dock, a major step of the harbour.',
    'It was Lindau Port, the harbour of the island.',
  ],
};
