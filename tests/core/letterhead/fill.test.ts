import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '#core/letterhead/fill';
import { openLetterhead } from '#core/letterhead/letterhead';
import type { Values } from '#core/letterhead/values';
import { anyText } from '../../any-text.ts';
import { letterheadOf, linesOf, paragraph, partOf, row } from './make-letterhead.ts';

const person = (name: string, office: string) => ({ whole: `${name} – ${office}`, parts: { name, office } });

const values: Values = {
  values: {
    headline: 'Ferries & “lines” <open>',
    reference: null,
    to: null,
    keyPoints: { entries: ['One.', 'Two.', 'Three.'].map(text => ({ whole: text, parts: { text } })), none: 'None.' },
    people: { entries: [person('Ada Brennick', 'Director'), person('Bo Lind', 'Chair')], none: 'Nobody.' },
    dates: { entries: [], none: 'No dates.' },
  },
  parts: { keyPoints: ['text'], people: ['name', 'office'], dates: ['date', 'what'] },
  instead: { to: 'to be completed' },
  wanted: ['headline', 'keyPoints'],
};

const filled = (body: string, more?: Parameters<typeof letterheadOf>[1], these = values) =>
  fill(openLetterhead(letterheadOf(body, more), 'letterhead.docx'), these);
const lines = (body: string) => linesOf(filled(body).value);

