import { expect, test } from 'vitest';
import { assets } from '../../src/adapters/assets.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';

const hclParser = lazyHclParser(assets);

test('what is found through a link that comes is told, and mended, where its text stands', async () => {
  const volume = 'resource "aws_ebs_volume" "v" {\n  availability_zone = "eu-west-1a"\n  encrypted         = false\n}\n';
  const change = memoryChange({
    base: { 'live/other.tf': 'locals {}\n' },
    head: { 'live/other.tf': 'locals {}\n', 'parts/volume.inc': volume },
    baseRevision: 'base',
    headRevision: 'head',
  });
  const { findings } = await reviewChange(
    {
      ...change,
      files: [...change.files, { status: 'added', path: 'live/volume.tf', added: [], removed: [] }],
      head: {
        ...change.head,
        skipped: [{ path: 'live/volume.tf', reason: 'symlink' }],
        readLinks: () => Promise.resolve(new Map([['live/volume.tf', '../parts/volume.inc']])),
      },
    },
    { policies, hclParser, progress: { step: () => undefined }, now: () => 0, today: '2026-01-01' },
  );
  const told = findings.map(({ policyId, location, fix }) => [policyId, location.path, fix?.edits.map((edit) => edit.location.path)]);
  expect(told).toEqual([['ebs-unencrypted', 'parts/volume.inc', ['parts/volume.inc']]]);
});
