import type { Rule } from '../../finding.ts';
import {
  foreignActor,
  foreignAgency,
  foreignFronted,
  foreignHeadline,
  foreignNameLine,
  foreignOffice,
  hanActor,
  hanHeadline,
} from './foreign.ts';
import { hanMasthead, hanOwnHead } from './foreign-han.ts';
import { ministryRule } from './foreign-ministry.ts';
import { foreignSaid, foreignShortened } from './foreign-shortened.ts';
import { wireRule } from './foreign-wire.ts';

/** Issuers of French, Spanish and Chinese texts. */
export const foreignRules: readonly Rule<'issuer'>[] = [
  {
    name: 'issuer/foreign-actor',
    confidence: 0.8,
    find: foreignActor,
    examples: [
      {
        text: 'De nouvelles digues\nLindau, le 3 mars 2026 – Le Conseil des ports de Sorrel (CPS) a adopté un plan pour les digues. Elles sont dans la baie.',
        finds: ['Conseil des ports de Sorrel'],
      },
      {
        text: 'Nuevos muelles para las islas\nEl Ministerio de Puertos aprobó ayer un plan para los muelles. Son de todos.',
        finds: ['Ministerio de Puertos'],
      },
      {
        text: 'Nuevos muelles para las islas\nEl Instituto de los Puertos (IDP), reiteró su apoyo a los alcaldes. Los muelles son de todos.',
        finds: ['Instituto de los Puertos'],
      },
      {
        text: 'El nuevo muelle\nLa Junta Directiva del Banco Central de Halmia acordó un plan para los muelles. Son de todos.',
        finds: ['Banco Central de Halmia'],
      },
      {
        text: 'De nouvelles digues\nLa Ville de Sorrel ouvrira les digues dans la baie. Elles sont pour tous.',
        finds: ['Ville de Sorrel'],
      },
      {
        text: 'De nouvelles digues\nL’Université de Quenby et le Conseil des ports ont signé hier un accord pour les digues. Elles sont dans la baie.',
        finds: ['Université de Quenby'],
      },
    ],
    counterexamples: [
      'De nouvelles digues\nLe Conseil des ports de Sorrel, dans la baie, et les élus. Elles sont dans la baie.',
      'De nouvelles digues\nLes digues du Conseil des ports de Sorrel sont dans la baie. Il a adopté un plan.',
    ],
  },
  {
    name: 'issuer/foreign-fronted',
    confidence: 0.72,
    find: foreignFronted,
    examples: [
      {
        text: 'De nouvelles digues\nLe lundi 3 mars 2026, l’Institut des ports de Sorrel inaugure une digue dans la baie. Elle est pour tous.',
        finds: ['Institut des ports de Sorrel'],
      },
      {
        text: 'Nuevos muelles para las islas\nEn el marco de la feria de las islas, el Ministerio de Puertos firmó un plan para los muelles. Son de todos.',
        finds: ['Ministerio de Puertos'],
      },
      {
        text: 'Nuevos muelles para las islas\nEste lunes, el Ministerio de Puertos y el Consejo de las Islas firmaron un plan para los muelles. Son de todos.',
        finds: ['Ministerio de Puertos'],
      },
    ],
    counterexamples: [
      'De nouvelles digues\nLe lundi 3 mars 2026, les élus de l’Institut des ports de Sorrel sont dans la baie. Elle est pour tous.',
      'De nouvelles digues\nLes élus ont dit que le Conseil des ports de Sorrel a adopté un plan. Il est pour tous.',
    ],
  },
  {
    name: 'issuer/foreign-shortened',
    confidence: 0.79,
    find: foreignShortened,
    examples: [
      {
        text: 'La Comisión abre muelles en las islas\nLos muelles son de todos los pescadores de las islas y de la ciudad.\n\nLa Comisión de los Puertos ha abierto muelles para los barcos. Son de todos.',
        finds: ['Comisión de los Puertos'],
      },
    ],
    counterexamples: [
      'La Comisión abre muelles en las islas\nLos muelles de la Comisión de los Puertos son de todos los pescadores de las islas.',
    ],
  },
  {
    name: 'issuer/foreign-said',
    confidence: 0.76,
    find: foreignSaid,
    examples: [
      {
        text: 'De nouvelles digues\nLes digues de la baie tiennent et sont pour les îles, a déclaré le Conseil des ports de Sorrel. Elles sont pour tous.',
        finds: ['Conseil des ports de Sorrel'],
      },
    ],
    counterexamples: [
      'De nouvelles digues\nLes digues tiennent, a déclaré le directeur du Conseil des ports de Sorrel. Elles sont pour tous.',
    ],
  },
  {
    name: 'issuer/foreign-headline',
    confidence: 0.78,
    find: foreignHeadline,
    examples: [
      {
        text: 'Le ministère de la Mer lance un plan pour les digues\nLes digues sont dans la baie avec les îles. Elles sont pour tous.',
        finds: ['ministère de la Mer'],
      },
      {
        text: 'Quenby | L’OMR et son homologue signent un accord\nLes digues sont dans la baie avec les îles. Elles sont pour tous.',
        finds: ['OMR'],
      },
    ],
    counterexamples: [
      'Le ministère de la Mer, les îles et les digues\nLes digues sont dans la baie avec les îles. Elles sont pour tous.',
    ],
  },
  {
    name: 'issuer/foreign-agency',
    confidence: 0.85,
    find: foreignAgency,
    examples: [
      {
        text: 'Nuevos muelles para las islas\nQuenby, 3 de marzo de 2026 (PRENSA ISLAS).- Los muelles son de todos los pescadores de las islas y de la ciudad.',
        finds: ['PRENSA ISLAS'],
      },
      {
        text: 'Nuevos muelles para las islas\nQuenby, mar. 3 (PRENSA ISLAS).- Los muelles son de todos los pescadores de las islas y de la ciudad.',
        finds: ['PRENSA ISLAS'],
      },
      {
        text: 'De nouvelles digues\nLes digues sont dans la baie avec les îles, et les élus sont pour un plan qui les protège toutes.\nSource : Agence des îles',
        finds: ['Agence des îles'],
      },
    ],
    counterexamples: [
      'De nouvelles digues\nLes digues (CPS) sont dans la baie avec les îles, et les élus sont pour un plan.',
    ],
  },
  {
    name: 'issuer/foreign-office',
    confidence: 0.6,
    find: foreignOffice,
    examples: [
      {
        text: "Le Directeur général de l'OMR, Oscar Vantrel, ouvre la réunion\nLa réunion est dans le port avec les élus. Elle est pour tous.",
        finds: ['OMR'],
      },
      {
        text: 'Bruno Tarvel, director general de la OMM, inaugura la reunión\nLa reunión es en el puerto con los alcaldes. Es para todos.',
        finds: ['OMM'],
      },
    ],
    counterexamples: [
      'Presidenta inaugura primera parte del Hospital de Muelles\nLa reunión es en el puerto con los alcaldes. Es para todos.',
      'Le ministre de la Mer ouvre la réunion\nLa réunion est dans le port avec les élus. Elle est pour tous.',
      'Representante de la OMM en Sorrel saluda al ministro\nLa reunión es en el puerto con los alcaldes. Es para todos.',
    ],
  },
  ministryRule,
  {
    name: 'issuer/foreign-name-line',
    confidence: 0.7,
    find: foreignNameLine,
    examples: [
      {
        text: 'De nouvelles digues\nLes digues sont dans la baie avec les îles, et les élus sont pour un plan qui les protège toutes.\nConseil des ports de Sorrel',
        finds: ['Conseil des ports de Sorrel'],
      },
      {
        text: '关于开通新航线的通知\n港口昨天开通新航线，许多人来到港口参加了仪式，新航线每天运行，船只将在早上从林道出发，晚上返回，沿途停靠三个港口，欢迎各方旅客乘坐。\n国家航运局\n2026年3月3日',
        finds: ['国家航运局'],
      },
    ],
    counterexamples: [
      'De nouvelles digues\nLes digues sont dans la baie avec les îles, et les élus sont pour un plan du Conseil des ports de Sorrel.',
    ],
  },
  {
    name: 'issuer/chinese-headline',
    confidence: 0.8,
    find: hanHeadline,
    examples: [{ text: '国家航运局局长会见港口代表\n港口代表昨天来到林道，双方交换了意见。', finds: ['国家航运局'] }],
    counterexamples: ['世界航运组织第八届成员国大会召开\n港口代表昨天来到林道，双方交换了意见。'],
  },
  {
    name: 'issuer/chinese-masthead',
    confidence: 0.86,
    find: hanMasthead,
    examples: [
      { text: '港口開通新航線\n港務局新聞稿\n港口昨天開通新航線，許多人來到港口參加了儀式。', finds: ['港務局'] },
      {
        text: '港口开通新航线\n林道港务委员会\n港口昨天开通新航线，许多人来到港口参加了仪式。',
        finds: ['林道港务委员会'],
      },
    ],
    counterexamples: [
      '港口开通新航线\n新航线的总部\n港口昨天开通新航线，许多人来到港口参加了仪式。',
      '港口开通新航线\n港口昨天开通新航线，许多人来到港务局。',
    ],
  },
  {
    name: 'issuer/chinese-own-head',
    confidence: 0.75,
    find: hanOwnHead,
    examples: [
      {
        text: '何清局长会见港口代表\n3月3日，国家航运局何清局长在林道会见港口代表。',
        finds: ['国家航运局'],
      },
    ],
    counterexamples: [
      '国家航运局局长何清会见港口代表\n3月3日，国家航运局局长何清在林道会见港口代表。',
      '何清局长会见港口代表\n（记者沈长雨）国家航运局何清局长在林道会见港口代表。',
    ],
  },
  {
    name: 'issuer/chinese-actor',
    confidence: 0.7,
    find: hanActor,
    examples: [{ text: '新航線通車\n國家航運局發言人今日（三月三日）表示，新航線每天運行。', finds: ['國家航運局'] }],
    counterexamples: [
      '新航線通車\n（记者何清）国家航运局昨天宣布，新航線每天運行。',
      '新航線通車\n國家航運局的船每天運行。',
    ],
  },
  wireRule,
];
