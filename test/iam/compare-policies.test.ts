import { describe, expect, it } from 'vitest';
import { comparePolicies } from '../../src/analysis/iam/comparison/compare-policies.ts';
import { evaluateRequest } from '../../src/analysis/iam/evaluation/evaluate-request.ts';
import { literalPattern, parsePattern } from '../../src/analysis/iam/document/pattern.ts';
import type { PolicyDocument, Statement } from '../../src/analysis/iam/document/policy-document.ts';
import { allow, deny, policy } from './documents.ts';
import { cpuMs } from '../cpu-time.ts';

const when = (operator: string, key: string, value: unknown) => ({ Condition: { [operator]: { [key]: value } } });
const compare = (base: PolicyDocument, head: PolicyDocument) => comparePolicies({ base, head });
const s3 = (rest: object = {}, action: unknown = 's3:GetObject', resource: unknown = 'arn:aws:s3:::a/*') =>
  policy(allow(action, resource, rest));

describe('comparePolicies', () => {
  it.each([
    ['an action', s3(), s3({}, ['s3:GetObject', 's3:PutObject'])],
    ['a resource', s3(), s3({}, 's3:GetObject', ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'])],
    ['a lost condition', s3(when('StringEquals', 'aws:PrincipalOrgID', 'o-1')), s3()],
    [
      'a further value',
      s3(when('StringEquals', 'aws:PrincipalOrgID', 'o-1')),
      s3(when('StringEquals', 'aws:PrincipalOrgID', ['o-1', 'o-2'])),
    ],
    ['IfExists', s3(when('StringEquals', 'aws:PrincipalOrgID', 'o-1')), s3(when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1'))],
    [
      'the case of letters',
      s3(when('StringEquals', 'aws:PrincipalTag/team', 'Admin')),
      s3(when('StringEqualsIgnoreCase', 'aws:PrincipalTag/team', 'Admin')),
    ],
    [
      'the case of small letters',
      s3(when('StringEquals', 'aws:PrincipalTag/team', ['a', 'A', 'bb'])),
      s3(when('StringEqualsIgnoreCase', 'aws:PrincipalTag/team', ['a', 'bb'])),
    ],
    [
      'a case that is not kept out',
      s3(when('StringNotEqualsIgnoreCase', 'aws:PrincipalTag/team', 'Admin')),
      s3(when('StringNotEquals', 'aws:PrincipalTag/team', 'Admin')),
    ],
    ['a wildcard in a value', s3(when('StringEquals', 'aws:PrincipalOrgID', 'o-1')), s3(when('StringLike', 'aws:PrincipalOrgID', 'o-*'))],
    ['a Deny that is gone', policy(allow('s3:*'), deny('s3:DeleteBucket')), policy(allow('s3:*'))],
    [
      'a Deny that got a condition',
      policy(allow('s3:*'), deny('s3:DeleteBucket')),
      policy(allow('s3:*'), deny('s3:DeleteBucket', '*', when('Bool', 'aws:MultiFactorAuthPresent', 'false'))),
    ],
    [
      'NotAction with less',
      policy({ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' }),
      policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    ],
    ['a wider address', s3(when('IpAddress', 'aws:SourceIp', '10.0.0.0/16')), s3(when('IpAddress', 'aws:SourceIp', '10.0.0.0/8'))],
    ['a higher limit', s3(when('NumericLessThan', 's3:max-keys', '10')), s3(when('NumericLessThanEquals', 's3:max-keys', '10'))],
    [
      'a later date',
      s3(when('DateLessThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z')),
      s3(when('DateLessThan', 'aws:CurrentTime', '2027-01-01T00:00:00Z')),
    ],
    [
      'a tag key more',
      s3(when('ForAllValues:StringEquals', 'aws:TagKeys', ['a'])),
      s3(when('ForAllValues:StringEquals', 'aws:TagKeys', ['a', 'b'])),
    ],
    ['everything from nothing', policy(), policy(allow('*'))],
    ['an action that the table has not', policy(), policy(allow('nosuch:Action'))],
  ])('finds %s, with a request that proves it', (_, base, head) => {
    const { newAccess, witness, statement } = compare(base, head);
    expect([newAccess, statement]).toEqual(['yes', 0]);
    expect(witness && [evaluateRequest([head], witness), evaluateRequest([base], witness)]).toEqual([
      'allow',
      expect.stringMatching(/deny/) as unknown,
    ]);
  });
  it.each([
    [
      'order and case',
      policy(allow(['s3:GetObject', 's3:PutObject']), allow('sqs:*')),
      policy(allow('SQS:*'), allow(['S3:putobject', 's3:GETOBJECT'])),
    ],
    [
      'splitting',
      policy(allow(['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'])),
      policy(
        allow('s3:GetObject', 'arn:aws:s3:::a/*'),
        allow('s3:GetObject', 'arn:aws:s3:::b/*'),
        allow('s3:PutObject', ['arn:aws:s3:::b/*', 'arn:aws:s3:::a/*']),
      ),
    ],
    ['spelling out a wildcard', policy(allow('s3:Get*')), policy(allow(['s3:GetObject', 's3:GetBucketAcl']))],
    ['a part of a resource', s3(), s3({}, 's3:GetObject', 'arn:aws:s3:::a/b*c')],
    ['an added Deny', policy(allow('s3:*')), policy(allow('s3:*'), deny('s3:Put*'))],
    ['an added condition', s3(), s3(when('StringEquals', 'aws:PrincipalOrgID', 'o-1'))],
    ['a condition written in another way', s3(when('Bool', 'aws:SecureTransport', true)), s3(when('bool', 'AWS:SecureTransport', 'true'))],
    [
      'addresses that add up',
      s3(when('IpAddress', 'aws:SourceIp', '10.0.0.0/8')),
      policy(
        allow('s3:GetObject', 'arn:aws:s3:::a/*', when('IpAddress', 'aws:SourceIp', '10.0.0.0/9')),
        allow('s3:GetObject', 'arn:aws:s3:::a/*', when('IpAddress', 'aws:SourceIp', '10.128.0.0/9')),
      ),
    ],
    [
      'addresses that added up',
      policy(
        allow('s3:GetObject', '*', when('IpAddress', 'aws:SourceIp', '10.0.0.0/9')),
        allow('s3:GetObject', '*', when('IpAddress', 'aws:SourceIp', '10.128.0.0/9')),
      ),
      policy(allow('s3:GetObject', '*', when('IpAddress', 'aws:SourceIp', '10.0.0.0/8'))),
    ],
    [
      'cases that are complete together',
      policy(
        allow('s3:*', '*', when('Null', 'aws:TokenIssueTime', 'true')),
        allow('s3:*', '*', when('Null', 'aws:TokenIssueTime', 'false')),
      ),
      policy(allow('s3:*')),
    ],
    ['what Deny takes away', policy(), policy(allow('s3:*'), deny('*'))],
    [
      'a condition that nothing meets',
      policy(),
      policy(allow('s3:*', '*', { Condition: { Null: { 'aws:a': 'true' }, StringEquals: { 'aws:a': 'x' } } })),
    ],
    [
      'a statement that takes nothing',
      s3(),
      policy(allow('s3:GetObject', 'arn:aws:s3:::a/*'), { Effect: 'Allow', NotAction: '*', Resource: '*' }),
    ],
    ['a statement on nothing', s3(), policy(allow('s3:GetObject', 'arn:aws:s3:::a/*'), { Effect: 'Allow', Action: '*', NotResource: '*' })],
  ])('finds nothing in %s', (_, base, head) => expect(compare(base, head)).toEqual({ newAccess: 'no' }));

  it('says how solid the access is', () => {
    expect(compare(policy(allow('iam:PassRole', 'arn:aws:iam::*:role/*')), policy(allow('iam:PassRole'))).grade).toBe('string');
    expect(compare(policy(allow(['s3:GetObject', 's3:GetObjectAcl'])), policy(allow('s3:GetObject*'))).grade).toBe('typed');
    expect(compare(policy(allow(['iam:PassRole'])), policy(allow('iam:PassRole*'))).grade).toBe('later');
    expect(compare(policy(allow('iam:PassRole')), policy(allow(['iam:PassRole', 'iam:CreateUser', 'iam:ListUsers']))).witness?.action).toBe(
      'iam:CreateUser',
    );
  });
  it('keeps stars within the segments of an ARN', () => {
    const base = policy(allow('cloudformation:*'), deny('cloudformation:*', 'arn:aws:cloudformation:*:*:stack/guarded/*'));
    const head = policy(allow('cloudformation:*', 'arn:aws:cloudformation:*:*:stack/other/*'));
    expect(compare(base, head)).toEqual({ newAccess: 'no' });
  });
  it('writes a request that people can read', () => {
    const { witness } = compare(policy(), s3({}, 's3:PutObject', 'arn:aws:s3:::logs/*'));
    expect(witness).toMatchObject({ action: 's3:PutObject', resource: 'arn:aws:s3:::logs/example' });
    expect(compare(policy(), policy(allow('iam:PassRole'))).witness?.resource).toBe('arn:aws:iam::444455556666:role/example');
    const taken = s3({}, 's3:GetObject', ['arn:aws:s3:::a/example*']);
    expect(compare(taken, s3()).witness?.resource).toBe('arn:aws:s3:::a/some-name');
  });
});

describe('comparePolicies in the traps of conditions', () => {
  const mfa = (operator: string, value: unknown) => policy(allow('s3:*', '*', when(operator, 'aws:MultiFactorAuthPresent', value)));
  it.each([
    [
      'an absent key makes a negated operator true',
      s3(when('StringEquals', 'aws:a', 'x')),
      s3(when('StringNotEquals', 'aws:a', 'y')),
      'yes',
    ],
    ['IfExists adds "or absent"', s3(when('StringNotEquals', 'aws:a', 'x')), s3(when('StringNotEqualsIfExists', 'aws:a', 'x')), 'no'],
    ['values are alternatives', s3(when('StringEquals', 'aws:a', ['x', 'y'])), s3(when('StringEquals', 'aws:a', 'y')), 'no'],
    [
      'values of a negated operator exclude together',
      s3(when('StringNotEquals', 'aws:a', ['x', 'y'])),
      s3(when('StringNotEquals', 'aws:a', 'x')),
      'yes',
    ],
    ['keys have no case', s3(when('StringEquals', 'aws:PrincipalOrgID', 'x')), s3(when('StringEquals', 'AWS:principalorgid', 'x')), 'no'],
    ['actions have no case, resources have', s3(), policy(allow('S3:getobject', 'arn:aws:s3:::A/*')), 'yes'],
    ['a JSON false is the text false', mfa('Bool', false), mfa('Bool', 'false'), 'no'],
    ['Bool false does not meet long-lived keys, BoolIfExists does', mfa('Bool', 'false'), mfa('BoolIfExists', 'false'), 'yes'],
    [
      'operators that differ in case add up',
      s3({ Condition: { StringEquals: { 'aws:a': 'x' }, stringequals: { 'aws:b': 'y' } } }),
      s3(when('StringEquals', 'aws:a', 'x')),
      'yes',
    ],
    [
      'a conditional Deny lifts when the key is absent',
      policy(allow('s3:*'), deny('s3:*')),
      policy(allow('s3:*'), deny('s3:*', '*', when('StringEquals', 'aws:a', 'x'))),
      'yes',
    ],
    [
      'ForAllValues holds for nothing',
      s3(when('ForAnyValue:StringEquals', 'aws:TagKeys', 'a')),
      s3(when('ForAllValues:StringEquals', 'aws:TagKeys', 'a')),
      'yes',
    ],
  ])('%s', (_, base, head, expected) => expect(compare(base, head).newAccess).toBe(expected));

  it.each([
    ['aws:CalledVia', 'yes'],
    ['aws:PrincipalOrgPaths', 'yes'],
    ['aws:PrincipalServiceNamesList', 'yes'],
    ['aws:ResourceOrgPaths', 'yes'],
    ['aws:SourceOrgPaths', 'yes'],
    ['aws:SourceVpcArn', 'yes'],
    ['aws:TagKeys', 'yes'],
    ['aws:SourceIp', 'no'],
    ['aws:username', 'no'],
  ])('whether %s can have two values that differ: %s', (key, expected) => {
    const both = { Condition: { 'ForAnyValue:StringEquals': { [key]: 'a' }, 'ForAnyValue:StringLike': { [key]: 'b*' } } };
    expect(compare(policy(), s3(both)).newAccess).toBe(expected);
  });
});

describe('comparePolicies on principals', () => {
  const trust = (Principal: unknown, rest: object = {}) => policy({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...rest });
  const root = 'arn:aws:iam::111122223333:root';
  it.each([
    ['another account', trust({ AWS: root }), trust({ AWS: [root, '222233334444'] })],
    ['everybody', trust({ AWS: root }), trust('*')],
    ['the account of a role', trust({ AWS: 'arn:aws:iam::111122223333:role/r' }), trust({ AWS: root })],
    ['a service', trust({ AWS: root }), trust({ AWS: root, Service: 'lambda.amazonaws.com' })],
    ['all but one', trust({ AWS: root }), policy({ Effect: 'Allow', NotPrincipal: { AWS: root }, Action: 'sts:AssumeRole' })],
    [
      'one less left out',
      policy({
        Effect: 'Allow',
        NotPrincipal: { AWS: ['arn:aws:iam::111122223333:role/r', 'arn:aws:iam::111122223333:role/s'] },
        Action: 'sts:AssumeRole',
      }),
      policy({ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/r' }, Action: 'sts:AssumeRole' }),
    ],
    ['a lost external id', trust({ AWS: root }, when('StringEquals', 'sts:ExternalId', 'x')), trust({ AWS: root })],
  ])('finds %s', (_, base, head) => {
    const { newAccess, witness } = compare(base, head);
    expect(newAccess).toBe('yes');
    expect(witness && evaluateRequest([head], witness)).toBe('allow');
  });
  it.each([
    ['a role of the account', trust({ AWS: root }), trust({ AWS: 'arn:aws:iam::111122223333:role/r' })],
    ['the account by its number', trust({ AWS: root }), trust({ AWS: '111122223333' })],
    [
      'everybody of the account, by condition',
      trust({ AWS: root }),
      trust('*', when('StringEquals', 'aws:PrincipalAccount', '111122223333')),
    ],
    ['less', trust('*'), trust({ AWS: root })],
  ])('finds nothing in %s', (_, base, head) => expect(compare(base, head).newAccess).toBe('no'));
});

describe('comparePolicies where the code does not determine everything', () => {
  const pattern = (...source: readonly (string | { text: string; maybeWild: boolean })[]) => parsePattern(source, { variables: true });
  const bucket = { text: 'var.bucket', maybeWild: true };
  const key = { text: 'aws_kms_key.a.arn', maybeWild: false };
  const document = (...statements: readonly Partial<Statement>[]): PolicyDocument => ({
    version: '2012-10-17',
    statements: statements.map((one) => ({
      effect: 'allow',
      actions: { items: [pattern('s3:GetObject')] },
      resources: { items: [pattern('*')] },
      conditions: [],
      ...one,
    })),
  });
  const on = (...items: readonly ReturnType<typeof pattern>[]) => document({ resources: { items } });

  it('cancels equal symbols', () => {
    expect(compare(on(pattern('arn:aws:s3:::', bucket, '/*')), on(pattern('arn:aws:s3:::', bucket, '/*'))).newAccess).toBe('no');
    expect(compare(on(pattern('arn:aws:s3:::', bucket, '/*')), on(pattern('arn:aws:s3:::', bucket, '/logs/*'))).newAccess).toBe('no');
    expect(compare(on(pattern('arn:aws:s3:::*')), on(pattern('arn:aws:s3:::', bucket, '/*'))).newAccess).toBe('no');
    expect(compare(document({ moreConditions: 'var.c' }), document({ moreConditions: 'var.c' })).newAccess).toBe('no');
    expect(
      compare(document({ actions: { items: [], more: 'var.a' } }), document({ actions: { items: [], more: 'var.a' } })).newAccess,
    ).toBe('no');
  });
  it('is not certain where a value of a key may be the one that base asked for', () => {
    const asks = (operator: string, ...value: readonly (string | { text: string; maybeWild: boolean })[]) =>
      document({ conditions: [{ operator, key: pattern('aws:PrincipalTag/team'), values: { items: [pattern(...value)] } }] });
    const team = { text: 'var.team', maybeWild: false };
    for (const operator of ['StringEquals', 'StringLike']) {
      expect(compare(asks(operator, 'org/app'), asks(operator, 'org/', team)).newAccess).toBe('unknown');
      expect(compare(asks(operator, 'org/app'), asks(operator, 'other/', team)).newAccess).toBe('yes');
      expect(compare(asks(operator, 'org/', team), asks(operator, 'org/', team)).newAccess).toBe('no');
    }
  });
  it('is certain where every value gives new access', () => {
    expect(
      compare(
        document(),
        document({
          actions: { items: [pattern('s3:GetObject'), pattern('s3:PutObject')] },
          resources: { items: [pattern('*'), pattern('arn:aws:s3:::', bucket, '/*')] },
        }),
      ).newAccess,
    ).toBe('yes');
    expect(compare(on(pattern('arn:aws:s3:::', bucket, '/a')), on(pattern('arn:aws:s3:::', bucket, '/*'))).newAccess).toBe('yes');
    const denied = { effect: 'deny' as const, resources: { items: [pattern(key)] } };
    expect(
      compare(
        document(denied),
        document(denied, { actions: { items: [pattern('s3:PutObject')] }, resources: { items: [pattern('arn:aws:s3:::a/*')] } }),
      ).newAccess,
    ).toBe('yes');
  });
  it('is unknown where the value decides, and names it', () => {
    expect(compare(on(pattern('arn:aws:s3:::a/*')), on(pattern('arn:aws:s3:::', bucket, '/*')))).toEqual({
      newAccess: 'unknown',
      reason: 'it depends on var.bucket',
    });
    expect(compare(policy(), document({ maybe: 'var.enabled' }))).toEqual({ newAccess: 'unknown', reason: 'it depends on var.enabled' });
    expect(compare(policy(), document({ moreConditions: 'var.c' }))).toEqual({ newAccess: 'unknown', reason: 'it depends on var.c' });
    expect(compare(policy(), { version: '2012-10-17', statements: [], more: 'var.s' })).toEqual({
      newAccess: 'unknown',
      reason: 'it depends on var.s',
    });
    const condition = { operator: 'StringEquals', key: literalPattern('aws:PrincipalOrgID'), values: { items: [], more: 'var.orgs' } };
    expect(compare(policy(), document({ conditions: [condition] }))).toEqual({ newAccess: 'unknown', reason: 'it depends on var.orgs' });
    expect(compare(document(), document({ actions: { items: [], more: 'var.a' } })).newAccess).toBe('unknown');
  });
  it('takes policy variables as what the request says', () => {
    const home = policy(allow('s3:GetObject', 'arn:aws:s3:::home/${aws:username}/*'));
    expect(compare(home, home).newAccess).toBe('no');
    expect(compare(policy(allow('s3:GetObject', 'arn:aws:s3:::home/*')), home).newAccess).toBe('no');
    expect(compare(policy(), home)).toMatchObject({
      newAccess: 'yes',
      witness: { resource: 'arn:aws:s3:::home/some-aws-username/example' },
    });
    expect(compare(home, policy(allow('s3:GetObject', 'arn:aws:s3:::home/*')))).toMatchObject({ newAccess: 'yes' });
  });
});

describe('comparePolicies on documents made to exhaust it', () => {
  const many = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index));
  const word = (index: number) => many(4, (at) => 'abcdef'.charAt((index * 7 + at * 5 + (index >> at)) % 6)).join('');
  it.each([
    [
      'stars in actions',
      policy(allow(many(3_000, (index) => `*${word(index)}*`))),
      policy(allow(many(3_000, (index) => `*${word(index + 1)}*a`))),
    ],
    [
      'stars in resources',
      policy(
        allow(
          's3:*',
          many(3_000, (index) => `*${word(index)}*${word(index * 3)}*`),
        ),
      ),
      policy(
        allow(
          's3:*',
          many(3_000, (index) => `*${word(index)}*`),
        ),
      ),
    ],
    [
      'question marks',
      policy(allow('s3:*', `*a${'?'.repeat(40)}`)),
      policy(allow('s3:*', `*b${'?'.repeat(40)}`), deny('s3:*', `*c${'?'.repeat(38)}`)),
    ],
    [
      'one long pattern',
      policy(allow('s3:*', `arn:aws:s3:::${'*a'.repeat(9_000)}`)),
      policy(allow('s3:*', `arn:aws:s3:::${'*b'.repeat(9_000)}`)),
    ],
    [
      'many Deny statements',
      policy(allow('s3:*')),
      policy(
        ...many(60, word).map((text) => ({ Effect: 'Deny', Action: 's3:*', NotResource: [`*${text}*`, `*${text}b*`] })),
        allow('s3:*'),
      ),
    ],
    [
      'a long Deny that is gone',
      policy(allow('*'), deny(many(3_000, (index) => `*${word(index)}*${word(index + 2)}`))),
      policy(allow('*')),
    ],
  ])('ends soon and never says no without reason: %s', (_, base, head) => {
    const started = cpuMs();
    const result = compare(base, head);
    expect(cpuMs() - started).toBeLessThan(5_000);
    expect(result.newAccess === 'unknown' ? result.reason : result.newAccess).toMatch(/too complex|yes|no/);
  });
  it('says when its budget was too small', () => {
    expect(comparePolicies({ base: policy(allow('s3:Get*')), head: policy(allow('s3:*')), context: { budgetUnits: 10 } })).toMatchObject({
      newAccess: 'unknown',
      reason: expect.stringContaining('too complex') as unknown,
    });
  });
});
