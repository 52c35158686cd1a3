import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

// A process of its own that reads the file it is given, and tells what that took: milliseconds of its thread, and its memory in MB.
enableCompileCache();
const { readArticle } = await import('../../src/app/convert.ts');
await import('../../src/core/extract/extract.ts');
const bytes = readFileSync(process.argv[2] ?? '');
const before = process.threadCpuUsage().user;
await readArticle(bytes, 'release.txt', {});
const spent = (process.threadCpuUsage().user - before) / 1000;
console.log(JSON.stringify({ milliseconds: spent, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 }));
