import { readdirSync, statSync } from 'node:fs';
import nodeModule from 'node:module';

// Start-up is most of what a single run costs: compiled modules are kept. Plain JavaScript, as even one module of TypeScript
// that is loaded before this would need the type stripper.
nodeModule.enableCompileCache?.();
if (!process.features.typescript) {
  process.stderr.write(
    `error: Node ${process.version} cannot run this. Run npm ci, which brings one that can, then npm run brief -- <file>.\n`,
  );
  process.exit(2);
}
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    // The reader of a pipe left (`| head`): there is nobody to tell.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
// npm runs its scripts in the folder of the package: paths are meant from where the command was given.
const { INIT_CWD, npm_lifecycle_event } = process.env;
if (npm_lifecycle_event === 'brief' && INIT_CWD) process.chdir(INIT_CWD);

const at = path => new URL(`../../${path}`, import.meta.url);

/** When something at a path or below it last changed, in milliseconds. */
function changed(path) {
  const here = statSync(at(path));
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(here.mtimeMs, ...readdirSync(at(path)).map(name => changed(`${path}/${name}`)));
}

/** The program as npm wrote it (cdk/bundles/program.mjs), unless a source has changed since; else the sources. */
function program() {
  const written = 'dist/brief/run.mjs';
  try {
    const since = changed(written);
    if (['package-lock.json', 'src', 'templates'].every(path => changed(path) < since)) return at(written);
  } catch {
    // Not written, or not to be looked at.
  }
  return at('src/local/run.ts');
}

const { run } = await import(program());
process.exitCode = await run(process.argv.slice(2), process);
