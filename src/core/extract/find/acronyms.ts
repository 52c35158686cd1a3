import type { Rule } from '../finding.ts';
import { oncePerManuscript } from '../once.ts';
import { apposed, beside, explained } from './acronyms/apposed.ts';
import { hanShortRule } from './acronyms/han-short-rule.ts';
import { longThenShortRule } from './acronyms/long-then-short.ts';
import { shortThenLongRule } from './acronyms/short-then-long.ts';
import { toldRules } from './acronyms/told-rules.ts';

export const rules: readonly Rule<'acronyms'>[] = [
  longThenShortRule,
  hanShortRule,
  shortThenLongRule,
  {
    name: 'acronyms/beside-comma',
    confidence: 0.85,
    find: oncePerManuscript(apposed),
    examples: [
      {
        text: 'The Sorrel Harbour Commission, SHC, met in May.',
        finds: ['Sorrel Harbour Commission, SHC'],
        value: { short: 'SHC', long: 'Sorrel Harbour Commission' },
      },
      {
        text: 'It is the Asmer Continental Ferry Trade Area, AsCFTA, and the tidal gauge boats — TGBs — of the valley.',
        finds: ['Asmer Continental Ferry Trade Area, AsCFTA', 'tidal gauge boats — TGBs'],
      },
      {
        text: 'El Instituto Nacional de Muelles - INM - se reunió con el consejo.',
        finds: ['Instituto Nacional de Muelles - INM'],
      },
      {
        text: 'El Instituto Nacional de Muelles -INM- se reunió con el consejo.',
        finds: ['Instituto Nacional de Muelles -INM'],
      },
      {
        text: 'La Fundación Marina Nuestra Señora del Carmen, FUMCARMEN, y los alcaldes están en el puerto.',
        finds: ['Fundación Marina Nuestra Señora del Carmen, FUMCARMEN'],
      },
      {
        text: 'La Dirección Nacional de Muelles —DNM— y el impuesto sobre los muelles, o ISM, son de todos.',
        finds: ['Dirección Nacional de Muelles —DNM', 'impuesto sobre los muelles, o ISM'],
      },
    ],
    counterexamples: ['The Sorrel Harbour Club, NVF, SHC and others met.', 'The harbour board is dry, SHC said.'],
  },
  {
    name: 'acronyms/beside',
    confidence: 0.8,
    find: oncePerManuscript(beside),
    examples: [
      {
        text: 'El Instituto Nacional de Muelles INM y la Comisión de Puertos Insulares-CPI se reúnen con el consejo.',
        finds: ['Instituto Nacional de Muelles INM', 'Comisión de Puertos Insulares-CPI'],
        value: { short: 'INM', long: 'Instituto Nacional de Muelles' },
      },
    ],
    counterexamples: [
      'El Instituto Nacional de los muelles INM se reúne con el consejo de las islas.',
      'The Sorrel Harbour Commission SHC met in May.',
      'Le Conseil des ports et la CDP sont dans le plan avec les élus.',
    ],
  },
  {
    name: 'acronyms/before-comma',
    confidence: 0.85,
    find: oncePerManuscript(explained),
    examples: [
      {
        text: "Le BIP, Bureau international des ports, et l'OMR, l'Organisation mondiale des rivages, suivent.",
        finds: ['BIP, Bureau international des ports', "OMR, l'Organisation mondiale des rivages"],
        value: { short: 'BIP', long: 'Bureau international des ports' },
      },
    ],
    counterexamples: ['At the SHC, Sorrel Harbour owners met.', 'The SHC, Norrel Valley Fund and others met.'],
  },
  ...toldRules,
];

/** Every definition that the rules find: other rules ask what capitals stand for. */
export const definitionsOf = oncePerManuscript(manuscript =>
  rules.flatMap(rule => rule.find(manuscript)).map(({ value }) => value),
);
