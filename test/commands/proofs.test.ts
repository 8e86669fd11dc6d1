import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The documents that answer with a test: each file exists, and has a case of that name. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

interface Proof {
  readonly file: string;
  readonly title: string;
}

/** `test/x.test.ts`: "a case", "another" */
function proofsIn(text: string): Proof[] {
  return [...text.matchAll(/`(test\/[\w./-]+\.test\.ts)`: ((?:"[^"\n]+"(?:, )?)+)/gu)].flatMap(([, file = '', titles = '']) =>
    [...titles.matchAll(/"([^"]+)"/gu)].map(([, title = '']) => ({ file, title })),
  );
}

function isThere({ file, title }: Proof): boolean {
  const path = join(root, file);
  return (
    existsSync(path) &&
    readFileSync(path, 'utf8')
      .replaceAll(String.raw`\'`, "'")
      .includes(title)
  );
}

describe.each([
  ['docs/pains.md', 18],
  ['docs/threat-model.md', 28],
])('%s', (document, rowsMin) => {
  const text = readFileSync(join(root, document), 'utf8');

  test('names tests that exist', () => {
    expect(proofsIn(text).filter((proof) => !isThere(proof))).toEqual([]);
  });

  test('has a proof in every row', () => {
    const rows = text.split('\n').filter((line) => /^\|(?! ?#| way in| ?-)/u.test(line));
    expect(rows.length).toBeGreaterThanOrEqual(rowsMin);
    expect(rows.filter((row) => proofsIn(row).length === 0)).toEqual([]);
  });
});

test('a proof that is not there is seen (control)', () => {
  expect(isThere({ file: 'test/commands/proofs.test.ts', title: 'no such' + ' case' })).toBe(false);
  expect(isThere({ file: 'test/commands/nothing.test.ts', title: 'x' })).toBe(false);
});
