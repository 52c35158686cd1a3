import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { withoutDateline } from '#core/grammar/dateline';
import { slice } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

const TRUST =
  'Quenby Harbour Trust today opened a ferry line to Sorrel Island that will carry 1,200 people a day. The line cost 4.5 million crowns and took two years to build.\n\n"It joins two shores," said Ada Brennick, chair of the trust.\n';
const PHARMA =
  'Nordvale Pharma A/S (Nasdaq: NVLP) today announced results of a trial of 1,046 adults. The trial ended in May and met its goal.\n\n"We are glad," said Karin Holm, Chief Medical Officer of Nordvale Pharma.\n';
const MINISTRY =
  'The ministry today adopted a plan for 45 harbours that costs 12 million crowns. It takes effect on 1 June 2026.\n\n"We listened," said Minister Ola Brink.\n';

interface Masthead {
  readonly what: string;
  readonly text: string;
  readonly headline: string;
  readonly issuer?: string;
  readonly published: string | null;
  readonly place?: string;
  readonly day?: string | null;
}

/** Mastheads and datelines in the shapes that wires, ministries, agencies, companies and stock exchanges give them. */
const mastheads: readonly Masthead[] = [
  {
    what: 'two cities joined to a wire by dashes',
    text: `Nordvale Pharma announces results of its trial in adults\n\nLINDAU, Halmia & QUENBY--(TIDE WIRE)--${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: null,
    place: 'LINDAU, Halmia & QUENBY',
    day: null,
  },
  {
    what: 'a wire that replaces what it sent',
    text: `CORRECTING and REPLACING Nordvale Pharma announces results of its trial in adults\n\nPRINCEMERE, N.J.--(TIDE WIRE)-- ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    published: null,
    place: 'PRINCEMERE, N.J.',
    day: null,
  },
  {
    what: 'who provides the news, and two cities',
    text: `Nordvale Pharma announces results of its trial in adults\n\nNEWS PROVIDED BY\nNordvale Pharma A/S\nJun 02, 2026, 07:00 ET\n\nLINDAU, Halmia and QUENBY, June 2, 2026 /PRTidewire/ -- ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma A/S',
    published: '2026-06-02',
    place: 'LINDAU, Halmia and QUENBY',
    day: '2026-06-02',
  },
  {
    what: 'a blank before the comma',
    text: `Nordvale Pharma announces results of its trial in adults\n\nNEW LINDAU , Feb. 3, 2026 /PRTidewire/ -- ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: '2026-02-03',
    place: 'NEW LINDAU',
    day: '2026-02-03',
  },
  {
    what: 'a wire of two names, no year',
    text: `Nordvale Pharma announces results of its trial in adults\n\nENGLEMERE, Colo., April 18 /PRTidewire-FirstCall/ -- ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: null,
    place: 'ENGLEMERE, Colo.',
    day: null,
  },
  {
    what: 'a correction between strokes',
    text: `/C O R R E C T I O N -- Nordvale Pharma A/S/\n\nNordvale Pharma announces results of its trial in adults\n\nENGLEMERE, Colo., April 18, 2026 /PRTidewire/ -- ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: '2026-04-18',
    place: 'ENGLEMERE, Colo.',
    day: '2026-04-18',
  },
  {
    what: 'day, hour and source in one line',
    text: `Nordvale Pharma announces results of its trial in adults\n\nJune 02, 2026 07:00 ET | Source: Nordvale Pharma A/S\n\nLINDAU, Halmia, June  02, 2026  (TIDE NEWSWIRE) -- ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma A/S',
    published: '2026-06-02',
    place: 'LINDAU, Halmia',
    day: '2026-06-02',
  },
  {
    what: 'a city and its province',
    text: `Nordvale Pharma announces results of its trial in adults\n\nLINDAU, ON, April 15, 2026 /TNW/ - ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: '2026-04-15',
    place: 'LINDAU, ON',
    day: '2026-04-15',
  },
  {
    what: 'an agency behind a day',
    text: `Ministry adopts plan for harbours\n\nLINDAU, Sept. 2 (Tidings) -- ${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: '2026-09-02',
    place: 'LINDAU',
    day: '2026-09-02',
  },
  {
    what: 'three cities and an agency',
    text: `Ministry adopts plan for harbours\n\nLINDAU/QUENBY/ASMER (Tidings) - ${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: null,
    place: 'LINDAU/QUENBY/ASMER',
    day: null,
  },
  {
    what: 'a byline and an agency',
    text: `Ministry adopts plan for harbours\n\nBy Ada Brennick\n\nLINDAU, Feb 10 (Tidings Island Foundation) - ${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: '2026-02-10',
    place: 'LINDAU',
    day: '2026-02-10',
  },
  {
    what: 'the lines of a stock exchange',
    text: `EQS-News: Nordvale Pharma AG / Key word(s): Study results\nNordvale Pharma announces results of its trial in adults\n\n02.06.2026 / 07:00 CET/CEST\nThe issuer is solely responsible for the content of this announcement.\n\nLindau, 2 June 2026 - ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: '2026-06-02',
    place: 'Lindau',
    day: '2026-06-02',
  },
  {
    what: 'the number of a regulatory release',
    text: `RNS Number : 1234A\nNordvale Pharma PLC\n02 June 2026\n\nNordvale Pharma PLC\n("Nordvale" or the "Company")\n\nResults of the trial in adults\n\n${PHARMA}`,
    headline: 'Results of the trial in adults',
    published: '2026-06-02',
  },
  {
    what: 'house and piece in one line',
    text: 'Island Commission - Press release\n\nMinistry adopts plan for harbours\n\nLindau, 9 July 2026\n\nThe Commission today adopted a plan for 45 harbours that costs 12 million crowns. It takes effect on 1 June 2026.\n\n"We listened," said Minister Ola Brink.\n',
    headline: 'Ministry adopts plan for harbours',
    issuer: 'Island Commission',
    published: '2026-07-09',
    place: 'Lindau',
    day: '2026-07-09',
  },
  {
    what: 'house and statement in one line',
    text: `Island Commission – Statement\n\nMinistry adopts plan for harbours\n\nLindau, 9 July 2026\n\n${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    issuer: 'Island Commission',
    published: '2026-07-09',
    place: 'Lindau',
    day: '2026-07-09',
  },
  {
    what: 'house, piece, place and day',
    text: `EUROPEAN COMMISSION\nPRESS RELEASE\nLindau, 9 July 2026\n\nMinistry adopts plan for harbours\n\n${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: '2026-07-09',
    place: 'Lindau',
    day: '2026-07-09',
  },
  {
    what: 'house, piece, day and hour',
    text: `Council of the Northern Isles\nPress release\n9 July 2026\n10:15\n\nMinistry adopts plan for harbours\n\n${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    issuer: 'Council of the Northern Isles',
    published: '2026-07-09',
  },
  {
    what: 'number and day of issue below the title',
    text: `Ministry adopts plan for harbours\n\nPress Release (2026) 012\nIssued on 03 Mar. 2026 | Last updated: 04 Mar. 2026 10:15\n\n${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: '2026-03-03',
  },
  {
    what: 'a sentence, from whom, and when',
    text: `Press release\nMinistry adopts plan for harbours\nA plan for 45 harbours has been adopted by the ministry.\nFrom: Ministry of Ports and Tides\nPublished 3 March 2026\n\n${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    issuer: 'Ministry of Ports and Tides',
    published: '2026-03-03',
  },
  {
    what: 'a house and a short title',
    text: `Press release\nMinistry of Finance\nDate: 05/06/2026\n\nBudget deficit narrows\n\n${MINISTRY}`,
    headline: 'Budget deficit narrows',
    issuer: 'Ministry of Finance',
    published: null,
  },
  {
    what: 'who speaks, in capitals',
    text: `PRESS STATEMENT\nOLA BRINK, SECRETARY OF PORTS\nMARCH 3, 2026\n\nMinistry adopts plan for harbours\n\n${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: '2026-03-03',
  },
  {
    what: 'release and day at both ends of a line',
    text: `FOR IMMEDIATE RELEASE                                      Thursday, August 6, 2026\n\nHarbour trust opens ferry line to Sorrel Island\n\nSACREMERE, Calif. — ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-08-06',
    place: 'SACREMERE, Calif.',
    day: null,
  },
  {
    what: 'initials and piece',
    text: `PDA News Release\nMinistry adopts plan for harbours\n\nFor Immediate Release: March 03, 2026\n\n${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: '2026-03-03',
  },
  {
    what: 'a symbol, and a dateline without a year',
    text: `PRESS RELEASE\nSG/SM/22345\n3 March 2026\n\nMinistry adopts plan for harbours\n\nLINDAU, 3 March (UN News) – ${MINISTRY}`,
    headline: 'Ministry adopts plan for harbours',
    published: '2026-03-03',
    place: 'LINDAU',
    day: '2026-03-03',
  },
  {
    what: 'place and day in French',
    text: 'COMMUNIQUÉ DE PRESSE\n\nLindau, le 12 mars 2026\n\nLe ministère lance un fonds de 2,5 milliards pour les ports\n\nLe ministre des Ports, M. Étienne Caradec, a annoncé aujourd’hui la création d’un fonds de 2,5 milliards d’euros pour les ports. Le fonds sera opérationnel à compter du 1er juillet 2026.\n',
    headline: 'Le ministère lance un fonds de 2,5 milliards pour les ports',
    published: '2026-03-12',
    place: 'Lindau',
    day: '2026-03-12',
  },
  {
    what: 'a ministry, a number and a weekday in French',
    text: 'Ministère de la Mer\nCommuniqué de presse n° 123\nLindau, le jeudi 12 mars 2026\n\nUn fonds pour les ports\n\nLe ministre des Ports, M. Étienne Caradec, a annoncé aujourd’hui la création d’un fonds de 2,5 milliards d’euros pour les ports. Le fonds sera opérationnel à compter du 1er juillet 2026.\n',
    headline: 'Un fonds pour les ports',
    issuer: 'Ministère de la Mer',
    published: '2026-03-12',
    place: 'Lindau',
    day: '2026-03-12',
  },
  {
    what: 'an agency behind a day in French',
    text: 'Un fonds pour les ports\n\nLindau, 12 mars 2026 (TFP) - Le ministre des Ports, M. Étienne Caradec, a annoncé aujourd’hui la création d’un fonds de 2,5 milliards d’euros pour les ports. Le fonds sera opérationnel dans un an.\n',
    headline: 'Un fonds pour les ports',
    published: '2026-03-12',
    place: 'Lindau',
    day: '2026-03-12',
  },
  {
    what: 'a stop and a dash in Spanish',
    text: 'NOTA DE PRENSA\n\nEl Gobierno aprueba un plan de vivienda de 3.400 millones de euros\n\nLindau, 8 de abril de 2026.- El Consejo de Ministros ha aprobado hoy un plan de vivienda dotado con 3.400 millones de euros. El plan es para todos los puertos.\n',
    headline: 'El Gobierno aprueba un plan de vivienda de 3.400 millones de euros',
    issuer: 'Consejo de Ministros',
    published: '2026-04-08',
    place: 'Lindau',
    day: '2026-04-08',
  },
  {
    what: 'an agency, a stop and a dash in Spanish',
    text: 'El Gobierno aprueba un plan de vivienda de 3.400 millones de euros\n\nLindau, 8 abr (TFE).- El Consejo de Ministros ha aprobado hoy un plan de vivienda dotado con 3.400 millones de euros. El plan es para todos los puertos.\n',
    headline: 'El Gobierno aprueba un plan de vivienda de 3.400 millones de euros',
    published: null,
    place: 'Lindau',
    day: null,
  },
  {
    what: 'place and day with a preposition in Spanish',
    text: 'Ministerio de Puertos\nComunicado No. 123\nCiudad de Lindau, a 8 de abril de 2026\n\nEl Gobierno aprueba un plan de vivienda de 3.400 millones de euros\n\nEl Consejo de Ministros ha aprobado hoy un plan de vivienda dotado con 3.400 millones de euros. El plan es para todos los puertos.\n',
    headline: 'El Gobierno aprueba un plan de vivienda de 3.400 millones de euros',
    issuer: 'Ministerio de Puertos',
    published: '2026-04-08',
    place: 'Ciudad de Lindau',
    day: '2026-04-08',
  },
  {
    what: 'what a correction replaces',
    text: `CORRECTION – REPLACES RELEASE OF 11 MAY 2026\n\nHarbour trust opens ferry line to Sorrel Island\n\nQuenby, 12 May 2026 – ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-05-12',
    place: 'Quenby',
    day: '2026-05-12',
  },
  {
    what: 'stars around a correction',
    text: `*** CORRECTED VERSION ***\nHarbour trust opens ferry line to Sorrel Island\n\nQuenby, 12 May 2026 – ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-05-12',
    place: 'Quenby',
    day: '2026-05-12',
  },
  {
    what: 'an update that has a number',
    text: `UPDATE 2: Harbour trust opens ferry line to Sorrel Island\n\nQUENBY, 12 May 2026 – ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-05-12',
    place: 'QUENBY',
    day: '2026-05-12',
  },
  {
    what: 'the hour of a situation',
    text: 'Government Response to Floods – Update No. 7\nAs of 18:00, 22 November 2026\n\nSituation: 41 dead (up from 38), 112 injured, 6 missing.\nResponse: 2,400 soldiers deployed; 61 shelters open.\nNext update: 24 November, 12:00.\n',
    headline: 'Government Response to Floods – Update No. 7',
    published: '2026-11-22',
  },
  {
    what: 'an embargo above the piece',
    text: `STRICTLY EMBARGOED UNTIL 00:01 HRS, WEDNESDAY 3 JUNE 2026\nPRESS RELEASE\n\nHarbour trust opens ferry line to Sorrel Island\n\nQUENBY, 2 June 2026 – ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-06-02',
    place: 'QUENBY',
    day: '2026-06-02',
  },
  {
    what: 'a day above the title',
    text: `Thursday, August 6, 2026\n\nHarbour trust opens ferry line to Sorrel Island\n\n${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-08-06',
  },
  {
    what: 'an office with its letters, place and day',
    text: `Federal Department of Ports FDP\nAsmer, 17.06.2026\n\nHarbour trust opens ferry line to Sorrel Island\n\nThe ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-06-17',
    place: 'Asmer',
    day: '2026-06-17',
  },
  {
    what: 'piece and day, then the bank',
    text: `Press release | 9 July 2026\nReserve Bank of Halmia\n\nHarbour trust opens ferry line to Sorrel Island\n\nThe ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-07-09',
  },
  {
    what: 'two houses in one line',
    text: `JOINT PRESS RELEASE\nQuenby Harbour Trust and Asmer Ferry Authority\n12 May 2026\n\nHarbour trust opens ferry line to Sorrel Island\n\nThe ${TRUST}`,
    headline: 'Harbour trust opens ferry line to Sorrel Island',
    issuer: 'Quenby Harbour Trust',
    published: '2026-05-12',
  },
  {
    what: 'a house and a short title that names none',
    text: `News Release\nQuenby Harbour Trust\n12 May 2026\n\nFerry line opens\n\nThe ${TRUST}`,
    headline: 'Ferry line opens',
    issuer: 'Quenby Harbour Trust',
    published: '2026-05-12',
  },
  {
    what: 'a listed company and a wire in brackets',
    text: `NEWS RELEASE\n\nNordvale Pharma (TSX: NVL)\n\nNordvale Pharma announces results of its trial in adults\n\nLindau, North Columbia--(Tidefile Corp. - June 2, 2026) - ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: '2026-06-02',
    place: 'Lindau, North Columbia',
    day: '2026-06-02',
  },
  {
    what: 'two cities with their countries',
    text: `Nordvale Pharma announces results of its trial in adults\n\nAsmer (Halmia) and Lindau (Halmia), 2 June 2026 – ${PHARMA}`,
    headline: 'Nordvale Pharma announces results of its trial in adults',
    issuer: 'Nordvale Pharma',
    published: '2026-06-02',
    place: 'Asmer (Halmia) and Lindau (Halmia)',
    day: '2026-06-02',
  },
];

test.each(mastheads)('$what', async ({ text, headline, issuer, published, place, day }) => {
  const { article } = await extraction(await manuscriptOf(text));
  expect(article.headline?.text).toBe(headline);
  expect(article.published?.date ?? null).toBe(published);
  expect([article.dateline?.place, article.dateline?.date]).toEqual([place, day]);
  if (issuer) expect(article.issuer?.name).toBe(issuer);
  const [lead] = article.keyPoints;
  const [span = [0, 0] as const] = lead?.spans ?? [];
  // What opens a document is the news, not where it was written and who carried it.
  expect(slice(article.text, withoutDateline(article, span))).not.toMatch(/^.{0,50}(?:--|\.-|[\w)] [–—-] )/u);
  const undefinedOnes = article.gaps.filter(({ code }) => code === 'acronym-undefined').map(({ message }) => message);
  expect(undefinedOnes.filter(message => !message.startsWith('FDP'))).toEqual([]);
});
