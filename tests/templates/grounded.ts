import type { Article } from '#core/article';
import type { Doc } from '#core/doc';
import { collapse } from '#core/span';
import { runsOf, sectionOf, wordsIn } from './commissioned.ts';

/** Sections 2 to 9 of a note: all that is said in them is the source's. */
const SOURCED = ['bottom-line', 'key-points', 'glance', 'figures', 'people', 'words', 'dates', 'background'] as const;

/** Numerals that this product adds to the source's words are inside these marks of it. */
const ADDED = /\([^()]* implied\)|[^;]* \(worked out\)/g;

/**
 * What a note prints in sections 2 to 9 and the source does not hold: sentences that are no slice of it,
 * names, figures and quotations that are not in it, numerals that stand nowhere in it. An honest note gives none.
 */
export function ungrounded(article: Article, doc: Doc): string[] {
  const flat = collapse(article.text);
  const numerals = new Set(flat.match(/\d+/g));
  const faults: string[] = [];
  const hold = (id: string, words: string) => {
    if (words && !flat.includes(words)) faults.push(`${id}: ${JSON.stringify(words)} is no slice of the source`);
  };

  for (const id of SOURCED) {
    const section = sectionOf(doc.blocks, id);
    if (!section) continue;
    for (const run of runsOf(section.blocks))
      for (const numeral of wordsIn(run).replace(ADDED, '').match(/\d+/g) ?? [])
        if (!numerals.has(numeral)) faults.push(`${id}: ${numeral} in ${JSON.stringify(wordsIn(run))}`);
    for (const block of section.blocks) {
      if (id === 'bottom-line' || id === 'key-points' || (id === 'background' && block.kind !== 'quotation')) {
        // Between the words of the source, quiet ones tell which day "today" is.
        for (const run of runsOf([block]))
          for (const inline of run)
            if (inline.kind !== 'text' || inline.tone !== 'quiet') hold(id, wordsIn([inline]).trim());
      }
      if (block.kind === 'quotation') {
        const words = wordsIn(block.content);
        const inner = block.manner === 'direct' ? words.slice(1, -1) : words;
        for (const piece of inner.split(/(?:^| )\[…\](?: |$)/)) hold(id, block.manner === 'direct' ? piece : words);
        const [name] = block.attribution ?? [];
        if (name?.kind === 'text' && name.tone === 'strong') hold(id, name.text.replace(/ \([^()]*\)$/, ''));
      }
      if (block.kind === 'table')
        for (const { rows } of block.groups)
          for (const { cells } of rows) {
            const [head = [], what = []] = cells;
            if (id === 'figures' || id === 'people') hold(id, wordsIn(head));
            if (id === 'figures' || id === 'dates') {
              if (id === 'dates') hold(id, wordsIn(head).replace(ADDED, '').trim());
              // What "it" means is told in brackets, in the words of the source; a quotation is closed behind a cut.
              for (const inline of what)
                for (const piece of wordsIn([inline])
                  .replace(/^ \((.*)\)$/, '$1')
                  .split(/(?:^| )\[…\]”?(?: |$)/))
                  hold(id, piece.trim());
            }
          }
    }
  }
  return faults;
}

/** What a document leaves out of its cautions: ▲ marks without a caution, and cautions that no article gap made. */
export function strayMarks(doc: Doc): string[] {
  const gaps = sectionOf(doc.blocks, 'gaps');
  const known = new Set(
    gaps?.blocks.flatMap(block => (block.kind === 'cautions' ? block.items.map(({ number }) => number) : [])),
  );
  const used = [...JSON.stringify(doc.blocks).matchAll(/"cautions":\[([\d,]+)\]/g)].flatMap(([, list = '']) =>
    list.split(',').map(Number),
  );
  return [...new Set(used)].filter(number => !known.has(number)).map(number => `▲${number}`);
}
