// How often the page numbers that the contents of our DOCX state are those that LibreOffice comes to.
// Arguments: reports as DOCX. Ends with 1 when fewer than LEAST of them are right.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const LEAST = 0.95;
const work = mkdtempSync(join(tmpdir(), 'pages-'));
const office = ['--headless', `-env:UserInstallation=file://${work}/office`, '--convert-to', 'pdf', '--outdir'];
let right = 0;
let all = 0;

for (const [index, file] of process.argv.slice(2).entries()) {
  const body = strFromU8(unzipSync(readFileSync(file))['word/document.xml']);
  const entries = [...body.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC1"\/>.*?<\/w:p>/gs)].map(([xml]) =>
    [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:tab\/>/g)]
      .map(([, text]) => text ?? '\t')
      .join('')
      .split('\t'),
  );
  const out = join(work, String(index));
  execFileSync('soffice', [...office, out, file], { stdio: 'ignore' });
  const pdf = join(out, `${basename(file, '.docx')}.pdf`);
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const bare = words => words.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
  for (const [number, label, page] of entries) {
    const is = pages.findIndex(lines => lines.split('\n').some(line => bare(line) === bare(`${number} ${label}`))) + 1;
    all++;
    if (is === Number(page)) right++;
    else console.log(`${file}: ${number} ${label} is on page ${is}, the contents say ${page}`);
  }
}
rmSync(work, { recursive: true });
console.log(`${right} of ${all} page numbers are right`);
process.exitCode = all > 0 && right / all >= LEAST ? 0 : 1;
