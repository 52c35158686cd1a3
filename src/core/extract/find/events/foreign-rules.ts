import type { Rule } from '../../finding.ts';
import { hanEvents } from './chinese.ts';
import { foreignEditions, foreignNamed, numbered } from './foreign.ts';

/** Events of French, Spanish and Chinese texts. */
export const foreignRules: readonly Rule<'events'>[] = [
  {
    name: 'events/foreign-head-noun',
    confidence: 0.88,
    find: foreignNamed,
    examples: [
      {
        text: 'La Foire internationale des bateaux anciens (FIBA) est dans le port, puis la Conférence des îles unies sur la pêche et les digues.',
        finds: ['Foire internationale des bateaux anciens', 'Conférence des îles unies sur la pêche et les digues'],
        value: { acronym: 'FIBA' },
      },
      {
        text: 'Los alcaldes asistieron al XIV Congreso Latinoamericano de Puertos y Muelles en Quenby con la ministra.',
        finds: ['XIV Congreso Latinoamericano de Puertos y Muelles'],
        value: { edition: 'XIV' },
      },
      {
        text: 'Los alcaldes asistieron al Sexto Período de Sesiones del Consejo de Puertos y al Torneo Internacional de Velas en Quenby.',
        finds: ['Sexto Período de Sesiones del Consejo de Puertos', 'Torneo Internacional de Velas'],
      },
      {
        text: 'Los alcaldes asistieron al “IV Foro Regional sobre las mareas: lo que cambia en el puerto” en Quenby con la ministra.',
        finds: ['IV Foro Regional sobre las mareas: lo que cambia en el puerto'],
      },
    ],
    counterexamples: [
      'Les élus du port sont au Palais des Congrès de Quenby avec les pêcheurs.',
      'La Conférence des directeurs cantonaux et le Congrès national sont dans le port avec les élus.',
      'Une conférence de presse est dans le port avec les élus.',
      'El Congreso de la República y el Congreso Nacional son de todos los pescadores.',
      'La Conferencia Nacional de Gobernadores de las Islas abrió el muelle con los pescadores.',
      'La Convention sur les rivages est dans les mains des élus.',
    ],
  },
  {
    name: 'events/foreign-edition',
    confidence: 0.85,
    find: foreignEditions,
    examples: [
      {
        text: 'La ministre a ouvert le cinquième colloque sur la protection et la promotion des rives dans le port.',
        finds: ['cinquième colloque sur la protection et la promotion des rives'],
        value: { edition: 'cinquième' },
      },
      {
        text: 'Los alcaldes asistieron a la segunda reunión de puertos insulares con la ministra.',
        finds: ['segunda reunión de puertos insulares'],
      },
    ],
    counterexamples: [
      'Une réunion des élus est dans le port avec les pêcheurs.',
      'La segunda propuesta de los alcaldes es de los pescadores.',
    ],
  },
  {
    name: 'events/foreign-numbered',
    confidence: 0.85,
    find: numbered,
    examples: [{ text: 'Les élus du port préparent la COP 31 avec les pêcheurs des îles.', finds: ['COP 31'] }],
    counterexamples: ['Les élus du port préparent la COP avec les pêcheurs des îles.'],
  },
  {
    name: 'events/chinese-end',
    confidence: 0.85,
    find: hanEvents,
    examples: [
      {
        text: '主任昨天出席第八届国际港口论坛，委员会将举办2026年航运技术研讨会。',
        finds: ['第八届国际港口论坛', '2026年航运技术研讨会'],
        value: { edition: '第八届' },
      },
      {
        text: '2026年国际港口交易会保护海洋高峰论坛昨天举行，局長出席港口機構頒獎典禮。',
        finds: ['2026年国际港口交易会保护海洋高峰论坛', '港口機構頒獎典禮'],
      },
      {
        text: '第二届“国际港口论坛”昨天开幕，“港口与海洋保护”系列活动在林道举行，城市举办“林道港口周”活动。',
        finds: ['第二届“国际港口论坛”', '港口与海洋保护', '林道港口周'],
        value: { edition: '第二届' },
      },
      {
        text: '主任昨天參加“港口—海洋國家合作論壇(林道)第五屆部長級會議”。',
        finds: ['港口—海洋國家合作論壇(林道)第五屆部長級會議'],
      },
      {
        text: '星海社林道电（记者 何清）国际港口联盟第八届大会昨天开幕，主任介绍目前第二届国际港口博览会的准备。',
        finds: ['国际港口联盟第八届大会', '第二届国际港口博览会'],
        value: { edition: '第八届' },
      },
    ],
    counterexamples: [
      '主任在新闻发布会上说，该会议很重要。',
      '代表在人民大会堂开会。',
      '港务局新闻发布会暨港口项目签约仪式昨天举行。',
      '代表签署《国际港口论坛协议》，并在一个特别会议上发言。',
    ],
  },
];
