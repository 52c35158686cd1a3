import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

/** Who says what the text quotes and reports, in its order. */
async function speakersOf(text: string): Promise<(string | null)[]> {
  const { article } = await extraction(await manuscriptOf(text));
  return [...article.quotes, ...article.statements].map(({ speaker }) => speaker);
}

const FRENCH = 'De nouvelles digues pour les îles\n\n';
const SPANISH = 'Nuevos muelles para las islas\n\n';

test.each([
  [
    'how high somebody stands, where only one of that sex has an office',
    `${SPANISH}La directora del Instituto de Muelles (IDM), Inés Corro, abrió el puerto con los alcaldes. “Los muelles son de todos los pescadores”, señaló la alta funcionaria.`,
    ['Inés Corro'],
  ],
  [
    'an office with its body once more',
    `${SPANISH}El director del Instituto de Muelles (IDM), Bruno Tarvel, abrió el puerto con los alcaldes. “Los muelles son de todos los pescadores”, informó el director del IDM.`,
    ['Bruno Tarvel'],
  ],
  [
    'an office with where its holder is from',
    `${FRENCH}L’ambassadeur du Mali à Tunis, Oscar Vantrel, est dans le port. L’ambassadeur malien a souligné que la digue tient depuis trois ans.`,
    ['Oscar Vantrel'],
  ],
  [
    'an office by another word with where its holder is from',
    `${FRENCH}L’ambassadeur malien, Oscar Vantrel, est là avec le ministre de la Mer, Luc Ardent. Le diplomate malien a souligné que la digue tient.`,
    ['Oscar Vantrel'],
  ],
  [
    'the holder of an office by what it is of',
    `${SPANISH}La ministra de Puertos, Inés Corro, abrió el puerto con el ministro de Sanidad, Bruno Tarvel. La titular de Puertos ha recorrido los muelles y ha destacado la firma del plan.`,
    ['Inés Corro'],
  ],
  [
    'an office that does something first',
    `${SPANISH}El director del puerto, Bruno Tarvel, es el autor del plan. El director abrió los muelles de las islas y destacó la firma del plan.`,
    ['Bruno Tarvel'],
  ],
  [
    'one whose words another reads',
    `${FRENCH}Le maire du port, Oscar Vantrel, est là avec la ministre de la Mer, Ada Corvec. M. Vantrel, dans une lettre lue par Mme Corvec, a souligné que la digue tient depuis trois ans.`,
    ['Oscar Vantrel'],
  ],
  [
    'an office with a form of address',
    `${FRENCH}La première pierre est de Mme le maire, Ada Corvec, pour les îles. Mme le maire a rappelé que la digue tient depuis trois ans.`,
    ['Ada Corvec'],
  ],
  [
    'the envoy of somebody',
    `${FRENCH}Le président Oscar Vantrel est là pour les îles. L’émissaire du président Oscar Vantrel a souligné que la digue tient depuis trois ans.`,
    [null],
  ],
  [
    'an official of another gender',
    `${SPANISH}La ministra de Puertos, Inés Corro, señaló que los muelles son de todos. El mandatario reconoció el apoyo de los pescadores de las islas.`,
    ['Inés Corro', null],
  ],
  [
    'a mayor among mayors',
    `${SPANISH}La alcaldesa, Inés Corro, abrió el puerto junto al alcalde de las islas, Bruno Tarvel. La regidora señaló que los muelles son de todos.`,
    ['Inés Corro'],
  ],
  [
    'two who hold offices, told in a row',
    `${SPANISH}El acto es del gobernador Bruno Tarvel y el director general del INM, Luis Quispe. “Los muelles son de todos los pescadores”, expresó el mandatario estatal.`,
    ['Bruno Tarvel'],
  ],
  [
    'an office with where it is posted',
    `${SPANISH}La representante de la Oficina de Muelles y Redes (OMR), Inés Corro, abrió el puerto. La representante de la OMR en Colombia recordó que los muelles son de todos.`,
    ['Inés Corro'],
  ],
  [
    'words that nobody leads to, right behind a verb without its subject',
    `${SPANISH}La ministra de Puertos, Inés Corro, abrió el puerto. Mencionó que los muelles son de todos.\n\n“El puerto es de todos los pescadores de las islas y de la ciudad”.`,
    ['Inés Corro', 'Inés Corro'],
  ],
  [
    'the only body that begins with a noun',
    `${FRENCH}L’ambassade de Chine a annoncé que la digue tient depuis trois ans. Le port est beau pour les îles. L’ambassade a rappelé que la mer est là.`,
    ['ambassade de Chine', 'ambassade de Chine'],
  ],
  [
    'a municipal president',
    `${SPANISH}La Presidenta Municipal de Norte, Inés Corro Vela, abrió el puerto. La alcaldesa señaló que los muelles son de todos los pescadores.`,
    ['Inés Corro Vela'],
  ],
  [
    'a diplomat from elsewhere',
    `${FRENCH}L’ambassadeur malien, Oscar Vantrel, est là avec le ministre de la Mer, Luc Ardent. Le diplomate turc a souligné que la digue tient.`,
    [null],
  ],
  [
    'a mayor under another title',
    `${SPANISH}La presidenta municipal, Inés Corro, abrió el puerto. La alcaldesa señaló que los muelles son de todos los pescadores.`,
    ['Inés Corro'],
  ],
  [
    'an office before what it speaks to',
    `${SPANISH}La ministra de Puertos, Inés Corro, abrió el puerto. “Los muelles son de todos los pescadores”, expresó la ministra ante los vecinos reunidos.`,
    ['Inés Corro'],
  ],
  [
    'a second surname that is told later',
    `${SPANISH}El director del puerto, Bruno Tarvel, abrió los muelles. Tarvel Andrade abundó que las obras son de todos los pescadores.`,
    ['Bruno Tarvel'],
  ],
  [
    'the body of the headline',
    `Cruz Azul abre muelles para las islas\n\nEl puerto está abierto. Los muelles, según explica la ONG, son de todos los pescadores de las islas.`,
    [null],
  ],
  [
    'an office from elsewhere',
    `${FRENCH}Le ministre de la Mer, Oscar Vantrel, est dans le port. Le ministre turc a souligné que la digue tient depuis trois ans.`,
    [null],
  ],
  [
    'one of two holders',
    `${FRENCH}La directrice de la mer, Ada Corvec, et le directeur du port, Oscar Vantrel, sont là. Le directeur des îles a souligné que la digue tient.`,
    [null],
  ],
  [
    'the only one of whom an office is told',
    `${SPANISH}La ministra de Puertos, Inés Corro, abrió el puerto con los alcaldes. “Los muelles son de todos los pescadores”, indicó la titular del sector.`,
    ['Inés Corro'],
  ],
  [
    'the latter',
    `${FRENCH}L’accord est signé par Ada Corvec, maire de Quenby, et Oscar Vantrel, directeur du port. « La digue tient bon depuis trois ans », fait remarquer ce dernier.`,
    ['Oscar Vantrel'],
  ],
  [
    'an office alone in Chinese, and a pronoun behind it',
    '港口开通新航线\n\n何清市长昨天在林道会见港口代表。\n\n市长致辞时表示，新航线很重要。\n\n市长说，港口三年来很稳固。他指出，船每天都在林道运行。',
    ['何清', '何清', '何清'],
  ],
  [
    'who a Chinese sentence begins with',
    '港口开通新航线\n\n港务局局长何清昨天在林道会见沈长雨市长。\n\n会上，何清对沈长雨一行表示欢迎，他指出，新航线很重要。',
    ['何清'],
  ],
  [
    'one of two in Chinese',
    '港口开通新航线\n\n何清市长昨天与沈长雨市长在林道会见港口代表。\n\n市长致辞时表示，新航线很重要。',
    [null],
  ],
  [
    'a company whose name has a comma',
    'News of ports\n\nQuillon Harbour Services, Inc., a provider of quays, announced that it would open a port.\n\nQuillon Harbour Services, Inc. opened a port.',
    ['Quillon Harbour Services, Inc.'],
  ],
  [
    'an office by letters in brackets behind it',
    'News of ports\n\nMr Osric Quill, the Quenby South District Chief Executive (DCE), came. The DCE stressed that it would rain.',
    ['Osric Quill'],
  ],
  [
    'nobody by letters in brackets that are of a body',
    'News of ports\n\nDr. Osric Quill, Deputy Commissioner State Harbour Office (SHO), came with sailors of the SHO. The SHO stressed that it would rain.',
    ['State Harbour Office'],
  ],
  [
    'two offices at once',
    'News of ports\n\nMr Osric Quill, Prime Minister and Minister of Ports, came. The Prime Minister and Minister of Ports stressed that it would rain.',
    ['Osric Quill'],
  ],
  [
    'an office by its letters',
    'News of ports\n\nThe Director General of the Harbour Office (HOF), Osric Quill, came. The DG stressed that it would rain.',
    ['Osric Quill'],
  ],
  [
    'who is also something else',
    'News of ports\n\nMrs. Ada Quill-Tarn came. Opening the pier, Mrs. Quill-Tarn, who is also the head of the Tidal Fund, said the pier was dear.',
    ['Ada Quill-Tarn'],
  ],
])('points at %s', async (_, text, speakers) => {
  expect(await speakersOf(text)).toEqual(speakers);
});
