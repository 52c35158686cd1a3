import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** THE TABLE of folders: what stands before the name in an address, where the files lie, and what each kind is. */
const folders = [
  { address: '/page/', folder: './page/', types: { '.js': 'text/javascript', '.css': 'text/css' } },
  { address: '/page/fonts/', folder: '../../templates/fonts/', types: { '.ttf': 'font/ttf' } },
] as const;

/** Nothing but what lies here, no script in the page itself, and no page around it. Documents come from the S3 endpoint, on a port of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src data:',
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

async function fileAt(place: string, type: string): Promise<PageFile> {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  return {
    headers: {
      'content-type': type + charset,
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    bytes: await readFile(new URL(place, import.meta.url)),
  };
}

/** The file of the page that is at a path; null where there is none. */
export async function pageFile(path: string): Promise<PageFile | null> {
  if (path === '/') return fileAt('./page/index.html', 'text/html');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const room = folders.find(({ address }) => address + name === path);
  const type = (room?.types as Readonly<Record<string, string>> | undefined)?.[extname(name)];
  if (!room || !type) return null;
  // Only what is listed: no name leads out of its folder.
  const listed = await readdir(new URL(room.folder, import.meta.url));
  return listed.includes(name) ? fileAt(room.folder + name, type) : null;
}
