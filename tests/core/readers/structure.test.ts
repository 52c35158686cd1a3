import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParagraphRole } from '#core/article';
import type { Manuscript } from '#core/manuscript';
import { slice } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

const FIXTURES = new URL('../../fixtures/reading/', import.meta.url);
const slugs = readdirSync(FIXTURES).sort();

/** Each paragraph as a reader of the fixture sees it: its role and its sentences, which hold all its words but a marker. */
const told = ({ text, structure }: Manuscript) =>
  structure.map(({ role, sentences }) => ({ role, sentences: sentences.map(span => slice(text, span)) }));

test('there are fixtures', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(16);
});

test.each(slugs)('the paragraphs, roles and sentences of %s are told apart', async slug => {
  const file = new URL(`${slug}/structure.json`, FIXTURES);
  const found = told(await manuscriptOf(readFileSync(new URL(`${slug}/source.txt`, FIXTURES), 'utf8')));
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(existsSync(file), `${slug}/structure.json is missing; UPDATE_FIXTURES=1 writes it`).toBe(true);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

const PROSE = 'The harbour commission opened a ferry line that carries many people to and from the island every day.';
const TITLE = 'Harbour commission opens a ferry line to the island';

/** Lines that claim a role, each beside one that looks alike and is prose, or a heading. Both stand below a title and a paragraph. */
const lines: readonly (readonly [role: ParagraphRole, claims: string, alike: string])[] = [
  ['furniture', '###', '### stands for the end of a release among people who write them.'],
  [
    'furniture',
    'Cautionary Note Regarding Forward-Looking Statements',
    'Forward-looking statements of the ministers were few in Lindau.',
  ],
  ['contact', '01 23 45 67 89', '01 23 45 of the old scale were in use when the ministers met.'],
  [
    'contact',
    'Adresse : 12, quai du Phare, Quenby',
    'Adresse et savoir-faire : 12 ministres en ont parlé au port de Quenby.',
  ],
  ['furniture', 'Page 2 of 3', 'Page 2 of the treaty was missing when the ministers met.'],
  ['furniture', 'Share this page', 'Share of the ferries in all crossings rises to a third this year.'],
  ['furniture', 'Copyright © 2026 Harbour Commission', 'Copyright law was on the agenda of the commission, too.'],
  ['furniture', 'Skip to main content', 'Skip the ferry and walk to the island at low tide.'],
  ['furniture', 'Aller au contenu principal', 'Aller au port coûte deux euros depuis le mois de mars.'],
  ['furniture', 'Usted está aquí: Inicio / Noticias', 'Usted está en el puerto cuando llega el barco de las islas.'],
  ['furniture', '当前位置：首页 > 新闻中心', '当前位置的码头长三百米，可以停靠四十艘大型货船和渔船，也可以停靠客船。'],
  ['furniture', 'News > 2026 > Harbours', 'Fewer boats than in 2025 > the board says why in its report.'],
  ['furniture', 'Partager sur Facebook', 'Partager le quai coûte cher aux pêcheurs des îles du nord.'],
  ['furniture', 'Imprimir | Compartir', 'Imprimir los billetes cuesta dos euros en el puerto de Lindau.'],
  [
    'furniture',
    'Nous utilisons des cookies pour améliorer votre expérience sur notre site.',
    'Nous utilisons des bateaux pour améliorer la vie des habitants des îles.',
  ],
  ['furniture', 'Tout refuser', 'Tout le port fut fermé pendant trois jours au mois de mars.'],
  ['furniture', 'English | Français | 中文', 'English is spoken on all ferries of the northern line.'],
  ['furniture', 'EN | FR | ES', 'EN 13306 is the standard that the ferry was built to.'],
  ['furniture', 'Listen to this article', 'Listen to the harbour and you hear how the town grew.'],
  ['furniture', '0:00 / 3:25', '0:00 is when the last ferry leaves, and 3:25 when it returns.'],
  [
    'furniture',
    'Lire aussi : Le port ouvre une ligne vers Lindau',
    'Lire au port est un plaisir que la ville offre à tous.',
  ],
  ['furniture', '#Harbour #Quenby2026 @quillon', '#Harbour is what the board calls its plan for the port.'],
  ['furniture', '- 2 -', '- 2 - or more boats a day are what the island has asked for.'],
  ['furniture', 'Chers collègues,', 'Chers bateaux, chers quais de la ville et du port des îles'],
  ['furniture', 'Volver arriba', 'Volver al puerto es lo que piden los pescadores de las islas del norte'],
  ['furniture', 'Next release', 'Next release: 20 May 2027 (first quarter of 2027)'],
  ['furniture', 'Ver más', 'Ver más allá del muelle es lo que pide la alcaldesa de las islas del norte'],
  ['notice', '第123号', '第123号码头今天开通，港口和海湾的居民都来到了现场参观。'],
  ['notice', 'Communiqués de presse et déclarations', 'Communiqués de presse, les chiffres du port étaient faux.'],
  ['byline', 'By Ada Brennick | 3 March 2026', 'By ferry the island is 19 minutes away | by boat it is 30.'],
  ['furniture', 'Posted in Press releases', 'The report was published in Lindau in the spring.'],
  ['furniture', 'Facebook | LinkedIn', 'Facebook opened an office on the island in the spring.'],
  ['notice', 'Embargoed until 4 May 2026, 10:00', 'Embargoes on fish were lifted by four of the islands.'],
  ['notice', 'STRICT EMBARGO: 6pm Friday', 'Strict embargoes on fish were lifted by four of the islands.'],
  ['notice', 'Press embargo until Friday', 'Press embargoes keep the harbour desk busy all through the spring.'],
  ['notice', 'For immediate release', 'For immediate relief the commission hired two more ferries.'],
  ['notice', 'News Release No. 12/2026', 'News releases of the commission are read by very few.'],
  ['notice', 'CORRECTION', 'Corrections of the timetable were made by the commission.'],
  ['notice', 'PRESS SUMMARY', 'Press summaries of the commission are read by very few.'],
  ['notice', 'Case No. HC/2026/0147', 'Case no. 12 of the harbour court is still open after years.'],
  [
    'notice',
    'Harbour Statistics | Press release No. 033/2027',
    'Harbours | Press people of the commission were there.',
  ],
  ['furniture', 'To unsubscribe, reply with the word STOP.', 'To unload a ferry takes nineteen minutes in Lindau.'],
  ['byline', 'By Ada Brennick', 'By ferry the island is nineteen minutes away from the port.'],
  ['dateline', 'Lindau, 3 March 2026', 'Lindau, 3 March 2026, was a cold place to open a ferry line.'],
  [
    'caption',
    '© Trust/A. Brennick. Ada Brennick (left) meets Bo Lind on the old pier earlier today.',
    'The lamp (left) is the first of those that the commission has paid for.',
  ],
  [
    'caption',
    'Commissioner for Ports Ada Brennick (left) meets the keeper of the lamps Bo Lind in Lindau earlier today.',
    'The commissioner (left alone by her board) signs nothing before the spring.',
  ],
  ['caption', 'Photo: The ferry leaves Lindau.', 'Photographs of the ferry were taken by hundreds of people.'],
  [
    'caption',
    'Ada Brennick meets Osric Quill in Lindau on Monday. (Tidexin/Bren Odell)',
    'Ada Brennick met Osric Quill in Lindau on Monday (a day late).',
  ],
  [
    'caption',
    'Ada Brennick, mayor of Lindau, opens the fair.[Photo/quay.example]',
    'Ada Brennick, mayor of Lindau, opened the fair [in May].',
  ],
  [
    'caption',
    '6月3日，何清在林道出席国际港口论坛。星海社记者 林木摄',
    '6月3日，何清在林道接受星海社记者林木采访，并出席国际港口论坛。',
  ],
  ['furniture', 'May 3, 2026 | 3 min read', 'The book of 300 pages took 3 minutes to read.'],
  ['contact', 'Telephone: +00 555 010 220', 'Telephone calls from the island cost 20 cents since 2019.'],
  [
    'contact',
    'Contact: Ada Brennick, Harbour Manager – (Ph) 329-2597 or Bo Lind, Superintendent of the Ferries – (Ph) 329-2434',
    'Contact with the island was lost on Monday when 329 of 2434 sailors were at sea.',
  ],
  ['contact', 'For further information contact the office.', 'For further islands the commission has no plans so far.'],
  ['list-item', '• Bring a lamp', '-4 degrees were measured on the island in the night.'],
  ['list-item', '(b) a register of pilots', '(The island has a register of pilots.)'],
];

describe.each(lines)('%s', (role, claims, alike) => {
  const roleOf = async (line: string) =>
    (await manuscriptOf(`${TITLE}\n${PROSE}\n${line}\n${PROSE}`)).structure[2]?.role;
  test(`is the role of: ${claims}`, async () => expect(await roleOf(claims)).toBe(role));
  test(`is not the role of: ${alike}`, async () => expect(await roleOf(alike)).toMatch(/^(?:body|heading)$/));
});

test('a text of one paragraph is no list: its first sign may be a minus', async () => {
  expect(told(await manuscriptOf('- 10 degrees at noon'))).toEqual([
    { role: 'body', sentences: ['- 10 degrees at noon'] },
  ]);
});

describe('the headline', () => {
  const headlineOf = async (text: string, declared: Manuscript['declared'] = {}) => {
    const manuscript = await manuscriptOf(text, declared);
    const found = manuscript.structure.filter(({ role }) => role === 'headline');
    return found.map(({ span }) => slice(manuscript.text, span));
  };

  test.each([
    ['a single sentence', PROSE],
    ['a fragment', "Let's meet on Thursday"],
    ['two sentences in one line, with more below', `${PROSE} It rained.\n${PROSE}`],
  ])('is missing where there is only %s', async (_, text) => expect(await headlineOf(text)).toEqual([]));

  test.each([
    ['notices and a date', `PRESS RELEASE\n3 March 2026\n${TITLE}\n${PROSE}`],
    ['the name of the house', `HARBOUR COMMISSION\n${TITLE}\n${PROSE}`],
    ['the subject', `Ferries\n${TITLE}\n${PROSE}`],
    [
      'a letterhead and notices',
      `City of Lindau\nOffice of the Mayor\n20 Quay Street, Lindau\nPRESS RELEASE\n${TITLE}\n${PROSE}`,
    ],
    ['an institute and a notice', `Institute for Quiet Harbours and Ports\nPRESS RELEASE\n${TITLE}\n${PROSE}`],
    ['the house and the piece', `Harbour Commission - Press release\n${TITLE}\n${PROSE}`],
    ['the house and its statement', `Harbour Commission – Statement\n${TITLE}\n${PROSE}`],
    ['the piece and who issues it', `Press release issued by the Registrar of the Court\n${TITLE}\n${PROSE}`],
    ['initials and the piece', `SHC News Release\n${TITLE}\n${PROSE}`],
    ['what it replaces', `CORRECTION – REPLACES RELEASE OF 11 MAY 2026\n${TITLE}\n${PROSE}`],
    ['the correction of a wire', `/C O R R E C T I O N -- Quillon Ferries/\n${TITLE}\n${PROSE}`],
    [
      'a house whose name goes on',
      `Council of the Northern Isles\nPress release\n9 July 2026\n10:15\n${TITLE}\n${PROSE}`,
    ],
    ['a company and where it is listed', `NEWS RELEASE\nQuillon Oars (OSE: QUIL)\n${TITLE}\n${PROSE}`],
    ['the number of an exchange', `RNS Number : 1234A\n3 March 2026\n${TITLE}\n${PROSE}`],
    ['the shelf it stands on', `Press releases and statements\n${TITLE}\n${PROSE}`],
    ['the shelf it stands on, in Spanish', `Noticias / Sala de prensa\n${TITLE}\n${PROSE}`],
    ['its number', `No. 123/2026\n${TITLE}\n${PROSE}`],
    ['the way into a page', `Skip to main content\nMenu\nSearch\n${TITLE}\n${PROSE}`],
    [
      'what a page asks first',
      `We use cookies to improve your visit. By continuing you agree to them.\nAccept all\nReject\nEnglish\nFrançais\n${TITLE}\n${PROSE}`,
    ],
    [
      'a mail in French',
      `De : Presse <a@b.example>\nÀ : Rédaction\nObjet : ${TITLE}\n\nChers collègues,\n\n${TITLE}\n${PROSE}`,
    ],
    ['how long it takes to read', `Reading time: 3 minutes\n${TITLE}\n${PROSE}`],
    ['place and day in French', `COMMUNIQUÉ DE PRESSE\nLindau, le jeudi 12 mars 2026\n${TITLE}\n${PROSE}`],
    [
      'the results it tells',
      `Quillon Ferries plc\nUnaudited half-year results for the six months to 30 June 2026\n3 March 2026\n${TITLE}\n${PROSE}`,
    ],
    ['a quarter’s results', `Third quarter 2026 trading update\n${TITLE}\n${PROSE}`],
    ['what is counted and when', `Harbour traffic, fourth quarter of 2026\n${TITLE}\n${PROSE}`],
    ['what is counted and in which month', `Ferry prices – May 2026\n${TITLE}\n${PROSE}`],
    ['nothing, and a notice follows', `${TITLE}\nPRESS RELEASE\n${PROSE}`],
    ['nothing', `${TITLE}\n${PROSE}`],
  ])('is the title below %s', async (_, text) => expect(await headlineOf(text)).toEqual([TITLE]));

  test('is the short line below a single word', async () => {
    expect(await headlineOf(`Central\nBoat lost at sea\n${PROSE}`)).toEqual(['Boat lost at sea']);
  });

  test('is the line of the results where no other could be', async () => {
    const results = 'Half-year results for the six months to 30 June 2026';
    expect(await headlineOf(`${results}\n${PROSE}`)).toEqual([results]);
    expect(await headlineOf(`Quillon Ferries tells of growth in May 2026\n${TITLE}\n${PROSE}`)).toEqual([
      'Quillon Ferries tells of growth in May 2026',
    ]);
  });

  test.each([
    ['a house', 'Press release\nMinistry of Harbours\nDate: 05/06/2026'],
    ['a name of the text', 'News Release\nQuenby Harbour Trust\n12 May 2026'],
  ])('may be short below %s', async (_, above) => {
    const prose = `The Quenby Harbour Trust said so. ${PROSE}`;
    expect(await headlineOf(`${above}\nHarbour dues fall\n${prose}`)).toEqual(['Harbour dues fall']);
  });

  test.each([
    'Sorrel Data Protection Board',
    'League for Tides in the Northern Sea',
    'Halmian Embassy in Quenby',
    'Committee to Protect Divers',
    'The Presidency, Republic of Halmia',
    'Food and Harbour Organisation of the United Isles',
    'Banque centrale des îles du Nord',
    'Organisation internationale des ports',
    'Banco Insular de Desarrollo',
    'Junta de Sorrel y Lindau',
    'COALITION POUR LES DIGUES DU NORD',
    'DIRECTION GENERALE',
    'COLLECTIF DES GARDIENS\n\nAdresse : 12, quai du Phare, Quenby\n\nCOMMUNIQUE DE PRESSE',
    'Superintendencia de Puertos y Mareas',
    'NORREL TIDAL SERVICE OF SANTA ORLA',
    'ISSUED AT 0900 UTC TUESDAY 8 SEPTEMBER 2026',
    'Recall Date: March 12, 2026',
  ])('stands below the name of the house that a letter or a page begins with: %s', async house => {
    expect(await headlineOf(`${house}\n\n${TITLE}\n\n${PROSE}`)).toEqual([TITLE]);
  });

  test.each([
    'Harbour Trust Opens New School',
    'Ministry of Tides Launches Data Office',
    'Banco Insular aprueba un préstamo de puertos',
    'Launch of the Harbour Data Board',
    'New Hospital for Quenby',
    'HARBOUR SERVICE OF SANTA ORLA OPENS NEW SCHOOL',
    'LAUNCH OF THE HARBOUR DATA BOARD',
    'Statement issued by the Harbour Board angers sailors',
  ])('is the first line where that tells something of a body: %s', async title => {
    const below = 'The county will spend four million crowns on it in 2027';
    expect(await headlineOf(`${title}\n\n${below}\n\n${PROSE}`)).toEqual([title]);
  });

  test('is no paragraph that a dateline opens, however its only sentence ends', async () => {
    const text =
      'LINDAU, le 3 mars 2026 /Quai-Presse/ - Le port de Lindau annonce que sa directrice, Ada Corvec, prendra sa retraite au mois de mai, après trente ans passés au service des marins de l’APL.';
    expect(await headlineOf(`${text}\n\nLe port est ouvert à tous. Les marins y viennent de loin.`)).toEqual([]);
  });

  test('is no line that only says when: the state of things as of an hour', async () => {
    const text = `Response to floods – Update No. 7\nAs of 18:00, 22 November 2026\n${PROSE}`;
    expect(await headlineOf(text)).toEqual(['Response to floods – Update No. 7']);
    expect(told(await manuscriptOf(text))[1]?.role).toBe('dateline');
  });

  test('has no second line that opens with a dateline and its wire', async () => {
    const line =
      'LINDAU, Halmie, 3 mars 2026/Harbour Press Organization (HPO)/ — Maison du Port – Déclarations du jour';
    const manuscript = await manuscriptOf(`Des digues pour les îles du port\n\n${line}\n\n${PROSE}`);
    expect(manuscript.structure.map(({ role }) => role)).toEqual(['headline', 'body', 'body']);
  });

  test.each([
    'Correction to press release SHC/26/091: number of ferries',
    'Correction of the timetable replaces a notice that nobody had read since the spring of the year 1990 and more',
  ])('may tell of a correction: %s', async title => {
    expect(await headlineOf(`${title}\n${PROSE}`)).toEqual([title]);
  });

  test('may have a full stop above a line that only tells the day', async () => {
    expect(await headlineOf(`The commission opens a ferry line to Lindau.\n\n3 March 2026\n\n${PROSE}`)).toEqual([
      'The commission opens a ferry line to Lindau.',
    ]);
    expect(await headlineOf(`The commission opened a ferry line to Lindau.\n\n${PROSE}`)).toEqual([]);
  });

  test('goes on in the next line where it ends with a preposition', async () => {
    expect(await headlineOf(`Sorrel Hospital announces the appointment of\nits chief of sand\n\n${PROSE}`)).toEqual([
      'Sorrel Hospital announces the appointment of\nits chief of sand',
    ]);
  });

  test('may end with an abbreviation or a figure, or ask a question', async () => {
    expect(await headlineOf(`Harbour board puts the rate of its loans at 3.5\n${PROSE}`)).toHaveLength(1);
    expect(await headlineOf(`Commission opens office in Washington, D.C.\n${PROSE}`)).toHaveLength(1);
    expect(await headlineOf(`Who pays for the ferries?\n${PROSE}`)).toHaveLength(1);
  });

  test('is the declared one where that stands in the text', async () => {
    expect(await headlineOf(`Ferry news from the commission\n${TITLE}\n${PROSE}`, { headline: TITLE })).toEqual([
      TITLE,
    ]);
    expect(await headlineOf(`${TITLE}\n${PROSE}`, { headline: 'Not in the text' })).toEqual([TITLE]);
  });
});

test.each([
  [
    'who says "we" behind a name',
    'Sorrel Port Board (SPB). We are the agency in charge of all ports of the island.',
    'about-issuer',
  ],
  [
    'who tells last what somebody is',
    'Sorrel Oars is a leading maker of oars and ropes for the ports of all the islands.',
    'about-issuer',
  ],
  ['no news', 'Sorrel Oars is glad of the new line that carries many people to the ports of the islands.', 'body'],
])('the last paragraph before the contacts is of %s', async (_, words, role) => {
  const { structure } = await manuscriptOf(
    `${TITLE}\n\n${PROSE}\n\n${PROSE}\n\n${words}\n\nContact: Ada Brennick, press@oars.example\n`,
  );
  expect(structure[3]?.role).toBe(role);
});

describe('what a page has below a text', () => {
  const rolesBelow = async (...below: readonly string[]) => {
    const { structure } = await manuscriptOf([TITLE, PROSE, PROSE, PROSE, ...below].join('\n'));
    return structure.slice(4).map(({ role }) => role);
  };

  test.each([
    ['Related news', 'Trust opens a pier', '3 March 2026', 'Mayor Ada Brennick receives a prize'],
    ['À lire aussi', 'Le port ouvre un quai', '3 mars 2026'],
    ['Noticias relacionadas', 'El puerto abre un muelle', 'Leer más'],
    ['相关新闻', '港口开通新航线', '2026年3月3日'],
    ['Leave a comment', 'Name', 'Comment'],
    ['Subscribe to our newsletter', 'All the news of the port, each Friday.', 'Email address'],
    ['Kind regards,', 'Ada Brennick', 'Press Officer'],
    ['--', 'Ada Brennick | Press Officer | Harbour Board', 'Quay Street 12'],
  ])('is no news: %s', async (...below) => {
    const roles = await rolesBelow(...below);
    expect(roles.filter(role => role !== 'furniture' && role !== 'contact')).toEqual([]);
  });

  test('ends where running text follows', async () => {
    const long = `${PROSE} ${PROSE} ${PROSE} ${PROSE}`;
    expect((await rolesBelow('Related news', 'Trust opens a pier', long)).at(-1)).toBe('body');
  });

  test('is news above the text', async () => {
    const { structure } = await manuscriptOf(['Latest news from the harbour board', PROSE, PROSE].join('\n'));
    expect(structure[0]?.role).toBe('headline');
  });
});

test('a long Chinese sentence that calls to something is no subheadline', async () => {
  const call =
    '港务局与林道大学携手，于5月23日至25日在林道码头举办港口市集，邀请大家走进码头，把各种手工品、特色美食和海湾的礼物都带回家，还有机会参观新的灯塔和渡轮！';
  const { structure } = await manuscriptOf(`港口市集开幕\n\n${call}\n\n市集为期三天，居民可以品尝海湾的美食。\n`);
  expect(structure.map(({ role }) => role)).toEqual(['headline', 'body', 'body']);
});
