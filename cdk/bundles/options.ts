import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** How everything is bundled: modules for the Node that runs it, and a chunk for whatever is loaded when first needed. */
export const common = {
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  // Letters beyond ASCII as they are: escaped, each takes six.
  charset: 'utf8',
} as const satisfies BuildOptions;
