import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Loader, OnLoadArgs, Plugin } from 'esbuild';

/** A module as it goes into the bundle, from its source; throws where the library has changed and is no longer what we knew. */
type Rewriting = (source: string, path: string) => { readonly contents: string; readonly loader: Loader };

const js = (contents: string) => ({ contents, loader: 'js' as const });

function replaced(source: string, pattern: RegExp, by: string | ((...found: string[]) => string)): string {
  const contents = source.replace(pattern, by as string);
  if (contents === source) throw new Error(`${pattern} is not found any more: look at the library again`);
  return contents;
}

/** Something in the place of each name that a module exports. */
const stubs = (source: string, stub: (name: string) => string) =>
  js(
    [...source.matchAll(/^export (?:async )?(?:class|const|function) (\w+)/gm)]
      .map(([, name = '']) => stub(name))
      .join('\n'),
  );

/** Stands for a class that is never made. fontkit asks each of its formats whether a font is of it. */
const NO_CLASS = 'export default class { static probe() { return false; } }';

/** What fontkit can do beyond TrueType faces of scripts whose letters stand alone or join as Arabic does: none of ours needs it. */
const BEYOND =
  /[\\/](?:WOFF2?Font|DFont|TrueTypeCollection|(?:CFF|SBIX|COLR)Glyph|GlyphVariationProcessor|CFF(?:Subset|Font|Top)|AATLayoutEngine|(?:Indic|Universal|Hangul)Shaper|aat|avar|bsln|COLR|CPAL|EBDT|EBLC|feat|fvar|gvar|HVAR|JSTF|just|morx|opbd|sbix|VORG|WOFF2?Directory)\.js$/;

/** What docx can do that no document of ours asks for, as far as that takes more than a KiB: floating pictures, passwords, styles from a file, templates to fill, pages counted. */
const UNUSED = ['Anchor', 'DocumentProtection', 'ExternalStylesFactory', 'bytesOf$1', 'fillPartFields'];

/** The declaration of a name at the top level of a module: one line, or all to the first that begins with a bracket. */
const declared = (name: string) =>
  new RegExp(`^var ${name.replace('$', '\\$')} = (?:.*;$|.*\\n[\\s\\S]*?\\n[\\])}].*$)`, 'm');

const TRIE = /require\('fs'\)\.readFileSync\(__dirname \+ '\/(\w+\.trie)', 'base64'\)/g;

/**
 * THE TABLE of what a bundle leaves out, module by module: a line takes more than a KiB off a bundle, or is not worth the day it breaks. `.ci/bundle.mjs` holds that documents have the same bytes without it.
 */
