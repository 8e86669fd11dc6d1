import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** What each word of the format does, on one attribute of one type. */

const words = 'id: own-a\ntitle: a\nwhy: a\nremedy: a\nseverity: high\nphase: 1\n';
const path = '.github/phasegate/policies/a.yml';
const thing = (body: string, name = 'a'): string => `resource "aws_datasync_task" "${name}" {\n${body.replace(/^(?=.)/gmu, '  ')}\n}\n`;

async function told(form: string, base: string, head: string): Promise<readonly string[]> {
  const { findings, failures, unresolved } = await review({
    base: { [path]: `${words}${form}`, 'main.tf': base },
    head: { [path]: `${words}${form}`, 'main.tf': head },
  });
  const own = findings.filter(({ policyId, baselineState }) => policyId === 'own-a' && baselineState === 'new');
  const open = unresolved.filter(({ policyId }) => policyId === 'own-a');
  return [...failures, ...own.map(({ kind }) => kind), ...open.map(({ reason }) => `not proven: ${reason}`)];
}

const protection = (lines: string): string =>
  `protection:\n  what: x\n  lacks: lacks x\n  terraform: { aws_datasync_task: x }\n${lines.replace(/^(?=.)/gmu, '  ')}\n`;

type Case = readonly [form: string, base: string, head: string, found: readonly string[]];
const violation = ['violation'];
const weakening = ['weakening'];

const degrees: readonly Case[] = [
  ['default: true\nwanted: true', '', 'x = false', violation],
  ['default: true\nwanted: true', 'x = false', '', []],
  ['default: true\nwanted: false', 'x = false', '', violation],
  ['order: more\ndefault: null\nwanted: 7', 'x = 7', 'x = 6', violation],
  ['order: more\ndefault: null\nwanted: 7', 'x = 35', 'x = 7', weakening],
  ['order: more\ndefault: null\nwanted: 7', 'x = 7', 'x = 35', []],
  ['order: less\ndefault: 90\nwanted: 30', 'x = 30', 'x = 31', violation],
  ['order: more-or-forever\ndefault: 0\nwanted: 30', '', 'x = 7', violation],
  ['order: more-or-forever\ndefault: 0\nwanted: 30', '', 'x = 30', weakening],
  ['order: fewer\ndefault: null\nonlyLoss: true', 'x = ["a"]', 'x = ["a", "b"]', weakening],
  ['order: longer\ndefault: null\nonlyLoss: true', 'x = ["a", "b"]', 'x = ["a"]', weakening],
  ['order: set\ndefault: null', 'x = "a"', '', violation],
  ['order: own-key\ndefault: null', 'x = aws_kms_key.a.arn', 'x = "alias/aws/s3"', violation],
  ['order: own-key\ndefault: null\nwanted: alias/aws/s3', 'x = "alias/ours"', 'x = "alias/aws/s3"', weakening],
  ['order: [OFF, OPTIONAL, ON]\ndefault: OFF\nwanted: OPTIONAL', 'x = "ON"', 'x = "off"', violation],
  ['order: [OFF, OPTIONAL, ON]\ndefault: OFF\nwanted: OPTIONAL', 'x = "ON"', 'x = "OPTIONAL"', weakening],
  ['order: [OFF, [OPTIONAL, ON]]\ndefault: OFF\nwanted: ON', 'x = "ON"', 'x = "OPTIONAL"', []],
  ['order: [OFF, ON]\ndefault: OFF\nwanted: ON', 'x = "ON"', 'x = "NEW"', []],
  ["order: ['1.0', '1.2']\ndefault: '1.2'\nwanted: '1.2'", '', 'x = "1.0"', violation],
  ['order: { anythingBut: [NONE] }\ndefault: NONE', 'x = "ALL"', 'x = "none"', violation],
  ['order: { naming: [audit, general] }\ndefault: null\nonlyLoss: true', 'x = ["audit", "general"]', 'x = ["audit", "slow"]', weakening],
  ['order: { without: [FTP] }\ndefault: null', '', 'x = ["SFTP", "FTP"]', violation],
  ['order: { naming: [audit, general] }\ndefault: null', 'x = ["general", "audit"]', 'x = ["audit"]', violation],
  ['order: longer\ndefault: null\nwanted: 2', 'x = ["a", "b"]', 'x = ["a"]', violation],
  ['order: fewer\ndefault: null\nwanted: 1', 'x = ["a"]', 'x = ["a", "b"]', violation],
  ['default: elsewhere\nwanted: true', 'x = true', '', []],
  ['default: elsewhere\nwanted: true', '', 'x = false', violation],
  ['default: true\nwanted: true', '', 'x = var.x', ['not proven: variable-without-default']],
];

