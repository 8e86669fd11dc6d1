import { describe, expect, it } from 'vitest';
import { conditionKey } from '../../src/analysis/iam/document/parse-policy-document.ts';
import { parsePattern } from '../../src/analysis/iam/document/pattern.ts';
import type { PatternSource } from '../../src/analysis/iam/document/pattern.ts';
import type { Condition, PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';
import { wideningOf } from '../../src/analysis/iam/comparison/widening.ts';
import { allow, deny, policy } from './documents.ts';

const symbol = (text: string) => ({ text, maybeWild: true });

function condition(operator: string, key: string, ...values: readonly PatternSource[]): Condition {
  const read = (source: PatternSource) => parsePattern(source, { variables: true });
  return { operator, key: read(key), values: { items: values.map(read) } };
}

/** A role that may read, under the condition, or where no Deny under the condition refuses it. */
function reading(effect: 'allow' | 'deny', one: Condition): PolicyDocument {
  const principal = { Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } };
  const whole = policy(allow('s3:GetObject', '*', principal), deny('s3:GetObject', '*', principal));
  const statements = whole.statements.map((statement) => (statement.effect === effect ? { ...statement, conditions: [one] } : statement));
  return { ...whole, statements: effect === 'allow' ? statements.slice(0, 1) : statements };
}

const ip = ['IpAddress', 'aws:SourceIp'] as const;
const age = ['NumericLessThan', 'aws:MultiFactorAuthAge'] as const;

it('is not certain where an expression decides', () => {
  const found = wideningOf(reading('allow', condition(...ip, '203.0.113.0/24')), reading('allow', condition(...ip, [symbol('var.a')])));
  expect(found?.unless).toContain('var.a');
});

const trusting = (...principals: readonly PatternSource[]): PolicyDocument => {
  const whole = policy(allow('sts:AssumeRole', '*'));
  const items = principals.map((source) => ({ type: 'AWS' as const, pattern: parsePattern(source, { variables: false }) }));
  return { ...whole, statements: whole.statements.map((statement) => ({ ...statement, principals: { items } })) };
};
const root = 'arn:aws:iam::111122223333:root';

it.each([
  ['a variable', 'var.account'],
  ['what is looked up', 'data.aws_ssm_parameter.account.value'],
])('an account that base wrote and %s gives is possibly another one', (_, expression) => {
  const head = trusting(['arn:aws:iam::', symbol(expression), ':root']);
  expect(wideningOf(trusting(root), head)).toMatchObject({ by: 'added', unless: expect.stringContaining(expression) as string });
  expect(wideningOf(trusting(root), trusting(root, ['arn:aws:iam::', symbol(expression), ':root']))?.unless).toContain(expression);
});

it.each([
  [
    'where the code is applied',
    trusting(root),
    trusting(['arn:aws:iam::', symbol('data.aws_caller_identity.current.account_id'), ':root']),
  ],
  ['a role of the code', trusting(root), trusting([symbol('aws_iam_role.ci.arn')])],
  ['another variable', trusting([symbol('var.a')]), trusting([symbol('var.b')])],
])('%s is no news', (_, base, head) => {
  expect(wideningOf(base, head)).toBeUndefined();
});

describe('a condition whose value is an expression', () => {
  it.each([
    ['a network', 'allow', condition(...ip, '203.0.113.0/24'), condition(...ip, [symbol('var.a')])],
    ['a network of one address', 'allow', condition(...ip, '203.0.113.0/24'), condition(...ip, [symbol('var.a'), '/32'])],
    ['a network by another expression', 'allow', condition(...ip, [symbol('var.a')]), condition(...ip, [symbol('var.b')])],
    ['an age', 'allow', condition(...age, '3600'), condition(...age, [symbol('var.a')])],
    [
      'a time until when',
      'allow',
      condition('DateLessThan', 'aws:CurrentTime', '2026-12-31T00:00:00Z'),
      condition('DateLessThan', 'aws:CurrentTime', [symbol('var.a')]),
    ],
    [
      'a time from when',
      'allow',
      condition('DateGreaterThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z'),
      condition('DateGreaterThan', 'aws:CurrentTime', [symbol('var.a')]),
    ],
    [
      'a second factor',
      'allow',
      condition('Bool', 'aws:MultiFactorAuthPresent', 'true'),
      condition('Bool', 'aws:MultiFactorAuthPresent', [symbol('var.a')]),
    ],
    [
      'an account',
      'allow',
      condition('StringEquals', 'aws:PrincipalOrgID', 'o-a'),
      condition('StringEquals', 'aws:PrincipalOrgID', [symbol('v')]),
    ],
    [
      'a network that is not refused',
      'deny',
      condition('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24'),
      condition('NotIpAddress', 'aws:SourceIp', [symbol('var.a')]),
    ],
    [
      'an age that is refused',
      'deny',
      condition('NumericGreaterThan', 'aws:MultiFactorAuthAge', '3600'),
      condition('NumericGreaterThan', 'aws:MultiFactorAuthAge', [symbol('var.a')]),
    ],
    [
      'a version that is too old',
      'deny',
      condition('NumericLessThan', 's3:TlsVersion', '1.2'),
      condition('NumericLessThan', 's3:TlsVersion', [symbol('var.a')]),
    ],
    [
      'a time until which it is refused',
      'deny',
      condition('DateLessThan', 'aws:CurrentTime', '2026-12-31T00:00:00Z'),
      condition('DateLessThan', 'aws:CurrentTime', [symbol('var.a')]),
    ],
    [
      'a time from which it is refused',
      'deny',
      condition('DateGreaterThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z'),
      condition('DateGreaterThan', 'aws:CurrentTime', [symbol('var.a')]),
    ],
  ] as const)('may ask for less: %s', (_what, effect, before, after) => {
    const found = wideningOf(reading(effect, before), reading(effect, after));
    expect(found?.by).toBe(effect === 'allow' ? 'condition' : 'denial');
    // No value that was made up makes it certain, or stands in the proof.
    expect(found?.unless).toMatch(/\b(?:var\.[ab]|v)\b/u);
    expect(found?.witness.context.get(conditionKey(before.key))?.[0] ?? '<v>').toBe('<v>');
  });

  it.each([
    ['every network before', condition(...ip, '0.0.0.0/0'), condition(...ip, [symbol('var.a')])],
    ['the same expression', condition(...ip, [symbol('var.a')], '203.0.113.0/24'), condition(...ip, [symbol('var.a')])],
    ['the same age', condition(...age, [symbol('var.a')]), condition('NumericLessThan', 'aws:MultiFactorAuthAge', [symbol('var.a')])],
  ] as const)('asks for no less: %s', (_what, before, after) => {
    expect(wideningOf(reading('allow', before), reading('allow', after))).toBeUndefined();
  });
});
