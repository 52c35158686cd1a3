import { describe, expect, test } from 'vitest';
import type { Article } from '#core/article';
import { Commission } from '#core/commission';
import { type Doc, reduce } from '#core/doc';
import { wordsOf } from '../core/words.ts';
import { articleOf, compose, runsOf, sectionOf, wordsIn } from './commissioned.ts';

const rich = articleOf('shore-power');
const note = compose('briefing-note', rich);

const idsOf = ({ blocks }: Doc) => blocks.map(block => (block.kind === 'section' ? block.id : block.kind));
const wordsOfSection = (doc: Doc, id: string) => runsOf(sectionOf(doc.blocks, id)?.blocks ?? []).map(wordsIn);

/** A key point of its own: a sentence of a text that is nothing else. */
function pointed(...sentences: string[]): Article {
  const text = sentences.join(' ');
  const spans = sentences.map((sentence): [number, number] => {
    const start = text.indexOf(sentence);
    return [start, start + sentence.length];
  });
  const headline = rich.headline && {
    ...rich.headline,
    text: sentences[0] ?? '',
    spans: spans.slice(0, 1),
    paragraph: 1,
  };
  const bare = articleOf('nothing-stated');
  return {
    ...bare,
    text,
    headline,
    paragraphs: [{ number: 1, role: 'body', span: [0, text.length], sentences: spans }],
    keyPoints: sentences.slice(1).map((sentence, index) => ({
      text: sentence,
      rank: index + 1,
      reason: 'test',
      spans: [spans[index + 1] ?? [0, 0]],
      paragraph: 1,
      basis: 'stated',
      rule: 'key-points/rank',
    })),
  };
}

test('the sections stand in their fixed order', () => {
  expect(idsOf(note)).toEqual(
    'title bottom-line key-points glance figures people words dates background considerations lines gaps source annex'.split(
      ' ',
    ),
  );
});

test('the town of the dateline is not where an event of another day is', () => {
  const glance = (events: Article['events']) =>
    wordsOfSection(compose('briefing-note', { ...rich, events }), 'glance').join(' ');
  const [event] = rich.events;
  if (!event || !rich.dateline?.date) throw new Error('the fixture has an event and a dateline');
  const placed = { ...event, place: null };
  expect(glance([placed])).toMatch(/Not found$/);
  expect(glance([{ ...placed, start: rich.dateline.date, end: null }])).toMatch(/Vesterby$/);
});

describe('the bottom line', () => {
  const HEADLINE = 'Mallow Bay gets a lighthouse.';

  test.each([
    ['she', 'She opened the lighthouse of Mallow Bay on Monday.'],
    ['it', 'It will shine over forty miles of water.'],
    ['a body without its name', 'The Commission paid for the lamp and the tower.'],
    ['an event without its name', 'The event drew two hundred guests to the harbour.'],
    ['a connective', 'However, Mallow Bay has no keeper for its lighthouse.'],
    ['more than 50 words', `Mallow Bay opened ${'a very '.repeat(25)}tall lighthouse.`],
  ])('is never a sentence that leans on %s', (_, leaning) => {
    const doc = compose('briefing-note', pointed(HEADLINE, leaning, 'Mallow Bay has paid for its lighthouse itself.'));
    expect(wordsOfSection(doc, 'bottom-line')).toEqual(['Mallow Bay has paid for its lighthouse itself.']);
  });

  test.each([
    'The Mallow Bay Commission opened a lighthouse.',
    'The Commission for Lights opened one in Mallow Bay.',
    'The MBC opened a lighthouse.',
    'The Kenyan navy opened a lighthouse.',
    'The Harbour and Pilots Commission opened a lighthouse.',
    'The Commission to Light the Bay opened a lighthouse.',
    'This year, Mallow Bay opened a lighthouse.',
    'The light of Mallow Bay was lit on Monday.',
  ])('may be: %s', sentence => {
    expect(wordsOfSection(compose('briefing-note', pointed(HEADLINE, sentence)), 'bottom-line')).toEqual([sentence]);
  });

  test.each([
    ['the headline where the lead is too long and the others tell little of its news', HEADLINE],
    ['one of the others that tells it', 'On Monday, Mallow Bay will have its lighthouse.'],
  ])('is %s', (_, line) => {
    const lead = `Mallow Bay opened ${'a very '.repeat(25)}tall lighthouse.`;
    const other = line === HEADLINE ? 'Guests of the harbour ate fish on Monday.' : line;
    expect(wordsOfSection(compose('briefing-note', pointed(HEADLINE, lead, other)), 'bottom-line')).toEqual([line]);
  });

  test('is no headline that tells no news', () => {
    const lead = `Mallow Bay opened ${'a very '.repeat(25)}tall lighthouse.`;
    const other = 'Guests of the harbour ate fish on Monday.';
    expect(wordsOfSection(compose('briefing-note', pointed('Lighthouse', lead, other)), 'bottom-line')).toEqual([
      other,
    ]);
  });

  test('is the headline where no key point can open a note', () => {
    expect(wordsOfSection(compose('briefing-note', pointed(HEADLINE, 'She left.')), 'bottom-line')).toEqual([HEADLINE]);
  });

  test('is cut free of the dateline, and still a slice of the source', () => {
    const [words = ''] = wordsOfSection(note, 'bottom-line');
    expect(words).toMatch(/^Nine of the 11 cities/);
    expect(rich.text).toContain(words);
  });

  test('bears the mark of a contradiction that touches it', () => {
    expect(sectionOf(note.blocks, 'bottom-line')?.blocks[0]).toMatchObject({
      marks: { paragraphs: [4], cautions: [1] },
    });
  });

  test('is not repeated among the key points', () => {
    expect(wordsOfSection(note, 'key-points')).not.toContain(wordsOfSection(note, 'bottom-line')[0]);
  });
});

