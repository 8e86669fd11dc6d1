import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const open = (name: string): string => `resource "aws_security_group" "${name}" {
  count = 1
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
const moved = 'moved {\n  from = aws_security_group.a\n  to   = aws_security_group.a[0]\n}\n';

test('a moved block that base has too is not carried out twice', async () => {
  const result = await review({ base: { 'main.tf': open('a') + moved }, head: { 'main.tf': `# note\n${open('a')}${moved}` } });
  expect(result.findings.map(({ baselineState }) => baselineState)).toEqual(['unchanged']);
});

test('a chain of moves leads to the last name', async () => {
  const chain =
    'moved {\n  from = aws_security_group.a\n  to   = aws_security_group.b\n}\nmoved {\n  from = aws_security_group.b\n  to   = aws_security_group.c\n}\n';
  const result = await review({ base: { 'main.tf': open('a') }, head: { 'main.tf': open('c') + chain } });
  expect(result.findings.map(({ baselineState, resource }) => [baselineState, resource])).toEqual([
    ['unchanged', 'aws_security_group.c[0]'],
  ]);
});

test('a cycle of moves ends', async () => {
  const cycle =
    'moved {\n  from = aws_security_group.a\n  to   = aws_security_group.b\n}\nmoved {\n  from = aws_security_group.b\n  to   = aws_security_group.a\n}\n';
  const result = await review({ base: { 'main.tf': open('a') }, head: { 'main.tf': open('a') + cycle } });
  expect(result.failures).toEqual([]);
});

const group = (name: string, source: string): string => `resource "aws_security_group" "${name}" {
  name = "${name}"
  ingress {
    from_port   = 8443
    to_port     = 8443
    protocol    = "tcp"
    cidr_blocks = ["${source}"]
  }
}
`;
const move = (from: string, to: string): string => `moved {\n  from = aws_security_group.${from}\n  to   = aws_security_group.${to}\n}\n`;
/** Told as well, and about something else: a rule without a description, a resource that lives on without code. */
const aside: ReadonlySet<string> = new Set(['sg-rule-without-description', 'resource-abandoned-from-iac']);
const widened = async (base: string, head: string): Promise<readonly string[]> =>
  (await review({ base: { 'main.tf': base }, head: { 'main.tf': head } })).findings
    .filter(({ baselineState, policyId }) => baselineState === 'new' && !aside.has(policyId))
    .map(({ policyId, resource }) => `${policyId} ${resource}`);
const world = '0.0.0.0/0';
const inside = '10.0.0.0/8';

test.each([
  ['a target that is there', group('a', world) + group('b', inside), group('b', world) + move('a', 'b')],
  ['a target that is there, by a chain', group('a', world) + group('b', inside), group('b', world) + move('a', 'x') + move('x', 'b')],
  [
    'a way over something that is there',
    group('a', world) + group('b', inside),
    group('c', world).replace('"c"\n  name = "c"', '"c"\n  name = "b"') + move('a', 'b') + move('b', 'c'),
  ],
  ['a source that stays', group('a', world) + group('b', inside), group('a', world) + group('b', world) + move('a', 'b')],
  ['a swap', group('a', world) + group('b', inside), group('a', world) + group('b', world) + move('a', 'b') + move('b', 'a')],
  ['two sources', group('a', world) + group('b', inside), group('b', world) + move('a', 'b') + move('c', 'b')],
  ['a source that base does not have', group('b', inside), group('b', world) + move('a', 'b')],
  ['a move that also widens', group('a', inside), group('b', world) + move('a', 'b')],
  ['no move, and another name', group('a', inside), group('b', world)],
  ['an import', group('a', inside), `${group('b', world)}import {\n  to = aws_security_group.b\n  id = "sg-1"\n}\n`],
  [
    'the old one given up',
    group('a', inside),
    `${group('b', world)}removed {\n  from = aws_security_group.a\n  lifecycle {\n    destroy = false\n  }\n}\n`,
  ],
])('a weakening is seen through %s', async (_, base, head) => {
  expect((await widened(base, head)).map((one) => one.split(' ')[0])).toEqual(['sg-ingress-widened']);
});

test('a detector that is given up is lost, destroyed or not', async () => {
  const detector = 'resource "aws_guardduty_detector" "a" {\n  enable = true\n}\n';
  const removed = 'removed {\n  from = aws_guardduty_detector.a\n  lifecycle {\n    destroy = false\n  }\n}\n';
  expect(await widened(group('a', inside) + detector, group('a', inside) + removed)).toEqual([
    'guardduty-removed aws_guardduty_detector.a',
  ]);
});

const module = (meta: string): string => `module "m" {\n  source = "./m"\n${meta}}\n`;
const files = (main: string) => ({ 'main.tf': main, 'm/main.tf': open('a') });

test('a module that gets keys', async () => {
  const each = module('  for_each = toset(["x", "y"])\n');
  const states = async (head: string) =>
    (await review({ base: files(module('')), head: files(head) })).findings.flatMap((one) =>
      (one.instances ?? [one]).map(({ resource }) => `${one.baselineState} ${resource}`),
    );
  const toX = 'moved {\n  from = module.m\n  to   = module.m["x"]\n}\n';
  expect((await states(each + toX)).toSorted()).toEqual([
    'new module.m["y"].aws_security_group.a[0]',
    'unchanged module.m["x"].aws_security_group.a[0]',
  ]);
});

test('rules of a group follow its new name, and so do references to it', async () => {
  const pair = (name: string, port: number): string =>
    `${group(name, inside)}resource "aws_security_group_rule" "r" {
  type                     = "ingress"
  security_group_id        = aws_security_group.${name}.id
  from_port                = ${port}
  to_port                  = ${port}
  protocol                 = "tcp"
  source_security_group_id = aws_security_group.${name}.id
}
`;
  expect(await widened(pair('a', 443), pair('b', 443))).toEqual([]);
  expect(await widened(pair('a', 443), pair('b', 444))).toEqual(['sg-ingress-widened aws_security_group.b']);
});
