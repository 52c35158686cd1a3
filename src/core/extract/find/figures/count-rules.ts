import type { Rule } from '../../finding.ts';
import { kind } from './kinds.ts';

/** Figures without money, share or measure: with the noun that they count, and without one. */
export const countRules: readonly Rule<'figures'>[] = [
  {
    ...kind('count', 0.85),
    examples: [
      {
        text: 'They came from 155 countries, regions and islands.',
        finds: ['155'],
        value: { of: 'countries, regions and islands' },
      },
      {
        text: 'It was backed by 112 of the League’s 140 ports; 16 abstained.',
        finds: ['112', '140', '16'],
        value: { of: 'ports' },
      },
      { text: 'Tolver, with 21 boats, and Quenby, with 13.', finds: ['21', '13'], value: { of: 'boats' } },
      { text: '来自155个国家和地区的代表参加论坛。', finds: ['155'], value: { of: '国家和地区' } },
      { text: 'El puerto tiene 531 nuevas plazas con los muelles.', finds: ['531'], value: { of: 'nuevas plazas' } },
      { text: 'It runs 94 U.S. ports and 10 UN ferries.', finds: ['94', '10'], value: { of: 'U.S. ports' } },
      { text: 'It sold 12,000 jars of pear jam.', finds: ['12,000'], value: { of: 'jars of pear jam' } },
      {
        text: 'It closed 3 ports in 14 provinces and calls on all to help.',
        finds: ['3', '14'],
        value: { of: 'ports' },
      },
      { text: 'It cut its crew from 620 to 410.', finds: ['620', '410'], value: { of: 'its crew' } },
      { text: 'It saw 14 stone ports of Norway, Kenya and Peru.', finds: ['14'], value: { of: 'stone ports' } },
      { text: 'In 2025 300 boats and 12 000 sailors came.', finds: ['300', '12 000'], value: { value: 300 } },
      {
        text: 'It fell to 3.2 accidents per 100,000 hours.',
        finds: ['3.2'],
        value: { value: 3.2, of: 'accidents per 100,000 hours' },
      },
      { text: 'It hosts 22 delegates from the north.', finds: ['22'], value: { value: 22, of: 'delegates' } },
    ],
    counterexamples: [
      '2. The Minister spoke.',
      'See section 12 and page 4.',
      'It will run in twelve coastal v1llages.',
      'It acts under Executive Order (E.O.) 13224 and asks callers to quote incident 512.',
      'Agenda 2030 and COVID-19.',
      'The 8th Sorrel Forum met.',
      'Open at 7 a.m. daily.',
      'Call our 105 phone service or 0800 555 111 on bridge 27.',
      'Open until 12 noon.',
      'The rate is told per 100,000 hours.',
      '11.15 Tour of the pier',
      'It has faith in its 737 MAX.',
      'It was cooler at four in the afternoon.',
      'Le salon est ouvert jusqu’au 15 courant, par la résolution 106.',
      '在港口，每12名船员中就有1名生病。',
      '船员何清59岁，曾在港口工作。',
      '星海電（2330）昨天舉行“4.26知识产权宣传周”，數十家企業參加，第二十五届論壇三十一日開幕。',
    ],
  },
  {
    ...kind('bare', 0.6),
    examples: [
      { text: 'Ada Brennick, 51, is to lead it.', finds: ['51'], value: { value: 51, of: null } },
      { text: 'In 2024 it was 210,000.', finds: ['210,000'], value: { of: null } },
      { text: '港口设副主任2位及委员6位。', finds: ['2', '6'], value: { of: null } },
    ],
    counterexamples: [
      'PR/2024/922',
      'It is open to more than 3.2O0 boats and 700,O00 people.',
      'The board paid 40 0O0 crowns.',
      'El foro se celebra del 18 al 2l de agosto en el puerto de las islas con los pescadores.',
      'Call +41 44 631 31 11 or 555-1212.',
      'For BAY 43-9006 it came in Q3’23.',
      'See https://harbour.example/2024/51',
    ],
  },
];
