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
