// Makes the example of a Word letterhead: what an office would draw in Word, here by the docx library.
// Usage: node .ci/letterhead.mjs FILE
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync } from 'fflate';
import { zip } from '../src/core/letterhead/zip.ts';

const GREEN = '1F5C4A';
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'B9C6C1' };

const say = (style, ...runs) =>
  new Paragraph({ style, children: runs.map(run => (typeof run === 'string' ? new TextRun(run) : run)) });
const bullet = text =>
  new Paragraph({ style: 'Point', numbering: { reference: 'points', level: 0 }, children: [new TextRun(text)] });

const WIDTH = mm(160);
function table(widths, rows, lines = true) {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths.map(mm),
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: lines ? hair : none,
      insideHorizontal: lines ? hair : none,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: lines && index === 0,
          cantSplit: true,
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: mm(widths[column]), type: WidthType.DXA },
                children: [say(lines && index === 0 ? 'Head' : 'Cell', text)],
              }),
          ),
        }),
    ),
  });
}

const sans = (size, more = {}) => ({ font: 'Calibri', size: size * 2, ...more });
const styles = {
  default: { document: { run: sans(11) } },
  paragraphStyles: [
    ['Office', { run: sans(15, { bold: true, color: GREEN }) }],
    ['Address', { run: sans(8.5, { color: '56625D' }) }],
    ['Subject', { run: sans(18, { bold: true }), paragraph: { spacing: { before: 240, after: 120 } } }],
    [
      'Part',
      {
        run: sans(12, { bold: true, color: GREEN }),
        paragraph: { keepNext: true, outlineLevel: 0, spacing: { before: 240, after: 60 } },
      },
    ],
    [
      'Lead',
      {
        run: sans(13),
        paragraph: {
          spacing: { before: 120, after: 120 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: GREEN, space: 8 } },
        },
      },
    ],
    ['Point', { paragraph: { spacing: { after: 60 } } }],
    ['Said', { paragraph: { spacing: { after: 60 }, indent: { left: mm(8) } } }],
    ['Head', { run: sans(9, { color: '56625D' }), paragraph: { keepNext: true } }],
    ['Cell', { run: sans(10), paragraph: { spacing: { before: 30, after: 30 } } }],
  ].map(([id, rest]) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, ...rest })),
};

const document = new Document({
  title: 'Briefing note of the Meridian Secretariat',
  creator: 'Meridian Secretariat',
  styles,
  numbering: {
    config: [
      {
        reference: 'points',
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '■',
            style: { run: sans(7, { color: GREEN }), paragraph: { indent: { left: mm(6), hanging: mm(6) } } },
          },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [say('Address', ' {{sourceFile}}; published by {{issuer}}, {{published}}.')] } },
  sections: [
    {
      properties: {
        page: {
          size: { width: mm(210), height: mm(297) },
          margin: { top: mm(38), bottom: mm(28), left: mm(25), right: mm(25), header: mm(12), footer: mm(10) },
        },
      },
      headers: {
        default: new Header({
          children: [
            say('Office', 'Meridian Secretariat'),
            say('Address', '4 Lighthouse Steps, Port Meridian · briefings@meridian.example'),
            say('Address', new TextRun({ text: '{{marking}}', bold: true, color: '1A1D1F' }), '   {{embargo}}'),
          ],
        }),
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              style: 'Address',
              alignment: AlignmentType.RIGHT,
              children: [
                new TextRun('{{reference}} · version {{version}} · '),
                new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
              ],
            }),
          ],
        }),
      },
      children: [
        table(
          [22, 138],
          [
            ['To', '{{to}}'],
            ['From', '{{from}}'],
            ['Date', '{{date}}'],
          ],
          false,
        ),
        say('Subject', '{{headline}}', new FootnoteReferenceRun(1)),
        say('Lead', '{{bottomLine}}'),
        say('Part', 'What else matters'),
        bullet('{{keyPoints}}'),
        say('Part', 'Figures'),
        table(
          [45, 95, 20],
          [
            ['As written', 'Of what', 'Source'],
            ['{{figures.figure}}', '{{figures.of}}', '{{figures.source}}'],
          ],
        ),
        say('Part', 'People'),
        table(
          [50, 90, 20],
          [
            ['Name', 'Office', 'Source'],
            ['{{people.name}}', '{{people.office}}, {{people.organisation}}', '{{people.source}}'],
          ],
        ),
        say('Part', 'In their words'),
        say('Said', '{{quotes}}'),
        say('Part', 'Dates'),
        table(
          [45, 95, 20],
          [
            ['When', 'What', 'Source'],
            ['{{dates.date}}', '{{dates.what}}', '{{dates.source}}'],
          ],
        ),
        say('Part', 'Lines to take'),
        bullet('{{linesToTake}}'),
        say('Part', 'Gaps and cautions'),
        say('Point', '{{gaps}}'),
      ],
    },
  ],
});

const parts = new Map(Object.entries(unzipSync(new Uint8Array(await Packer.toBuffer(document)))));
const core = new TextDecoder()
  .decode(parts.get('docProps/core.xml'))
  .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z');
parts.set('docProps/core.xml', new TextEncoder().encode(core));
writeFileSync(process.argv[2] ?? 'examples/house/letterhead.docx', zip(parts));