test('figures stand as written, the hedge lighter and the number heavier', () => {
  const table = sectionOf(note.blocks, 'figures')?.blocks[0];
  const cells = table?.kind === 'table' ? table.groups[0]?.rows.map(({ cells: [first] }) => first) : [];
  expect(cells).toContainEqual([
    { kind: 'text', text: 'about ', tone: 'plain' },
    { kind: 'text', text: '3.2 million', tone: 'number' },
  ]);
  expect(cells).toContainEqual([
    { kind: 'text', text: 'between ', tone: 'plain' },
    { kind: 'text', text: 'EUR 90 million', tone: 'number' },
    { kind: 'text', text: ' and ', tone: 'plain' },
    { kind: 'text', text: 'EUR 110 million', tone: 'number' },
  ]);
  expect(sectionOf(note.blocks, 'figures')?.note).toBe('6 of 18 shown; all are in the report');
});

test('a split quotation is its pieces, with […] for what stood between', () => {
  expect(wordsOfSection(note, 'words')[0]).toBe(
    '“A ferry that waits for a plug is a bridge that is closed […] By next winter, nobody on the Sound will have to wait.”',
  );
});

test('a long quotation stops after the sentences that fit, and says that it goes on', () => {
  const article = pointed(
    'Mallow Bay is lit.',
    `One lamp burns. ${'Another lamp burns far out at sea. '.repeat(12)}Then none.`,
  );
  const [point] = article.keyPoints;
  if (!point) throw new Error('there is no key point');
  const quote = { text: point.text, speaker: null, speakerSpan: null, cue: null, spans: point.spans, paragraph: 1 };
  const doc = compose('briefing-note', {
    ...article,
    keyPoints: [],
    quotes: [{ ...quote, basis: 'stated', rule: 'quotes/marks' }],
  });
  const [words = ''] = wordsOfSection(doc, 'words');
  expect(words).toMatch(/^“One lamp burns\. .*out at sea\. \[…\]”$/);
  expect(words.split(' ').length).toBeLessThanOrEqual(71);
});

test('a speaker without a certain name is called what the source calls him, and no more', () => {
  const [quote] = rich.quotes;
  if (!quote) throw new Error('the fixture has lost its quotation');
  const doc = (speakerSpan: typeof quote.speakerSpan) =>
    wordsOfSection(
      compose('briefing-note', { ...rich, quotes: [{ ...quote, speaker: null, speakerSpan }] }),
      'words',
    )[1];
  expect(doc(quote.speakerSpan)).toBe('Ms. Tove Aldermark (not identified further)');
  const she = rich.text.indexOf('She');
  expect(doc([she, she + 3])).toBe('Speaker not identified');
  expect(doc(null)).toBe('Speaker not identified');
});

