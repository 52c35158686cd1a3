import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Writes the command line as a few files of JavaScript, which start faster than the hundreds it is written in. npm runs this when it has
// installed the project; brief.mjs takes them as long as no source is newer. Nothing depends on it: where it fails, an installation does not.
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}dist/brief`;
const unfinished = `${folder}.unfinished`;

// What libraries of the older kind find in their modules.
const BANNER = [
  'import{createRequire as __createRequire}from"node:module";import{fileURLToPath as __pathOf}from"node:url";',
  'const require=__createRequire(import.meta.url),__dirname=__pathOf(new URL(".",import.meta.url));',
].join('');

try {
  const [{ build }, { common }] = await Promise.all([import('esbuild'), import('./options.ts')]);
  rmSync(unfinished, { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: ['src/local/run.ts'],
    outdir: unfinished,
    legalComments: 'none',
    banner: { js: BANNER },
    logLevel: 'silent',
  });
  mkdirSync(`${unfinished}/data`);
  cpSync(`${root}node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc`, `${unfinished}/data/sRGB_IEC61966_2_1.icc`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
} catch (failure) {
  process.stderr.write(`note: the program starts from its sources, which takes a little longer: ${failure.message}\n`);
}
