// Writes the bundle of a function: `index.mjs` with what it needs to start, and a chunk for everything that is loaded when first needed.
// A program of its own, as CDK waits for no promise. Usage: node cdk/bundles/write.ts TRIGGER FOLDER [THEME]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lean } from './lean.ts';
import { common } from './options.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [trigger = '', folder = '', theme = ''] = process.argv.slice(2);

/** Files that a bundle reads at run time, beside its code: from where, which, and into which folder. */
const files: readonly (readonly [from: string, which: RegExp, to: string])[] = [
  ['templates/fonts', /^(?:.+\.ttf|OFL-.+\.txt)$/, 'fonts'],
  ['node_modules/pdfkit/js/data', /^sRGB_IEC61966_2_1\.icc$/, 'data'],
];

// A library that still calls `require` finds one. The name is long, as minified names are short and may not meet it.
const BANNER =
  'import{createRequire as __createRequireOfThisBundle}from"node:module";const require=__createRequireOfThisBundle(import.meta.url);';

await build({
  ...common,
  entryPoints: [{ in: `functions/${trigger}/handler.ts`, out: 'index' }],
  outdir: folder,
  minify: true,
  legalComments: 'external',
  chunkNames: '[name]-[hash]',
  banner: { js: BANNER },
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true, target: 'es2022' } },
  plugins: [lean],
  logLevel: 'warning',
});
for (const [from, which, to] of files) {
  mkdirSync(join(folder, to), { recursive: true });
  for (const file of readdirSync(join(ROOT, from)).filter(name => which.test(name)))
    cpSync(join(ROOT, from, file), join(folder, to, file));
}
if (theme !== '')
  execFileSync(process.execPath, [join(ROOT, 'src/local/write-house.ts'), theme, join(folder, 'house')], {
    cwd: ROOT,
    stdio: 'inherit',
  });
