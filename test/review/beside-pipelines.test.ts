import { expect, test } from 'vitest';
import type { SourceFile } from '../../src/core/source.ts';
import { readPipelines } from '../../src/review/sides/beside-pipelines.ts';
import { SideReader } from '../../src/review/sides/side-reader.ts';

const texts: Readonly<Record<string, string>> = {
  '.github/workflows/scan.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: ci/scan.sh\n      - run: bin/program\n',
  'ci/scan.sh': 'trivy fs .\n',
};
/** A program that is too large, or that the clone does not have. */
const unread = 'bin/program';

function reader(exclude: readonly string[] = []): SideReader {
  return new SideReader({
    changed: new Set(['README.md']),
    exclude,
    hclParser: () => Promise.reject(new Error('nothing to parse')),
    tree: {
      revision: 'head',
      paths: [...Object.keys(texts), unread].toSorted(),
      skipped: [],
      aliases: new Map(),
      read: (paths) =>
        Promise.resolve({
          files: new Map(
            paths.filter((path) => path in texts).map((path): [string, SourceFile] => [path, { path, text: texts[path] ?? '' }]),
          ),
          skipped: paths.filter((path) => path === unread).map((path) => ({ path, reason: 'missing-object' as const })),
        }),
    },
  });
}

test('what a pipeline runs is read with it, and a program that cannot be read is not missed', async () => {
  const side = reader();
  const { files: read } = await readPipelines(side, () => false);
  expect(read.map(({ path }) => path).toSorted()).toEqual(['.github/workflows/scan.yml', 'ci/scan.sh']);
  expect(side.files.has('ci/scan.sh')).toBe(true);
  expect(side.skipped).toEqual([]);
  await side.read([unread]);
  expect(side.skipped).toMatchObject([{ path: unread }]);
});

test('a script in an excluded folder is read where a pipeline runs it', async () => {
  const { files: read } = await readPipelines(reader(['ci/']), () => false);
  expect(read.map(({ path }) => path)).toContain('ci/scan.sh');
});
