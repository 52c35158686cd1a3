// How often the page numbers that the contents of our DOCX state are those that LibreOffice comes to.
// Arguments: reports as DOCX. Ends with 1 when fewer than LEAST of them are right; tells how many of each language are.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const LEAST = 0.95;
const files = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'pages-'));

/**
 * Faces in the place of those that our DOCX name, as wide as they are: twins of Cambria, Calibri, Times New Roman and
 * Arial from the system; Liberation Serif for the Cyrillic of Cambria; our faces of Chinese; our Amiri for Arabic, which
 * is as wide as that of Arial, with lines as low. Without them an office takes any face, or shows boxes.
 */
const INSTEAD = {
  Cambria: 'Liberation Serif',
  'Times New Roman': 'Pressbrief Naskh Regular',
  Arial: 'Pressbrief Naskh Regular',
  SimSun: 'Pressbrief Song Regular',
  'Microsoft YaHei': 'Pressbrief Hei Regular',
};
const faces = join(work, 'faces');
mkdirSync(faces);
const ours = new URL('../templates/fonts/', import.meta.url);
for (const name of readdirSync(ours).filter(file => /^(?:Amiri|Noto).*ttf$/.test(file)))
  writeFileSync(
    join(faces, name),
    name.startsWith('Amiri') ? lowered(readFileSync(new URL(name, ours))) : readFileSync(new URL(name, ours)),
  );
const settings = join(work, 'fonts.conf');
const rules = Object.entries(INSTEAD).map(
  ([named, stand]) =>
    `<match><test name="family"><string>${named}</string></test><edit name="family" mode="append" binding="strong"><string>${stand}</string></edit></match>`,
);
writeFileSync(
  settings,
  `<?xml version="1.0"?><fontconfig>${rules.join('')}<include>/etc/fonts/fonts.conf</include><dir>${faces}</dir></fontconfig>`,
);

/** A font whose lines are as high as those of Arial. */
function lowered(font) {
  const table = tag => {
    for (let at = 12; ; at += 16) if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  };
  const em = font.readUInt16BE(table('head') + 18);
  const [above, below] = [Math.round(em * 0.905), Math.round(em * 0.212)];
  const [hhea, os2] = [table('hhea'), table('OS/2')];
  for (const [at, sign] of [
    [hhea + 4, -1],
    [os2 + 68, -1],
    [os2 + 74, 1],
  ]) {
    font.writeInt16BE(above, at);
    font.writeInt16BE(sign * below, at + 2);
    font.writeInt16BE(0, at === os2 + 74 ? os2 + 72 : at + 4);
  }
  return font;
}

const named = files.map((_, index) => join(work, `${index}.docx`));
for (const [index, file] of files.entries()) copyFileSync(file, named[index]);
const office = [`-env:UserInstallation=file://${work}/office`, '--headless', '--convert-to', 'pdf', '--outdir', work];
execFileSync('soffice', [...office, ...named], { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: settings } });

/** What the contents say: of each entry its words and its page. */
function contentsOf(body) {
  return [...body.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC1"\/>.*?<\/w:p>/gs)].map(([xml]) => {
    const words = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    return [words.slice(0, -1).join(' '), Number(words.at(-1))];
  });
}

/** The pages that the headings of the first level stand on, in their order: the outline that LibreOffice writes. */
async function pagesOf(path) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const outline = (await pdf.getOutline()) ?? [];
  return Promise.all(outline.map(async ({ dest }) => (await pdf.getPageIndex(dest[0])) + 1));
}

const scores = new Map();
for (const [index, file] of files.entries()) {
  const parts = unzipSync(readFileSync(file));
  const entries = contentsOf(strFromU8(parts['word/document.xml']));
  const [, language = ''] = /<dc:language>([^<]*)</.exec(strFromU8(parts['docProps/core.xml'])) ?? [];
  const pages = await pagesOf(join(work, `${index}.pdf`));
  const score = scores.get(language) ?? { right: 0, all: 0 };
  scores.set(language, score);
  if (pages.length !== entries.length)
    console.log(`${file}: the contents have ${entries.length} entries, LibreOffice finds ${pages.length} headings`);
  for (const [at, [words, page]] of entries.entries()) {
    score.all++;
    if (pages[at] === page) score.right++;
    else console.log(`${file}: ${words} is on page ${pages[at]}, the contents say ${page}`);
  }
}

rmSync(work, { recursive: true });

const sum = key => [...scores.values()].reduce((all, score) => all + score[key], 0);
for (const [language, { right, all }] of scores) console.log(`${language}: ${right} of ${all}`);
console.log(`${sum('right')} of ${sum('all')} page numbers are right`);
process.exitCode = sum('all') > 0 && sum('right') / sum('all') >= LEAST ? 0 : 1;
