import { enableCompileCache } from 'node:module';

// Start-up is most of what a single run costs: compiled modules are kept. Plain JavaScript, as even one module of TypeScript
// that is loaded before this would need the type stripper.
enableCompileCache();
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    // The reader of a pipe left (`| head`): there is nobody to tell.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), process);
