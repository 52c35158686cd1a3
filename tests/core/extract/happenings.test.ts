import { expect, test } from 'vitest';
import { dateRuleOf, noHappening, type Place } from '#core/extract/derive/happenings';
import { processorTime } from '../../processor-time.ts';

/** The rule by which the date in brackets stands in a timeline. */
function ruleOf(marked: string, date: string, more: Partial<Place> = {}): string {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/);
  return dateRuleOf({ language: 'en', written: false, before, words, after, date, ...more });
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
  ['Some 140 boats were lost, according to a study published [today] by the Trust.', '2026-05-03'],
  ['According to a study, the pier closed in [May 2026].', '2026-05'],
  ['[2012]: the pier opens.', '2012'],
  ['The pier opened, according to the report of the keepers, on [Tuesday].', '2026-05-03'],
  ['The pier was opened according to plan on [Tuesday].', '2026-05-03'],
  ['The keepers voted against the plan on [3 May 2026].', '2026-05-03'],
])('%s tells of a happening', (marked, value) => {
  expect(ruleOf(marked, value)).toBe('timeline/dated-sentence');
});

test.each([
  ['Compared to the [June] forecast, prices fell slightly.', '2026-06', 'timeline/names-a-thing'],
  ['It is 1% now, as opposed to the 2% projected in the [June] forecast.', '2026-06', 'timeline/names-a-thing'],
  ['The council debated its [2012] budget again.', '2012', 'timeline/names-a-thing'],
  ['The catch was higher than the growth recorded in [2023].', '2023', 'timeline/compared-with'],
  ['The fair is held in Lindau (22/01 – [30/01/2026]).', '2026-01-30', 'timeline/ends-a-stretch'],
  ['More herring was landed than in [2023].', '2023', 'timeline/compared-with'],
  ['It fell by 2%, the lowest value since [2016].', '2016', 'timeline/compared-with'],
  ['The keepers ordered less than in any quarter since [2021].', '2021', 'timeline/compared-with'],
  [
    'Some 140 boats were lost, according to a study that the Trust published in [May 2026].',
    '2026-05',
    'timeline/cited',
  ],
  ['Some 140 boats were lost, according to the latest figures of [May 2026].', '2026-05', 'timeline/cited'],
  [
    'The keepers have landed 140 boats, according to a press release received here on [Tuesday].',
    '2026-05-03',
    'timeline/told-on',
  ],
  [
    'Some keepers are to be trained, according to the Board press release on [Monday].',
    '2026-05-03',
    'timeline/told-on',
  ],
  ['Unemployment was up by a tenth from the [third quarter].', '2026-35', 'timeline/grown-from'],
  ['Sales were up 3% on [2024].', '2024', 'timeline/grown-from'],
  ['The bank expects an inflation rate of 1% for [2013].', '2013', 'timeline/measured-for'],
  ['The bank is expecting growth of around 1% for the islands in [2012].', '2012', 'timeline/forecast-for'],
  ['It tells its results for the six months ended [30 June 2026].', '2026-06-30', 'timeline/ended-on'],
  ['The rate for the [third quarter of 2026] has been revised.', '2026-35', 'timeline/measured-for'],
  ['A dividend of 4p is proposed ([2025]: 3p).', '2025', 'timeline/year-beside'],
  ['They cannot open the minutes of [1998].', '1998', 'timeline/year-beside'],
  ['They work under the Lamp Strategy [2016 – 2025].', '2016/2025', 'timeline/year-beside'],
])('%s tells of none', (marked, value, rule) => {
  expect(ruleOf(marked, value)).toBe(rule);
});

test('the day of writing is no happening where its sentence looks ahead', () => {
  const written = { written: true };
  expect(ruleOf('LINDAU, [3 May 2026] – The council will meet.', '2026-05-03', written)).toBe('timeline/written-ahead');
  expect(ruleOf('LINDAU, [3 May 2026] – The council met.', '2026-05-03', written)).toBe('timeline/dated-sentence');
  expect(ruleOf('The council will meet on [3 May 2026].', '2026-05-03')).toBe('timeline/dated-sentence');
});

