import { describe, expect, test } from 'vitest';
import { noteOf, rowsOf, wordsOfSection } from './note-of.ts';

/** The figure that a row tells of. */
const firstCell = (row: string): string => row.split(' | ')[0] ?? '';

/** The answer to "when", third of four at a glance. */
const whenOf = (note: Awaited<ReturnType<typeof noteOf>>): string | undefined => wordsOfSection(note, 'glance')[2];

const HAN = '港口与大坝的新闻\n\n2026年3月3日，港务局局长何清在林道介绍了新的航线和大坝。';

describe('what a note of a Chinese text prints', () => {
  test('the figures of a long sentence are each told by their own clause', async () => {
    const note = await noteOf(
      `${HAN}\n\n何清说，第二届港口博览会规划展览面积将达33万平方米，其中港口展规划面积3万平方米，企业展规划总面积28万平方米，比去年首届博览会扩展了6万平方米，将新增航线、灯塔、船坞等题材，以及室外的展场。`,
    );
    expect(rowsOf(note, 'figures')[0]).toMatch(/^33万平方米 \| .{0,40}面积将达 \[…\]$/u);
  });

  test('a sum in other money and how long ago something began are no key figures', async () => {
    const note = await noteOf(
      `${HAN}\n\n港口进出口33.6亿元（约36.7亿港元），港务局举行130周年庆祝活动，大坝长700余米。`,
    );
    expect(rowsOf(note, 'figures').map(firstCell)).toEqual(['33.6亿元', '700余']);
  });

  test('the first sentence opens it, long as Chinese has it', async () => {
    const lead =
      '2026年3月5日，港务局党组书记、局长何清在林道主持召开第七次港口企业座谈会，与来自各重点航线的企业深入交流，详细了解企业经营发展情况，认真听取企业意见诉求，介绍今年的航线、灯塔、船坞和大坝建设计划。';
    const note = await noteOf(`港务局召开第七次港口企业座谈会\n\n${lead}港务局相关单位负责同志参加会议。`);
    expect(wordsOfSection(note, 'bottom-line').join('')).toContain('主持召开第七次港口企业座谈会');
  });

  test('who, when and where are told by the sentence that opens it, not by the day of the page', async () => {
    const note = await noteOf(
      '国家航运局与林道大学签署协议\n\n2026-03-08\n\n3月5日上午，国家航运局局长何清赴葡萄牙里斯本出席港口会议。何清介绍了新的航线和大坝。',
    );
    const told = wordsOfSection(note, 'glance').join(' ');
    expect(told).toContain('何清');
    expect(told).toContain('3月5日');
    expect(told).toContain('里斯本');
    expect(told).not.toContain('2026-03-08');
  });

  test('a day that lacks its month is no day without its year', async () => {
    const note = await noteOf(
      '港口与大坝的新闻\n\n港务局局长何清今（25）日在林道会见船员代表，介绍了新的航线和大坝。\n\n船员代表感谢居民的支持，并将参加市集。',
    );
    expect(wordsOfSection(note, 'bottom-line').join('')).toContain('今（25）日 (date not found)');
  });

  test('where no short sentence tells the news, the headline opens it', async () => {
    const lead = `港务局局长何清介绍了${'新的航线、灯塔、船坞和大坝，'.repeat(12)}港口很稳固。`;
    const note = await noteOf(`港口大坝全线开通\n\n${lead}\n\n船员沈长雨感谢居民的支持，并将参加市集。`);
    expect(wordsOfSection(note, 'bottom-line').join('')).toContain('港口大坝全线开通');
  });

  test('the part of a day stands with its day', async () => {
    const note = await noteOf(`${HAN}\n\n2026年3月5日上午，何清会见了船员代表。`);
    expect(rowsOf(note, 'dates')).toContain('2026年3月5日上午 | 何清会见了船员代表');
  });
});

test('what only leads to a quotation is no statement by itself', async () => {
  const note = await noteOf(
    'El puerto y los muelles de la bahía\n\nLa ministra de Puertos, Inés Corro, abrió el muelle con los alcaldes de las islas.\n\nLa ministra Inés Corro también destacó la riqueza de las islas:\n\n“Las islas del norte son de todos los pescadores que viven de ellas”.',
  );
  expect(wordsOfSection(note, 'words')).toEqual([
    '“Las islas del norte son de todos los pescadores que viven de ellas”',
    'Inés Corro, ministra de Puertos',
  ]);
});

