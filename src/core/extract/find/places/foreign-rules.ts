import type { Rule } from '../../finding.ts';
import { hanGazetted, hanHeldIn } from './chinese.ts';
import { foreignGazetted, foreignKinds, foreignLocatives, foreignNouns, foreignRows } from './foreign.ts';

/** Places of French, Spanish and Chinese texts. */
export const foreignRules: readonly Rule<'places'>[] = [
  {
    name: 'places/foreign-gazetteer',
    confidence: 0.9,
    find: foreignGazetted,
    examples: [
      {
        text: 'Les délégués de la Suède et des États-Unis sont à Genève, puis dans le port de l’Égypte.',
        finds: ['Suède', 'États-Unis', 'Genève', 'Égypte'],
      },
      {
        text: 'Los alcaldes de España y de los Países Bajos se reúnen en Ginebra y en Valencia con el ministro.',
        finds: ['España', 'Países Bajos', 'Ginebra', 'Valencia'],
      },
      {
        text: 'Los pescadores de San Sebastián de los Muelles están en el puerto.',
        finds: ['San Sebastián de los Muelles'],
      },
    ],
    counterexamples: [
      'El presidente del puerto, Bruno Lima, está en el muelle con los alcaldes. Según Lima, el plan es para todos.',
      'Les directrices sont Marie France et Ada Chine, avec les élus dans le port.',
      'La ministra Ana Mendoza habló con los pescadores, y Mendoza es de las islas.',
      'Réunion du comité des ports : les élus sont dans le port.',
      'Le club Paris-Port est dans la baie avec les élus.',
    ],
  },
  {
    name: 'places/foreign-kind',
    confidence: 0.8,
    find: foreignKinds,
    examples: [
      { text: 'Les élus de la ville de Quenby sont dans le port avec les pêcheurs.', finds: ['Quenby'] },
      { text: 'Los pescadores del municipio de Puerto Sorrel están en el muelle.', finds: ['Puerto Sorrel'] },
      { text: 'La alcaldesa de Quenby está en el muelle con los pescadores.', finds: ['Quenby'] },
      { text: 'Los pescadores de la ciudad española de Quenby están en el muelle.', finds: ['Quenby'] },
    ],
    counterexamples: [
      'Les élus des régions de la Francophonie sont dans le port.',
      'La ville de Corvec Port Atlas est dans la baie avec les îles.',
      'La ciudad de los puertos es de todos.',
      'Los municipios de la Región están en el acuerdo con los pescadores.',
    ],
  },
  {
    name: 'places/foreign-row',
    confidence: 0.8,
    find: foreignRows,
    examples: [
      { text: 'Les élus des communes de Quenby, Ilo et Sorrel sont dans le port.', finds: ['Quenby', 'Ilo', 'Sorrel'] },
      {
        text: 'Los alcaldes de los municipios de Quenby y Puerto Sorrel están en el muelle.',
        finds: ['Quenby', 'Puerto Sorrel'],
      },
      {
        text: 'Los alcaldes de los distritos de Coronel Quispe y Vaquilla están en el muelle.',
        finds: ['Coronel Quispe', 'Vaquilla'],
      },
    ],
    counterexamples: ['Les campus de la mer et des rivages sont dans le port avec les élus.'],
  },
  {
    name: 'places/foreign-noun',
    confidence: 0.75,
    find: foreignNouns,
    examples: [
      {
        text: 'Le bateau est sur le lac Sorrel avec les élus de l’île de Quenby.',
        finds: ['lac Sorrel', 'île de Quenby'],
      },
      { text: 'Los pescadores de la isla de Quenby están en el río Sorrel.', finds: ['isla de Quenby', 'río Sorrel'] },
    ],
    counterexamples: ['Le lac est dans la baie avec les îles du port.'],
  },
  {
    name: 'places/foreign-locative',
    confidence: 0.55,
    find: foreignLocatives,
    examples: [
      { text: 'La réunion avec les élus se tiendra à Quenby du 12 au 14 mai dans le port.', finds: ['Quenby'] },
      { text: 'El acuerdo de los muelles se firmó en Quenby con los alcaldes.', finds: ['Quenby'] },
    ],
    counterexamples: [
      'Le prix des ports est remis à Camille, avec les élus dans le port.',
      'Les subventions vont à Atlas dans le cadre du plan.',
      'Es doctora en Biología y trabaja en Internet con los alcaldes.',
    ],
  },
  {
    name: 'places/chinese-gazetteer',
    confidence: 0.85,
    find: hanGazetted,
    examples: [
      { text: '来自中国、瑞士和肯尼亚的代表在上海开会。', finds: ['中国', '瑞士', '肯尼亚', '上海'] },
      { text: '总理昨天抵达北京国际机场。', finds: ['北京国际机场'] },
    ],
    counterexamples: ['今日本报记者参加纳税人会议。', '论坛于北京时间9时开始。'],
  },
  {
    name: 'places/chinese-held-in',
    confidence: 0.55,
    find: hanHeldIn,
    examples: [
      { text: '港口论坛昨天在林道举行。', finds: ['林道'] },
      { text: '局長今日赴瑞士林道，出席會議。', finds: ['林道'] },
      { text: '局長今日前往林道區視導大壩。', finds: ['林道區'] },
      { text: '海关昨天在昆比口岸查获一批货物。', finds: ['昆比口岸'] },
      { text: '港口论坛在山西省运城市举行。', finds: ['运城市'] },
    ],
    counterexamples: [
      '论坛在会议期间举行，签约仪式在现场举行。',
      '签约仪式在深圳技术大学举行。',
      '局长今日赴社区调研，前往各县考察。',
    ],
  },
];