describe('a letterhead', () => {
  test.each<[what: string, runs: string[], filled: string]>([
    ['in one run', ['On {{headline}} today'], 'On Ferries &amp; “lines” &lt;open&gt; today'],
    ['cut into runs', ['On {', '{head', 'line', '}', '} today'], 'On Ferries &amp; “lines” &lt;open&gt; today'],
    ['with blanks in it', ['{{ headline }}'], 'Ferries &amp; “lines” &lt;open&gt;'],
    ['twice', ['{{headline}}{{headline}}'], 'Ferries &amp; “lines” &lt;open&gt;Ferries &amp; “lines” &lt;open&gt;'],
    ['with nothing to put there', ['Ref: {{reference}}.'], 'Ref: .'],
    [
      'with nothing to put there, before a sign that parts',
      ['{{reference}} · version {{to}}'],
      'version to be completed',
    ],
    ['with nothing to put there, behind one', ['{{to}} · {{reference}}'], 'to be completed'],
    ['with nothing to put there, between two', ['a · {{reference}} · b'], 'a · b'],
    ['with nothing to put there, twice', ['{{reference}} · {{reference}} | b'], 'b'],
    ['with nothing to put there, twice at the end', ['{{to}} · {{reference}} · {{reference}}'], 'to be completed'],
    ['with nothing to put there, behind a comma', ['{{to}}, {{reference}}'], 'to be completed'],
    ['with nothing to put there, before a dash', ['{{reference}} – {{to}}'], 'to be completed'],
    [
      'with nothing to put there, between commas',
      ['{{to}}, {{reference}}, {{to}}'],
      'to be completed, to be completed',
    ],
    ['with nothing to put there, before blanks', ['{{reference}}   {{to}}'], 'to be completed'],
    ['with nothing to put there, behind words and a comma', ['Reference, {{reference}}'], 'Reference, '],
    ['that the requester has left open', ['To: {{to}}'], 'To: to be completed'],
  ])('has placeholders filled: %s', (_, runs, says) => {
    expect(lines(paragraph(...runs))).toEqual([says]);
  });

  test('keeps the look of the run that a placeholder starts in, and everything else as it was', () => {
    const plain = paragraph('Not a placeholder: { {x} }').replaceAll('"', "'");
    const { value } = filled(plain + paragraph('{{head', 'line}}'));
    expect(partOf(value)).toContain(plain);
    expect(partOf(value)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ferries');
    expect(partOf(value, 'word/styles.xml')).toContain('<!-- theirs -->');
  });

  test('repeats the paragraph of a list for each entry, and the row of a table for the parts of each entry', () => {
    expect(lines(paragraph('– {{keyPoints}}') + paragraph('end'))).toEqual(['– One.', '– Two.', '– Three.', 'end']);
    expect(lines(row('{{people.name}}', '{{people.office}}') + paragraph('end'))).toEqual([
      'Ada Brennick',
      'Director',
      'Bo Lind',
      'Chair',
      'end',
    ]);
    expect(partOf(filled(row('{{people.name}}', 'x')).value).match(/<w:tr>/g)).toHaveLength(2);
  });

  test('a whole list in a cell repeats its paragraph, not the row: a page may be laid out in a table', () => {
    const { value } = filled(row('{{people}}', 'beside'));
    expect(partOf(value).match(/<w:tr>/g)).toHaveLength(1);
    expect(linesOf(value)).toEqual(['Ada Brennick – Director', 'Bo Lind – Chair', 'beside']);
  });

  test('a list without entries says so, once', () => {
    expect(lines(paragraph('{{dates}}'))).toEqual(['No dates.']);
    expect(lines(row('{{dates.date}}', '{{dates.what}}'))).toEqual(['No dates.', '']);
  });

  test('has header, footer and footnotes filled', () => {
    const { value } = filled(paragraph('{{headline}}'), {
      header: paragraph('To {{to}}'),
      footer: paragraph('{{reference}}/1'),
      footnotes: `<w:footnote w:id="1">${paragraph('{{people}}')}</w:footnote>`,
    });
    expect(linesOf(value, 'word/header1.xml')).toEqual(['To to be completed']);
    expect(linesOf(value, 'word/footer1.xml')).toEqual(['/1']);
    expect(linesOf(value, 'word/footnotes.xml')).toEqual(['Ada Brennick – Director', 'Bo Lind – Chair']);
  });

  test('fills text boxes, and not what was deleted under review', () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraph('{{headline}}')}</w:txbxContent></w:pict></w:r><w:del><w:r><w:delText>{{gone}}</w:delText></w:r></w:del></w:p>`;
    const xml = partOf(filled(box).value);
    expect(xml).toContain('Ferries');
    expect(xml).toContain('{{gone}}');
  });

  test('frees a content control of the property that would put other words back', () => {
    const control = `<w:sdt><w:sdtPr><w:id w:val="7"/><w:dataBinding w:xpath="/title"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('{{headline}}')}</w:sdtContent></w:sdt>`;
    const other = control.replace('{{headline}}', 'Office');
    const xml = partOf(filled(control + other).value);
    expect(xml.match(/dataBinding/g)).toHaveLength(1);
    expect(xml.match(/<w:id /g)).toHaveLength(2);
  });

  test('gives copies of a paragraph no number that belongs to the first', () => {
    const marked = `<w:p w14:paraId="00A1"><w:bookmarkStart w:id="1" w:name="here"/>${paragraph('{{keyPoints}}').slice(5, -6)}<w:bookmarkEnd w:id="1"/></w:p>`;
    const xml = partOf(filled(marked).value);
    expect(xml.match(/w14:paraId/g)).toHaveLength(1);
    expect(xml.match(/bookmarkStart/g)).toHaveLength(1);
  });

  test('article text with braces in it is left as text', () => {
    const hostile: Values = {
      ...values,
      values: {
        ...values.values,
        headline: '{{people}} and {{nothing}} of {{',
        keyPoints: { entries: [{ whole: '{{headline}}', parts: { text: '{{headline}}' } }], none: '' },
      },
    };
    const { value } = filled(paragraph('{{headline}}') + paragraph('{{keyPoints}}'), {}, hostile);
    expect(linesOf(value)).toEqual(['{{people}} and {{nothing}} of {{', '{{headline}}']);
  });

  test('whatever words are put in come out again, and the rest stays', () => {
    fc.assert(
      fc.property(anyText(40), fc.array(fc.nat(9), { maxLength: 5 }), (words, cuts) => {
        const text = 'Sir {{headline}} Madam';
        const at = [...new Set(cuts.map(cut => Math.min(cut * 2, text.length)))].sort((a, b) => a - b);
        const runs = [0, ...at].map((from, index) => text.slice(from, at[index]));
        const { value } = filled(paragraph(...runs), {}, { ...values, values: { ...values.values, headline: words } });
        const clean = words.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
        const read = (linesOf(value)[0] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        expect(read).toBe(`Sir ${clean} Madam`);
      }),
      { seed: 20261125, numRuns: 30 },
    );
  });

  test('gives the same bytes for the same input', () => {
    const body = paragraph('{{headline}}') + row('{{people.name}}', '{{people.office}}');
    expect(filled(body).value).toEqual(filled(body).value);
  });

  test('tells what it has no place for, and what there is nothing to put at', () => {
    const told = filled(paragraph('{{headline}} {{reference}}')).diagnostics.map(({ message }) => message);
    expect(told).toEqual(['it has no place for {{keyPoints}}: left out', 'there is nothing to put at {{reference}}']);
  });

  test.each<[what: string, body: string, says: string[]]>([
    ['unknown', paragraph('{{hedline}} {{people.age}}'), ['{{hedline}}', '{{people.age}}', 'word/document.xml']],
    ['not closed', paragraph('Dear {{headline, hello'), ['not closed', '{{headline, hello']],
    ['of two lists in one paragraph', paragraph('{{keyPoints}} {{people}}'), ['{{keyPoints}}', '{{people}}']],
    ['of two lists in one row', row('{{keyPoints.text}}', '{{people.name}}'), ['{{keyPoints}}', '{{people}}', 'row']],
    ['none at all', paragraph('Dear Sir'), ['holds no placeholder']],
    ['named like a thing every object has', paragraph('{{constructor}}'), ['{{constructor}}']],
  ])('placeholders are refused by name: %s', (_, body, says) => {
    for (const words of ['letterhead.docx', ...says]) expect(() => filled(body)).toThrow(words);
  });
});
