import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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

/** The folders that this process has taken: in a container the next process bears the number of the one that was killed. */
const ours = new Set<string>();

const isTaken = (folder: string, pid: number): boolean =>
  pid === process.pid ? ours.has(resolve(folder)) : pid > 0 && runs(pid);

/**
 * Takes a folder for this process alone: two that count the versions in one folder would write over each other's. What a killed process left
 * is taken over. Gives back how to leave it.
 * @throws {Failure} conflict, while another process has it.
 */
export async function takeAlone(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME);
  const take = async () => {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    ours.add(resolve(folder));
  };
  const leave = async () => {
    ours.delete(resolve(folder));
    await rm(path, { force: true });
  };
  try {
    await take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = Number(await readFile(path, 'utf8'));
    if (isTaken(folder, pid))
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
