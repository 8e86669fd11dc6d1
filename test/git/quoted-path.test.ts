import { expect, test } from 'vitest';
import { unquotePath } from '../../src/adapters/git/quoted-path.ts';

test.each([
  ['plain.tf', 'plain.tf'],
  [String.raw`"a\a\b\t\n\v\f\r\"\\z"`, 'a\u0007\b\t\n\v\f\r"\\z'],
  [String.raw`"gr\303\266\303\237e.tf"`, 'größe.tf'],
  [String.raw`"\377.tf"`, '\ufffd.tf'],
  ['"', '"'],
  ['""', ''],
  ['"open', '"open'],
])('%s is %j', (quoted, path) => expect(unquotePath(quoted)).toBe(path));