describe('a degree', () => {
  test.each(degrees)('%j: %s -> %s', async (form, base, head, found) => {
    const variable = 'variable "x" {}\n';
    expect(await told(protection(form), variable + thing(base), variable + thing(head))).toEqual(found);
  });
});

const conditions: readonly Case[] = [
  ['is: a', 'y = "a"', 'y = "A"\nx = false', violation],
  ['is: [a, b]', 'y = "c"', 'y = "c"\nx = false', []],
  ['is: [a]\n    default: a', '', 'x = false', violation],
  ['is: 5', 'y = 5', 'y = 5\nx = false', violation],
  ["like: 'a-*'", 'y = "a-b"', 'y = "A-b"\nx = false', violation],
  ["like: ['a-?', c]", 'y = "a-bc"', 'y = "a-bc"\nx = false', []],
  ["like: 'a-*'", 'y = ["b", "a-c"]', 'y = ["b", "a-c"]\nx = false', violation],
  ['isSet: true', '', 'x = false', []],
  ['isSet: true', 'y = var.x', 'y = var.x\nx = false', violation],
  ['isSet: false', '', 'x = false', violation],
];

test.each(conditions)('a condition: %j: %s -> %s', async (condition, base, head, found) => {
  const form = protection(`default: true\nwanted: true\nonly:\n  - terraform: y\n    ${condition.replace(/\n {4}/u, '\n    ')}`);
  const variable = 'variable "x" {}\n';
  expect(await told(form, variable + thing(base), variable + thing(head))).toEqual(found);
});

const setting = (on: boolean): string => `resource "aws_datasync_location_s3" "all" {\n  on = ${on}\n}\n`;
const unless = protection(
  'default: true\nwanted: true\nunless:\n  - type: aws_datasync_location_s3\n    only: [{ terraform: on, is: true }]',
);

test('what a setting of the account makes up for', async () => {
  expect(await told(unless, thing(''), setting(true) + thing('x = false'))).toEqual([]);
  expect(await told(unless, thing(''), setting(false) + thing('x = false'))).toEqual(violation);
});

const companion = (more = ''): string =>
  `companion:\n  what: y\n  lacks: lacks y\n  terraform:\n    each: { aws_datasync_task: name }\n    has: { aws_datasync_agent: task }\n${more}`;
const agent = (task: string, more = ''): string => `resource "aws_datasync_agent" "a" {\n  task = ${task}\n${more}}\n`;

test.each<Case>([
  [companion(), '', thing('name = "n"'), violation],
  [companion(), '', thing('name = "n"') + agent('aws_datasync_task.a.id'), []],
  [companion(), '', thing('name = "n"') + agent('"n"'), []],
  [companion(), '', thing('name = "n"') + agent('"m"'), violation],
  [companion('  such: [{ terraform: on, is: true }]\n'), '', thing('name = "n"') + agent('"n"', '  on = false\n'), violation],
  [companion('  only: [{ terraform: name, is: m }]\n'), '', thing('name = "n"'), []],
  [companion('  onlyLoss: true\n'), '', thing('name = "n"'), []],
  [companion('  onlyLoss: true\n'), thing('name = "n"') + agent('"n"'), thing('name = "n"'), weakening],
])('a companion: %j', async (form, base, head, found) => {
  expect(await told(form, base, head)).toEqual(found);
});

const presence = (more = ''): string => `presence:\n  what: Z\n  terraform: [aws_datasync_task]\n${more}`;

test.each<Case>([
  [presence(), thing(''), '# gone\n', weakening],
  [presence(), thing('') + thing('', 'b'), thing(''), weakening],
  [presence(), thing('y = 1'), thing('z = 2', 'b'), []],
  [presence('  irreplaceable: true\n'), thing('y = 1'), thing('z = 2', 'b'), weakening],
  [presence('  only: [{ terraform: on, is: true, default: true }]\n'), thing(''), thing('on = false'), weakening],
  [presence('  such: [{ terraform: on, is: true }]\n'), thing(''), '# gone\n', []],
])('a presence: %j', async (form, base, head, found) => {
  expect(await told(form, base, head)).toEqual(found);
});
