/** Latin, Greek and Cyrillic: the blocks whose capitals and small letters are told apart. */
const CASED = [
  [0x41, 0x24f],
  [0x370, 0x481],
  [0x48a, 0x52f],
  [0x1e00, 0x1fff],
] as const;

/** The characters of the cased blocks that pass, as ranges of a character class. */
function ranges(passes: (letter: string) => boolean): string {
  let found = '';
  for (const [from, to] of CASED)
    for (let code = from, start = -1; code <= to + 1; code++) {
      const within = code <= to && passes(String.fromCharCode(code));
      if (within && start < 0) start = code;
      if (!within && start >= 0) {
        found += String.fromCharCode(start);
        if (code - start > 1) found += `-${String.fromCharCode(code - 1)}`;
        start = -1;
      }
    }
  return found;
}

/** What stands for a Unicode property inside a character class. No blank is among the letters, so that a pattern of words has one way to part them: U+1680 is one. */
const classes: Readonly<Record<string, string>> = {
  L: String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u0373\u0376-\u037d\u037f\u0386\u0388-\u0481\u048a-\u0589\u05d0-\u167f\u1681-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\u30fa\u30fc-\u31ff\u3400-\ud7ff\uf900-\ufd3d\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  N: String.raw`\d\xb2\xb3\xb9\xbc-\xbe\u0660-\u0669\u06f0-\u06f9\u2070-\u2089\u2150-\u218b\u2460-\u249b\uff10-\uff19`,
  Lu: ranges(letter => letter.toLowerCase() !== letter),
  Ll: ranges(letter => letter.toUpperCase() !== letter),
};

/**
 * A regular expression in which `\p{L}`, `\p{N}`, `\p{Lu}` and `\p{Ll}` are those of the scripts in everyday print. A run compiles
 * a thousand patterns and uses most of them on a few lines: the full tables of Unicode cost ten times as much to compile, again
 * in each place. The patterns that cost most are made by this; in others a literal will do.
 */
export function regex(source: string, flags: string): RegExp {
  let open = false;
  const plain = source.replace(/\\p\{(L|N|Lu|Ll)\}|\\.|[[\]]/gs, (token, property?: string) => {
    if (property) return open ? (classes[property] ?? '') : `[${classes[property]}]`;
    if (token.length === 1) open = token === '[';
    return token;
  });
  return new RegExp(plain, flags);
}
