import { expect, test } from 'vitest';
import { explain } from '#core/extract/explain';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const TEXT = `Mole Board opens second tunnel in Quenby

The Mole Board opened a second tunnel in Quenby, which is 900 metres long and lit from end to end by lamps.

Orla Tavish said: “The Mole Board says that the tunnel is dry.”

The board named four priorities: sand, gravel, pumps and patience.
`;

test('each finding is printed with its rule, its words and its ¶', async () => {
  const printed = explain(await extraction(await manuscriptOf(TEXT)));
  expect(printed).toMatch(
    /^quotes: 1 kept, 0 dropped\n {2}\+ ¶3 “The Mole Board says that the tunnel is dry\.”\n {6}quotes\/cue-before, stated, 0\.9/m,
  );
  expect(printed).toMatch(/^lists: 1 kept, 0 dropped\n {2}\+ ¶4 “four priorities”\n/m);
});

test('what was dropped comes with the reason and its rival', async () => {
  const known = await extraction(await manuscriptOf(TEXT));
  const [finding] = known.findings.quotes;
  if (!finding) throw new Error('the text holds a quotation');
  const printed = explain({ ...known, dropped: [{ finding, reason: 'is told elsewhere', rival: finding }] });
  expect(printed.replace(/\s+/g, ' ')).toContain(
    'dropped: is told elsewhere; kept instead: ¶3 “The Mole Board says that the tunnel is dry.” by quotes/cue-before',
  );
});

test('key points are printed with their reasons and gaps with their codes', async () => {
  const known = await extraction(await manuscriptOf(TEXT));
  const printed = explain(known).replace(/\s+/g, ' ');
  for (const { reason } of known.article.keyPoints) expect(printed).toContain(reason);
  for (const { message, code } of known.article.gaps) expect(printed).toContain(`${message} ${code}`);
});

test('a dated sentence that is no happening comes with the reason', async () => {
  const text = `${TEXT}\nThe tunnel is the longest since 2016, and the board opened it on 3 May 2026.\n`;
  const printed = explain(await extraction(await manuscriptOf(text))).replace(/\s+/g, ' ');
  expect(printed).toContain(
    'timeline/compared-with, stated: no happening, the date is what something is compared with',
  );
  expect(printed).toContain('timeline/dated-sentence, stated gaps:');
});

test('lines keep within 100 columns, and two runs print the same', async () => {
  const printed = explain(await extraction(await manuscriptOf(TEXT)));
  expect(printed.split('\n').filter(line => line.length > 100)).toEqual([]);
  expect(explain(await extraction(await manuscriptOf(TEXT)))).toBe(printed);
});

test('fields come in the order of the record', async () => {
  const known = await extraction(await manuscriptOf(TEXT));
  const order = Object.keys(known.article);
  const printed = [...explain(known).matchAll(/^(\p{L}+): \d/gmu)].map(([, name = '']) => order.indexOf(name));
  expect(printed).toEqual([...printed].sort((a, b) => a - b));
  expect(printed.length).toBeGreaterThan(3);
});
