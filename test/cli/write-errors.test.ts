import { mkdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { writeOutput } from '../../src/adapters/filesystem/write-output.ts';

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  mkdir: vi.fn<typeof mkdir>(),
}));

test.each([
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'there is no such place'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EEXIST', 'a part of the path is no folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the place is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EIO', 'EIO'],
])('what keeps a report from being written is said: %s', async (code, reason) => {
  vi.mocked(mkdir).mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  await expect(writeOutput('/nowhere/report.json', '')).rejects.toThrow(`The file "/nowhere/report.json" cannot be written: ${reason}.`);
});
