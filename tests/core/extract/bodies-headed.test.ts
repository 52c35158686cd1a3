import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const text = (sentence: string) =>
  `Universidad de Quenby firma convenio\n\nLindau, 3 de marzo de 2026.- La Universidad de Quenby firmó un convenio con la Comisión de los Puertos en la sala de la ciudad.\n\n${sentence}`;
const articleOf = async (sentence: string) => (await extraction(await manuscriptOf(text(sentence)))).article;

test('a body speaks under the noun that heads its name', async () => {
  const { statements } = await articleOf('La Universidad informó que los muelles estarán abiertos para los alumnos.');
  expect(statements).toMatchObject([{ speaker: 'Universidad de Quenby' }]);
});

test('an office is of the body that such a noun means', async () => {
  const { people, organisations } = await articleOf(
    'El presidente de la Comisión, Bruno Tarvel, agradeció a todos el apoyo para los pescadores de la ciudad.',
  );
  expect(people).toMatchObject([{ name: 'Bruno Tarvel', roles: [{ organisation: 'Comisión de los Puertos' }] }]);
  expect(organisations.map(({ name }) => name)).toEqual(['Universidad de Quenby', 'Comisión de los Puertos']);
});

test('of two bodies of one head neither is meant', async () => {
  const { statements } = await articleOf(
    'La Comisión de las Islas está en el plan con los alcaldes. La Comisión informó que los muelles estarán abiertos para los alumnos.',
  );
  expect(statements.map(({ speaker }) => speaker)).toEqual([null]);
});
