import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { hanNamed } from './chinese.ts';
import { foreignDefined, foreignHeads, foreignShorts } from './foreign.ts';
import { hanCompanies } from './foreign-companies.ts';
import { foreignKnown } from './foreign-known.ts';
import { foreignDescribed, foreignHeld, foreignParties } from './foreign-told.ts';

/** Bodies of French, Spanish and Chinese texts, where a noun, an end or an acronym shows them. */
export const foreignRules: readonly Rule<'organisations'>[] = [
  {
    name: 'organisations/foreign-defined',
    confidence: 0.93,
    find: oncePerManuscript(foreignDefined),
    examples: [
      {
        text: "L'Organisation mondiale des rivages (OMR) se réunit avec le conseil, et l'OMR publie un rapport.",
        finds: ['Organisation mondiale des rivages', 'OMR', 'OMR'],
      },
      { text: '主任在林道会见世界航运组织（WSO）总干事。', finds: ['世界航运组织', 'WSO'] },
    ],
    counterexamples: ["Les technologies de l'information et de la communication (TIC) sont dans le plan."],
  },
  {
    name: 'organisations/foreign-head',
    confidence: 0.8,
    find: oncePerManuscript(foreignHeads),
    examples: [
      {
        text: "Le Ministère de l’Économie et des Finances et la Banque centrale européenne sont dans l'accord avec le Conseil des ports de Sorrel.",
        finds: ['Ministère de l’Économie et des Finances', 'Banque centrale européenne', 'Conseil des ports de Sorrel'],
      },
      {
        text: 'El Ministerio de Puertos de Sorrel y el Banco Central están en el acuerdo con la Universidad Nacional de Quenby.',
        finds: ['Ministerio de Puertos de Sorrel', 'Banco Central', 'Universidad Nacional de Quenby'],
      },
      {
        text: "Le ministère de la Mer et le Ministère de l'Éducation, du Loisir et du Sport sont dans l'accord avec le gouvernement de Sorrel.",
        finds: ['ministère de la Mer', "Ministère de l'Éducation, du Loisir et du Sport", 'gouvernement de Sorrel'],
      },
      {
        text: 'La Secretaría de Ciencia, Tecnología e Innovación y el Consejo Nacional de Puertos, Mares y Muelles están en el acuerdo.',
        finds: ['Secretaría de Ciencia, Tecnología e Innovación', 'Consejo Nacional de Puertos, Mares y Muelles'],
      },
      {
        text: "L'Office fédéral de la pêche et des rivages et le Conseil fédéral du port sont dans l'accord avec les élus.",
        finds: ['Office fédéral de la pêche et des rivages', 'Conseil fédéral'],
      },
      {
        text: 'Están la Secretaría de Puertos, Industria y Medio Ambiente, y el Instituto Nacional de Muelles y de la OMM, con los alcaldes.',
        finds: ['Secretaría de Puertos, Industria y Medio Ambiente', 'Instituto Nacional de Muelles'],
      },
      {
        text: 'Están la Universidad Rey Juan Marín y Quenby, el equipo de gobierno del Ayuntamiento de Sorrel y el Ayuntamiento y UNQ, con una Misión Portuaria.',
        finds: ['Universidad Rey Juan Marín', 'Ayuntamiento de Sorrel'],
      },
      {
        text: "Les élus sont avec la Fédération des ports et des rivages dans l'accord.",
        finds: ['Fédération des ports et des rivages'],
      },
      {
        text: "Le Groupe de la Banque africaine de développement et la Banque africaine de développement sont dans l'accord avec le CHU de Quenby.",
        finds: ['Groupe de la Banque africaine de développement', 'Banque africaine de développement', 'CHU de Quenby'],
      },
      {
        text: "Le Bureau régional du Programme des Nations Unies pour le développement est dans l'accord avec les élus.",
        finds: ['Bureau régional du Programme des Nations Unies pour le développement'],
      },
      {
        text: "Le ministère de la Mer et France Marées sont avec le Conseil d'administration de la Banque des ports de Sorrel, et avec une Mission Maritime.",
        finds: ['ministère de la Mer', 'Banque des ports de Sorrel'],
      },
      {
        text: "Le ministère de l'industrie, le Haut Conseil des ports et l'Agence nationale de la régulation foncière sont dans l'accord avec l'Agence belge de coopération et la Banque mondiale au Pérou.",
        finds: [
          "ministère de l'industrie",
          'Haut Conseil des ports',
          'Agence nationale de la régulation foncière',
          'Agence belge de coopération',
          'Banque mondiale',
        ],
      },
    ],
    counterexamples: [
      'El gobierno y la universidad son de todos en el puerto.',
      'Le Conseil se réunit avec les élus et la Commission dans la salle.',
      'El Gobierno se reúne con los alcaldes y las empresas.',
      "Les assemblées de l'Organisation à Quenby sont dans le port avec les élus.",
      "La ministre responsable de l'Administration gouvernementale est dans le port avec les élus.",
      "Le président du Conseil d'Administration de l'OMR est dans le port avec les élus.",
      'La Orquesta de Cámara de Quenby y el XIV Congreso Internacional de Puertos son de todos los alcaldes.',
    ],
  },
  {
    name: 'organisations/foreign-known',
    confidence: 0.7,
    find: foreignKnown,
    examples: [
      {
        text: "Les élus de l'ONU et du CNRS sont dans le port avec les Nations unies.",
        finds: ['ONU', 'CNRS', 'Nations unies'],
      },
      { text: 'Los alcaldes de la CEPAL y del BID están en el puerto.', finds: ['CEPAL', 'BID'] },
    ],
    counterexamples: ['Les élus du port sont dans la baie.'],
  },
  {
    name: 'organisations/foreign-acting-short',
    confidence: 0.6,
    find: foreignShorts,
    examples: [
      { text: 'Le CQS a adopté un plan pour les digues. Les élus du CQS sont dans le port.', finds: ['CQS', 'CQS'] },
      { text: 'Le syndicat affilié à la CSQ est dans le port avec les élus.', finds: ['CSQ'] },
      { text: 'La rectora de la UNQ está en el puerto con los alcaldes.', finds: ['UNQ'] },
    ],
    counterexamples: ['La TVA a augmenté, et les élus du PIB sont dans le port.', 'El IVA ha subido en los puertos.'],
  },
  {
    name: 'organisations/foreign-described',
    confidence: 0.72,
    find: foreignDescribed,
    examples: [
      {
        text: 'La société Sorrel Ports a signé un plan pour les digues avec les élus du port.',
        finds: ['Sorrel Ports'],
      },
      { text: 'Los pescadores de la empresa quenbyana Marés están en el muelle.', finds: ['Marés'] },
      { text: 'Están en la planta de Tarvel, empresa de los muelles, con los alcaldes.', finds: ['Tarvel'] },
      { text: 'La empresa Tarvel y los alcaldes están en el puerto con los pescadores.', finds: ['Tarvel'] },
    ],
    counterexamples: [
      'Le groupe de Sorrel est dans le port avec la société et les élus.',
      'La empresa de los muelles es de todos los pescadores.',
    ],
  },
  {
    name: 'organisations/foreign-held',
    confidence: 0.7,
    find: foreignHeld,
    examples: [
      {
        text: "C'est avec Maëlle Corvec, présidente de Sorrel Solidaire, que le plan est dans les mains des élus.",
        finds: ['Sorrel Solidaire'],
      },
      {
        text: 'Están en el puerto el titular del OMS-Bienestar, Bruno Tarvel, y la directora de Promoción de Muelles de la OMQ, Inés Corro.',
        finds: ['OMS-Bienestar', 'OMQ'],
      },
    ],
    counterexamples: [
      "C'est avec Maëlle Corvec, présidente de la Suisse, que le plan est dans les mains des élus.",
      "C'est avec Maëlle Corvec, ministre de la Mer, que le plan est dans les mains des élus.",
    ],
  },
  {
    name: 'organisations/foreign-parties',
    confidence: 0.7,
    find: foreignParties,
    examples: [
      {
        text: 'Avec les élus est dans le port un accord de transport entre le groupe Sorrel et Tarvel Pharma pour les îles.',
        finds: ['Sorrel', 'Tarvel Pharma'],
      },
      {
        text: 'En la reunión está el convenio de los muelles entre CNQ y Tarvel-Port para las islas.',
        finds: ['CNQ', 'Tarvel-Port'],
      },
    ],
    counterexamples: [
      "L'accord entre la France et le Pérou est dans le plan des élus.",
      'El convenio entre Inés Corro y Bruno Tarvel es para los muelles de las islas.',
    ],
  },
  {
    name: 'organisations/chinese-name',
    confidence: 0.8,
    find: hanNamed,
    examples: [
      {
        text: '国家航运局局长出席，外交部、上海市港务委员会与世界航运组织中国办事处的代表也在场。',
        finds: ['国家航运局', '外交部', '上海市港务委员会', '世界航运组织中国办事处'],
      },
      {
        text: '經濟部港務局、外交部駐香港特派員公署與林道海關昨日舉行會議，福建省商務廳代表出席。',
        finds: ['經濟部港務局', '外交部駐香港特派員公署', '林道海關', '福建省商務廳'],
      },
      {
        text: '航運署今日公布，新航線每天運行。林道日报、林道电视台等媒体昨天到场。林道市中级人民法院昨天开会。',
        finds: ['航運署', '林道日报', '林道电视台', '林道市中级人民法院'],
      },
      {
        text: '臺中市長何清特別提到臺北港務局的船員，會議助力國家航運局。',
        finds: ['臺北港務局', '國家航運局'],
      },
      {
        text: '美国驻林道总领事馆、市经济发展局和香港红十字会的代表昨天在场。',
        finds: ['美国驻林道总领事馆', '市经济发展局', '香港红十字会'],
      },
      {
        text: '世界航运组织昨天开会。航运组织感谢各方。',
        finds: ['世界航运组织'],
      },
    ],
    counterexamples: [
      '国际组织的代表和各部门负责人昨天在现场。',
      '国家的大局很重要，中国的公司很多，葡语国家商贸合作服务中心的港口也多。',
    ],
  },
  {
    name: 'organisations/chinese-company',
    confidence: 0.7,
    find: oncePerManuscript(hanCompanies),
    examples: [
      { text: '論壇由星海電董事長丘小河主持。星海電昨天宣布新航線通車。', finds: ['星海電', '星海電'] },
      { text: '星海电：董事长辞职\n星海电昨日发布关于董事长辞职的公告。', finds: ['星海电', '星海电'] },
    ],
    counterexamples: [
      '論壇由董事長丘小河主持，北京市副市长何清出席。',
      '董事长辞职\n公司昨日发布关于董事长辞职的公告。',
    ],
  },
];
