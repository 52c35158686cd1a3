import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type BareWords, bare } from '../documents.ts';

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly StructNode[];
}

/** A stretch of text and the elements it stands in, outermost first. */
export interface Read {
  readonly page: number;
  readonly text: string;
  readonly roles: readonly string[];
}

/** A link: what a reader of the screen says, and where it leads. */
export interface ReadLink {
  readonly page: number;
  readonly words: string;
  readonly url: string | null;
  readonly place: string | null;
}

/** What a PDF holds, as another program sees it. */
export interface ReadPdf {
  readonly pages: number;
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  /** Text in the order of the content, decoration left out. */
  readonly reads: readonly Read[];
  /** Header, footer and repeated heads. */
  readonly decoration: readonly Read[];
  readonly links: readonly ReadLink[];
  readonly places: ReadonlySet<string>;
  readonly outline: readonly string[];
  readonly attachments: Readonly<Record<string, string>>;
  /** Every alternative and language that an element carries. */
  readonly alternatives: readonly string[];
  readonly roles: ReadonlySet<string>;
  readonly languages: readonly string[];
  /** How many cells each row has. */
  readonly rows: readonly number[];
}

function pathsOf(node: StructNode, roles: readonly string[], paths: Map<string, readonly string[]>): void {
  if (node.type === 'content' && node.id !== undefined) paths.set(node.id, roles);
  const isContents = node.children?.some(({ role }) => role === 'TOC');
  const inner = node.role ? [...roles, isContents ? 'Contents' : node.role] : roles;
  for (const child of node.children ?? []) pathsOf(child, inner, paths);
}

const every = (node: StructNode): StructNode[] => [node, ...(node.children ?? []).flatMap(every)];

async function readPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const tree = (await page.getStructTree()) as unknown as StructNode | null;
  const paths = new Map<string, readonly string[]>();
  if (tree) pathsOf(tree, [], paths);
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const reads: Read[] = [];
  const decoration: Read[] = [];
  let open: { tag: string; id: string | null }[] = [];
  for (const item of items) {
    if ('str' in item) {
      const at = open.at(-1);
      const read = { page: number, text: item.str + (item.hasEOL ? '\n' : ''), roles: paths.get(at?.id ?? '') ?? [] };
      (at?.tag === 'Artifact' ? decoration : reads).push(read);
    } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
    else open = [...open, { tag: (item as { tag?: string }).tag ?? '', id: item.id ?? null }];
  }
  const links = (await page.getAnnotations()).map(({ url, dest, contentsObj }) => ({
    page: number,
    words: contentsObj?.str ?? '',
    url: url ?? null,
    place: typeof dest === 'string' ? dest : null,
  }));
  return { reads, decoration, links, nodes: tree ? every(tree) : [] };
}

/** Reads a PDF with a program that had no part in writing it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
  const { info, metadata } = await pdf.getMetadata();
  const attached = ((await pdf.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const outline = (await pdf.getOutline()) ?? [];
  const titles = (items: typeof outline): string[] =>
    items.flatMap(({ title, items: inner }) => [title, ...titles(inner)]);
  const read: ReadPdf = {
    pages: pdf.numPages,
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() ?? '',
    reads: pages.flatMap(page => page.reads),
    decoration: pages.flatMap(page => page.decoration),
    links: pages.flatMap(page => page.links),
    places: new Set(Object.keys(await pdf.getDestinations())),
    outline: titles(outline),
    attachments: Object.fromEntries(
      Object.entries(attached).map(([name, { content }]) => [name, new TextDecoder().decode(content)]),
    ),
    alternatives: pages.flatMap(page => page.nodes.flatMap(({ alt }) => alt ?? [])),
    roles: new Set(pages.flatMap(page => page.nodes.flatMap(({ role }) => role ?? []))),
    rows: pages.flatMap(page =>
      page.nodes.filter(({ role }) => role === 'TR').map(({ children = [] }) => children.length),
    ),
    languages: pages.flatMap(page => page.nodes.flatMap(({ lang }) => lang ?? [])),
  };
  await task.destroy();
  return read;
}

/** Whether a stretch of text stands in an element of a role. */
export const inside =
  (role: string) =>
  ({ roles }: Read): boolean =>
    roles.includes(role);

/** The words as a reader meets them: contents and footnote numbers aside. */
export function readWords({ reads }: ReadPdf): BareWords {
  const told = reads.filter(each => !inside('Contents')(each) && !inside('Reference')(each));
  const words = (these: readonly Read[]) => bare(these.map(({ text }) => text).join(''));
  return {
    body: words(told.filter(each => !inside('Note')(each))),
    notes: words(told.filter(each => inside('Note')(each) && !inside('Lbl')(each))),
  };
}
