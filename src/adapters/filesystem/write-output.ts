import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { Problem } from '../../core/problem.ts';

/**
 * Writes a report so that a reader sees the old content or the new, never a part: a temporary file beside it, then a rename. A symbolic link
 * stays one; a pipe or a device (`/dev/stdout`) is written to as it is. Makes the folder.
 *
 * @throws Problem when the place cannot be written to
 */
export async function writeOutput(path: string, content: string): Promise<void> {
  try {
    await replace(path, content);
  } catch (error) {
    throw new Problem(`The file "${path}" cannot be written: ${whyNotWritten(error)}.`);
  }
}

/** What the system says, in words where it says it by one of its codes. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'the system refused';
  return writeErrors.get(code) ?? code;
}

const writeErrors: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'there is no such place'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EEXIST', 'a part of the path is no folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the place is read-only'],
  ['ENOSPC', 'the disk is full'],
]);

async function replace(path: string, content: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) return writeFile(path, content);
  const target = found === undefined ? path : await realpath(path);
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(temporary, content, { flag: 'wx', ...(found === undefined ? {} : { mode: found.mode & 0o777 }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
