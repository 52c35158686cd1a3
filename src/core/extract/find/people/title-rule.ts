import type { Rule } from '../../finding.ts';
import { titledOffices } from './title-examples.ts';
import { titled } from './titled.ts';

/** People whose office stands before their names. */
export const titleRule: Rule<'people'> = {
  name: 'people/title-before-name',
  confidence: 0.9,
  find: titled,
  examples: [
    {
      text: 'Then Georgian Prime Minister Irmo Kobal and Director of the Sorrel Harbour Commission (SHC) Quenna Brennick spoke.',
      finds: ['Irmo Kobal', 'Quenna Brennick'],
    },
    { text: 'They met President of the National Council of Slovenia Marek Lotter.', finds: ['Marek Lotter'] },
    {
      text: 'They met Mayor Quenna Brennick of Orrin, Business and Trade Secretary Osric Quill and Parks Commissioner Irmo Kobal.',
      finds: ['Quenna Brennick', 'Osric Quill', 'Irmo Kobal'],
      value: { offices: [{ title: 'Mayor', organisation: 'Orrin' }] },
    },
    {
      text: 'They met Foreign Trade and Tourism Minister Osric Quill, as well as Minister of Development Strategies and International Trade Irmo Kobal.',
      finds: ['Osric Quill', 'Irmo Kobal'],
      value: { offices: [{ title: 'Foreign Trade and Tourism Minister', organisation: null }] },
    },
    {
      text: 'They met President Quenna Brennick of Peru and Prime Minister Osric Quill of the Republic of Kenya.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'President', organisation: 'Peru' }] },
    },
    {
      text: 'They met the Minister of Ports of the Republic of Kenya Osric Quill and Mayor of Orrin Maria Brennick.',
      finds: ['Osric Quill', 'Maria Brennick'],
      value: { offices: [{ title: 'Minister of Ports', organisation: 'Republic of Kenya' }] },
    },
    {
      text: 'On Monday, the Minister of Ports of Kenya, Osric Quill, met Secretary for Justice Maria Brennick.',
      finds: ['Osric Quill', 'Maria Brennick'],
      value: { offices: [{ title: 'Minister of Ports', organisation: 'Kenya' }] },
    },
    {
      text: 'They met the President of Kenya, Osric Quill (left); and NVF Director-General QUENBY Alma.',
      finds: ['Osric Quill', 'QUENBY Alma'],
      value: { offices: [{ title: 'President', organisation: 'Kenya' }] },
    },
    {
      text: 'Then the Secretary General of the Harbour Commission, Ambassador Osric Quill, spoke.',
      finds: ['Osric Quill'],
    },
    {
      text: 'Then NVF Mission Director Osric Quill spoke.',
      finds: ['Osric Quill'],
      value: { offices: [{ title: 'Mission Director', organisation: 'NVF' }] },
    },
    {
      text: 'It was attended by the Minister of Ports, Osric Quill and the Governor of the Harbour Bank, Maria Brennick.',
      finds: ['Osric Quill', 'Maria Brennick'],
    },
    {
      text: '“It is dry,” the Governor, The Harbour Bank of Halmia, Osric Quill said.',
      finds: ['Osric Quill'],
      value: { offices: [{ title: 'Governor', organisation: 'Harbour Bank of Halmia' }] },
    },
    {
      text: 'Director General, Harbour Authority of Halmia, Lahore Osric Quill held talks.',
      finds: ['Osric Quill'],
      value: { offices: [{ title: 'Director General', organisation: 'Harbour Authority of Halmia' }] },
    },
    {
      text: 'The President of the Harbour Fund, Osric Quill, Kenya’s Minister of Ports, spoke with Secretary-General Maria Scotland of it.',
      finds: ['Osric Quill', 'Maria Scotland'],
      value: {
        offices: [
          { title: 'President', organisation: 'Harbour Fund' },
          { title: 'Minister of Ports', organisation: 'Kenya' },
        ],
      },
    },
    {
      text: 'It was the Harbour Bank’s Executive Director for the United States, Osric Quill, and the Dean of the Executive Directors, Maria Brennick.',
      finds: ['Osric Quill', 'Maria Brennick'],
      value: { offices: [{ title: 'Executive Director for the United States', organisation: 'Harbour Bank' }] },
    },
    {
      text: 'The Governor of the Harbour Bank and Deputy Minister Maria Brennick met.',
      finds: ['Maria Brennick'],
      value: { offices: [{ title: 'Deputy Minister', organisation: null }] },
    },
    {
      text: 'The President of Kenya, Osric Quill in his address stressed it with MyKIPO chairman Maria Brennick.',
      finds: ['Osric Quill', 'Maria Brennick'],
    },
    {
      text: 'Then Vice-President for Keeping our Harbours Dry, Osric Quill, and Commissioner for Health and Food Safety, Maria Brennick, spoke.',
      finds: ['Osric Quill', 'Maria Brennick'],
      value: { offices: [{ title: 'Vice-President for Keeping our Harbours Dry', organisation: null }] },
    },
    {
      text: 'Then Kenyan State Secretary and Foreign Minister Osric Quill met visiting U.S. Secretary of State Irmo Kobal and Kenyan Ambassador Designate to Peru Quenna Brennick.',
      finds: ['Osric Quill', 'Irmo Kobal', 'Quenna Brennick'],
      value: {
        offices: [
          { title: 'State Secretary', organisation: 'Kenya' },
          { title: 'Foreign Minister', organisation: 'Kenya' },
        ],
      },
    },
    {
      text: 'Then Commissioner Quenna Brennick of the Sorrel Ports Office met Kenyan Minister of Culture and Ports and Board Chairman of the Sorrel News Agency Osric Quill.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'Commissioner', organisation: 'Sorrel Ports Office' }] },
    },
    {
      text: 'Then by the Commission’s acting spokesman, Quenna Brennick on Friday it was told, with Prime Minister Hon. Osric M. Quill.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'acting spokesman', organisation: 'Commission' }] },
    },
    {
      text: 'They met United Nations Secretary-General Osric Quill.',
      finds: ['Osric Quill'],
      value: { offices: [{ title: 'Secretary-General', organisation: 'United Nations' }] },
    },
    {
      text: 'Sporting director Quenna Brennick said so.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Sporting director', organisation: null }] },
    },
    {
      text: 'Outgoing director Quenna Brennick said so.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'director', organisation: null }] },
    },
    {
      text: 'It was told by immigration lawyer Quenna Brennick and by young composer Osric Quill.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'immigration lawyer', organisation: null }] },
    },
    {
      text: "Then Lindau's interior and overseas minister Quenna Brennick spoke.",
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'interior and overseas minister' }] },
    },
    {
      text: 'They met Council for the Safety of Sailors president Osric Quill, and the head of the trial, Ms. Quenna Brennick.',
      finds: ['Osric Quill'],
      value: { offices: [{ title: 'president', organisation: 'Council for the Safety of Sailors' }] },
    },
    {
      text: 'Then NVF’s sub-Saharan Africa representative, Quenna Brennick, spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'sub-Saharan Africa representative', organisation: 'NVF' }] },
    },
    {
      text: 'Then the Harbour Bank’s new country manager in Kenya, Quenna Brennick, spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'country manager in Kenya', organisation: 'Harbour Bank' }] },
    },
    {
      text: 'Then Quillon’s outgoing President, Quenna Brennick, spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'President', organisation: 'Quillon' }] },
    },
    {
      text: 'As part of it, Sri Lanka’s High Commissioner to Peru, Quenna Brennick had talks with Charge d’Affaires of Peru Osric Quill.',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'High Commissioner to Peru', organisation: 'Sri Lanka' }] },
    },
    {
      text: 'Then Chairman Harbour Commission (HC) Osric Quill and Secretary Commerce Mr. Irmo Kobal spoke.',
      finds: ['Osric Quill'],
      value: { offices: [{ title: 'Chairman', organisation: 'Harbour Commission' }] },
    },
    {
      text: 'Then South Sudanese Finance Minister Quenna Brennick spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Finance Minister', organisation: 'South Sudan' }] },
    },
    {
      text: 'Then University of Orrin Board of Curators Chair Quenna Brennick spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Chair', organisation: 'University of Orrin Board of Curators' }] },
    },
    {
      text: 'Then Ambassador of Kenya to Peru Quenna Brennick spoke.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'Ambassador of Kenya to Peru', organisation: 'Kenya' }] },
    },
    {
      text: 'The Director of the Harbour Office, Quenna Brennick stressed the worth of sand to Minister for Ports K Quill.',
      finds: ['Quenna Brennick', 'K Quill'],
      value: { offices: [{ title: 'Director', organisation: 'Harbour Office' }] },
    },
    {
      text: 'He was heard by U.S. District Judge Quenna Brennick.',
      finds: ['Quenna Brennick'],
      value: { offices: [{ title: 'District Judge', organisation: 'United States' }] },
    },
    {
      text: 'Then Orrin County State’s Attorney Quenna Brennick and NVF Quenby Division Special Agent in Charge Irmo Kobal spoke.',
      finds: ['Quenna Brennick', 'Irmo Kobal'],
      value: { offices: [{ title: 'State’s Attorney', organisation: 'Orrin County' }] },
    },
    {
      text: "Then Kenya's Ambassador to Peru Quenna Brennick and Director SHC Irmo Kobal spoke.",
      finds: ['Quenna Brennick', 'Irmo Kobal'],
      value: { offices: [{ title: 'Ambassador to Peru', organisation: 'Kenya' }] },
    },
    {
      text: 'The President of the Harbour Commission, Osric Quill yesterday sent a letter.',
      finds: ['Osric Quill'],
    },
    {
      text: 'They met NVF director Dr. Osric Quill and Oriental University vice-chancellor Irmo Kobal.',
      finds: ['Irmo Kobal'],
      value: { offices: [{ title: 'vice-chancellor', organisation: 'Oriental University' }] },
    },
    {
      text: 'Senior Vice President – Quenna Brennick (Peru)\n\nTreasurer: Osric Quill (Kenya)',
      finds: ['Quenna Brennick', 'Osric Quill'],
      value: { offices: [{ title: 'Senior Vice President', organisation: null }] },
    },
    { text: 'They met Mr. Bren Odell (Registrar), Osric Quill and Harbour Officer Irmo Kobal.', finds: ['Irmo Kobal'] },
    {
      text: 'Federal Minister for Tides and Broadcasting Osric Quill said that it was dry.',
      finds: ['Osric Quill'],
    },
    {
      text: 'The Director General of the Harbour Office (HOF), Osric Quill, said so to Ambassador Extraordinary and Plenipotentiary of Kenya to Peru, Maria Brennick.',
      finds: ['Osric Quill', 'Maria Brennick'],
      value: { offices: [{ title: 'Director General', organisation: 'Harbour Office' }] },
    },
    ...titledOffices,
  ],
  counterexamples: [
    'The Ambassador Extraordinary left.',
    'They met in the Dean Orrin Auditorium and in the Maria Quill Room.',
    'The Director of the Harbour Commission spoke.',
    'The Prime Minister left.',
    'The Detective Senior Sergeant left.',
  ],
};
