import type { Block, Doc } from '../../doc.ts';
import type { Writer } from '../writer.ts';
import { writeBlocks } from './blocks.ts';
import { escapeHtml, languageAttributes } from './escape.ts';
import { marks } from './inline.ts';
import type { Page } from './page.ts';
import { stylesheet } from './style.ts';

const holdsSource = (blocks: readonly Block[]): boolean =>
  blocks.some(block => block.kind === 'source' || (block.kind === 'section' && holdsSource(block.blocks)));

/** Marking, embargo, reference and version: what other formats print on every page. */
function pageHeader(page: Page): string {
  const { header, marking, embargo, reference, version } = page.doc.furniture;
  const parts = [
    header === undefined ? '' : `<strong class="house">${escapeHtml(header)}</strong>`,
    marking === null ? '' : `<span class="marking">${escapeHtml(marking)}</span>`,
    embargo === null ? '' : `<strong>${escapeHtml(embargo.text)}</strong> ${marks(embargo.marks, page)}`,
    [reference === null ? '' : `${escapeHtml(reference.text)} ${marks(reference.marks, page)}`, escapeHtml(version)]
      .filter(Boolean)
      .join(' · '),
  ];
  return `<header class="furniture">\n${parts
    .filter(Boolean)
    .map(part => `<p>${part}</p>`)
    .join('\n')}\n</header>`;
}

function pageFooter({ furniture }: Doc): string {
  const { running, legend, footer, marking, markedTwice } = furniture;
  const lines = [
    escapeHtml(running),
    `¶ ${escapeHtml(legend.source)} · ▲ ${escapeHtml(legend.caution)}`,
    ...(footer === undefined ? [] : [`<span class="house">${escapeHtml(footer)}</span>`]),
    ...(markedTwice && marking !== null ? [`<span class="marking">${escapeHtml(marking)}</span>`] : []),
  ];
  return `<footer class="furniture">\n${lines.map(line => `<p>${line}</p>`).join('\n')}\n</footer>`;
}

function endnotes({ doc, notes }: Page): string[] {
  if (notes.length === 0) return [];
  const back = (number: number) => `aria-label="${escapeHtml(doc.words.notes)} ${number}"`;
  return [
    '<section class="notes" role="doc-endnotes" aria-labelledby="notes">',
    `<h2 id="notes">${escapeHtml(doc.words.notes)}</h2>`,
    '<ol>',
    ...notes.map(
      (note, index) =>
        `<li id="n${index + 1}"><span class="said">${note.trim()}</span> <a href="#r${index + 1}" role="doc-backlink" ${back(index + 1)}>↩</a></li>`,
    ),
    '</ol>',
    '</section>',
  ];
}

/** Base64 of the SHA-256 of the style sheet: the one thing the page's policy lets through. */
async function digest(css: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** Writes a document as one self-contained page: no script, nothing fetched, readable in light and dark and on paper. */
export const write: Writer = async (doc, { theme, house }) => {
  const page = writeBlocks(doc.blocks, {
    doc,
    proven: holdsSource(doc.blocks),
    html: [],
    notes: [],
    heading: 'title',
    logo: house?.logo ?? null,
  });
  const css = stylesheet(doc, theme, house);
  const policy = `default-src 'none'; style-src 'sha256-${await digest(css)}'; ${house?.logo ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`;
  const html = [
    '<!doctype html>',
    `<html ${languageAttributes(doc.language)}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...(doc.author === null ? [] : [`<meta name="author" content="${escapeHtml(doc.author)}">`]),
    `<meta name="dcterms.created" content="${escapeHtml(doc.preparedOn)}">`,
    `<title>${escapeHtml(doc.title)} – ${escapeHtml(doc.kind)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    `<body class="${doc.design}">`,
    pageHeader(page),
    '<main>',
    ...page.html,
    '</main>',
    ...endnotes(page),
    pageFooter(doc),
    '</body>',
    '</html>',
    '',
  ];
  return { value: new TextEncoder().encode(html.join('\n')), diagnostics: [] };
};
