import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a report so that a reader sees the old content or the new, never a part: a temporary file beside it, then a rename. A symbolic link
 * stays one; a pipe or a device (`/dev/stdout`) is written to as it is. Makes the folder. Throws the system's error.
 */
export async function writeOutput(path: string, content: string): Promise<void> {
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