test('the background repeats nothing that is printed above it', () => {
  const [sentence] = rich.paragraphs.find(({ number }) => number === 18)?.sentences ?? [];
  const [point] = rich.keyPoints;
  if (!sentence || !point) throw new Error('the fixture has lost its background');
  const doc = compose('briefing-note', {
    ...rich,
    keyPoints: [...rich.keyPoints, { ...point, rank: 9, spans: [sentence] }],
  });
  expect(wordsOfSection(doc, 'key-points').join(' ')).toContain('founded in 1987');
  expect(sectionOf(doc.blocks, 'background')).toBeUndefined();
});

test('dates are past or coming against the day of the article, and what is implied says so', () => {
  const table = sectionOf(note.blocks, 'dates')?.blocks[0];
  const groups = table?.kind === 'table' ? table.groups : [];
  expect(groups.map(({ title, rows }) => [title, rows.map(({ cells: [first = []] }) => wordsIn(first))])).toEqual([
    ['Past', ['from 6 to 8 June 2026']],
    [
      'Coming',
      ['on 19 November 2026', 'By next winter (winter 2026 implied)', 'until 31 January 2027', 'by 30 September 2027'],
    ],
  ]);
});

/** Date and happening of each row of the dates to note. */
function datesOf(doc: Doc): readonly string[][] {
  const table = sectionOf(doc.blocks, 'dates')?.blocks[0];
  const rows = table?.kind === 'table' ? table.groups.flatMap(group => group.rows) : [];
  return rows.map(({ cells }) => cells.map(cell => wordsIn(cell)));
}

/** A text of one sentence with dates in it: their words, and their values. */
function dated(sentence: string, ...dates: readonly string[]): Article {
  const article = pointed('Mallow Bay is lit.', sentence);
  const timeline = dates.flatMap((words, index) => {
    const date = dates[index + 1];
    if (index % 2 === 1 || date === undefined) return [];
    const at = article.text.indexOf(words);
    const spans: [number, number][] = [[at, at + words.length]];
    return [{ date, text: sentence, spans, paragraph: 1, basis: 'stated', rule: 'timeline/test' } as const];
  });
  return { ...article, timeline };
}

test.each([
  ['2026-06-09T09:00+02:00', 'Embargoed until 9 June 2026, 09:00 UTC+02:00'],
  ['2026-06-09', 'Embargoed until 9 June 2026'],
  ['2026', 'Embargoed until 2026'],
])('an embargo commissioned as %s is printed as %s', (embargo, printed) => {
  const doc = compose('briefing-note', rich, { commission: Commission.parse({ embargo }) });
  expect(doc.furniture.embargo?.text).toBe(printed);
});

test('a date that lies behind the day of preparation is past, whatever the day of the article', () => {
  const table = sectionOf(compose('briefing-note', rich, { preparedOn: '2026-12-01' }).blocks, 'dates')?.blocks[0];
  const [past] = table?.kind === 'table' ? table.groups : [];
  expect(past?.rows.map(({ cells: [first = []] }) => wordsIn(first))).toContain('on 19 November 2026');
});

test('where a note is prepared before the day of its source, that day is coming, and what lay before it is past', () => {
  const article = dated(
    'The lamp was tried on 3 May 2026 and is lit on 9 May 2026.',
    '3 May 2026',
    '2026-05-03',
    '9 May 2026',
    '2026-05-09',
  );
  const published = { ...rich.published, date: '2026-05-09' } as Article['published'];
  const titles = (preparedOn: string) => {
    const table = sectionOf(compose('briefing-note', { ...article, published }, { preparedOn }).blocks, 'dates')
      ?.blocks[0];
    return table?.kind === 'table' ? table.groups.map(({ title }) => title) : [];
  };
  expect(titles('2026-05-05')).toEqual(['Coming']);
  expect(titles('2026-05-09')).toEqual(['Past']);
});

test('of the words before a date, those stay that say something', () => {
  const of = (sentence: string) => datesOf(compose('briefing-note', dated(sentence, '3 May 2026', '2026-05-03')));
  expect(of('The keepers read the report of 3 May 2026 twice.')).toEqual([
    ['3 May 2026', 'The keepers read the report […] twice'],
  ]);
  expect(of('The keepers lit the lamp on the evening of 3 May 2026 for good.')).toEqual([
    ['on the evening of 3 May 2026', 'The keepers lit the lamp […] for good'],
  ]);
});

