import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/failure';

const NAME = 'running.pid';

/** Whether a process of this number runs; one that we may not signal does. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes a folder for this process alone: two that count the versions in one folder would write over each other's. What a killed process left
 * is taken over. Gives back how to leave it.
 * @throws {Failure} conflict, while another process has it.
 */
export async function takeAlone(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME);
  const take = () => writeFile(path, String(process.pid), { flag: 'wx' });
  const leave = () => rm(path, { force: true });
  try {
    await take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = Number(await readFile(path, 'utf8'));
    if (pid > 0 && runs(pid))
      throw new Failure(
        'conflict',
        `process ${pid} keeps its data in ${folder}`,
        `stop it, or choose another folder with --data (where it is no service of ours, remove ${path})`,
      );
    await leave();
    await take();
  }
  return leave;
}
