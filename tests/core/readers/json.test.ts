import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '#core/failure';
import { holdsSource } from '#core/readers/json/read';
import { readSource } from '#core/readers/receive';
import { anyText } from '../../any-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (value: unknown, declared = {}, name = 'ferry.json') =>
  (await readSource(utf8(typeof value === 'string' ? value : JSON.stringify(value)), name, declared)).value;
const refused = async (value: unknown) => {
  const failure = await read(value).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  const { kind, message, hint } = failure as Failure;
  return { kind, message, hint };
};

const TITLE = 'Harbour Trust opens a ferry line';
const BODY = 'The line joins two shores.\n\nIt opened on Monday.';
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished: '2026-03-03',
  publisher: { '@type': 'Organization', name: 'Harbour Trust' },
  inLanguage: 'en-GB',
  url: 'https://trust.example/ferry',
  articleBody: BODY,
};
const DECLARED = {
  headline: TITLE,
  published: '2026-03-03',
  issuer: 'Harbour Trust',
  uri: 'https://trust.example/ferry',
  language: 'en-GB',
};
const NINJS = {
  uri: 'urn:newsml:trust.example:20260303:ferry',
  type: 'text',
  language: 'en',
  firstCreated: '2026-03-03T10:00:00Z',
  versionCreated: '2026-03-04T08:00:00Z',
  headlines: [
    { role: 'subhead', value: 'It joins two shores' },
    { role: 'main', value: TITLE },
  ],
  bodies: [{ role: 'main', contentType: 'text/plain', value: BODY }],
};

