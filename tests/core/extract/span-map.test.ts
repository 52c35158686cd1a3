import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanMap } from '#core/extract/span-map';
import { overlaps, type Span } from '#core/span';

const span = fc
  .tuple(fc.nat(2000), fc.integer({ min: 1, max: 700 }))
  .map(([start, length]): Span => [start, start + length]);

test('finds the very things that a look at each would find, in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 30 }), span, (things, place) => {
      const touching = things.filter(spans => spans.some(one => overlaps(one, place)));
      expect(spanMap(things, spans => spans).touching(place)).toEqual(touching);
    }),
    { seed: 20261125, verbose: 1, numRuns: 200 },
  );
});

test('takes in more things later, and finds none where there is none', () => {
  const map = spanMap<string>();
  map.add([300, 310], 'b');
  map.add([10, 700], 'a');
  expect(map.touching([305, 306])).toEqual(['b', 'a']);
  expect(map.touching([310, 311])).toEqual(['a']);
  expect(map.touching([700, 900])).toEqual([]);
});
