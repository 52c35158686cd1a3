import { type Block, type BlockTable, show } from '../../doc.ts';
import { unbroken } from '../../glue.ts';
import { escapeHtml, languageAttributes } from './escape.ts';
import { inlines, item, itemAttributes, ownWay, rail } from './inline.ts';
import { logoImage } from './logo.ts';
import type { Page } from './page.ts';
import { table } from './tables.ts';

/** `s-` before the ids of sections keeps them apart from those of paragraphs, cautions and notes. */
const anchor = (id: string) => `s-${escapeHtml(id)}`;

const numbered = (number: string | null) =>
  number === null ? '' : `<span class="count">${escapeHtml(number)}</span> `;

/** Paragraphs that hold sentences of the source or the requester. */
const OWN: ReadonlySet<string> = new Set(['body', 'lead']);

/** One function for every kind of block. */
const blocks: BlockTable<Page> = {
  section({ id, level, number, label, note, setApart, annex, blocks: inner }, page) {
    const heading = `${anchor(id)}-label`;
    const classes = [`level-${level}`, ...(setApart ? ['set-apart'] : []), ...(annex ? ['annex'] : [])].join(' ');
    const depth = Math.min(6, level + 1);
    page.html.push(
      `<section id="${anchor(id)}" class="${classes}" aria-labelledby="${heading}">`,
      `<div class="label"><h${depth} id="${heading}">${numbered(number)}${escapeHtml(label)}</h${depth}>${note === null ? '' : `\n<p class="aside">${escapeHtml(note)}</p>`}</div>`,
      '<div class="text">',
    );
    show(inner, blocks, { ...page, heading });
    page.html.push('</div>', '</section>');
  },

  title({ documentKind, text, language, marks, subtitles, keys }, page) {
    const rows = keys.map(({ term, value }) => `<div><dt>${escapeHtml(term)}</dt> <dd>${escapeHtml(value)}</dd></div>`);
    page.html.push(
      '<div class="title">',
      `<p class="kind">${page.logo ? logoImage(page.logo) : ''}${escapeHtml(documentKind)}</p>`,
      `<div class="text"><h1 ${itemAttributes(ownWay([{ kind: 'text', text, tone: 'plain' }], page))}><span class="said" ${languageAttributes(language)}>${escapeHtml(unbroken(text))}</span>${rail(marks, page)}</h1>`,
      ...subtitles.map(subtitle => `<p class="subtitle">${escapeHtml(subtitle)}</p>`),
      ...(rows.length > 0 ? [`<dl class="keys">${rows.join('\n')}</dl>`] : []),
      '</div>',
      '</div>',
    );
  },

  paragraph(block, { html, ...page }) {
    const way = OWN.has(block.style) ? ownWay(block.content, { html, ...page }) : '';
    html.push(
      `<p ${itemAttributes(way, block.leads ? `${block.style} leads` : block.style)}>${item(block, { html, ...page })}</p>`,
    );
  },

  list({ style, items }, page) {
    // A role, because some screen readers take a list without bullets for none.
    const written = items.map(entry => `<li ${itemAttributes(ownWay(entry.content, page))}>${item(entry, page)}</li>`);
    page.html.push(`<ul class="${style}" role="list">`, ...written, '</ul>');
  },

  definitions({ style, rows }, page) {
    const written = rows.map(
      row => `<div class="row"><dt>${escapeHtml(row.term)}</dt> <dd class="item">${item(row, page)}</dd></div>`,
    );
    page.html.push(`<dl class="terms ${style}">`, ...written, '</dl>');
  },

  table(block, page) {
    page.html.push(table(block, page));
  },

  quotation({ manner, term, content, marks, attribution }, page) {
    const way = ownWay(content, page);
    const by = attribution === null ? '' : `\n<figcaption${way}>${inlines(attribution, page)}</figcaption>`;
    page.html.push(
      `<figure class="${manner}"><p class="term">${escapeHtml(term)}</p>`,
      `<blockquote ${itemAttributes(way)}>${item({ content, marks }, page)}</blockquote>${by}</figure>`,
    );
  },

  cautions({ style, items }, page) {
    const written = items.map(
      ({ number, title, content, marks }) =>
        `<li class="item" id="c${number}"><span class="said"><span class="doubt">▲${number}</span> <strong>${escapeHtml(title)}</strong> ${inlines(content, page)}</span>${rail(marks, page)}</li>`,
    );
    page.html.push(`<ol class="cautions ${style}" role="list">`, ...written, '</ol>');
  },

  source({ paragraphs }, page) {
    const written = paragraphs.map(({ number, text, heading }) => {
      const words = heading ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text);
      return `<p id="p${number}"><span class="marks">¶${number}</span> <span ${languageAttributes(page.doc.sourceLanguage)}>${words}</span></p>`;
    });
    page.html.push('<div class="source">', ...written, '</div>');
  },

  contents(_, { doc, html }) {
    const entries = doc.blocks.flatMap(block =>
      block.kind === 'section' && block.level === 1
        ? [`<li><a href="#${anchor(block.id)}">${numbered(block.number)}${escapeHtml(block.label)}</a></li>`]
        : [],
    );
    html.push(
      '<nav class="contents" aria-labelledby="contents">',
      `<h2 id="contents">${escapeHtml(doc.words.contents)}</h2>`,
      '<ol role="list">',
      ...entries,
      '</ol>',
      '</nav>',
    );
  },
};

/** Writes blocks onto the page, in reading order. */
export const writeBlocks = (these: readonly Block[], page: Page): Page => show(these, blocks, page);
