import { describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const instance = (name: string, body: string, rest = ''): string =>
  `resource "aws_instance" "${name}" {\n  ${body}\n  ami = "ami-12345678"\n  instance_type = "t3.micro"\n  ${rest}\n}\n`;
const tokens = 'metadata_options {\n    http_tokens = "required"\n  }';
const unknown = 'variable "many" {}\nvariable "names" {\n  type = set(string)\n}\n';
/** Whatever gives up its place on head, so that a counterpart is not found for want of any other. */
const other = instance('other', '', 'monitoring = true');

async function introduced(base: string, head: string): Promise<readonly string[]> {
  const { findings } = await review({ base: { 'main.tf': unknown + base }, head: { 'main.tf': unknown + head } });
  return findings
    .filter(({ policyId, baselineState }) => policyId === 'imds-v1-allowed' && (baselineState === 'new' || baselineState === 'updated'))
    .flatMap(({ resource }) => resource ?? []);
}

/** What the block says of how many there are. */
const numbers: Readonly<Record<string, string>> = {
  none: '',
  'count of one': 'count = 1',
  'count of three': 'count = 3',
  'names that are known': 'for_each = toset(["a", "b"])',
  'a count that is not known': 'count = var.many',
  'names that are not known': 'for_each = var.names',
};
/** What Terraform takes for the same itself, and what may be any of the others. */
const same: readonly (readonly [string, string])[] = [
  ['none', 'count of one'],
  ['count of one', 'none'],
  ...Object.keys(numbers).flatMap((known): (readonly [string, string])[] =>
    ['a count that is not known', 'names that are not known'].flatMap((open) => [
      [known, open],
      [open, known],
    ]),
  ),
];

describe.each(same)('%s, then %s', (before, after) => {
  const at = (number: string): string => numbers[number] ?? '';
  const called = (number: string, body: string): Readonly<Record<string, string>> => ({
    'main.tf': `${unknown}module "m" {\n  source = "./m"\n  ${at(number)}\n}\n`,
    'm/main.tf': body,
  });

  test('is the same resource, whatever else becomes of it', async () => {
    const head = instance('this', at(after), 'monitoring = false');
    expect(await introduced(instance('this', at(before)) + other, head)).toEqual([]);
  });

  test('is not when it is weakened on the way', async () => {
    expect(await introduced(instance('this', at(before), tokens) + other, instance('this', at(after), 'monitoring = false'))).not.toEqual(
      [],
    );
  });

  test('is the same call of a module', async () => {
    const files = await review({
      base: called(before, instance('this', '') + other),
      head: called(after, instance('this', '', 'monitoring = false')),
    });
    expect(files.findings.filter(({ policyId, verdict }) => policyId === 'imds-v1-allowed' && verdict === 'block')).toEqual([]);
  });
});

test('more of a number that was known are new', async () => {
  expect(await introduced(instance('this', 'count = 1'), instance('this', 'count = 2'))).toEqual(['aws_instance.this[1]']);
});

test('a name is no number: what takes one, and other content, is another', async () => {
  const [before, after] = [instance('this', ''), instance('this', 'for_each = toset(["a"])', 'monitoring = false')];
  expect(await introduced(before, after)).toEqual(['aws_instance.this["a"]']);
});

describe('a protection of one of them falls', () => {
  const volume = (number: string, days: string): string =>
    `resource "aws_db_instance" "this" {\n  ${number}\n  identifier = "main"\n  backup_retention_period = ${days}\n}\n`;
  const falls = async (base: string, head: string): Promise<readonly string[]> => {
    const { findings } = await review({ base: { 'main.tf': unknown + base }, head: { 'main.tf': unknown + head } });
    return findings
      .filter(({ policyId, baselineState }) => policyId === 'backup-weakened' && baselineState === 'new')
      .map(({ message }) => message);
  };

  test('behind a number that nobody knew', async () => {
    const found = await falls(volume('count = var.many', '35'), volume('count = 2', 'count.index == 1 ? 7 : 35'));
    expect(found).toEqual([expect.stringContaining('from 35')]);
  });

  test('into a number that nobody knows', async () => {
    const found = await falls(volume('count = 2', 'count.index == 1 ? 35 : 7'), volume('count = var.many', '7'));
    expect(found).toEqual([expect.stringContaining('from 35')]);
  });

  test('and none does where all stay as they are', async () => {
    expect(await falls(volume('count = var.many', '35'), volume('count = 3', '35'))).toEqual([]);
    expect(await falls(volume('count = 3', '35'), volume('count = var.many', '35'))).toEqual([]);
  });
});
