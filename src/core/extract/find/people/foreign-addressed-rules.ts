import type { Rule } from '../../finding.ts';
import { foreignHonoured } from './foreign-honoured.ts';
import { foreignSurnamed } from './foreign-surnamed.ts';
import { spanishSurnames } from './foreign-surnames.ts';

/** People of French and Spanish texts whom a form of address, an office before a surname or a whole name before shows. */
export const addressedRules: readonly Rule<'people'>[] = [
  {
    name: 'people/foreign-honoured',
    confidence: 0.9,
    find: foreignHonoured,
    examples: [
      {
        text: 'En la reunión están la señora Inés Corro, el señor juez Bruno Tarvel y el Ing. Oscar Vantrel Ruiz, con los alcaldes.',
        finds: ['Inés Corro', 'Bruno Tarvel', 'Oscar Vantrel Ruiz'],
      },
      { text: 'Avec les élus est dans le port le colonel Oscar Vantrel, et tous sont là.', finds: ['Oscar Vantrel'] },
    ],
    counterexamples: ['La señora del puerto y el señor de los muelles están en la reunión con los alcaldes.'],
  },
  {
    name: 'people/foreign-title-surname',
    confidence: 0.8,
    find: foreignSurnamed,
    examples: [
      {
        text: 'Hier le président Vantrel est dans le port avec les élus.',
        finds: ['Vantrel'],
        value: { kind: 'short' },
      },
      {
        text: 'Ayer la ministra Corro habló con los alcaldes de la región.',
        finds: ['Corro'],
        value: { offices: [{ title: 'ministra', organisation: null }] },
      },
    ],
    counterexamples: [
      'La fête est sur la place du Président Vantrel, avec le Ministre Délégué et les élus.',
      'La reunión es en la avenida del Presidente Vantrel, con el Ministro Plenipotenciario y los alcaldes.',
    ],
  },
  {
    name: 'people/spanish-first-surname',
    confidence: 0.6,
    find: spanishSurnames,
    examples: [
      {
        text: 'Ayer la ministra Inés Tarvel Corro habló con los alcaldes de la región. Tarvel Corro señaló el plan, y Tarvel lo firmó con todos.',
        finds: ['Tarvel Corro', 'Tarvel'],
        value: { kind: 'short' },
      },
    ],
    counterexamples: [
      'Ayer la ministra Inés Tarvel habló con los alcaldes de la región.',
      'Ayer la ministra Inés Tarvel Corro habló con los alcaldes en el Puerto Tarvel y en Tarvel Norte.',
    ],
  },
];
