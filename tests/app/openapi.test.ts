import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openApi } from '#app/openapi';
import { routes } from '#app/routes';

test('the description that is served is the one that the routes give (npm run openapi writes it)', async () => {
  const written = JSON.parse(await readFile(new URL('../../src/app/openapi.json', import.meta.url), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(openApi('1'))));
});

test('it names every route, its query, its problems and the headers that a client has a use for', () => {
  const { paths } = openApi('1') as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { headers?: object }>; parameters: { name: string }[] }>
    >;
  };
  for (const { method, path, answers } of routes) {
    const operation = paths[path]?.[method.toLowerCase()];
    expect(Object.keys(operation?.responses ?? {})).toEqual([...Object.keys(answers), 'default']);
  }
  expect(paths['/v1/render']?.post?.parameters.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['template', 'format', 'at']),
  );
  const sent = (path: string, method: string, status: number) =>
    Object.keys(paths[path]?.[method]?.responses[status]?.headers ?? {});
  expect(sent('/v1/articles/{id}', 'get', 200)).toEqual(['etag']);
  expect(sent('/v1/articles/{id}/{document}', 'get', 303)).toEqual(['location']);
});
