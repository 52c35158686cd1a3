import type { Rule } from '../../finding.ts';
import { foreignSpeaking } from './foreign.ts';
import { foreignBeside } from './foreign-beside.ts';
import { foreignHonoured } from './foreign-honoured.ts';
import { foreignNamed } from './foreign-named.ts';
import { foreignSurnamed } from './foreign-surnamed.ts';
import { spanishSurnames } from './foreign-surnames.ts';

/** People of French and Spanish texts whom an appointment, a verb of saying, a form of address, an office before a surname or a whole name before shows. */
export const addressedRules: readonly Rule<'people'>[] = [
  {
    name: 'people/foreign-named',
    confidence: 0.97,
    find: foreignNamed,
    examples: [
      {
        text: "Hier Maëlle Corvec a été nommée directrice générale de l'OMR, et les élus sont dans le port.",
        finds: ['Maëlle Corvec'],
        value: { offices: [{ title: 'directrice générale', organisation: 'OMR' }] },
      },
      {
        text: "L'élection du Dr. Oscar Vantrel au poste de directeur général de l'OMR et des élus est dans le journal.",
        finds: ['Oscar Vantrel'],
        value: { offices: [{ title: 'directeur général', organisation: 'OMR' }] },
      },
      {
        text: "La nomination de M. Oscar Vantrel à titre de recteur de l'Université de Quenby est dans le journal.",
        finds: ['Oscar Vantrel'],
        value: { honorific: 'M.', offices: [{ title: 'recteur', organisation: 'Université de Quenby' }] },
      },
      {
        text: 'La junta designó a la Dra. Inés Corro como directora de Puertos por dos años, y es para todos.',
        finds: ['Inés Corro'],
        value: { offices: [{ title: 'directora de Puertos', organisation: null }] },
      },
      {
        text: 'El señor Bruno Tarvel, de Sorrel, asumió como nuevo presidente de la Comisión de Muelles, y es para todos.',
        finds: ['Bruno Tarvel'],
        value: { offices: [{ title: 'presidente', organisation: 'Comisión de Muelles' }] },
      },
      {
        text: 'Bruno Tarvel es el nuevo ministro de Puertos, y los alcaldes están en el muelle.',
        finds: ['Bruno Tarvel'],
        value: { offices: [{ title: 'ministro de Puertos', organisation: null }] },
      },
    ],
    counterexamples: [
      "L'accord de la digue a été nommé dans le plan des élus de Sorrel.",
      'La junta designó a la ciudad como sede de la feria de los puertos.',
    ],
  },
  {
    name: 'people/foreign-speaking',
    confidence: 0.85,
    find: foreignSpeaking,
    examples: [
      { text: '« La digue tient », a déclaré Maëlle Corvec dans le port avec les élus.', finds: ['Maëlle Corvec'] },
      { text: 'Bruno Tarvel señaló que los muelles son de la ciudad.', finds: ['Bruno Tarvel'] },
    ],
    counterexamples: ['Le Conseil Régional a déclaré que les digues sont dans le plan.'],
  },
  {
    name: 'people/foreign-name-office',
    confidence: 0.85,
    find: foreignBeside,
    examples: [
      {
        text: 'Sont venus dans le port M. Corvec, maire de Lyon, et Mme Tarvel, présidente du Conseil des ports.',
        finds: ['Corvec', 'Tarvel'],
        value: { kind: 'short', offices: [{ title: 'maire', organisation: 'Lyon' }] },
      },
      {
        text: "C'est avec la ministre de la Mer et du Développement Durable Mme. Marie Tarvel que les élus sont dans le port.",
        finds: ['Marie Tarvel'],
        value: { offices: [{ title: 'ministre de la Mer et du Développement Durable', organisation: null }] },
      },
      {
        text: 'On note la présence de Claude Corvec président du Conseil des ports et de Marie Tarvel maire de Lyon avec les élus.',
        finds: ['Claude Corvec', 'Marie Tarvel'],
        value: { offices: [{ title: 'président', organisation: 'Conseil des ports' }] },
      },
    ],
    counterexamples: [
      'Avec le maire de Lyon et Mme Marie Tarvel, les élus sont dans le port.',
      'Avec M. Corvec, les élus sont dans le port. Le Conseil Régional président du port est là.',
    ],
  },
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
