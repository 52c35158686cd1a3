import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Failure } from '#core/failure';
import { readSource } from '#core/readers/receive';
import { paragraph, row } from '../letterhead/make-letterhead.ts';
import { field, type More, partsOfWord, run, section, styled, text, wordOf } from './make-word.ts';

const PROSE = 'The harbour of Quenby opened a pier for forty boats on Monday, and all of them came at once.';
const BODY = paragraph('Harbour opens a pier for forty boats') + paragraph(PROSE);
const LINES = [`Harbour opens a pier for forty boats`, PROSE];
const tab = run('<w:tab/>');

const read = async (body: string, more: More = {}) => (await readSource(wordOf(body, more), 'release.docx', {})).value;
const linesOf = async (body: string, more: More = {}) => (await read(body, more)).text.split(/\n+/);
const rolesOf = async (body: string, more: More = {}) => {
  const { text: told, structure } = await read(body, more);
  return structure.map(({ role, span }) => [role, told.slice(...span)]);
};

describe('what stands above and below the pages of a Word document', () => {
  test('is told by its parts: whose, what, its number and day above the title, the address below the text', async () => {
    const head = `<w:p>${text('Quenby Harbour Commission')}${tab}${text('PRESS RELEASE')}${tab}${text('Ref: QHC/26/14')}</w:p>${paragraph('3 March 2026')}`;
    const foot = `${paragraph('4 Quay Street, Quenby')}${paragraph('Tel. +99 555 0142 00')}<w:p>${text('Page ')}${field('PAGE', text('1'))}${text(' of ')}${field('NUMPAGES', text('3'))}</w:p>`;
    const more = { headers: { h: head }, footers: { f: foot } };
    expect(await rolesOf(BODY + section({ default: 'h' }, { default: 'f' }), more)).toEqual([
      ['notice', 'Quenby Harbour Commission'],
      ['notice', 'PRESS RELEASE'],
      ['notice', 'Ref: QHC/26/14'],
      ['dateline', '3 March 2026'],
      ['headline', LINES[0]],
      ['body', LINES[1]],
      ['furniture', '4 Quay Street, Quenby'],
      ['contact', 'Tel. +99 555 0142 00'],
    ]);
  });

  test('is no title, and no fact, whatever it says', async () => {
    const more = { headers: { h: paragraph('Ports for all the people of the coast since 1931') } };
    expect(await rolesOf(BODY + section({ default: 'h' }), more)).toEqual([
      ['furniture', 'Ports for all the people of the coast since 1931'],
      ['headline', LINES[0]],
      ['body', LINES[1]],
    ]);
  });

  test.each<[what: string, section: string, more: More, lines: readonly (string | undefined)[]]>([
    [
      'of the first page, where it has its own; those of later pages below the text',
      section({ first: 'h1', default: 'h2' }, {}, '<w:titlePg/>'),
      { headers: { h1: paragraph('Top'), h2: paragraph('Later') } },
      ['Top', ...LINES, 'Later'],
    ],
    [
      'of all pages, where the first has its own no longer',
      section({ first: 'h1', default: 'h2' }, {}, '<w:titlePg w:val="0"/>'),
      { headers: { h1: paragraph('Old'), h2: paragraph('Top') } },
      ['Top', ...LINES],
    ],
    [
      'of left pages only where these have their own',
      section({ even: 'h1', default: 'h2' }, { even: 'f' }),
      { headers: { h1: paragraph('Old'), h2: paragraph('Top') }, footers: { f: paragraph('Old foot') } },
      ['Top', ...LINES],
    ],
    [
      'of left pages where they do',
      section({ even: 'h1', default: 'h2' }),
      { headers: { h1: paragraph('Left'), h2: paragraph('Top') }, settings: '<w:evenAndOddHeaders/>' },
      ['Top', ...LINES, 'Left'],
    ],
    [
      'once, whatever repeats it: the text, or another foot',
      section({ default: 'h' }, { default: 'f1', first: 'f2' }, '<w:titlePg/>'),
      {
        headers: { h: paragraph(LINES[0] as string) },
        footers: { f1: paragraph('Quay Street'), f2: paragraph('QUAY STREET') + paragraph(PROSE) },
      },
      [...LINES, 'QUAY STREET'],
    ],
    [
      'of the section before, where a later one has none',
      '',
      { headers: { h: paragraph('Top') }, footers: { f: paragraph('Foot') } },
      ['Top', ...LINES, 'More.', 'Foot'],
    ],
    [
      'with a label beside what it labels, and cells one by one',
      section({ default: 'h' }),
      {
        headers: {
          h: `<w:p>${text('Date:')}${tab}${text('3 March 2026')}</w:p>${row('Quenby Trust', 'Press office')}`,
        },
      },
      ['Date: 3 March 2026', 'Quenby Trust', 'Press office', ...LINES],
    ],
  ])('%s', async (_, end, more, lines) => {
    const sections =
      end === ''
        ? `<w:p><w:pPr>${section({ default: 'h' }, { default: 'f' })}</w:pPr></w:p>${paragraph('More.')}${section({})}`
        : end;
    expect(await linesOf(BODY + sections, more)).toEqual(lines);
  });

  test.each<[what: string, line: string, told: readonly string[]]>([
    ['alone', `${text('Page ')}${field('PAGE', text('2'))}${text(' of ')}${field('NUMPAGES', text('14'))}`, []],
    ['between dashes', `${text('– ')}${field('PAGE', text('2'))}${text(' –')}`, []],
    [
      'in a plain field',
      `${text('Seite ')}<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${text('2')}</w:fldSimple>`,
      [],
    ],
    ['with a stroke', `${field('PAGE', text('2'))}${text('/')}${field('NUMPAGES', text('3'))}`, []],
    [
      'in Chinese',
      `${text('第')}${field('PAGE', text('2'))}${text('页 共')}${field('NUMPAGES', text('3'))}${text('页')}`,
      [],
    ],
    ['behind a name', `${text('Quenby Trust – Page ')}${field('PAGE', text('2'))}`, ['Quenby Trust']],
    ['before a name', `${field('PAGE', text('2'))}${text(' | Quenby Trust')}`, ['Quenby Trust']],
    ['at the right', `${text('Quenby Trust')}${tab}${field('PAGE', text('2'))}`, ['Quenby Trust']],
    [
      'behind a number that is none of a page',
      `${text('Release 12/2026, p. ')}${field('PAGE', text('2'))}`,
      ['Release 12/2026'],
    ],
  ])('has no numbers of pages: %s', async (_, line, told) => {
    const more = { footers: { f: `<w:p>${line}</w:p>` } };
    expect(await linesOf(BODY + section({}, { default: 'f' }), more)).toEqual([...LINES, ...told]);
  });

  test('leaves what the body says a title, though a header names the house in more words', async () => {
    const styles = '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>';
    const more = { styles, headers: { h: paragraph('Lantern Fund for the Children of the Northern Coast') } };
    const { structure } = await read(styled('T', 'Pier opens') + paragraph(PROSE) + section({ default: 'h' }), more);
    expect(structure.map(({ role }) => role)).toEqual(['notice', 'headline', 'body']);
  });

  test('in the body, too, notices and days beside other words above the text are lines of their own', async () => {
    const body = `<w:p>${text('Ref: QHC/26/14')}${tab}${tab}${text('3 March 2026')}</w:p>${row('PRESS RELEASE', 'Quenby Trust')}${BODY}<w:p>${text('Opening')}${tab}${text('3 May 2026')}</w:p>`;
    expect(await linesOf(body)).toEqual([
      'Ref: QHC/26/14',
      '3 March 2026',
      'PRESS RELEASE',
      'Quenby Trust',
      ...LINES,
      'Opening 3 May 2026',
    ]);
  });

  test('but a day that a table gives for something else stays beside it', async () => {
    const body = `${paragraph('Mayor opens a pier')}${row('Date', '3 May 2026')}${paragraph(PROSE)}`;
    expect(await linesOf(body)).toEqual(['Mayor opens a pier', 'Date | 3 May 2026', PROSE]);
  });

  test('a part that is broken is refused by its name, one that is missing is let be', async () => {
    const parts = partsOfWord(BODY + section({ default: 'h' }), { headers: { h: paragraph('Top') } });
    const { 'word/h.xml': _, ...without } = parts;
    expect((await readSource(zipSync(without), 'release.docx', {})).value.text.split(/\n+/)).toEqual(LINES);
    const broken = zipSync({ ...parts, 'word/h.xml': strToU8('<w:hdr><w:p>') });
    const failure = await readSource(broken, 'release.docx', {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).message).toBe('release.docx is broken: word/h.xml cannot be read');
  });
});