test('a sentence stands once among the dates, told by what comes or by the most exact of them', () => {
  const of = (...marked: Parameters<typeof dated>) => datesOf(compose('briefing-note', dated(...marked)));
  expect(
    of('The plans were shelved in May 2019 and on 3 May 2026.', 'May 2019', '2019-05', '3 May 2026', '2026-05-03'),
  ).toEqual([['on 3 May 2026', 'The plans were shelved in May 2019 and']]);
  expect(
    of('Lit on 3 May 2026, it burns until 3 May 2027.', '3 May 2026', '2026-05-03', '3 May 2027', '2027-05-03'),
  ).toEqual([['until 3 May 2027', 'Lit on 3 May 2026, it burns']]);
  expect(
    of(
      'The lamp was lit on 3 May 2026; it goes out on 3 May 2027.',
      '3 May 2026',
      '2026-05-03',
      '3 May 2027',
      '2027-05-03',
    ),
  ).toEqual([
    ['on 3 May 2026', 'The lamp was lit […]'],
    ['on 3 May 2027', '[…] it goes out'],
  ]);
});

test('the two ends of a stretch of time stand together', () => {
  const sentence = 'From 3 May 2026 to 5 May 2026 the lamp was dark.';
  const article = dated(sentence, '3 May 2026', '2026-05-03', '5 May 2026', '2026-05-05');
  expect(datesOf(compose('briefing-note', article))).toEqual([['From 3 May 2026 to 5 May 2026', 'the lamp was dark']]);
  const between = dated(
    'Between 3 May 2026 and 5 May 2026 the lamp was dark.',
    '3 May 2026',
    '2026-05-03',
    '5 May 2026',
    '2026-05-05',
  );
  expect(datesOf(compose('briefing-note', between))).toEqual([
    ['Between 3 May 2026 and 5 May 2026', 'the lamp was dark'],
  ]);
});

test('what the record says is no happening is no date to note', () => {
  const article = dated('Compared to the May forecast, it burns a little longer.', 'May', '2026-05');
  const named = article.timeline.map(fact => ({ ...fact, rule: 'timeline/names-a-thing' }));
  expect(datesOf(compose('briefing-note', article))).toHaveLength(1);
  expect(sectionOf(compose('briefing-note', { ...article, timeline: named }).blocks, 'dates')).toBeUndefined();
});

test('"she added" in the dates to note names her, where it is settled who she is', () => {
  const sentence = 'She added that the lamp burns until 3 May 2027 at least.';
  const article = dated(sentence, '3 May 2027', '2027-05-03');
  const at = article.text.indexOf('She');
  const [statement] = rich.statements;
  const [person] = rich.people;
  if (!statement || !person) throw new Error('the fixture has lost its statements');
  const said = { ...statement, sentence, speakerSpan: [at, at + 3] as [number, number], speaker: person.name };
  const told = (who: string) => `She${who} added that the lamp burns […] at least`;
  expect(datesOf(compose('briefing-note', { ...article, people: [person], statements: [said] }))).toEqual([
    ['until 3 May 2027', told(` (${person.name})`)],
  ]);
  expect(datesOf(compose('briefing-note', { ...article, statements: [{ ...said, speaker: null }] }))).toEqual([
    ['until 3 May 2027', told('')],
  ]);
});

test('"He" in the dates to note names whom it means, where nobody speaks, too', () => {
  const sentence = 'He keeps the lamp until 3 May 2027 at least.';
  const article = dated(sentence, '3 May 2027', '2027-05-03');
  const at = article.text.indexOf('He');
  const [person] = rich.people;
  if (!person) throw new Error('the fixture has lost its people');
  const he = { span: [at, at + 2] as [number, number], paragraph: 1, kind: 'pronoun' as const };
  const people = [{ ...person, mentions: [...person.mentions, he] }];
  expect(datesOf(compose('briefing-note', { ...article, people, statements: [] }))).toEqual([
    ['until 3 May 2027', `He (${person.name}) keeps the lamp […] at least`],
  ]);
});

