import { expect, test } from 'vitest';
import { afarIn, venueIn } from '#core/grammar/venue';
import { processorTime } from '../../processor-time.ts';

test.each([
  ['The accord was signed today at the Trust’s headquarters in Lindau by both.', 'Trust’s headquarters in Lindau'],
  ['A ceremony was held at the Harbour Sand Centre yesterday afternoon.', 'Harbour Sand Centre'],
  ['The crew visited the NVF headquarters.', 'NVF headquarters'],
  ['The Minister held a meeting with sailors at Quenby Bhawan today.', 'Quenby Bhawan'],
  ['The fair took place in Orrin, with many guests.', 'Orrin'],
  ['The fair took place in May.', null],
  ['The prize was given at the third Tidal Summit.', null],
  ['It was signed by the Minister at the Ministry of Ports.', null],
  ['The crew met researchers at the Institute of Tides.', null],
  ['His brother was held at the Quenby Police headquarters.', null],
  ['Boats at the Harbour Museum are old.', null],
  ['It was signed at the Sand Hall and at the Oar House.', null],
])('%s happens at %s', (text, venue) => {
  const found = venueIn(text, [0, text.length]);
  expect(found && text.slice(...found)).toBe(venue);
});

test.each([
  ['The meetings of the keepers were held online.', 'online'],
  ['The meeting was held via video link on Monday.', 'via video link'],
  ['At a virtual ceremony, the keepers signed it.', 'virtual ceremony'],
  ['The course on lamps is online.', null],
])('%s is held %s', (text, how) => {
  const found = afarIn(text, [0, text.length]);
  expect(found && text.slice(...found)).toBe(how);
});

test('a long sentence is looked at in time', () => {
  const text = `The crew met ${'at the Harbour of Oars and in the Sand of '.repeat(400)}.`;
  const spent = processorTime();
  venueIn(text, [0, text.length]);
  expect(spent()).toBeLessThan(500);
});