describe('a NewsArticle of schema.org', () => {
  test.each([
    ['alone', ARTICLE],
    ['in a list', [ARTICLE]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Trust' }, ARTICLE] }],
    [
      'in a graph, its publisher under its id',
      {
        '@graph': [
          { ...ARTICLE, publisher: { '@id': '#us' } },
          { '@type': 'Organization', '@id': '#us', name: 'Harbour Trust' },
        ],
      },
    ],
    ['of a kind of its own', { ...ARTICLE, '@type': ['https://schema.org/ReportageNewsArticle', 'Thing'] }],
    ['with values of JSON-LD', { ...ARTICLE, headline: [{ '@value': TITLE, '@language': 'en' }] }],
    ['known by its page', { ...ARTICLE, url: undefined, mainEntityOfPage: { '@id': 'https://trust.example/ferry' } }],
    ['with paragraphs in a list', { ...ARTICLE, articleBody: BODY.split('\n\n') }],
    ['with an underscore in its language', { ...ARTICLE, inLanguage: 'en_GB' }],
    ['of a machine that has no hours', { ...ARTICLE, datePublished: '2026-03-03T00:00:00.000Z' }],
  ])('is read %s: its text with its headline, and what it declares', async (_, value) => {
    const { text, declared, structure, source } = await read(value);
    expect(text).toBe(`${TITLE}\n\n${BODY}`);
    expect(declared).toEqual(DECLARED);
    expect(structure[0]).toMatchObject({ role: 'headline', span: [0, TITLE.length] });
    expect(source).toMatchObject({ name: 'ferry.json', mediaType: 'application/json', uri: DECLARED.uri });
  });

  test.each([
    ['2026-03-03T10:00:00+0100', '2026-03-03T10:00:00+01:00'],
    ['2026-03-03T10:00:00.123Z', '2026-03-03T10:00:00Z'],
    ['2026-03-03 10:00', '2026-03-03T10:00'],
    ['2026-03', '2026-03'],
    ['2026-02-30', undefined],
    ['yesterday', undefined],
    [20260303, undefined],
  ])('published %s is published %s', async (datePublished, published) => {
    expect((await read({ ...ARTICLE, datePublished })).declared.published).toBe(published);
  });

  test('a body of tags is read as a page is, entities as the letters they stand for', async () => {
    const articleBody = '<p>The line joins &ldquo;two&nbsp;shores&rdquo;.</p><ul><li>By day</li><li>By night</li></ul>';
    const { text } = await read({ ...ARTICLE, headline: 'Trust&#8217;s <em>ferry</em> line', articleBody });
    expect(text).toBe('Trust’s <em>ferry</em> line\n\nThe line joins “two shores”.\n\n• By day\n• By night');
    const plain = await read({ ...ARTICLE, articleBody: 'Ferries &amp; shores.' });
    expect(plain.text).toBe(`${TITLE}\n\nFerries & shores.`);
    const said = await read({ ...ARTICLE, encodingFormat: 'text/plain', articleBody: 'Ferries &amp; <p>shores</p>.' });
    expect(said.text).toBe(`${TITLE}\n\nFerries &amp; <p>shores</p>.`);
  });

  test.each([
    `${TITLE}\n\n${BODY}`,
    `FOR IMMEDIATE RELEASE\r\n\r\n  Harbour Trust opens\r\na ferry line \r\n\r\n${BODY}`,
  ])('a headline that stands in the body is not set above it again', async articleBody => {
    expect((await read({ ...ARTICLE, articleBody })).text).not.toMatch(/ferry line[\s\S]*ferry line/);
  });

  test('what came beside the source outranks what it says', async () => {
    const { declared } = await read(ARTICLE, { published: '2026-03-05' });
    expect(declared).toEqual({ ...DECLARED, published: '2026-03-05' });
  });

  test('nothing that cannot be meant is believed', async () => {
    const wrong = { ...ARTICLE, headline: 'x'.repeat(400), publisher: 7, inLanguage: 'English', url: '/ferry' };
    expect((await read(wrong)).declared).toEqual({ published: '2026-03-03' });
  });
});

describe('ninjs of the IPTC', () => {
  const declared = { headline: TITLE, published: '2026-03-03T10:00:00Z', language: 'en' };
  test.each([
    ['of the third branch', NINJS],
    [
      'of the second, whose names are in small letters',
      {
        ...NINJS,
        firstCreated: undefined,
        firstcreated: '2026-03-03T10:00:00Z',
        bodies: [{ contenttype: 'text/plain', value: BODY }],
      },
    ],
    [
      'of the first, whose roles stand in the names',
      {
        uri: NINJS.uri,
        language: 'en',
        versioncreated: '2026-03-03T10:00:00Z',
        headline: TITLE,
        body_text: BODY,
      },
    ],
    [
      'with several bodies: the one whose paragraphs are marked',
      {
        ...NINJS,
        bodies: [
          { role: 'main', contentType: 'text/plain', value: BODY.replace('\n\n', ' ') },
          {
            role: 'richtext',
            contentType: 'application/xhtml+xml',
            value: '<p>The line joins two shores.</p><p>It opened on Monday.</p>',
          },
        ],
      },
    ],
  ])('is read %s', async (_, value) => {
    const { text, declared: told } = await read(value);
    expect(text).toBe(`${TITLE}\n\n${BODY}`);
    expect(told).toEqual(declared);
  });

  test.each([
    [{ embargoedUntil: '2026-03-04T10:00:00Z' }, 'embargoed until 2026-03-04T10:00:00Z'],
    [{ embargoed: '2026-03-04T10:00:00Z' }, 'embargoed until 2026-03-04T10:00:00Z'],
    [{ pubstatus: 'withheld' }, 'withheld'],
    [{ pubStatus: 'usable' }, null],
  ])('that says %j says so in a note', async (more, says) => {
    const { diagnostics } = await readSource(utf8(JSON.stringify({ ...NINJS, ...more })), 'a.json', {});
    expect(diagnostics.map(({ message }) => message)).toEqual(says ? [expect.stringContaining(says)] : []);
  });

  test('its address on the web is told by its uri, or among its other names', async () => {
    expect((await read({ ...NINJS, uri: 'https://trust.example/1' })).declared.uri).toBe('https://trust.example/1');
    const altIds = [{ role: 'url', value: 'https://trust.example/2' }];
    expect((await read({ ...NINJS, altIds })).source.uri).toBe('https://trust.example/2');
  });
});

describe('a record of ours', () => {
  const record = {
    schema: 'pressbrief/article@1',
    version: 1,
    text: `${TITLE}\n\n${BODY}\n`,
    declared: { issuer: 'HT' },
  };
  test('gives its text and what was declared; its facts are left aside', async () => {
    const { text, declared } = await read({ ...record, headline: { text: 'Forged' }, people: [{ name: 'Nobody' }] });
    expect(text).toBe(record.text);
    expect(declared).toEqual({ issuer: 'HT' });
  });
  test('that a person corrected says that this is not taken over', async () => {
    const told = async (version: number) =>
      (await readSource(utf8(JSON.stringify({ ...record, version })), 'a.json', {})).diagnostics.map(
        ({ code }) => code,
      );
    expect(await told(1)).toEqual([]);
    expect(await told(2)).toEqual(['found-anew']);
  });
});

describe('JSON that is read as none of these', () => {
  test.each([
    ['{"a": 1, "b": }', 'ferry.json is not JSON: '],
    ['', 'ferry.json is empty'],
    [
      { to: 'The Minister', from: 'Desk', marking: 'OFFICIAL' },
      'of no kind that is read: an object with to, from, marking',
    ],
    [[1, 2], 'of no kind that is read: a list'],
    ['"words"', 'of no kind that is read: a string'],
    ['null', 'of no kind that is read: null'],
    [{}, 'of no kind that is read: an empty object'],
    [{ '@type': 'Organization', name: 'HT' }, 'is JSON-LD of Organization, not of a NewsArticle'],
    [{ '@graph': [ARTICLE, ARTICLE] }, 'holds 2 articles'],
    [{ ...ARTICLE, articleBody: ' ' }, 'is a NewsArticle without articleBody'],
    [{ ...NINJS, bodies: [] }, 'is ninjs without a body in words'],
    [{ schema: 'pressbrief/article@1' }, 'is a record without its text'],
  ])('%j is refused', async (value, says) => {
    const { kind, message, hint } = await refused(value);
    expect(kind).toBe('invalid');
    expect(message).toContain(says);
    expect(hint).not.toBe('');
  });
  test('the refusal names what is read', async () => {
    expect((await refused({ a: 1 })).hint).toMatch(/article\.json.*NewsArticle.*ninjs/);
  });
  test('a text over the limit is refused as any other', async () => {
    expect((await refused({ ...ARTICLE, articleBody: 'word '.repeat(210_000) })).kind).toBe('too-large');
  });
  test('brackets without end, and a headline of many like words, are no trouble', async () => {
    expect((await refused('['.repeat(500_000))).message).toContain('is not JSON');
    expect((await refused(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).message).toContain('a list');
    const like = { ...ARTICLE, headline: 'a '.repeat(150), articleBody: 'a\n'.repeat(300_000) };
    const started = performance.now();
    await read(like).catch(() => null);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('any values under the names that are read give a manuscript or a Failure', async () => {
  const names = [
    ...new Set([...Object.keys(ARTICLE), ...Object.keys(NINJS), '@graph', '@id', '@value', 'name', 'value']),
  ];
  const all = [
    ...names,
    'schema',
    'text',
    'declared',
    'role',
    'contentType',
    'body_html',
    'headline_main',
    'standard',
    'altIds',
  ];
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('NewsArticle', 'pressbrief/article@1', 'ninjs', 'html', '<p>a</p>', '2026-03-03', '#', null, 7),
      anyText(20),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...all), tie('value'), { maxKeys: 8 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(value, async any => {
      await read(any).catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
    }),
    { seed: 20261128, numRuns: 1000 },
  );
});

test('news in JSON that came as plain text is read as what it is', async () => {
  for (const value of [ARTICLE, [ARTICLE], NINJS])
    expect((await read(JSON.stringify(value, null, 2), {}, 'stdin')).text).toBe(`${TITLE}\n\n${BODY}`);
  expect((await read('{"a": 1} is how an object is written.', {}, 'stdin')).text).toContain('{"a": 1}');
});

test('other JSON is told from news', () => {
  expect([ARTICLE, [ARTICLE], NINJS].map(value => holdsSource(utf8(JSON.stringify(value))))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['{"to":"me"}', '[]', 'x', ''].map(json => holdsSource(utf8(json)))).toEqual([false, false, false, false]);
});