const rewritings: readonly (readonly [module: RegExp, why: string, rewriting: Rewriting])[] = [
  [
    /[\\/]src[\\/]core[\\/]extract[\\/]find[\\/].+\.ts$/,
    'examples of rules are for whoever reads and tests them',
    source => ({
      contents: source.replace(/^( *)(?:counter)?examples: (?:\w+,$|\[.*\],?$|\[\n[\s\S]*?\n\1\],)/gm, ''),
      loader: 'ts',
    }),
  ],
  [
    /[\\/]client-s3[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/,
    'computed keys hide from the bundler that most operations are never called; an error of S3 is told by its status and its name, not by its class',
    source => {
      const names = new Map(
        [...source.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name, text]) => [name, text]),
      );
      const named = replaced(source, /\[(_\w+)\]:/g, (whole, name) => `${names.get(name) ?? whole.slice(0, -1)}:`);
      return js(replaced(named, /^n0_registry\.registerError\(.*\);$/gm, ''));
    },
  ],
  [
    /[\\/]docx[\\/]dist[\\/]index\.mjs$/,
    'of the packer only the compiler is used, and no setting for what older programs did; contents and their pages are ours; see UNUSED; what fills templates is made by functions that are called at once',
    source =>
      js(
        [
          [/^var (\w+) = function\(\) \{\n\tvar _ref/gm, 'var $1 = /* @__PURE__ */ function() {\n\tvar _ref'],
          [
            /^var Packer = class Packer \{\n[\s\S]*?\n\};\n_defineProperty\(Packer, /m,
            'var Packer = {};\n_defineProperty(Packer, ',
          ],
          [/^\t\tif \(options\.\w+\) this\.root\.push\(new OnOffElement\("w:\w+", options\.\w+\)\);\n/gm, ''],
          [/^var import_events = \(\/\*/m, 'var import_events = /* @__PURE__ */ (/*'],
          [/^\t\tfillTablesOfContents\(xml, .*\n\t\tif \(this\.pageNumbers\) \{\n[\s\S]*?\n\t\t\}\n/m, ''],
          [/^var Stream = class extends import_events\.EventEmitter \{\n[\s\S]*?\n\};$/m, ''],
          ...UNUSED.map(name => [declared(name), `var ${name} = null;`]),
        ].reduce((text, [pattern, by]) => replaced(text, pattern as RegExp, by as string), source),
      ),
  ],
  [
    /[\\/]pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/,
    'documents are not encrypted, hold no forms, embed their fonts, name no colours and have no gradients; lines and tables are ours; of hashes and ciphers only MD5 is computed',
    source =>
      js(
        [
          [/^ {2}static generateRandomWordArray[\s\S]*?\n\}$/m, '  static create() {\n    return null;\n  }\n}'],
          [/^const (\w+) = (?=\(\(\) =>|\/\*|(?:new )?(?:Uint|BigUint)\d+Array)/gm, 'const $1 = /* @__PURE__ */ '],
          [/^var AcroFormMixin = \{\n[\s\S]*?\n\};$/m, 'var AcroFormMixin = { endAcroForm() {} };'],
          [/^var namedColors = \{\n[\s\S]*?\n\};$/m, 'var namedColors = {};'],
          [/^class AFMFont \{\n[\s\S]*?\n\}$/m, 'class AFMFont {}'],
          [/^createHasher\(.*\n/gm, ''],
          [/= createHasher\(/g, '= /* @__PURE__ */ createHasher('],
          [/^ {2}(?:_text|list|boundsOfString|heightOfString)\([^)]*\) \{\n[\s\S]*?\n {2}\},\n/gm, ''],
          [/^ {2}path\(path\) \{\n.*\n.*\n {2}\},\n/m, ''],
          [/^(let PDF\w+\$1) = class[^{]*\{\n[\s\S]*?\n\};$/gm, '$1 = class {};'],
          [/^ {2}table\(opts\) \{\n.*\n {2}\}$/m, ''],
        ].reduce((text, [pattern, by]) => replaced(text, pattern as RegExp, by as string), source),
      ),
  ],
  [
    /[\\/]fontkit[\\/]src[\\/]encodings\.js$/,
    'typefaces are read by their Unicode tables and English names',
    source =>
      js(
        [
          [/^const MAC_ENCODINGS = \{\n[\s\S]*?\n\};$/m, 'const MAC_ENCODINGS = {};'],
          [
            /^export const LANGUAGES = \[\n[\s\S]*?\n\];$/m,
            "export const LANGUAGES = [[], { 0: 'en' }, [], { 0x409: 'en' }];",
          ],
        ].reduce((text, [pattern, by]) => replaced(text, pattern as RegExp, by as string), source),
      ),
  ],
  [
    /[\\/]fontkit[\\/]src[\\/].+\.js$/,
    'see BEYOND; the tables it reads when it starts come along',
    (source, path) =>
      BEYOND.test(path)
        ? js(NO_CLASS)
        : // TypeScript's decorators are the ones that fontkit is written with.
          {
            contents: source.replace(TRIE, (_, file) =>
              JSON.stringify(readFileSync(join(dirname(path), file), 'base64')),
            ),
            loader: 'ts',
          },
  ],
  [
    /[\\/]@smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]event-streams[\\/]index\.js$/,
    'no operation that is called answers with a stream of events',
    () =>
      js(
        [
          'export const eventStreamSerdeProvider = () => null;',
          'export const resolveEventStreamSerdeConfig = config => config;',
          'export class EventStreamSerde {}',
        ].join('\n'),
      ),
  ],
  [
    /[\\/](?:@smithy|@aws-sdk)[\\/]core[\\/]dist-es[\\/]submodules[\\/]protocols[\\/](?:json|query)[\\/].+\.js$/,
    'S3 speaks XML; what speaks JSON or queries is asked for keys where Lambda has not given them',
    source => stubs(source, name => `export class ${name} {}`),
  ],
  [
    /[\\/](?:@smithy|@aws-sdk)[\\/].+[\\/](?:Sha1|Sha256|Md5)Js\.js$/,
    'Node hashes by itself',
    source => stubs(source, name => `export const ${name} = null;`),
  ],
  [
    /[\\/]util-stream[\\/](?:checksum[\\/])?(?:sdk-stream-mixin|createChecksumStream|getAwsChunkedEncodingStream)\.browser\.js$/,
    'the streams of Node are no streams of a browser',
    source => stubs(source, name => `export const ${name} = null;`),
  ],
  [
    /[\\/]@aws-sdk[\\/](?:client-s3|nested-clients)[\\/]package\.json$/,
    'a client tells its version, and nothing else of its package',
    source => ({ contents: JSON.stringify({ version: JSON.parse(source).version }), loader: 'json' }),
  ],
  [
    /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/,
    'openapi.json is written beforehand: no function makes a JSON Schema',
    source => stubs(source, name => `export const ${name} = () => null;`),
  ],
];

/** Leaves out of a bundle what its functions never come to. */
export const lean: Plugin = {
  name: 'lean',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    // fontkit comes as one file, too; taken as its modules, those that nothing needs stay away.
    build.onResolve({ filter: /^fontkit$/ }, () => ({ path: join(root, 'node_modules/fontkit/src/index.js') }));
    // Node knows Unicode itself: what fontkit asks of its tables is told without them.
    build.onResolve({ filter: /^unicode-properties$/ }, () => ({ path: join(root, 'cdk/bundles/unicode.ts') }));
    for (const [filter, , rewriting] of rewritings)
      build.onLoad({ filter }, ({ path }: OnLoadArgs) => ({
        ...rewriting(readFileSync(path, 'utf8'), path),
        resolveDir: dirname(path),
      }));
  },
};
