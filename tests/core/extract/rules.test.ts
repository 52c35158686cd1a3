import { describe, expect, test } from 'vitest';
import { apply } from '#core/extract/extract';
import { rules as all } from '#core/extract/find/index';
import type { FoundField, Rule } from '#core/extract/finding';
import { foreign } from '#core/extract/foreign';
import { verbatim } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

/** By field, the rules for all texts and those that only some languages need. */
const rules = (Object.keys(all) as FoundField[]).map((field): [FoundField, readonly Rule[]] => [
  field,
  [...(all[field] as readonly Rule[]), ...((foreign.rules[field] ?? []) as readonly Rule[])],
]);

for (const [field, list] of rules)
  describe(`the rules for ${field}`, () => {
    test('each has a name of its own and carries its own proof', () => {
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
      for (const rule of list) {
        expect(rule.examples.length, `${rule.name} has no example`).toBeGreaterThan(0);
        expect(rule.counterexamples.length, `${rule.name} has no counterexample`).toBeGreaterThan(0);
      }
    });
    for (const rule of list) {
      test.each(rule.examples.map(example => [example.text, example] as const))(
        `${rule.name} finds its words in: %s`,
        async (_, { text, finds, value }) => {
          const manuscript = await manuscriptOf(text);
          const found = apply(field, rule, manuscript);
          expect(found.map(({ spans }) => verbatim(manuscript.text, spans))).toEqual(finds);
          if (value) expect(found[0]?.value).toMatchObject(value);
        },
      );
      test.each(rule.counterexamples.map(text => [text]))(`${rule.name} finds nothing in: %s`, async text => {
        expect(apply(field, rule, await manuscriptOf(text))).toEqual([]);
      });
    }
  });
