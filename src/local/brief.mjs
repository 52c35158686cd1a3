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
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), process);
