import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { listed } from './listed.ts';
import { worded } from './worded.ts';

/** Short forms that words tell of, or a list of abbreviations. */
export const toldRules: readonly Rule<'acronyms'>[] = [
  {
    name: 'acronyms/worded',
    confidence: 0.9,
    find: oncePerManuscript(worded),
    examples: [
      {
        text: 'The Sorrel Harbour Fund, better known as SHF, pays for the tidal gauge boats, or TGBs, of the valley.',
        finds: ['Sorrel Harbour Fund, better known as SHF', 'tidal gauge boats, or TGBs'],
        value: { short: 'SHF', long: 'Sorrel Harbour Fund' },
      },
      {
        text: 'It is paid by the Sorrel Fund for Small Harbours, known by its acronym QNXP, and by others.',
        finds: ['Sorrel Fund for Small Harbours, known by its acronym QNXP'],
      },
    ],
    counterexamples: [
      'The harbour master of the valley, also known as QNX, left.',
      'It pays for boats, oars and ropes, or NVF does.',
      'He is known as OK by all of the harbour.',
    ],
  },
  {
    name: 'acronyms/listed',
    confidence: 0.9,
    find: oncePerManuscript(listed),
    examples: [
      {
        text: 'SHC – The Sorrel Harbour Commission is a body of the valley.',
        finds: ['SHC – The Sorrel Harbour Commission'],
        value: { short: 'SHC', long: 'Sorrel Harbour Commission' },
      },
      { text: 'TSB: Tidal Survey Board', finds: ['TSB: Tidal Survey Board'] },
    ],
    counterexamples: ['SHC – Tidings from the harbour', 'WHEN: Who has the tide', 'SHC: Sorrel has competent mayors'],
  },
];
