import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openApi } from '#app/openapi';
import { routes } from '#app/routes';

test('the description that is served is the one that the routes give (npm run openapi writes it)', async () => {
  const written = JSON.parse(await readFile(new URL('../../src/app/openapi.json', import.meta.url), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(openApi('1'))));
});

test('it names every route, its query and its problems', () => {
  const { paths } = openApi('1') as {
    paths: Record<string, Record<string, { responses: object; parameters: { name: string }[] }>>;
  };
  for (const { method, path, answers } of routes) {
    const operation = paths[path]?.[method.toLowerCase()];
    expect(Object.keys(operation?.responses ?? {})).toEqual([...Object.keys(answers), 'default']);
  }
  expect(paths['/v1/render']?.post?.parameters.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['template', 'format', 'at']),
  );
});
