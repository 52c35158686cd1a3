import { expect, test } from 'vitest';
import { articleJsonSchema } from '#core/article';

test('the JSON Schema names every field of the record', () => {
  expect(JSON.stringify(articleJsonSchema())).toContain('"keyPoints"');
});
