import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const words = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `resource "aws_sns_topic" "${name}" {\n  name = "${name}"\n}\n`);
const cluster = (name: string): string =>
  `resource "aws_db_instance" "store" {\n  identifier          = "${name}"\n  publicly_accessible = true\n}\n`;

test('a folder that moved is the one with its files, not one that was written after it', async () => {
  const old = words.join('') + cluster('old');
  const written = words.slice(1).join('') + cluster('new');
  const base = { 'examples/java/main.tf': old };
  const head = { 'examples/adot-haproxy/main.tf': written, 'examples/adot-java/main.tf': old };
  const { findings } = await review({ base, head });
  const open = findings.filter(({ policyId }) => policyId === 'database-publicly-accessible');
  expect(open.map(({ location, baselineState }) => `${location.path} ${baselineState}`).toSorted()).toEqual([
    'examples/adot-haproxy/main.tf new',
    'examples/adot-java/main.tf unchanged',
  ]);
});

const inState = (key: string): string => `terraform {\n  backend "s3" {\n    bucket = "states"\n    key    = "${key}"\n  }\n}\n`;
const kept = words.join('') + cluster('old').replace('publicly_accessible = true', 'deletion_protection = true');
const weakened = kept.replace('deletion_protection = true', 'deletion_protection = false');
const lost = async (head: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { findings } = await review({ base: { 'prod/main.tf': inState('prod') + kept }, head });
  return findings.filter(({ policyId }) => policyId === 'data-loss-guard-removed').map(({ location }) => location.path);
};

test('of two folders the one that keeps the state is the one that moved, and no copy beside it hides what it has lost', async () => {
  const told = ['live/main.tf'];
  expect(await lost({ 'live/main.tf': inState('prod') + weakened, 'copy/main.tf': inState('copy') + kept })).toEqual(told);
  expect(await lost({ 'live/main.tf': inState('prod') + weakened, 'copy/main.tf': inState('prod') + kept })).toEqual(told);
  expect(await lost({ 'live/main.tf': inState('prod') + kept, 'copy/main.tf': inState('copy') + weakened })).toEqual([]);
});
