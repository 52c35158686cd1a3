import { describe, expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { verbatim } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

/** The words at the places of the gaps of one kind. */
async function doubtsOf(code: string, source: string): Promise<readonly string[]> {
  const { gaps, text } = (await extraction(await manuscriptOf(`${source}\n`))).article;
  return gaps.filter(gap => gap.code === code).flatMap(({ spans }) => spans.map(span => verbatim(text, [span])));
}

describe('days told from a day of writing that nobody states', () => {
  test.each([
    ['a day', 'The board met yesterday.', ['yesterday']],
    ['a week', 'The board met last week, after this week’s storms.', ['last week', 'this week']],
    ['a year', 'The board will meet next year.', ['next year']],
    [
      'a week in French',
      'Le conseil du port a tenu une réunion avec les marins la semaine dernière. Les marins sont venus dans la ville pour parler de leurs bateaux et des vents de la mer.',
      ['la semaine dernière'],
    ],
    ['days to come', 'The board will meet in the coming weeks.', ['the coming weeks']],
    [
      'days to come in Spanish',
      'El consejo del puerto se reunirá con los marineros en las próximas semanas. Los marineros hablarán de sus barcos y de los vientos del mar.',
      ['las próximas semanas'],
    ],
    [
      'days to come in French',
      'Le conseil du port tiendra une réunion avec les marins dans les prochains jours. Les marins viendront dans la ville pour parler de leurs bateaux et des vents de la mer.',
      ['les prochains jours'],
    ],
    ['days to come in Chinese', '港务局将在未来几周内召开会议，讨论码头的船只和灯塔。水手们将参加会议。', ['未来几周']],
    ['nothing of years to come, which are no days', 'The board will grow in the coming years.', []],
    ['nothing of something that comes', 'The board spoke of the coming storms.', []],
    ['nothing where the sentence has its date', 'The board met last week, on 3 May 2026.', []],
    ['nothing where the year told from is another', 'Traffic of 2025 grew over the previous year.', []],
    ['a day without its year', 'The board will meet on January 5.', ['January 5']],
    ['nothing of a day whose year is known', 'The board met on January 5. It was founded on 3 May 2026.', []],
    ['nothing of what only looks like one', 'The board may 5 times march 7 miles.', []],
    ['nothing of a habit', 'The board meets every week. Today sailors use radar.', []],
  ])('%s', async (_, sentence, words) => {
    expect(await doubtsOf('day-unanchored', `Tidings from the harbour\n\n${sentence} It was glad of it.`)).toEqual(
      words,
    );
  });

  test('nothing where the text has its day', async () => {
    const text =
      'Tidings from the harbour\nQUENBY, 3 May 2026 – The board met yesterday. It was glad of this week’s rain.';
    expect(await doubtsOf('day-unanchored', text)).toEqual([]);
  });
});

describe('a second publisher', () => {
  const REST = 'The pier is long. It carries many people.';

  test.each([
    [
      'behind "released jointly by"',
      `This statement is released jointly by the Asmer Ports Authority and the Ministry of Trade of Halmia. ${REST}`,
      'Ministry of Trade of Halmia',
    ],
    [
      'in capitals',
      `THIS STATEMENT IS RELEASED JOINTLY BY THE ASMER PORTS AUTHORITY AND THE GOVERNMENT OF HALMIA\n\n${REST}`,
      'GOVERNMENT OF HALMIA',
    ],
    [
      'of two that announce together',
      `The Sorrel Trust and the Asmer Ports Authority today announced a pier. ${REST}`,
      'Asmer Ports Authority',
    ],
  ])('%s', async (_, text, second) => {
    expect(await doubtsOf('issuer-joint', `Tidings from the harbour\n\n${text}`)).toEqual([second]);
  });

  test('is not one that stands beside a publisher found elsewhere', async () => {
    const text = `Tidings from the harbour\n\nThe pier belongs to the Sorrel Trust and the Asmer Ports Authority. ${REST}\n\nAbout the Sorrel Trust\nThe Sorrel Trust runs piers. It was founded long ago.`;
    expect(await doubtsOf('issuer-joint', text)).toEqual([]);
  });
});

test('a publisher taken from the headline is a doubt, one that is named as such is none', async () => {
  const inferred =
    'Sorrel Harbour Commission leaves fares unchanged\nThe Sorrel Harbour Commission is leaving the fares as they are. It carries many people.';
  expect(await doubtsOf('issuer-implied', inferred)).toEqual(['Sorrel Harbour Commission']);
  const named = `${inferred}\nIssued by the Sorrel Harbour Commission on 3 May 2026`;
  expect(await doubtsOf('issuer-implied', named)).toEqual([]);
});

test('an acronym behind two names is a doubt', async () => {
  const text =
    'Tidings from the harbour\n\nThe Sorrel Harbour Commission (SHC) opened a pier. It paid for the lamp.\n\nThe Sorrel House Council (SHC) was glad of it. The Commission (SHC) was, too.';
  expect(await doubtsOf('acronym-ambiguous', text)).toEqual([
    'Sorrel Harbour Commission (SHC)',
    'Sorrel House Council',
  ]);
});
