import { expect, test } from 'vitest';
import { whyNotWritten } from '../../src/adapters/filesystem/write-output.ts';

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
])('what keeps a report from being written is said: %s', (code, reason) => {
  expect(whyNotWritten(Object.assign(new Error(code), { code }))).toBe(reason);
});

test('an error without a code is told as a refusal', () => {
  expect(whyNotWritten(new Error('secret'))).toBe('the system refused');
});
