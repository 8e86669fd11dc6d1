import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { phasegate } from '../secrets-review/cli.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'phasegate-output-'));
  writeFileSync(join(dir, 'main.tf'), 'resource "aws_sns_topic" "t" {}\n');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const scan = (output: string) => phasegate(['scan', join(dir, 'main.tf'), '--format', 'json', '--output', output]);

test('the folder of the report is made', async () => {
  const path = join(dir, 'reports', 'a.json');
  expect(await scan(path)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(path, 'utf8')).toContain('"schemaVersion"');
});

test.each([
  ['a folder', () => dir, 'it is a folder'],
  ['below a file', () => join(dir, 'main.tf', 'a.json'), 'a part of the path is no folder'],
])('a report that cannot be written to %s is one clear line and exit 2', async (_, path, reason) => {
  const { code, stderr } = await scan(path());
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `phasegate: The report cannot be written to "${path()}": ${reason}. Name another file with --output.\n`,
  });
});
