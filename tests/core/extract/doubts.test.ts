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
    ['today with its day in Chinese', '港务局今（25）日召开会议，讨论码头的船只，水手们很高兴。', ['今（25）日']],
    ['days in Chinese in words', '港务局七月三日至五日召开会议，讨论码头的船只。', ['七月三日至五日']],
    ['days in Chinese', '港务局8月3日召开会议，10月18-20日再开会，讨论码头的船只。', ['8月3日', '10月18-20日']],
    [
      'days from one to another in Spanish',
      'El consejo del puerto se reunió del 18 al 21 de agosto con los marineros de la ciudad y de las islas.',
      ['18 al 21 de agosto'],
    ],
    [
      'nothing of the day of every year, nor of no day',
      'Le conseil du port fête chaque 18 décembre les marins de la ville, qui sont aujourd’hui comme hier dans les bateaux.',
      [],
    ],
    ['nothing of years to come, which are no days', 'The board will grow in the coming years.', []],
    ['nothing of something that comes', 'The board spoke of the coming storms.', []],
    ['nothing where the sentence has its date', 'The board met last week, on 3 May 2026.', []],
    ['nothing where the year told from is another', 'Traffic of 2025 grew over the previous year.', []],
    ['a day without its year', 'The board will meet on January 5.', ['January 5']],
    ['days to days without their year', 'The board will meet from January 5 to 9.', ['January 5 to 9']],
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

describe('speakers whose name is missing', () => {
  test.each([
    ['none of several who are named', 'Ada Brennick, Harbour Master, and Karl Odell, Mayor of Quenby, said', 0],
    ['one who is not', 'The keeper of the lamp, with Ada Brennick, Harbour Master, beside him, said', 1],
    ['those who are counted alone', 'The two masters said', 1],
  ])('%s', async (_, said, missing) => {
    const text = `Tidings from the harbour\nQUENBY, 6 May 2026 – In a joint statement ${said}: “The pier will be open to all sailors from May.”`;
    expect(await doubtsOf('speaker-unidentified', text)).toHaveLength(missing);
  });
});

describe('days that can be read as two', () => {
  const LEAD = 'Tidings from the harbour\nQUENBY, 6 May 2026 – The board runs the ferries to the rock.';

  test.each([
    ['a weekday of which nothing tells the week', 'The vote was due on Friday.', ['Friday']],
    ['a day in figures that may be a month', 'The pier opens on 05/06/2026.', ['05/06/2026']],
    ['nothing where its date stands behind it', 'The vote was due on Friday (May 8) at noon.', []],
    ['nothing where a verb tells', 'The vote is on Friday. It met on Monday.', []],
    ['nothing where only one is a month', 'The pier opens on 25/06/2026 and shuts on 07/07/2026.', []],
  ])('%s', async (_, sentence, words) => {
    expect(await doubtsOf('date-ambiguous', `${LEAD} ${sentence}`)).toEqual(words);
  });

  test('a day of publication that can be read as two is stated', async () => {
    const text = 'Press release\nDate: 05/06/2026\n\nA new pier opens\n\nThe board runs the ferries to the rock.';
    expect(await doubtsOf('date-ambiguous', text)).toEqual(['05/06/2026']);
    const { gaps } = (await extraction(await manuscriptOf(`${text}\n`))).article;
    expect(gaps.map(({ code }) => code)).not.toContain('published-not-stated');
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

  test('each of a row that acts with the publisher is one', async () => {
    const text = `Tidings from the harbour\n\nThe Sorrel Harbour Commission (SHC) runs it. The SHC, Save the Tides, the IRC and Harbour Relief appealed for a pier. ${REST}\n\nFor more information: Ada Brennick, press@shc.example`;
    expect(await doubtsOf('issuer-joint', text)).toEqual(['Save the Tides', 'IRC', 'Harbour Relief']);
  });

  test('the first of two companies with brackets behind them is the publisher', async () => {
    const text = `Quillon Robotics acquires Sorrel Tides\n\nQuillon Robotics Inc. (XTID: QUI) (“Quillon”) and Sorrel Tides Ltd (“Sorrel”) today announced an agreement. ${REST}`;
    expect(await doubtsOf('issuer-joint', text)).toEqual(['Sorrel Tides Ltd']);
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
  const said =
    'Moles leave the valley\nNine of ten moles have left the valley and will not come back to it, Tidal Rights Watch said today. Nobody knows why.';
  expect(await doubtsOf('issuer-implied', said)).toEqual(['Tidal Rights Watch']);
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

test('an acronym of which a publisher that tells about itself has another name is a doubt', async () => {
  const text =
    'Tidings from the harbour\n\nThe Commission for the Promotion of Sorrel Ports (PORTSOR) opened a pier. It paid for the lamp.\n\nSorrel Port Promotion Board (PORTSOR). We are the agency in charge of the ports of Sorrel and of their lamps.';
  expect(await doubtsOf('acronym-ambiguous', text)).toEqual([
    'Commission for the Promotion of Sorrel Ports (PORTSOR)',
    'Sorrel Port Promotion Board',
  ]);
});

describe('a language that no rule reads', () => {
  const told = async (text: string) => {
    const { language, figures, dates, gaps } = (await extraction(await manuscriptOf(`${text}\n`))).article;
    return {
      language,
      figures: figures.length,
      dates: dates.map(({ text }) => text),
      gaps: gaps.map(({ code }) => code),
    };
  };

  test.each([
    [
      'ar',
      'هيئة الميناء تفتح خطا جديدا\n\nكيف، 3 مارس 2026 – فتحت هيئة الميناء اليوم خطا جديدا بتكلفة 1.5 مليون كراون.',
    ],
    [
      'pt',
      'Porto abre nova linha\n\nLindau, 3 de março de 2026 – A comissão do porto abriu uma linha para as ilhas que custou 1,5 milhões de coroas e não será a última.',
    ],
    [
      'mis',
      'Satama avaa uuden linjan\n\nLindau, 3. maaliskuuta 2026 – Sataman johtokunta avasi uuden linjan, joka maksoi 1,5 miljoonaa kruunua. Linja kulkee saarille joka aamu, ja sen laivat ovat vanhoja mutta hyviä. Seuraava linja avataan keväällä, kun jäät ovat lähteneet lahdelta ja uudet laivat on saatu satamaan telakalta. Matka kestää kaksi tuntia.',
    ],
  ])('gives no figures and no dates that may be wrong: %s', async (language, text) => {
    const record = await told(text);
    expect(record).toMatchObject({ language, figures: 0, dates: [] });
    expect(record.gaps).toContain('language-partial');
  });

  test('gives days in figures, which are the same everywhere', async () => {
    const text = 'هيئة الميناء تفتح خطا جديدا\n\nفتحت هيئة الميناء في 2026-03-14 خطا جديدا إلى الجزر.';
    expect((await told(text)).dates).toEqual(['2026-03-14']);
  });
});
