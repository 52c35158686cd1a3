// node .ci/words-back.mjs <briefing-note.pdf …>: pdftotext must give back the headline, the key points and the figures that a note prints.
// What it prints is read from the HTML of the same note, made beside it. White space, marks of direction (pdftotext writes some of its own), ¶ and ▲ marks and hyphens do not count: pdftotext takes a hyphen at the end of a line for one of the typesetter's.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rightToLeft } from '../src/core/direction.ts';

const bare = words =>
  words.replace(/[¶▲]\d+(?:,\s*\d+)*/gu, '').replace(/[\s\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069-]+/gu, '');
let failed = false;
for (const file of process.argv.slice(2)) {
  const article = JSON.parse(readFileSync(join(dirname(file), 'article.json'), 'utf8'));
  const page = readFileSync(join(dirname(file), 'briefing-note.html'), 'utf8');
  // pdftotext takes a page to run as most of its letters do. Where words and labels run against each other, it may turn the pieces of a line
  // around that runs as fewer do: there each word and number counts, not their order.
  const against = rightToLeft(article.language) !== rightToLeft(/<html lang="([^"]*)"/.exec(page)?.[1] ?? '');
  // Of two signs that touch in a line from right to left (": «") it may give the second first.
  const signless = words => (rightToLeft(article.language) ? words.replace(/\p{P}/gu, '') : words);
  const holds = (text, words) =>
    against
      ? (words.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []).every(word => text.includes(word))
      : signless(text).includes(signless(bare(words)));
  const html = page
    .replace(/<style[\s\S]*?<\/style>|<section id="s-annex"[\s\S]*$|<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]);
  // Lines of Chinese stand so far apart that pdftotext may take their last one for a block of its own, behind what stands beside it: there
  // the order of the file counts.
  const order = article.language === 'zh' ? ['-raw'] : [];
  const read = (...pages) =>
    bare(
      execFileSync('pdftotext', ['-enc', 'UTF-8', ...order, ...pages, file, '-'], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
    );
  const note = read('-l', '2');
  const whole = read();
  const printed = bare(html);
  const promised = [
    ...[article.headline, ...article.keyPoints.slice(0, 3)].map(fact => [fact, note]),
    // A long note gives up some of its figures: then the annex holds them.
    ...article.figures.slice(0, 6).map(fact => [fact, whole]),
  ].flatMap(([fact, text]) => (fact && printed.includes(bare(fact.text)) ? [[fact.text, text]] : []));
  const lost = promised.filter(([words, text]) => !holds(text, words));
  for (const [words] of lost) console.log(`${file}: not given back: ${words}`);
  console.log(`${file}: ${promised.length - lost.length} of ${promised.length}`);
  failed ||= lost.length > 0 || promised.length === 0;
}
process.exitCode = failed ? 1 : 0;