test('where prepositions are not known, a bare year is beside a thing in brackets only', () => {
  expect(ruleOf('La loi no 12 ([2012]) est en vigueur.', '2012', { language: 'fr' })).toBe('timeline/year-beside');
  expect(ruleOf('La lámpara se encendió en [2012].', '2012', { language: 'es' })).toBe('timeline/dated-sentence');
  expect(ruleOf('They cannot open the minutes of [1998].', '1998', { language: 'und' })).toBe('timeline/year-beside');
});

test('a record says why a dated sentence is no happening', () => {
  expect(noHappening({ rule: 'timeline/compared-with' })).toBe('the date is what something is compared with');
  expect(noHappening({ rule: 'timeline/dated-sentence' })).toBeNull();
  expect(noHappening({ rule: 'timeline/by-hand' })).toBeNull();
});

test.each([
  ['fr', 'Le prix a augmenté de moins de 6 % depuis [2021], contre 38 % pour le gaz.', '2021'],
  ['es', 'El precio aumentó un 6 % desde [2021].', '2021'],
  ['zh', '全球食品价格连续上涨，达到[2014年6月]以来最高水平。', '2014-06'],
])('since when something has grown or is the most is no happening (%s)', (language, marked, value) => {
  expect(ruleOf(marked, value, { language })).toBe('timeline/since-when');
});

test.each([
  ['截至[2026年3月3日]，港口有八艘船。', '2026-03-03', 'timeline/counted-up-to'],
  ['[2026年]“港口之路”活动在林道举行。', '2026', 'timeline/year-of-name'],
  ['[2026年]港口之路活动在林道举行。', '2026', 'timeline/dated-sentence'],
])('of "%s" in Chinese', (marked, value, rule) => {
  expect(ruleOf(marked, value, { language: 'zh' })).toBe(rule);
});

test('since when something stands may be one', () => {
  expect(ruleOf('La ligne circule depuis le [3 mai 2026].', '2026-05-03', { language: 'fr' })).toBe(
    'timeline/dated-sentence',
  );
});

test.each([
  ['es', 'Las ventas crecieron un 17,3 % frente al mismo periodo de [2024].', '2024'],
  ['fr', 'Le trafic a progressé de 3 % par rapport à [2024].', '2024'],
  ['zh', '港口吞吐量比[2024年]增长3%。', '2024'],
  ['zh', '港口吞吐量与[2024年]相比增长3%。', '2024'],
])('a year that something is compared with is no happening (%s)', (language, marked, value) => {
  expect(ruleOf(marked, value, { language })).toBe('timeline/compared-year');
});

test('a day against which nothing is measured is one', () => {
  expect(ruleOf('Les élus ont voté contre le plan le [3 mai 2026].', '2026-05-03', { language: 'fr' })).toBe(
    'timeline/dated-sentence',
  );
});

test.each([
  ['fr', 'Chaque port est ouvert selon la loi n° 004/2026 du [20 juillet 2026] sur les digues.', true],
  ['es', 'Según la Ley de Puertos del [3 de mayo de 2026], el muelle es de todos.', true],
  ['fr', 'Le parlement a la loi sur les digues depuis le [3 mai 2026].', false],
  ['es', 'El pleno aprobó la ley, en la sesión del [3 de mayo de 2026].', false],
])('in %s the date of a law is no happening: %s, %s', (language, marked, cited) => {
  const rule = ruleOf(marked, '2026-05-03', { language });
  expect(rule === 'timeline/law-of').toBe(cited);
});

test('a long word before a date is looked at in time', () => {
  const spent = processorTime();
  expect(ruleOf(`Le trafic ${'augment'.repeat(600)} en [2012].`, '2012', { language: 'fr' })).toMatch(/^timeline/);
  expect(spent()).toBeLessThan(500);
});
