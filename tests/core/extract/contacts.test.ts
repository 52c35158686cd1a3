import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const contactsOf = async (lines: string) => {
  const { article: value } = await extraction(
    await manuscriptOf(
      `Mole Board opens second tunnel\n\nThe Mole Board opened a second tunnel in Quenby.\n\n${lines}\n`,
    ),
  );
  return value.contacts.map(({ name, email, phone }) => [name, email, phone]);
};

test.each([
  ['Press contact: press@moles.example', [[null, 'press@moles.example', null]]],
  ['Media contact: Orla Tavish, orla@moles.example', [['Orla Tavish', 'orla@moles.example', null]]],
  [
    'Press contacts:\nOrla Tavish: orla@moles.example, +99 555 0100 22\nBren Odell: bren@moles.example',
    [
      ['Orla Tavish', 'orla@moles.example', '+99 555 0100 22'],
      ['Bren Odell', 'bren@moles.example', null],
    ],
  ],
  ['Media contact: +99 (0)55 501 0022', [[null, null, '+99 (0)55 501 0022']]],
])('the contacts of %j', async (lines, contacts) => {
  expect(await contactsOf(lines)).toEqual(contacts);
});

test('an address in the body of a release is nobody’s contact', async () => {
  expect(
    await contactsOf(
      'Tickets for the first walk through the tunnel cost four crowns on every weekday of the spring season and five on holidays, and are sold at tickets@moles.example until Friday.\n\nThe warden walks it twice a day.',
    ),
  ).toEqual([]);
});

test('contacts are kept apart from the facts', async () => {
  const { article: value } = await extraction(
    await manuscriptOf(
      'Mole Board opens tunnel\n\nThe tunnel is dry.\n\nPress contact: Orla Tavish, +99 555 0100 22\n',
    ),
  );
  expect(value.figures).toEqual([]);
  expect(value.keyPoints.map(({ text }) => text)).not.toContain('Press contact: Orla Tavish, +99 555 0100 22');
});
