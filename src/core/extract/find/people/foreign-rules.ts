import type { Rule } from '../../finding.ts';
import { foreignBefore, foreignBehind, foreignDirect } from './foreign.ts';
import { addressedRules } from './foreign-addressed-rules.ts';
import { hanRules } from './foreign-han-rules.ts';
import { foreignListed, foreignShared } from './foreign-list.ts';

/** People of French, Spanish and Chinese texts, where an office or a verb of saying shows them. */
export const foreignRules: readonly Rule<'people'>[] = [
  {
    name: 'people/foreign-title-before-name',
    confidence: 0.98,
    find: foreignBefore,
    examples: [
      {
        text: 'Le ministre de la Mer, Oscar Vantrel, est dans le port avec les élus.',
        finds: ['Oscar Vantrel'],
        value: { offices: [{ title: 'ministre de la Mer', organisation: null }] },
      },
      {
        text: 'La ministra de Puertos, doña Inés Corro, ha visitado los muelles con los alcaldes.',
        finds: ['Inés Corro'],
        value: { honorific: 'doña', offices: [{ title: 'ministra de Puertos', organisation: null }] },
      },
      {
        text: 'La presidenta de la Comisión de Muelles, Inés Corro, y los alcaldes están en el puerto.',
        finds: ['Inés Corro'],
        value: { offices: [{ title: 'presidenta', organisation: 'Comisión de Muelles' }] },
      },
      {
        text: 'Le Premier ministre du Japon, M. José Ulvar Corva e Silva, et les élus sont dans le port.',
        finds: ['José Ulvar Corva e Silva'],
        value: { offices: [{ title: 'Premier ministre', organisation: 'Japon' }] },
      },
      {
        text: 'El secretario de Puertos, Industria y Medio Ambiente, Bruno Tarvel, y la alcaldesa están en el puerto.',
        finds: ['Bruno Tarvel'],
        value: { offices: [{ title: 'secretario de Puertos, Industria y Medio Ambiente', organisation: null }] },
      },
      {
        text: 'El embajador de Chile ante la OMM, Bruno Tarvel, está en el puerto con los alcaldes.',
        finds: ['Bruno Tarvel'],
        value: { offices: [{ title: 'embajador de Chile ante la OMM', organisation: 'Chile' }] },
      },
      {
        text: 'Le ministre de la Mer et des Français à l’étranger, S.E.M. Oscar VANTREL, est dans le port.',
        finds: ['Oscar VANTREL'],
        value: { offices: [{ title: 'ministre de la Mer et des Français à l’étranger' }] },
      },
      {
        text: "La représentante-résidente de l'OMR, Maëlle Corvec, est dans le port avec les élus.",
        finds: ['Maëlle Corvec'],
        value: { offices: [{ title: 'représentante-résidente', organisation: 'OMR' }] },
      },
      {
        text: 'El vicerrector académico, Abg. Bruno Tarvel, y la directora de Muelles, la Dra. Inés Corro, están en el puerto.',
        finds: ['Bruno Tarvel', 'Inés Corro'],
        value: { offices: [{ title: 'vicerrector académico' }] },
      },
      {
        text: "Le président du conseil d'administration de la Société des Ports, monsieur Oscar Vantrel, est dans le port.",
        finds: ['Oscar Vantrel'],
        value: { offices: [{ title: "président du conseil d'administration", organisation: 'Société des Ports' }] },
      },
      {
        text: 'La directora de la Organización de Muelles/Oficina de Puertos (OM/OP), Inés F. Corro, ha visitado las islas.',
        finds: ['Inés F. Corro'],
        value: { offices: [{ organisation: 'Organización de Muelles/Oficina de Puertos' }] },
      },
    ],
    counterexamples: [
      'Le ministre de la Mer, dans le port, est avec les élus.',
      'El presidente de la región, Ministerio de Muelles, está en el puerto.',
      "Bruno Tarvel, directeur général de l'OMM, est dans le port avec les élus.",
      "C'est avec Luc Morel, directeur général de l'OMM, Ada Sarret, rectrice de l'UNQ, que le plan est là.",
      'Bruno es Director General de la OMM, con los alcaldes de la región.',
    ],
  },
  {
    name: 'people/foreign-name-comma-role',
    confidence: 0.98,
    find: foreignBehind,
    examples: [
      {
        text: "C'est avec Maëlle Corvec, présidente du Conseil des ports de Sorrel, que le plan est dans les mains des élus.",
        finds: ['Maëlle Corvec'],
        value: { offices: [{ title: 'présidente', organisation: 'Conseil des ports de Sorrel' }] },
      },
      {
        text: 'Los premios son para Ada Tarvel, directora de la Casa de las Islas, y para Bruno Corro, rector de la UNQ.',
        finds: ['Ada Tarvel', 'Bruno Corro'],
      },
      { text: 'Habló con Bruno Tarvel, director general de la OMM, y con los alcaldes.', finds: ['Bruno Tarvel'] },
      {
        text: 'Los premios son para el vicerrector de Mareas, Licenciado Bruno Corro, y para Inés Tarvel, country manager de Viento Corvec.',
        finds: ['Inés Tarvel'],
      },
      {
        text: "C'est Maëlle Corvec, troisième secrétaire au sein de la Mission des ports, et Bruno Tarvel, maire de Lyon, qui ouvrent la salle.",
        finds: ['Maëlle Corvec', 'Bruno Tarvel'],
        value: { offices: [{ title: 'troisième secrétaire', organisation: 'Mission des ports' }] },
      },
      {
        text: "C'est le Dr Maëlle Corvec, chercheuse au CRQ et co-auteure de l'étude, et Bruno Tarvel, directeur de la Prévention au ministère de la Mer, qui ouvrent la salle.",
        finds: ['Maëlle Corvec', 'Bruno Tarvel'],
        value: { offices: [{ title: 'chercheuse', organisation: 'CRQ' }] },
      },
      {
        text: "C'est Maëlle Corvec, directrice de la Foire de Sorrel, et Bruno Tarvel, secrétaire général de Sorrel Solidaire, qui ouvrent la salle.",
        finds: ['Maëlle Corvec', 'Bruno Tarvel'],
        value: { offices: [{ title: 'directrice', organisation: 'Foire de Sorrel' }] },
      },
      {
        text: 'Los premios son para Inés Corro, directora de operaciones de Viento Tarvel, y para Bruno Corro, secretario general de Innovación.',
        finds: ['Inés Corro', 'Bruno Corro'],
        value: { offices: [{ title: 'directora de operaciones', organisation: 'Viento Tarvel' }] },
      },
      {
        text: 'Los premios son para Inés Corro, presidenta de la OMM y rectora de la UNQ, y para los alcaldes.',
        finds: ['Inés Corro'],
        value: {
          offices: [
            { title: 'presidenta', organisation: 'OMM' },
            { title: 'rectora', organisation: 'UNQ' },
          ],
        },
      },
      {
        text: "C'est à Lyon Maëlle Corvec, présidente du directoire de Sorrel Ports, et Bruno Tarvel, membre de l’Académie des rivages, qui ouvrent la salle.",
        finds: ['Maëlle Corvec', 'Bruno Tarvel'],
        value: { offices: [{ title: 'présidente du directoire', organisation: 'Sorrel Ports' }] },
      },
      {
        text: "C'est la Béninoise Maëlle Corvec, par ailleurs ministre des Ports du Bénin, et Bruno Tarvel, président de Sorrel Solidaire, qui ouvrent la salle.",
        finds: ['Maëlle Corvec', 'Bruno Tarvel'],
        value: { offices: [{ title: 'ministre des Ports', organisation: 'Bénin' }] },
      },
      {
        text: 'La réunion est en l’honneur de M. Oscar Vantrel, directeur général de l’OMR\nLa réunion est dans le port avec les élus. Elle est pour tous.',
        finds: ['Oscar Vantrel'],
      },
      {
        text: 'Avec les élus sont là Ada Corvec, cheffe du Service des Digues et des membres de l’association des marins.',
        finds: ['Ada Corvec'],
        value: { offices: [{ title: 'cheffe', organisation: 'Service des Digues' }] },
      },
    ],
    counterexamples: [
      'Le Port de Sorrel, dans la baie, est avec les îles.',
      "Le Premier ministre Oscar Vantrel, le Chef de l'armée des rivages, la maire de Quenby et les élus sont là.",
      'La reunión es con Administración Pública e Interior, portavoz de los puertos, en el muelle.',
      'En la región Valles del Norte, el gobernador visitó los muelles con los pescadores de las islas.',
      'La reunión es con la ministra de Comercio Exterior y Turismo, y con los alcaldes.',
      'Están Bruno Tarvel, el alcalde de Quenby, Ada Corro, y los pescadores de las islas.',
      'Están el periodista Bruno Tarvel, el rector de la UNQ, y los alcaldes de las islas.',
    ],
  },
  {
    name: 'people/foreign-title-name',
    confidence: 0.975,
    find: foreignDirect,
    examples: [
      { text: "Le directeur général de l'OMR Oscar Vantrel est dans le port avec les élus.", finds: ['Oscar Vantrel'] },
      { text: 'Ayer la ministra Inés Corro habló con los alcaldes de la región.', finds: ['Inés Corro'] },
      {
        text: "Le ministre de l'Industrie et des ports Oscar Vantrel est dans la baie avec les élus.",
        finds: ['Oscar Vantrel'],
        value: { offices: [{ title: "ministre de l'Industrie et des ports", organisation: null }] },
      },
    ],
    counterexamples: [
      'Le président de la société Sorrel Ports est dans la baie avec les élus.',
      'Le ministre est dans le port avec les élus de Sorrel.',
    ],
  },
  {
    name: 'people/foreign-list',
    confidence: 0.98,
    find: foreignListed,
    examples: [
      {
        text: 'Hier les conseillers fédéraux Maëlle Corvec, Bruno Tarvel et Inès Orr sont dans le port avec les élus.',
        finds: ['Maëlle Corvec', 'Bruno Tarvel', 'Inès Orr'],
        value: { offices: [{ title: 'conseiller fédéral' }] },
      },
      { text: 'Las ministras Inés Corro y Rosa Quispe están en el muelle.', finds: ['Inés Corro', 'Rosa Quispe'] },
      { text: 'Los vocales Bruno Tarvel y Rosa Quispe están en el muelle.', finds: ['Bruno Tarvel', 'Rosa Quispe'] },
    ],
    counterexamples: ['Les ministres du Port Sorrel et de la Mer sont dans la baie avec les élus.'],
  },
  {
    name: 'people/foreign-shared',
    confidence: 0.985,
    find: foreignShared,
    examples: [
      {
        text: 'El acuerdo es de los rectores de la UNQ, Inés Tarvel, y de la UIN, Dr. Bruno Corro, con los alcaldes.',
        finds: ['Inés Tarvel', 'Bruno Corro'],
        value: { offices: [{ title: 'rector', organisation: 'UNQ' }] },
      },
      {
        text: 'Les ministres de la Mer, Oscar Vantrel, et des Ports, Mme Maëlle Corvec, sont dans la baie.',
        finds: ['Oscar Vantrel', 'Maëlle Corvec'],
        value: { offices: [{ title: 'ministre de la Mer', organisation: null }] },
      },
    ],
    counterexamples: ['Les ministres de la Mer, Oscar Vantrel, sont dans la baie avec les élus.'],
  },
  ...addressedRules,
  ...hanRules,
];
