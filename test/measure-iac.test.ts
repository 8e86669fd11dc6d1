import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { temporaryFolder } from './git/temporary-repository.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = join(root, 'node_modules', 'node', 'bin', 'node');
const group = (name: string, port: number): string =>
  `resource "aws_security_group" "${name}" {\n  ingress {\n    from_port   = ${port}\n    to_port     = ${port}\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n`;

/** Runs the measure over these rows and gives its table and its misses. */
function measure(rows: readonly object[], rules = '', readings: object = {}): string {
  const folder = temporaryFolder();
  const corpus = join(folder, 'corpus.jsonl');
  const table = join(folder, 'rules.csv');
  writeFileSync(corpus, rows.map((row) => `${JSON.stringify({ framework: 'terraform', negative: false, ...row })}\n`).join(''));
  const reading = join(folder, 'readings.json');
  writeFileSync(table, rules);
  writeFileSync(reading, JSON.stringify(readings));
  const { stdout, stderr } = spawnSync(
    node,
    [join(root, 'scripts', 'measure-iac.mjs'), '--corpus', corpus, '--rules', table, '--readings', reading],
    {
      encoding: 'utf8',
    },
  );
  return stdout + stderr;
}

const checkov = { peer: 'checkov', peer_rule: 'CKV_AWS_24' };

test('a count without a file, places of one resource, and instances behind one finding', () => {
  const counted = group('web', 22).replace('{\n', '{\n  count = 2\n');
  const output = measure([
    { ...checkov, id: 'any', files: { 'a.tf': group('a', 22), 'b.tf': group('b', 22) }, expect: [{ file: '*', count: 2 }] },
    {
      ...checkov,
      id: 'places',
      files: { 'main.tf': group('a', 22) },
      expect: [3, 4, 6].map((line) => ({ file: 'main.tf', line, resource: 'aws_security_group.a' })),
    },
    { ...checkov, id: 'instances', files: { 'main.tf': counted }, expect: [{ file: '*', count: 2 }] },
    { ...checkov, id: 'miss', files: { 'main.tf': group('a', 443) }, expect: [{ file: 'main.tf', resource: 'aws_security_group.a' }] },
  ]);
  expect(output).toContain("'83.3 % of 6'");
  expect(output).toContain('missed 1 of 1: miss');
});

test('an instance that is named is that one', () => {
  const two = group('web', 22).replace('{\n', '{\n  count = 2\n');
  const wanting = (index: number) => ({
    ...checkov,
    id: `of ${index}`,
    files: { 'main.tf': two },
    expect: [{ resource: `aws_security_group.web[${index}]` }],
  });
  const output = measure([wanting(1), wanting(2)]);
  expect(output).toContain("'50.0 % of 2'");
  expect(output).toContain('missed 1 of 1: of 2');
});

test('a finding that another policy tells for it counts, and a wrong one is told', () => {
  const open = group('a', 0).replaceAll('= 0', '= 0').replace('to_port     = 0', 'to_port     = 65535');
  const output = measure([
    { ...checkov, id: 'folded', files: { 'main.tf': open }, expect: [{ file: 'main.tf', resource: 'aws_security_group.a' }] },
    { ...checkov, id: 'negative', files: { 'main.tf': group('a', 22) }, expect: [], negative: true },
  ]);
  expect(output).toContain("'100.0 % of 1'");
  expect(output).toContain('wrong: negative');
});

test('a rule is known by its title, where its id and its slug are others', () => {
  const row = { peer: 'kics', peer_rule: 'a1b2', peer_slug: 'ssh_unrestricted', id: 'titled', files: { 'main.tf': group('a', 22) } };
  const expected = [{ file: 'main.tf', resource: 'aws_security_group.a' }];
  expect(measure([{ ...row, expect: expected }])).toContain("'0 of 1, 0.0 %'");
  const rules = 'peer,rule_id,rule_title\nkics,a1b2,"Security Group With Unrestricted Access To SSH"\n';
  expect(measure([{ ...row, expect: expected }], rules)).toContain("'100.0 % of 1'");
});

test('cases are read by part, by block and by module, and what is disputed is left out', () => {
  const rule = `resource "aws_security_group" "sg" {}

resource "aws_security_group_rule" "open" {
  type              = "ingress"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.sg.id
}
`;
  const wrapped = { 'main.tf': 'module "net" {\n  source = "./net"\n}\n', 'net/main.tf': group('a', 22) };
  const output = measure(
    [
      { ...checkov, id: 'in the block', files: { 'main.tf': rule }, expect: [{ resource: 'aws_security_group_rule.open' }] },
      { ...checkov, id: 'of a module', files: wrapped, expect: [{ resource: 'module.net' }] },
      { ...checkov, id: 'disputed', files: { 'main.tf': group('a', 443) }, expect: [{ resource: 'aws_security_group.a' }] },
      {
        ...checkov,
        peer_rule: 'CKV_AWS_25',
        id: 'another part',
        files: { 'main.tf': group('a', 22) },
        expect: [{ resource: 'aws_security_group.a' }],
      },
      { ...checkov, peer_rule: 'CKV_NONE', id: 'outside', files: {}, expect: [] },
    ],
    '',
    {
      parts: [{ policy: 'sg-ingress-admin-port-open-to-world', peer: 'checkov', rules: ['CKV_AWS_25'], aspect: '3389' }],
      disputed: [{ cases: ['^disputed$'], why: 'nothing is open' }],
      outOfScope: [{ peer: 'checkov', rules: ['CKV_NONE'], why: 'not about security' }],
    },
  );
  expect(output).toContain("'66.7 % of 3'");
  expect(output).toContain("'25.0 %'");
  expect(output).toContain("'2 of 2, 100.0 %'");
  expect(output).toContain('missed 1 of 1: another part');
});

test('a resource that a case is wrong to call right counts neither way, and the others of the case do', () => {
  const files = { 'main.tf': group('a', 22) + group('b', 22) + group('c', 22) };
  const row = {
    ...checkov,
    id: 'mixed',
    files,
    expect: [{ resource: 'aws_security_group.a' }],
    pass: ['aws_security_group.b', 'aws_security_group.c'],
  };
  const disputed = [{ cases: ['^mixed$'], resources: ['aws_security_group.b'], why: 'it is open' }];
  expect(measure([row], '', { disputed: [] })).toContain("'50.0 % of 2'");
  const output = measure([row], '', { disputed });
  expect(output).toContain("'100.0 % of 1' │ '100.0 % of 1'");
  expect(output).toMatch(/'0\.0 %' +│ 1 /u);
});

test('a name that a case calls right and wrong says nothing', () => {
  const files = { 'main.tf': group('a', 22), 'other/main.tf': group('a', 443) };
  const both = { expect: [{ resource: 'aws_security_group.a' }], pass: ['aws_security_group.a', 'aws_security_group.b'] };
  expect(measure([{ ...checkov, id: 'two roots', files, ...both }])).toContain("'0.0 % of 1'");
});
