import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { assets } from '../../src/adapters/assets.ts';
import { openOwnPolicies } from '../../src/adapters/filesystem/own-policy-folder.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { runCases, strayCases } from '../../src/review/cases/run-cases.ts';
import type { TestedPolicy } from '../../src/review/cases/run-cases.ts';
import { isOwnPolicyId } from '../../src/review/settings/own-policies/own-policy-files.ts';
import { parseOwnPolicy } from '../../src/review/settings/own-policies/parse-own-policy.ts';
import { readOwnPolicies } from '../../src/review/settings/own-policies/read-own-policies.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';

/** Policies as a team writes them that has the documents and nothing else, about what none of ours asks. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'rules');
const textOf = (name: string): string => readFileSync(join(folder, `${name}.yml`), 'utf8');
const tools = {
  policies: [],
  hclParser: lazyHclParser(assets),
  progress: { step: () => undefined },
  now: () => 0,
  today: '2026-01-01',
};

test('all cases hold, in each dialect', async () => {
  const opened = await openOwnPolicies(folder);
  if (opened === undefined) throw new Error('there are no rules');
  const own = await readOwnPolicies(opened.tree, opened.folder);
  expect(own.problems).toEqual([]);
  expect(own.policies).toHaveLength(12);
  const tested: TestedPolicy[] = [];
  for await (const one of runCases({ ...opened, own }, tools)) tested.push(one);
  const wrong = tested.flatMap(({ id, cases, gaps }) => [
    ...cases.flatMap(({ title, problems }) => problems.map((one) => [id, title, one])),
    ...gaps,
  ]);
  expect(wrong).toEqual([]);
  expect(tested.flatMap(({ cases }) => cases).length).toBeGreaterThan(36);
  expect(strayCases({ ...opened, own })).toEqual([]);
  const inBoth = own.policies.filter(({ dialects }) => dialects.length === 2);
  expect(inBoth.map(({ id }) => id)).toHaveLength(11);
});

test('no policy of ours is called as those of others are', () => {
  expect(policies.filter(({ id }) => isOwnPolicyId(id))).toEqual([]);
});

/** Each written wrongly in one way: what is replaced, by what, and the one line that is said. */
const wrong: readonly (readonly [rule: string, from: string, to: string, line: string])[] = [
  ['transfer-server-public', 'lacks:', 'lack:', ':9: protection.lack: is not known here; did you mean `lacks`? (1 more in this file)'],
  [
    'db-proxy-without-tls',
    'severity: high',
    'severity: hihg',
    ':5: severity: must be one of `info`, `low`, `medium`, `high`, `critical`, and is `hihg`',
  ],
  [
    'http-api-unlogged',
    'control: security-investigations',
    'control: security-investigation',
    ':6: control: `security-investigation` is none of the',
  ],
  ['graphql-errors-unlogged', 'wanted: ERROR', 'wanted: ERRORS', ':16: protection.wanted: `ERRORS` has no place in the order'],
  [
    'ecs-exec-on',
    "like: ['*-prod', 'prod-*']",
    'is: prod\n      like: prod',
    ':17: protection.only[0]: needs exactly one of `is`, `like` and `isSet`',
  ],
  [
    'ecs-task-public',
    'AWS::ECS::Service:',
    'AWS.ECS.Service:',
    ':13: protection.cloudformation.AWS.ECS.Service: is not a CloudFormation type',
  ],
  ['crawler-security-configuration-lost', '  default: null\n', '', ':7: protection.default: is missing'],
  ['canary-results-short', 'order: more', 'order: most', ':15: protection.order: is none of true-over-false'],
  [
    'zone-queries-unlogged',
    'zone_id',
    'zone id',
    ':14: companion.terraform.has.aws_route53_query_log: `zone id` is not a path of an attribute',
  ],
  ['workflow-without-alarm', 'is: [ExecutionsFailed', 'matches: [ExecutionsFailed', ':23: companion.such[0].matches: is not known here'],
  ['accelerator-flows-unlogged', 'wanted: true', 'wanted: on', ':13: protection.wanted: `on` is a text here: write true or false'],
  ['composite-alarm-removed', 'presence:', 'protection: {}\npresence:', ':8: protection.what: is missing'],
];

test.each([
  ['composite-alarm-removed', 'is: true', 'iz: true', 'presence.only[0].iz: is not known here; did you mean `is`?'],
  ['composite-alarm-removed', /^phase: .*$/mu, "phase: '2'", 'phase: must be 1, 2, 3 or 4, without quotes'],
  ['composite-alarm-removed', /^phase: .*$/mu, "phase: '7'", 'phase: must be 1, 2, 3 or 4'],
])('what was meant is what may stand there: %s, %s', (rule, from, to, words) => {
  const parsed = parseOwnPolicy({ path: 'rule.yml', text: textOf(rule).replace(from, to) });
  expect('problem' in parsed ? parsed.problem.replace(/^rule\.yml:\d+: /u, '') : 'it is taken').toBe(words);
});

describe('a wrong form', () => {
  test('is shown for each of them', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
    expect(wrong.map(([rule]) => `${rule}.yml`).toSorted()).toEqual(names.toSorted());
  });

  test.each(wrong)('%s: %s -> %s', (rule, from, to, line) => {
    const text = textOf(rule).replace(from, to);
    expect(text).not.toBe(textOf(rule));
    const parsed = parseOwnPolicy({ path: 'rule.yml', text });
    expect('problem' in parsed ? parsed.problem : 'it is taken').toContain(`rule.yml${line}`);
    expect('problem' in parsed ? parsed.problem.split('\n') : []).toHaveLength(1);
  });
});

test.each([
  [
    'order: [PUBLIC, [VPC, VPC_ENDPOINT]]',
    'order: [PUBLIC, [VPC, PUBLIC]]',
    ':14: protection.order: names a value twice: each has one place',
  ],
  ['order: [PUBLIC, [VPC, VPC_ENDPOINT]]', 'order: [VPC]', ':14: protection.order: needs two degrees at least, from weak to strong'],
  ['AWS::Transfer::Server', 'AWS::Transfer', ':13: protection.cloudformation.AWS::Transfer: is not a CloudFormation type'],
])('%s -> %s is refused, too', (from, to, line) => {
  const parsed = parseOwnPolicy({ path: 'rule.yml', text: textOf('transfer-server-public').replace(from, to) });
  expect('problem' in parsed ? parsed.problem : 'it is taken').toContain(`rule.yml${line}`);
});

test('the published schema takes them, and refuses what is misspelt', () => {
  const schema = JSON.parse(readFileSync(join(folder, '../../../docs/own-policy.schema.json'), 'utf8'));
  const isValid = new Ajv({ strict: false }).compile(schema);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const refused = names.filter((name) => isValid(load(readFileSync(join(folder, name), 'utf8'))) !== true);
  expect([names.length, refused]).toEqual([12, []]);
  expect(isValid(load(textOf('ecs-exec-on').replace('like:', 'liek:')))).toBe(false);
});

test('the page of the documents says what stands here', () => {
  const page = readFileSync(join(folder, '../../../docs/own-policies.md'), 'utf8');
  expect(page).toContain(textOf('transfer-server-public'));
  expect(page).toContain(readFileSync(join(folder, 'transfer-server-public.md'), 'utf8').trim());
  for (const [name, form] of [
    ['zone-queries-unlogged', 'companion:'],
    ['composite-alarm-removed', 'presence:'],
  ] as const) {
    const text = textOf(name);
    expect(page).toContain(text.slice(text.indexOf(form)));
  }
});
