import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { promises } from './scenarios/all.ts';

/** Sentences of the documents that bear a mark, and scenarios: there is none of the one without the other. */

const root = join(import.meta.dirname, '..', '..');
const documents = ['README.md', 'SECURITY.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);
const mark = /<!-- promise: ([^>]*?) -->/gu;

function marksOf(text: string): string[] {
  return [...text.matchAll(mark)].flatMap(([, ids = '']) => ids.split(' '));
}

const marked = documents.filter((path) => path !== 'docs/promises.md').flatMap((path) => marksOf(readFileSync(join(root, path), 'utf8')));
const known = promises.map(({ id }) => id);

test('every promise of the documents has a scenario', () => {
  expect(marked.length).toBeGreaterThanOrEqual(known.length);
  expect(marked.filter((id) => !known.includes(id))).toEqual([]);
});

test('every scenario is promised somewhere', () => {
  expect(known.filter((id) => !marked.includes(id))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test('a mark without a scenario would be seen', () => {
  expect(marksOf('It never sleeps. <!-- promise: never-sleeps -->').filter((id) => !known.includes(id))).toEqual(['never-sleeps']);
});
