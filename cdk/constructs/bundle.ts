import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Files that a bundle reads at run time, beside its code: from where, which, and into which folder. */
const files: readonly (readonly [from: string, which: RegExp, to: string])[] = [
  ['templates/fonts', /^(?:.+\.ttf|OFL-.+\.txt)$/, 'fonts'],
  ['node_modules/pdfkit/js/data', /^sRGB_IEC61966_2_1\.icc$/, 'data'],
];

// A library that still calls `require` finds one. The name is long, as minified names are short and may not meet it.
const BANNER =
  'import{createRequire as __createRequireOfThisBundle}from"node:module";const require=__createRequireOfThisBundle(import.meta.url);';

/** Writes the bundle of a function: `index.mjs` with what it needs to start, and a chunk for everything that is loaded when first needed. */
export function writeBundle(trigger: string, folder: string): void {
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: [{ in: `functions/${trigger}/handler.ts`, out: 'index' }],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'external',
    chunkNames: '[name]-[hash]',
    banner: { js: BANNER },
    // fontkit brings a decoder of half a megabyte for WOFF2. Our faces are TrueType: it is never called, so anything may stand in its place.
    alias: { 'brotli/decompress.js': 'node:zlib' },
    logLevel: 'warning',
  });
  for (const [from, which, to] of files) {
    mkdirSync(join(folder, to), { recursive: true });
    for (const file of readdirSync(join(ROOT, from)).filter(name => which.test(name)))
      cpSync(join(ROOT, from, file), join(folder, to, file));
  }
}

/** The code of a function, bundled on this machine. Its hash is that of the bundle: what did not change is not deployed again. */
export const bundled = (trigger: string): Code =>
  Code.fromAsset(join(ROOT, 'functions', trigger), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: `tryBundle` does all there is to do.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: folder => {
          writeBundle(trigger, folder);
          return true;
        },
      },
    },
  });
