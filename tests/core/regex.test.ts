import { expect, test } from 'vitest';
import { regex } from '#core/regex';

test.each(['L', 'N', 'Lu', 'Ll'])('no blank is among the letters and digits that stand for \\p{%s}', property => {
  const pattern = regex(String.raw`[\p{${property}}]`, 'u');
  const signs = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  expect(signs.filter(sign => /\s/u.test(sign) && pattern.test(sign))).toEqual([]);
});
