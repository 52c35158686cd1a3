import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is made or fetched, and no part of the project. */
const OUTSIDE = new Set(['node_modules', '.git', 'out', 'coverage', 'cdk.out', 'cache', '.vite']);

/** Paths of the project's files below a folder, `/` between parts, sorted; none where there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !OUTSIDE.has(name))
    .flatMap(entry => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

/** Text of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
