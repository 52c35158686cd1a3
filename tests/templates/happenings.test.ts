import { expect, test } from 'vitest';
import { isHappening } from '../../templates/parts/happenings.ts';

/** Whether the date in brackets tells when something happens. */
function happens(marked: string, value: string): boolean {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return isHappening(text, value, [start, marked.indexOf(']') - 1], [0, text.length]);
}

test.each([
  ['The ferry line opened in [2012] with a feast.', '2012'],
  ['The council adopted it on [3 May 2026] after a long debate.', '2026-05-03'],
  ['More than 40 keepers were trained in [2012].', '2012'],
  ['Answers must come no later than [30 June 2027].', '2027-06-30'],
  ['The team expects the line to open in [2027].', '2027'],
  ['The lamp is expected to be lit by [2027].', '2027'],
  ['A second reading is planned for [2027].', '2027'],
  ['The harbour project started in [2012].', '2012'],
  ['In the [second quarter] of that year exports rose.', '2012-34'],
  ['The fleet grew from [2012] to 2015.', '2012'],
  ['The council met in the [June] of that year.', '2026-06'],
  ['They were shelved in 1988 and [2009].', '2009'],
  ['[2012]: the pier opens.', '2012'],
  ['The keepers voted against the plan on [3 May 2026].', '2026-05-03'],
])('%s tells of a happening', (marked, value) => {
  expect(happens(marked, value)).toBe(true);
});

test.each([
  ['Compared to the [June] forecast, prices fell slightly.', '2026-06'],
  ['It is 1% now, as opposed to the 2% projected in the [June] forecast.', '2026-06'],
  ['The council debated its [2012] budget again.', '2012'],
  ['The catch was higher than the growth recorded in [2023].', '2023'],
  ['More herring was landed than in [2023].', '2023'],
  ['It fell by 2%, the lowest value since [2016].', '2016'],
  ['Unemployment was up by a tenth from the [third quarter].', '2026-35'],
  ['Sales were up 3% on [2024].', '2024'],
  ['The bank expects an inflation rate of 1% for [2013].', '2013'],
  ['The bank is expecting growth of around 1% for the islands in [2012].', '2012'],
  ['The rate for the [third quarter of 2026] has been revised.', '2026-35'],
  ['A dividend of 4p is proposed ([2025]: 3p).', '2025'],
  ['They cannot open the minutes of [1998].', '1998'],
  ['They work under the Lamp Strategy [2016 – 2025].', '2016/2025'],
])('%s tells of none', (marked, value) => {
  expect(happens(marked, value)).toBe(false);
});
