import { beforeEach, describe, expect, test } from 'vitest';
import { respond } from '#app/http';
import type { Article } from '#core/article';
import { letterheadOf, paragraph } from '../core/letterhead/make-letterhead.ts';
import { world } from './world.ts';

const TEXT =
  'Harbour Commission opens a ferry line\nPORT ASK, 3 March 2026 – The Harbour Commission (HC) opened a line for about 1,200 passengers a day.\n';
let { ports, output } = world();
const ask = (
  method: string,
  path: string,
  body?: string | Uint8Array | FormData,
  headers: Record<string, string> = {},
) =>
  respond(
    new Request(`https://api.example${path}`, {
      method,
      headers: body === undefined || body instanceof FormData ? headers : { 'content-type': 'text/plain', ...headers },
      ...(body === undefined ? {} : { body: body as string }),
    }),
    ports,
  );

let id = '';
let made: Response;
// A world for each test, with one article: no test sees what another did.
beforeEach(async () => {
  ({ ports, output } = world());
  made = await ask('POST', '/v1/articles?name=ferry.txt', TEXT);
  id = ((await made.clone().json()) as { id: string }).id;
});

describe('an article', () => {
  test('is made once: 201 with links and gaps, then 200 with the same id', async () => {
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({
      version: 1,
      links: { 'briefing-note.pdf': `/v1/articles/${id}/briefing-note.pdf` },
    });
    const again = await ask('POST', '/v1/articles?name=ferry.txt', TEXT);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ id });
  });
  test('is read with an ETag, and not sent again to whoever has it', async () => {
    const read = await ask('GET', `/v1/articles/${id}`);
    expect(await read.json()).toMatchObject({ id, schema: 'pressbrief/article@1' });
    const etag = read.headers.get('etag') ?? '';
    const known = await ask('GET', `/v1/articles/${id}`, undefined, { 'if-none-match': etag });
    expect(known.status).toBe(304);
    for (const name of ['etag', 'vary', 'cache-control']) expect(known.headers.get(name)).toBe(read.headers.get(name));
    expect(read.headers.get('cache-control')).toBe('private, no-cache');
    expect((await ask('GET', `/v1/articles/${id}`, undefined, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
    const head = await ask('HEAD', `/v1/articles/${id}`);
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
  test('stands in the list', async () => {
    const list = await ask('GET', '/v1/articles');
    expect(list.headers.get('cache-control')).toBe('no-store');
    expect(await list.json()).toMatchObject({
      articles: [{ id, headline: 'Harbour Commission opens a ferry line' }],
      next: null,
    });
  });
  test.each([
    ['text/plain', 'source.txt', 'A *ferry* line'],
    ['text/markdown', 'source.md', 'A ferry line'],
    ['text/html', 'source.html', 'A *ferry* line'],
    ['message/rfc822', 'source.eml', 'A *ferry* line'],
  ])('without a name is read as the type of its body says: %s', async (type, name, text) => {
    const answer = await ask('POST', '/v1/render?template=report&format=json', 'A *ferry* line', {
      'content-type': type,
    });
    expect(await answer.json()).toMatchObject({ source: { name, mediaType: type }, text });
  });
  test('a Word document is read from its bytes, sent bare or in a form', async () => {
    const bytes = letterheadOf(paragraph('The Harbour Trust opened a ferry line.'));
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const bare = await ask('POST', '/v1/render?template=report&format=json', bytes, { 'content-type': type });
    const source = { name: 'source.docx', mediaType: type };
    expect(await bare.json()).toMatchObject({ source, text: 'The Harbour Trust opened a ferry line.' });
    const form = new FormData();
    form.append('source', new File([bytes], 'ferry.docx', { type }));
    expect((await ask('POST', '/v1/articles', form)).status).toBe(201);
  });
  test('takes metadata from a form', async () => {
    const form = new FormData();
    form.append('source', new File([TEXT], 'ferry.txt', { type: 'text/plain' }));
    form.append('metadata', JSON.stringify({ issuer: 'Hafenamt' }));
    const answer = await ask('POST', '/v1/articles', form);
    expect(answer.status).toBe(201);
    const other = ((await answer.json()) as { id: string }).id;
    expect(await (await ask('GET', `/v1/articles/${other}`)).json()).toMatchObject({
      issuer: { name: 'Hafenamt', basis: 'declared' },
    });
  });
  test('takes metadata that are a file of their own, and keeps no folder of the name of its source', async () => {
    const form = new FormData();
    form.append('source', new File([TEXT], '../desk\\ferry.txt'));
    form.append('metadata', new File(['\uFEFF{"issuer":"Hafenrat"}'], 'ferry.txt.meta.json'));
    const { id: other } = (await (await ask('POST', '/v1/articles', form)).json()) as { id: string };
    expect(await (await ask('GET', `/v1/articles/${other}`)).json()).toMatchObject({
      issuer: { name: 'Hafenrat', basis: 'declared' },
      source: { name: 'ferry.txt' },
    });
    form.append('source', new File([TEXT], 'b.txt'));
    const twice = await ask('POST', '/v1/articles', form);
    expect([twice.status, await twice.json()]).toMatchObject([
      422,
      { detail: 'the form has several fields named source' },
    ]);
  });
  test('is corrected only by whoever read the newest version, and becomes a new one', async () => {
    const read = await ask('GET', `/v1/articles/${id}`);
    const etag = read.headers.get('etag') ?? '';
    const record = (await read.json()) as { keyPoints: unknown };
    const put = (body: object, headers: Record<string, string>) =>
      ask('PUT', `/v1/articles/${id}`, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
    expect((await put(record, {})).status).toBe(428);
    expect((await put(record, { 'if-match': '"old"' })).status).toBe(412);
    const wrong = await put(
      {
        ...record,
        headline: { text: 'Made up', spans: [[0, 4]], paragraph: 1, basis: 'stated', rule: 'headline/first-line' },
      },
      { 'if-match': etag },
    );
    expect(wrong.status).toBe(422);
    expect(((await wrong.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe('headline.text');
    const right = await put({ ...record, keyPoints: [] }, { 'if-match': etag });
    expect(await right.json()).toMatchObject({ version: 2, supersedes: 1, keyPoints: [] });
    const again = await ask('POST', '/v1/articles?name=ferry.txt', TEXT);
    expect([again.status, await again.json()]).toMatchObject([200, { id, version: 2 }]);
  });
  test('tells what a person corrected in it, and takes no word of theirs for that', async () => {
    const { id: ours } = (await (await ask('POST', '/v1/articles', TEXT.replace('ferry', 'barge'))).json()) as {
      id: string;
    };
    const path = `/v1/articles/${ours}`;
    const read = await ask('GET', path);
    const etag = read.headers.get('etag') ?? '';
    const record = (await read.json()) as Article;
    const put = (changes: object, tag = etag) =>
      ask('PUT', path, JSON.stringify({ ...record, ...changes }), {
        'content-type': 'application/json',
        'if-match': tag,
      });
    const issuer = { ...(record.issuer as NonNullable<Article['issuer']>), name: 'Somebody Else' };
    const refused = await put({ issuer });
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { errors: [{ path: 'issuer.name', message: expect.stringContaining('stands nowhere in the text') }] },
    ]);
    for (const changes of [{ source: { ...record.source, name: 'b.txt' } }, { declared: { issuer: 'Me' } }])
      expect((await put(changes)).status).toBe(422);

    const same = await put({ engine: 'me', version: 7 });
    expect([same.status, same.headers.get('etag'), await same.json()]).toEqual([200, etag, record]);

    const figures = record.figures.map(figure => ({ ...figure, value: 7 }));
    const made = await put({
      engine: 'me',
      gaps: [],
      figures,
      issuer: { ...issuer, spans: [], paragraph: null, basis: 'corrected' },
    });
    expect(await made.json()).toMatchObject({
      version: 2,
      supersedes: 1,
      engine: `${record.engine}, corrected by hand`,
      headline: record.headline,
      issuer: { name: 'Somebody Else', basis: 'corrected', rule: 'issuer/by-hand' },
      figures: figures.map(() => ({ value: 7, basis: 'corrected', rule: 'figures/by-hand' })),
    });
    const headline = { ...record.headline, text: 'A barge line', spans: [], paragraph: null, basis: 'corrected' };
    expect((await put({ headline }, made.headers.get('etag') ?? '')).status).toBe(200);
    expect(await (await ask('GET', '/v1/articles')).json()).toMatchObject({
      articles: expect.arrayContaining([expect.objectContaining({ id: ours, headline: 'A barge line' })]),
    });
    const note = await ask('GET', `${path}/briefing-note.html?version=2`);
    const key = new URL(note.headers.get('location') ?? '').pathname.slice(1);
    const words = new TextDecoder().decode((await output.get(key)).body);
    expect(words).toMatch(/corrected by hand \(version\s2\)/);
    expect(words).not.toContain('Facts are the source’s own words');
  });
  test('goes by a link where its record is too long for an answer', async () => {
    const { id: long } = (await (await ask('POST', '/v1/articles', TEXT.replace('ferry', 'long'))).json()) as {
      id: string;
    };
    const path = `/v1/articles/${long}`;
    const read = await ask('GET', path);
    const name = 'a'.repeat(5 * 2 ** 20);
    const contact = { name, email: null, phone: null, spans: [], paragraph: null, basis: 'corrected', rule: 'a/b' };
    const put = await ask('PUT', path, JSON.stringify({ ...((await read.json()) as Article), contacts: [contact] }), {
      'content-type': 'application/json',
      'if-match': read.headers.get('etag') ?? '',
    });
    for (const answer of [put, await ask('GET', path)]) {
      expect([answer.status, answer.headers.get('etag')]).toEqual([303, put.headers.get('etag')]);
      expect(new URL(answer.headers.get('location') ?? '').pathname).toBe(`/articles/${long}/v2/article.json`);
    }
  });
  test.each([
    ['application/ld+json', 'json-ld', { '@type': 'NewsArticle' }],
    ['application/ninjs+json', 'ninjs', { type: 'text', standard: { name: 'ninjs' } }],
  ])('is given as %s to whoever asks for it, by Accept or by format=%s', async (type, format, holds) => {
    const path = `/v1/articles/${id}`;
    const asked = [
      await ask('GET', `${path}?format=${format}`),
      await ask('GET', path, undefined, { accept: `text/html, application/json;q=0.5, ${type};q=0.9` }),
    ];
    for (const answer of asked) {
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('vary')]).toEqual([
        200,
        type,
        'accept',
      ]);
      expect(await answer.clone().json()).toMatchObject(holds);
    }
    const etag = asked[0]?.headers.get('etag') ?? '';
    expect(etag).not.toBe((await ask('GET', path)).headers.get('etag'));
    const known = await ask('GET', `${path}?format=${format}`, undefined, { 'if-none-match': etag });
    expect(known.status).toBe(304);
    expect((await ask('GET', path, undefined, { 'if-none-match': etag })).status).toBe(200);
    const rendered = await ask('POST', `/v1/render?template=report&format=${format}`, TEXT);
    expect(rendered.headers.get('content-type')).toBe(type);
    expect(rendered.headers.get('content-disposition')).toContain('%E2%80%93%20article.');
    expect(await rendered.json()).toMatchObject(holds);
  });
  test('is the record for whoever names it first, accepts anything, or nothing that there is', async () => {
    for (const accept of ['application/json, application/ld+json', 'application/ld+json;q=0', '*/*', 'image/png'])
      expect(await (await ask('GET', `/v1/articles/${id}`, undefined, { accept })).json()).toMatchObject({ id });
  });
  test('of which one form is too long for an answer is to be read as the record', async () => {
    const { id: long } = (await (await ask('POST', '/v1/articles', TEXT.replace('ferry', 'long'))).json()) as {
      id: string;
    };
    const read = await ask('GET', `/v1/articles/${long}`);
    const name = 'a'.repeat(5 * 2 ** 20);
    const place = { name, mentions: [], basis: 'corrected', rule: 'a/b' };
    await ask('PUT', `/v1/articles/${long}`, JSON.stringify({ ...((await read.json()) as Article), places: [place] }), {
      'content-type': 'application/json',
      'if-match': read.headers.get('etag') ?? '',
    });
    const answer = await ask('GET', `/v1/articles/${long}?format=ninjs`);
    expect([answer.status, await answer.json()]).toMatchObject([413, { hint: expect.stringContaining('format=json') }]);
  });
  test('is made of news in JSON, in a body of any of its types, and of its own record as the same article', async () => {
    const news = { '@type': 'NewsArticle', headline: 'Ferry line opens', articleBody: 'The line joins two shores.' };
    for (const type of ['application/json', 'application/ld+json', 'application/ninjs+json']) {
      const answer = await ask('POST', '/v1/render?template=report&format=json', JSON.stringify(news), {
        'content-type': type,
      });
      expect(await answer.json()).toMatchObject({
        source: { name: 'source.json', mediaType: 'application/json' },
        headline: { text: 'Ferry line opens', basis: 'declared', spans: [[0, 16]] },
      });
    }
    const record = await (await ask('GET', `/v1/articles/${id}`)).text();
    const again = await ask('POST', '/v1/articles', record, { 'content-type': 'application/json' });
    expect([again.status, await again.json()]).toMatchObject([200, { id }]);
  });
  test('is read in the version that is asked for, which gives no leave to change the newest', async () => {
    const read = await ask('GET', `/v1/articles/${id}`);
    const changed = JSON.stringify({ ...((await read.json()) as object), keyPoints: [] });
    const headers = { 'content-type': 'application/json', 'if-match': read.headers.get('etag') ?? '' };
    expect((await ask('PUT', `/v1/articles/${id}`, changed, headers)).status).toBe(200);
    const versions = await Promise.all(
      ['?version=1', '?version=2', ''].map(query => ask('GET', `/v1/articles/${id}${query}`)),
    );
    const [first, second, newest] = versions.map(({ headers }) => headers.get('etag') ?? '');
    const [one, two, three] = await Promise.all(versions.map(answer => answer.json()));
    expect([one, two]).toMatchObject([
      { version: 1, supersedes: null },
      { version: 2, supersedes: 1 },
    ]);
    expect([three, newest]).toEqual([two, second]);
    const back = await ask('PUT', `/v1/articles/${id}`, JSON.stringify(one), {
      'content-type': 'application/json',
      'if-match': first ?? '',
    });
    expect(back.status).toBe(412);
    expect((await ask('GET', `/v1/articles/${id}?version=1`, undefined, { 'if-none-match': first ?? '' })).status).toBe(
      304,
    );
    const missing = await ask('GET', `/v1/articles/${id}?version=9`);
    expect([missing.status, await missing.json()]).toMatchObject([404, { hint: 'its newest version is 2' }]);
  });
});

describe('a document', () => {
  test('is made on the first request and gone to by a link minted for each click', async () => {
    const answer = await ask('GET', `/v1/articles/${id}/briefing-note.pdf?at=2026-03-04`);
    expect(answer.status).toBe(303);
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.searchParams.get('as')).toContain(
      'filename="Harbour Commission opens a ferry line briefing-note.pdf"',
    );
    const key = decodeURIComponent(location.pathname.slice(1));
    expect((await output.get(key)).contentType).toBe('application/pdf');
  });
  test('is made for a commission in the body, under a name of its own', async () => {
    const answer = await ask('POST', `/v1/articles/${id}/briefing-note.html`, JSON.stringify({ to: 'The Director' }), {
      'content-type': 'application/json',
    });
    const key = new URL(answer.headers.get('location') ?? '').pathname.slice(1);
    expect(key).toMatch(/briefing-note\.[0-9a-f]{12}\.html$/);
    expect(new TextDecoder().decode((await output.get(key)).body)).toContain('The Director');
  });
  test('bears the day that is asked for, and without one the day it was first made on, in whatever order they are asked for', async () => {
    const asked = async (query: string) => {
      const answer = await ask('GET', `/v1/articles/${id}/report.html${query}`);
      const key = new URL(answer.headers.get('location') ?? '').pathname.slice(1);
      const words = new TextDecoder().decode((await output.get(key)).body);
      return { key, day: /\d{1,2}\s(?:January|April|May)\s20\d\d/.exec(words)?.[0].replace(/\s/g, ' ') };
    };
    const far = await asked('?at=2030-01-01');
    const published = await asked('');
    const past = await asked('?at=2026-04-23');
    expect([far.day, published.day, past.day]).toEqual(['1 January 2030', '14 May 2026', '23 April 2026']);
    expect(published.key).toMatch(/\/report\.html$/);
    expect([await asked('?at=2030-01-01'), await asked('')]).toEqual([far, published]);
    expect((await asked('?at=2026-05-14')).day).toBe('14 May 2026');
    expect((await asked('?at=2026-04-23&labels=en')).key).toBe(past.key);
  });
  test('is rendered without being kept', async () => {
    const before = (await output.list('')).objects.length;
    const answer = await ask('POST', '/v1/render?template=briefing-note&format=pdf&at=2026-03-04', TEXT);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain(
      "filename*=UTF-8''Harbour%20Commission%20opens%20a%20ferry%20line%20%E2%80%93%20briefing-note.pdf",
    );
    expect(new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
    expect((await output.list('')).objects.length).toBe(before);
  });
});

describe('a form to render', () => {
  const render = (fields: Readonly<Record<string, string>>, format = 'html') => {
    const form = new FormData();
    form.append('source', new File([TEXT], 'ferry.txt', { type: 'text/plain' }));
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return ask('POST', `/v1/render?template=briefing-note&format=${format}&at=2026-03-04`, form);
  };

  test('holds a source with what is declared of it and what the requester adds', async () => {
    const page = await render({
      metadata: JSON.stringify({ issuer: 'Hafenamt' }),
      commission: JSON.stringify({ $schema: 'commission.schema.json', to: 'The Director', marking: 'Internal' }),
    });
    expect(page.status).toBe(200);
    const words = await page.text();
    for (const each of ['Hafenamt', 'The Director', 'Internal']) expect(words).toContain(each);
    expect(await (await render({}, 'json')).json()).toMatchObject({ source: { name: 'ferry.txt' } });
  });

  test.each([
    ['{"too":"x"}', 422, 'did you mean to'],
    ['{"to":', 400, 'commission'],
    ['null', 422, 'commission'],
  ])('with the commission %s is refused with %i', async (commission, status, says) => {
    const answer = await render({ commission });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(says);
  });
});

describe('a problem', () => {
  test.each([
    ['a wrong type', 'POST', '/v1/articles', 'x', { 'content-type': 'image/png' }, 415],
    ['a body that is too large', 'POST', '/v1/articles', 'a'.repeat(2 * 2 ** 20 + 1), {}, 413],
    ['a body longer than it says', 'POST', '/v1/articles', 'a'.repeat(2 * 2 ** 20 + 1), { 'content-length': '3' }, 413],
    [
      'a commission that is too long',
      'POST',
      `/v1/articles/${'0'.repeat(20)}/report.pdf`,
      `"${'a'.repeat(2 ** 21)}"`,
      { 'content-type': 'application/json' },
      413,
    ],
    ['a body whose stated length is too large', 'POST', '/v1/articles', 'abc', { 'content-length': '99999999' }, 413],
    ['an empty body', 'POST', '/v1/articles', '', {}, 422],
    ['a body that is not text', 'POST', '/v1/articles', Uint8Array.from([0, 1, 2, 0, 255]), {}, 422],
    ['an unknown id', 'GET', '/v1/articles/00000000000000000000', undefined, {}, 404],
    ['an unknown template', 'GET', '/v1/articles/00000000000000000000/poem.pdf', undefined, {}, 404],
    ['an unknown format', 'GET', '/v1/articles/00000000000000000000/report.gif', undefined, {}, 404],
    ['broken JSON', 'POST', '/v1/uploads', '{"a":', { 'content-type': 'application/json' }, 400],
    [
      'half a character',
      'POST',
      '/v1/uploads',
      String.raw`{"name":"\ud800.txt","mediaType":"text/plain"}`,
      { 'content-type': 'application/json' },
      400,
    ],
    ...['..', '$' + '{filename}'].map(
      name =>
        [
          `the name ${name}`,
          'POST',
          '/v1/uploads',
          JSON.stringify({ name, mediaType: 'text/plain' }),
          { 'content-type': 'application/json' },
          422,
        ] as const,
    ),
    [
      'JSON that is not of its kind',
      'POST',
      '/v1/uploads',
      '{"name":"../x","mediaType":"text/plain"}',
      { 'content-type': 'application/json' },
      422,
    ],
    ['a change that names no version', 'DELETE', `/v1/articles/${'0'.repeat(20)}`, undefined, {}, 428],
    [
      'a form without a source',
      'POST',
      '/v1/articles',
      '--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
      422,
    ],
    ['a name that is none', 'POST', '/v1/articles?name=..%2Fa.txt', TEXT, {}, 422],
    [
      'JSON of no kind that is read',
      'POST',
      '/v1/articles',
      '{"to":"me"}',
      { 'content-type': 'application/json' },
      422,
    ],
    ['a format there is no reader for', 'POST', '/v1/articles?name=a.xyz', TEXT, {}, 415],
    ['a wrong method', 'PATCH', '/v1/articles', undefined, {}, 405],
    ['an unknown path', 'GET', '/nowhere', undefined, {}, 404],
    ['an unknown query field', 'GET', '/v1/articles?colour=red', undefined, {}, 422],
  ] as const)('says what, and what to do next: %s', async (_, method, path, body, headers, status) => {
    const answer = await ask(method, path, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('x-correlation-id')).toMatch(/^id-\d+$/);
    const problem = (await answer.json()) as { title: string; detail: string; hint: string; status: number };
    expect(problem.status).toBe(status);
    for (const words of [problem.title, problem.detail, problem.hint]) expect(words.length).toBeGreaterThan(5);
  });
  test.each([
    ['an unknown template', 'GET', `/v1/articles/${'0'.repeat(20)}/poem.pdf`, undefined, 'briefing-note.pdf'],
    ['an unknown format', 'GET', `/v1/articles/${'0'.repeat(20)}/report.gif`, undefined, 'report.docx'],
    ['an unknown template to render', 'POST', '/v1/render?template=poem&format=pdf', TEXT, 'briefing-note'],
  ] as const)('of %s tells what there is', async (_, method, path, body, there) => {
    expect(JSON.stringify(await (await ask(method, path, body)).json())).toContain(there);
  });
  test('of broken JSON tells the place, of values each path', async () => {
    const of = async (body: string) =>
      (await (await ask('POST', '/v1/uploads', body, { 'content-type': 'application/json' })).json()) as {
        detail: string;
        errors: { path: string }[];
      };
    expect((await of('{"name": "a.txt",}')).detail).toMatch(/position 17|line 1 column 18/);
    expect((await of('{"name":"../x","mediaType":"text/fancy"}')).errors.map(({ path }) => path)).toEqual([
      'name',
      'mediaType',
    ]);
  });
  test('is of a type that says what it is, whoever found it', async () => {
    const typeOf = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
      ((await (await ask(method, path, body, headers)).json()) as { type: string }).type;
    expect(await typeOf('POST', '/v1/articles', 'x', { 'content-type': 'image/png' })).toBe(
      'urn:pressbrief:problem:unsupported',
    );
    expect(await typeOf('POST', '/v1/articles?name=a.xyz', TEXT)).toBe('urn:pressbrief:problem:unsupported');
    expect(await typeOf('GET', '/v1/articles/00000000000000000000')).toBe('urn:pressbrief:problem:missing');
    expect(await typeOf('GET', '/nowhere')).toBe('urn:pressbrief:problem:missing');
    expect(await typeOf('DELETE', `/v1/articles/${id}`)).toBe('urn:pressbrief:problem:precondition');
    expect(await typeOf('POST', '/v1/articles', '')).toBe('urn:pressbrief:problem:invalid');
    expect(await typeOf('GET', '/v1/articles?limit=0')).toBe('urn:pressbrief:problem:invalid');
  });
  test.each([
    ['?limit=many', { path: 'limit', message: 'must be a number' }],
    ['?limit=1.5', { path: 'limit', message: 'must be a whole number' }],
    ['?limit=0', { path: 'limit', message: 'must be at least 1' }],
    ['?limit=101', { path: 'limit', message: 'must be at most 100' }],
    ['?lmit=9', { path: 'lmit', message: 'there is no such field; did you mean limit?' }],
    [`?cursor=${'a'.repeat(201)}`, { path: 'cursor', message: 'must have at most 200 characters' }],
    ['?cursor=%2F', { path: 'cursor', message: 'is not written as it must be' }],
    ['/{id}/report.pdf?labels=xx', { path: 'labels', message: 'must be one of ar, en, es, fr, ru, zh' }],
    ['/{id}/report.pdf?at=2027-02-30', { path: 'at', message: 'a day is written 2025-11-06' }],
    ['/{id}/report.pdf?version=0', { path: 'version', message: 'must be more than 0' }],
  ])('of a value is told in our words: %s', async (query, told) => {
    const answer = await ask('GET', `/v1/articles${query.replace('{id}', id)}`);
    expect(((await answer.json()) as { errors: object[] }).errors).toEqual([told]);
  });
  test.each([
    [{ to: 3 }, { path: 'to', message: 'must be text' }],
    [{ to: ' ' }, { path: 'to', message: 'it is blank' }],
    [{ options: 'x' }, { path: 'options', message: 'must be a list' }],
    [{ questionsAndAnswers: [{ question: 'Why?' }] }, { path: 'questionsAndAnswers[0].answer', message: 'is missing' }],
    [
      { reccomendation: 'x' },
      { path: 'reccomendation', message: 'there is no such field; did you mean recommendation?' },
    ],
    [[], { path: '', message: 'must be an object' }],
  ])('of a commission is told in our words: %j', async (commission, told) => {
    const answer = await ask('POST', `/v1/articles/${id}/report.pdf`, JSON.stringify(commission), {
      'content-type': 'application/json',
    });
    expect(((await answer.json()) as { errors: object[] }).errors).toEqual([told]);
  });
  test('of method tells what is allowed', async () => {
    expect((await ask('PATCH', '/v1/articles')).headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
    expect((await ask('OPTIONS', '/v1/articles')).status).toBe(204);
  });
});

test('a withdrawn article is gone with its documents, and says when it went', async () => {
  const text = TEXT.replace('ferry', 'tram');
  const { id: gone } = (await (await ask('POST', '/v1/articles', text)).json()) as { id: string };
  await ask('GET', `/v1/articles/${gone}/report.html`);
  const etag = (await ask('GET', `/v1/articles/${gone}`)).headers.get('etag') ?? '';
  const stale = await ask('DELETE', `/v1/articles/${gone}`, undefined, { 'if-match': '"old"' });
  expect([stale.status, await stale.json()]).toMatchObject([
    412,
    { detail: `article ${gone} has changed since it was read` },
  ]);
  expect((await ask('DELETE', `/v1/articles/${gone}`, undefined, { 'if-match': etag })).status).toBe(204);
  const answer = await ask('GET', `/v1/articles/${gone}`);
  expect(answer.status).toBe(404);
  expect(((await answer.json()) as { detail: string }).detail).toContain('withdrawn on 2026-05-14');
  expect((await output.list(`articles/${gone}/v`)).objects).toEqual([]);
  const anew = await ask('POST', '/v1/articles', text);
  expect([anew.status, await anew.json()]).toMatchObject([201, { id: gone, version: 2 }]);
  expect(await (await ask('GET', `/v1/articles/${gone}`)).json()).toMatchObject({ version: 2, supersedes: 1 });
  expect((await ask('GET', `/v1/articles/${gone}?version=1`)).status).toBe(404);
});

test('no two papers of an article bear the same number, however often it is corrected and withdrawn', async () => {
  const text = TEXT.replace('ferry', 'bus');
  const post = async () => (await (await ask('POST', '/v1/articles', text)).json()) as { id: string; version: number };
  const { id: bus } = await post();
  const path = `/v1/articles/${bus}`;
  const read = await ask('GET', path);
  const etag = read.headers.get('etag') ?? '';
  const record = (await read.json()) as object;
  const put = await ask('PUT', path, JSON.stringify({ ...record, keyPoints: [] }), {
    'content-type': 'application/json',
    'if-match': etag,
  });
  await ask('DELETE', path, undefined, { 'if-match': put.headers.get('etag') ?? '' });
  // Somebody who was too late to correct it left a record that nothing points to.
  await output.put(`articles/${bus}/v3/article.json`, new TextEncoder().encode('{}'), {
    contentType: 'application/json',
  });
  expect([await post(), await post()]).toMatchObject([
    { id: bus, version: 4 },
    { id: bus, version: 4 },
  ]);
  expect(await (await ask('GET', path)).json()).toMatchObject({ version: 4, supersedes: 2 });
  const late = await ask('GET', `${path}?version=3`);
  expect([late.status, await late.json()]).toMatchObject([404, { detail: expect.stringContaining('no version 3') }]);
});