test('a figure that closes its clause leaves […] in its place, one that opens it leaves nothing', () => {
  const [figure] = rich.figures;
  if (!figure) throw new Error('the fixture has lost its figures');
  const of = (sentence: string) => {
    const article = pointed('Mallow Bay is lit.', sentence);
    const at = article.text.indexOf('EUR 38 million');
    const spans: [number, number][] = [[at, at + 14]];
    const own = {
      ...figure,
      text: 'EUR 38 million',
      value: 38e6,
      max: null,
      qualifier: null,
      currency: 'EUR',
      of: null,
    };
    const table = sectionOf(compose('briefing-note', { ...article, figures: [{ ...own, spans }] }).blocks, 'figures')
      ?.blocks[0];
    return table?.kind === 'table' && wordsIn(table.groups[0]?.rows[0]?.cells[1] ?? []);
  };
  expect(of('The profit rose to EUR 38 million.')).toBe('The profit rose to […]');
  expect(of('EUR 38 million went into the lamp.')).toBe('went into the lamp');
});

test('alike gaps are one caution with several places; contradictions stay apart', () => {
  const [gap] = rich.gaps.filter(({ code }) => code === 'acronym-undefined');
  const [contradiction] = rich.gaps.filter(({ code }) => code === 'contradiction');
  if (!gap || !contradiction) throw new Error('the fixture has lost its gaps');
  const iqh = rich.text.indexOf('IQH');
  const doc = compose('briefing-note', {
    ...rich,
    gaps: [
      gap,
      { ...gap, spans: [[iqh, iqh + 3]], paragraph: 9 },
      contradiction,
      { ...contradiction, spans: [], message: 'Again' },
    ],
  });
  const block = sectionOf(doc.blocks, 'gaps')?.blocks[0];
  expect(block?.kind === 'cautions' && block.items.map(({ title, content }) => `${title} ${wordsIn(content)}`)).toEqual(
    [
      'Contradiction. The source says “Nine of the 11 cities”, but also “The eight signatory cities”.',
      'Contradiction. Again.',
      'Undefined. The source uses “BRF” and “IQH” and does not say what they stand for.',
    ],
  );
});

test('analysis is printed only where it was supplied, and says by whom', () => {
  expect(sectionOf(note.blocks, 'considerations')?.note).toBe('supplied by Briefing Unit');
  const bare = compose('briefing-note', rich, { commission: Commission.parse({}) });
  for (const id of ['considerations', 'recommendation', 'lines']) expect(sectionOf(bare.blocks, id)).toBeUndefined();
});

test.each(['attached', 'none'] as const)('the source text is not printed when it is %s', sourceText => {
  const doc = compose('briefing-note', rich, { commission: Commission.parse({ sourceText }) });
  expect(sectionOf(doc.blocks, 'annex')).toBeUndefined();
  expect(wordsOf(doc).body).toContain(sourceText === 'none' ? 'not printed here' : 'attached to this document');
});

test('a text that states nothing still gives a note that says so', () => {
  const { body } = wordsOf(compose('briefing-note', articleOf('nothing-stated')));
  for (const words of [
    'Untitled source (source.txt)',
    'The source holds no sentence that can open a note by itself.',
    'No key points were found in the source.',
    'Who Not found What Not found When Not found Where Not found',
    'No entries Key figures; Who is who; In their words; Dates to note; Background',
  ])
    expect(body).toContain(words);
});

describe('shortening', () => {
  const steps = note.reductions.length;
  const shortest = reduce(note, note.reductions);

  test('goes in the order of the house style, a step at a time', () => {
    expect(note.reductions.map(step => Object.keys(step).join(' '))).toEqual([
      'background',
      'background source',
      'people',
      'words',
      'words',
      'figures',
      'dates',
      'dates',
    ]);
  });

  test('never drops what a note is for', () => {
    for (const id of ['bottom-line', 'key-points', 'glance', 'gaps', 'source'])
      expect(sectionOf(shortest.blocks, id)).toBeDefined();
  });

  test('says under each label, or in the method, what was cut', () => {
    for (const id of ['people', 'words', 'figures', 'dates'])
      expect(sectionOf(shortest.blocks, id)?.note).toMatch(/^\d+ of \d+ shown; all are in the report$/);
    expect(wordsOf(shortest).body).toContain('Left out Background, to keep to two pages; all of it is in the report.');
  });

  test('makes every step shorter than the one before', () => {
    const after = (step: number) => wordsOf(reduce(note, note.reductions.slice(0, step))).body.length;
    const lengths = Array.from({ length: steps + 1 }, (_, step) => after(step));
    // Leaving the background out adds a line to the method, which is shorter.
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(new Set(lengths).size).toBe(steps + 1);
  });
});

test('the same article and commission give the same document', () => {
  expect(JSON.stringify(compose('briefing-note', rich))).toBe(JSON.stringify(note));
});
