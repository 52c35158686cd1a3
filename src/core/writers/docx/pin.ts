import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';

/** The first day that a zip directory can name; local time, as the format has it. */
const EPOCH = new Date(1980, 0, 1);

/** The parts that readers want first (ECMA-376, part 2). */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** The parts that refer to others by such ids. */
const LINKED = /^word\/(?:_rels\/)?(?:document|footnotes|header\d+|footer\d+|comments)\.xml/;
/** Bytes under which deflating saves less than it costs: half of the parts, most of them empty lists of relationships. */
const SMALL = 512;
const RANDOM_ID = /\brId[a-z0-9_-]{21}(?![\w-])/g;

/**
 * The parts of a package, by path, zipped with nothing in them that chance, the clock or earlier documents decided:
 * relationship ids numbered as they come, parts in a fixed order, fixed times.
 */
export function pin(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const ids = new Map<string, string>();
  const numbered = (id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const rank = (name: string) => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const pinned: Zippable = {};
  for (const name of names) {
    const data = parts.get(name) ?? '';
    const linked = LINKED.test(name);
    const text = linked && typeof data !== 'string' ? strFromU8(data) : data;
    const bytes = typeof text === 'string' ? strToU8(linked ? text.replace(RANDOM_ID, numbered) : text) : text;
    pinned[name] = [bytes, { level: bytes.length < SMALL ? 0 : 6 }];
  }
  return zipSync(pinned, { mtime: EPOCH });
}
