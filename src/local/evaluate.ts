import { evaluate } from './evaluation.ts';

process.exitCode = await evaluate(process.argv.slice(2), process);