describe('when it is', () => {
  const LEAD =
    'Le port et les digues de la baie\n\nLe port de Quenby a réuni avec le Conseil des ports et les élus de toutes les îles du nord et du sud, de la baie et des rives, des pêcheurs, des marins, des gardiens de phare et des capitaines venus de loin pour parler des digues, des quais et des bateaux de la baie.';

  test('is the day of the first paragraph where the bottom line tells none', async () => {
    const note = await noteOf(`${LEAD} La rencontre s’est tenue le 3 mars 2026 dans le port avec les marins.`);
    expect(whenOf(note)).toBe('3 mars 2026');
  });

  test.each([
    ['in the middle', 'Le port a reçu, mardi 3 mars 2026, la gardienne des phares du nord.', 'mardi 3 mars 2026'],
    ['at its head', 'Mardi 3 mars 2026, le port a reçu la gardienne des phares du nord.', 'Mardi 3 mars 2026'],
    ['of something else', 'Le port a reçu la loi du 3 mars 2026 que les gardiens ont lue.', 'date of the source'],
    ['ahead of the text', 'Le port a reçu les clés que la gardienne rend le 3 mai 2026.', 'date of the source'],
  ])('is the day that the bottom line tells %s, where the text is dated later', async (_, lead, day) => {
    const note = await noteOf(
      `Le port et les phares du nord\n\nPublié le 6 mars 2026\n\n${lead} Elle est là avec une lampe pour tous.`,
    );
    expect(wordsOfSection(note, 'glance').join(' ')).toContain(day);
  });

  test('is no day that the first paragraph tells beside its own', async () => {
    const note = await noteOf(
      `${LEAD} Cette rencontre ouvre aujourd’hui le phare du gardien, qui est parti le 3 mars 2026 avec les marins.`,
    );
    expect(whenOf(note)).toBe('Not found');
  });

  test('is no year that stands alone in another language', async () => {
    const note = await noteOf(
      'El puerto y los muelles de la bahía\n\nLa ministra Inés Corro señaló que el 2026 será un año decisivo para los pescadores de las islas.',
    );
    expect(whenOf(note)).toBe('Not found');
  });
});

test('a key point names nobody for the speaker who is not', async () => {
  const note = await noteOf(
    'El puerto y los muelles de la bahía\n\nEl presidente del Consejo de Puertos, Bruno Tarvel, exhortó a los pescadores a cuidar los muelles. En su intervención, que contó con la presencia de la ministra de Puertos, Inés Corro, indicó que las islas tienen muelles nuevos.',
  );
  expect(wordsOfSection(note, 'key-points')).toEqual(['No further key points were found in the source.']);
});

describe('who speaks', () => {
  test('is whoever does it, not the place before', async () => {
    const note = await noteOf(
      'El puerto y los muelles de la bahía\n\nLa alcaldesa de Quenby, Inés Corro, abrió el muelle con los pescadores de las islas.\n\nEn Quenby de las Islas, Inés Corro ha destacado “la buena gestión de los muelles y de las islas por los pescadores”.',
    );
    expect(wordsOfSection(note, 'words').at(-1)).toBe('Inés Corro, alcaldesa de Quenby');
  });

  test('has an office of his own, where the source tells of several in one breath', async () => {
    const note = await noteOf(
      'El puerto y los muelles de la bahía\n\nEl acuerdo fue firmado por los rectores de la OMR, Bruno Tarvel, y de la UQN, Inés Corro Vantrel, con los pescadores de las islas.\n\nPor su parte, Inés Corro Vantrel dijo: “La buena gestión de los muelles y de las islas es de todos los pescadores”.',
    );
    expect(wordsOfSection(note, 'words').at(-1)).toBe('Inés Corro Vantrel, rector, UQN');
  });

  test('is known where several are named together', async () => {
    const note = await noteOf(
      'Le port et les digues de la baie\n\nLa vice-première ministre, Mme Ada Corvec, la ministre du Tourisme, Mme Inès Orr, et la ministre déléguée à la Mer, Mme Maëlle Brun, ont annoncé l’attribution d’une aide aux pêcheurs des îles.',
    );
    // Its publisher and its language are doubted, and no speaker.
    expect(wordsOfSection(note, 'gaps')).toHaveLength(2);
  });
});

test('the two ends of a stretch of days stand together', async () => {
  const note = await noteOf(
    'El puerto y los muelles de la bahía\n\nQuenby, 3 de marzo de 2026.- La ministra de Puertos, Inés Corro, indicó que entre el 11 de enero de 2026 y el 12 de febrero de 2026 se abrieron tres muelles para los pescadores.',
  );
  expect(rowsOf(note, 'dates').join(' ')).toContain('11 de enero de 2026 y el 12 de febrero de 2026 |');
});

