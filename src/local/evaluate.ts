import { evaluate } from './evaluation.ts';

// npm runs its scripts in the folder of the package: paths are meant from where the command was given.
const { INIT_CWD, npm_lifecycle_event } = process.env;
if (npm_lifecycle_event === 'evaluate' && INIT_CWD) process.chdir(INIT_CWD);
process.exitCode = await evaluate(process.argv.slice(2), process);