test('a figure of a heading is told where the text tells it', async () => {
  const note = await noteOf(
    'Le port et les digues de la baie\n\nLa ministre Ada Corvec a ouvert la digue du port avec les élus des îles.\n\n300 personnes mobilisées et une belle digue\n\nAu total, la digue représente 300 personnes qui travaillent en permanence dans le port avec les élus des îles.',
  );
  expect(rowsOf(note, 'figures')).toEqual([expect.stringMatching(/^300 \| .*la digue représente/u)]);
});

test('how long something takes or lasts is no key figure', async () => {
  const note = await noteOf(
    'Le port et les digues de la baie\n\nTous les cinq ans, la ministre Ada Corvec ouvre une digue du port avec les élus des îles et 450 marins.',
  );
  expect(rowsOf(note, 'figures').map(firstCell)).toEqual(['450']);
});

test('a portfolio that is enumerated behind a name is told to its end', async () => {
  const note = await noteOf(
    "Le port et les digues de la baie\n\nAngèle Tarvel, la ministre de la Mer, du Développement durable et de l'Energie, a ouvert la digue du port avec les élus des îles.",
  );
  expect(rowsOf(note, 'people').join(' ')).toContain("ministre de la Mer, du Développement durable et de l'Energie");
});

describe('where it is', () => {
  const where = async (text: string) => wordsOfSection(await noteOf(text), 'glance').join(' | ');

  test('is the town, its land told behind it', async () => {
    const told = await where(
      'Le conseil des ports et des phares\n\nLe conseil des ports s’est réuni dans les locaux du phare, à Dakar, en République du Sénégal, sous la présidence de la gardienne. Elle est là avec une lampe pour tous.',
    );
    expect(told).toMatch(/\| Dakar$/u);
  });

  test('is a dateline as it is written, without its full stop', async () => {
    const told = await where(
      'El puerto y los muelles de la bahía\n\nCDMX, 3 de marzo de 2026.- La ministra abrió el muelle con los pescadores de las islas y de la bahía, que vienen de lejos.',
    );
    expect(told).toContain('CDMX');
  });
});

describe('who acts', () => {
  const glance = async (text: string) => wordsOfSection(await noteOf(text), 'glance').join(' ');
  const HEAD = 'El puerto y los muelles de la bahía\n\n';
  const TETE = 'Le port et les digues de la baie\n\n';
  const REST = ' El muelle es de los pescadores de las islas y de la bahía.';
  const SUITE = ' Elle est là pour tous, avec une lampe et des feux dans la nuit.';

  test.each([
    ['a Spanish past', `${HEAD}La ministra de Puertos, Inés Corro, se reunió con los pescadores.${REST}`, 'Inés Corro'],
    ['an office before the name', `${HEAD}Ministra Inés Corro inauguró el muelle de las islas.${REST}`, 'Inés Corro'],
    [
      'a short form in brackets between office and name',
      `${HEAD}El presidente de la Agencia de los Muelles (AM), Bruno Tarvel, se encuentra en la bahía.${REST}`,
      'Bruno Tarvel',
    ],
    [
      'a French future',
      `${TETE}Le ministre de la Mer, Oscar Vantrel, quittera ses fonctions au mois de mai, après dix ans passés au ministère.${SUITE}`,
      'Oscar Vantrel',
    ],
    [
      'an office alone',
      `${TETE}Le président de la République a ouvert la digue.${SUITE}`,
      'Le président de la République',
    ],
    [
      'a council, what stands behind it between commas',
      `${TETE}Le conseil des digues de la baie, réuni lundi, a ouvert le port.${SUITE}`,
      'Le conseil des digues de la baie',
    ],
    [
      'a land',
      `${TETE}La Chine a fait don de quais neufs et de deux lampes aux pêcheurs des îles du nord.${SUITE}`,
      'La Chine',
    ],
    [
      'two lands',
      `${TETE}L’Algérie et la Mauritanie ont signé la charte des phares.${SUITE}`,
      'L’Algérie et la Mauritanie',
    ],
  ])('is told behind %s', async (_, text, who) => {
    expect(await glance(text)).toContain(who);
  });

  test('is no noun of which something is told in another clause', async () => {
    const told = await glance(`${TETE}La hausse des quais que le conseil ouvre est grande.${SUITE}`);
    expect(told).not.toContain('le conseil');
  });
});
