import { describe, expect, it } from 'vitest';
import type { AccessRequest } from '../../src/analysis/iam/evaluation/access-request.ts';
import { evaluateRequest } from '../../src/analysis/iam/evaluation/evaluate-request.ts';
import { literalPattern, parsePattern } from '../../src/analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';
import { allow, deny, policy } from './documents.ts';
import { cpuMs } from '../cpu-time.ts';

const request = (context: Readonly<Record<string, string | readonly string[]>> = {}, rest: Partial<AccessRequest> = {}): AccessRequest => ({
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::bucket/key',
  context: new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), typeof value === 'string' ? [value] : value])),
  ...rest,
});
const when = (operator: string, key: string, value: unknown) => policy(allow('*', '*', { Condition: { [operator]: { [key]: value } } }));
const holds = (operator: string, value: unknown, given?: string | readonly string[]) =>
  evaluateRequest([when(operator, 'aws:k', value)], request(given === undefined ? {} : { 'aws:k': given })) === 'allow';

describe('evaluateRequest', () => {
  it('lets an explicit Deny win, over documents', () => {
    expect(evaluateRequest([policy(allow('s3:*')), policy(deny('s3:GetObject'))], request())).toBe('explicit-deny');
    expect(evaluateRequest([policy(allow('s3:*'))], request())).toBe('allow');
    expect(evaluateRequest([policy(allow('sqs:*'))], request())).toBe('implicit-deny');
    expect(evaluateRequest([], request())).toBe('implicit-deny');
  });
  it.each([
    ['an absent key makes a positive operator false', 'StringEquals', 'a', undefined, false],
    ['an absent key makes a negated operator true', 'StringNotEquals', 'a', undefined, true],
    ['IfExists adds "or absent"', 'StringEqualsIfExists', 'a', undefined, true],
    ['IfExists still compares', 'StringEqualsIfExists', 'a', 'b', false],
    ['several values are alternatives', 'StringEquals', ['a', 'b'], 'b', true],
    ['several values of a negated operator: none of them', 'StringNotEquals', ['a', 'b'], 'b', false],
    ['a JSON false is the text false', 'Bool', false, 'false', true],
    ['Bool false never meets an absent key', 'Bool', 'false', undefined, false],
    ['BoolIfExists false meets it', 'BoolIfExists', 'false', undefined, true],
    ['operators have no case', 'STRINGequals', 'a', 'a', true],
    ['strings have case', 'StringEquals', 'a', 'A', false],
    ['unless ignored', 'StringEqualsIgnoreCase', 'aB', 'Ab', true],
    ['StringNotEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'a', 'A', false],
    ['StringEquals has no wildcards', 'StringEquals', 'a*', 'ab', false],
    ['StringLike has', 'StringLike', 'a*c?', 'abbcd', true],
    ['StringNotLike', 'StringNotLike', 'a*', 'ab', false],
    ['ArnLike keeps stars in their segment', 'ArnLike', 'arn:aws:sns:*:111122223333:t', 'arn:aws:sns:a:b:111122223333:t', false],
    ['ArnEquals is ArnLike', 'ArnEquals', 'arn:aws:s3:::b*', 'arn:aws:s3:::bucket', true],
    ['ArnNotLike', 'ArnNotLike', 'arn:aws:s3:::b*', 'arn:aws:s3:::bucket', false],
    ['the last segment may hold colons', 'ArnLike', 'arn:aws:sns:*:*:t*', 'arn:aws:sns:r:1:t:x', true],
    ['NumericLessThan', 'NumericLessThan', '10', '9.5', true],
    ['NumericEquals of no number', 'NumericEquals', '10', 'x', false],
    ['NumericNotEquals', 'NumericNotEquals', '10', '10.0', false],
    ['DateGreaterThan', 'DateGreaterThan', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', true],
    ['dates as seconds', 'DateLessThanEquals', '1767225600', '2026-01-01T00:00:00Z', true],
    ['IpAddress', 'IpAddress', '10.0.0.0/8', '10.1.2.3', true],
    ['NotIpAddress', 'NotIpAddress', '10.0.0.0/8', '10.1.2.3', false],
    ['a variable that is compared as a number', 'NumericLessThan', '1${aws:k}', '2', true],
    ['a variable that the request has not', 'NumericLessThan', '${aws:other}', '2', false],
    ['an address of IPv4 in all of IPv6', 'IpAddress', '::/0', '10.1.2.3', false],
    ['an address of IPv6 in all of IPv4', 'IpAddress', '0.0.0.0/0', '::1', false],
    ['what is no address', 'IpAddress', '10.0.0.0/8', 'x', false],
    ['what is no network', 'IpAddress', 'x', '10.1.2.3', false],
    ['NotIpAddress without address', 'NotIpAddress', '10.0.0.0/8', undefined, true],
    ['Null true', 'Null', 'true', undefined, true],
    ['Null false', 'Null', 'false', undefined, false],
    ['Null false of a key', 'Null', false, 'x', true],
    ['ForAllValues of nothing', 'ForAllValues:StringEquals', 'a', undefined, true],
    ['ForAllValues', 'ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
    ['ForAnyValue', 'ForAnyValue:StringEquals', ['a', 'b'], ['a', 'c'], true],
    ['ForAnyValue of nothing', 'ForAnyValue:StringEquals', 'a', undefined, false],
    ['ForAnyValue, negated', 'ForAnyValue:StringNotEquals', 'a', ['a', 'c'], true],
    ['ForAllValues, negated', 'ForAllValues:StringNotEquals', 'a', ['a', 'c'], false],
    ['ForAnyValue, negated, of nothing', 'ForAnyValue:StringNotEquals', 'a', undefined, false],
    ['an operator that IAM has not', 'StringMatches', 'a', 'a', false],
    ['BinaryEquals', 'BinaryEquals', 'YQ==', 'YQ==', true],
  ] as const)('%s', (_, operator, value, given, expected) => expect(holds(operator, value, given)).toBe(expected));

  it('takes what the request says of an expression, and nothing where it says nothing', () => {
    const within = (value: string): PolicyDocument => {
      const list = { items: [parsePattern([{ text: value, maybeWild: true }], { variables: false })] };
      const [statement] = policy(allow('*')).statements;
      if (statement === undefined) throw new Error('there is no statement');
      return {
        version: '2012-10-17',
        statements: [{ ...statement, conditions: [{ operator: 'IpAddress', key: literalPattern('aws:SourceIp'), values: list }] }],
      };
    };
    const from = { 'aws:SourceIp': '10.1.2.3' };
    const decided = (symbols?: Readonly<Record<string, string>>) =>
      evaluateRequest([within('var.network')], request(from, symbols === undefined ? {} : { symbols: new Map(Object.entries(symbols)) }));
    expect(decided({ 'var.network': '10.0.0.0/8' })).toBe('allow');
    expect(decided({ 'var.network': '192.168.0.0/16' })).toBe('implicit-deny');
    expect([decided({}), decided()]).toEqual(['implicit-deny', 'implicit-deny']);
  });
  it('takes keys without case and several keys together', () => {
    const document = policy(
      allow('*', '*', { Condition: { StringEquals: { 'AWS:A': '1', 'aws:b': '2' }, stringequals: { 'aws:c': '3' } } }),
    );
    expect(evaluateRequest([document], request({ 'aws:a': '1', 'aws:b': '2', 'aws:c': '3' }))).toBe('allow');
    expect(evaluateRequest([document], request({ 'aws:a': '1', 'aws:b': '2' }))).toBe('implicit-deny');
  });
  it('takes actions without case and resources with it', () => {
    expect(evaluateRequest([policy(allow('S3:getOBJECT', 'arn:aws:s3:::bucket/*'))], request())).toBe('allow');
    expect(evaluateRequest([policy(allow('s3:*', 'arn:aws:s3:::Bucket/*'))], request())).toBe('implicit-deny');
    expect(evaluateRequest([policy({ Effect: 'Allow', NotAction: 's3:Get*', NotResource: '*' })], request())).toBe('implicit-deny');
    expect(evaluateRequest([policy({ Effect: 'Allow', NotAction: 'sqs:*', NotResource: 'arn:aws:s3:::other/*' })], request())).toBe(
      'allow',
    );
    expect(evaluateRequest([policy({ Effect: 'Allow', Resource: '*' })], request())).toBe('implicit-deny');
  });
  it('lifts a conditional Deny when the key is absent', () => {
    const document = policy(allow('*'), deny('*', '*', { Condition: { StringEquals: { 'aws:k': 'a' } } }));
    expect(evaluateRequest([document], request())).toBe('allow');
    expect(evaluateRequest([document], request({ 'aws:k': 'a' }))).toBe('explicit-deny');
  });
  it('reads policy variables from the request', () => {
    const own = policy(allow('*', 'arn:aws:s3:::bucket/${aws:UserName}/*'));
    expect(evaluateRequest([own], request({ 'aws:username': 'ann' }, { resource: 'arn:aws:s3:::bucket/ann/x' }))).toBe('allow');
    expect(evaluateRequest([own], request({ 'aws:username': '*' }, { resource: 'arn:aws:s3:::bucket/ann/x' }))).toBe('implicit-deny');
    expect(evaluateRequest([own], request({}, { resource: 'arn:aws:s3:::bucket/ann/x' }))).toBe('implicit-deny');
    const fallback = policy(allow('*', "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'All'}/*"));
    expect(evaluateRequest([fallback], request({}, { resource: 'arn:aws:s3:::bucket/All/x' }))).toBe('allow');
    expect(evaluateRequest([policy(allow('*', 'arn:aws:s3:::bucket/${*}'))], request({}, { resource: 'arn:aws:s3:::bucket/*' }))).toBe(
      'allow',
    );
    expect(evaluateRequest([policy(allow('*', 'arn:aws:s3:::bucket/${*}'))], request())).toBe('implicit-deny');
  });
  it('knows principals', () => {
    const role = { kind: 'aws', arn: 'arn:aws:iam::111122223333:role/a', account: '111122223333' } as const;
    const session = { kind: 'aws', arn: 'arn:aws:sts::111122223333:assumed-role/a/s', account: '111122223333' } as const;
    const decide = (Principal: unknown, principal: AccessRequest['principal'], element = 'Principal') =>
      evaluateRequest(
        [policy({ Effect: 'Allow', [element]: Principal, Action: '*', Resource: '*' })],
        request({}, principal === undefined ? {} : { principal }),
      ) === 'allow';
    expect(decide('*', { kind: 'anonymous' })).toBe(true);
    expect(decide({ AWS: '111122223333' }, { kind: 'anonymous' })).toBe(false);
    expect(decide({ AWS: '111122223333' }, role)).toBe(true);
    expect(decide({ AWS: 'arn:aws:iam::111122223333:root' }, role)).toBe(true);
    expect(decide({ AWS: 'arn:aws:iam::111122223333:role/b' }, role)).toBe(false);
    expect(decide({ AWS: role.arn }, session)).toBe(true);
    expect(decide({ AWS: 'arn:aws:iam::111122223333:role/ba' }, session)).toBe(false);
    expect(decide({ AWS: role.arn }, role, 'NotPrincipal')).toBe(false);
    expect(decide({ AWS: role.arn }, { kind: 'anonymous' }, 'NotPrincipal')).toBe(true);
    expect(decide({ Service: 'lambda.amazonaws.com' }, { kind: 'service', name: 'lambda.amazonaws.com' })).toBe(true);
    expect(decide({ Federated: 'cognito-identity.amazonaws.com' }, { kind: 'federated', name: 'cognito-identity.amazonaws.com' })).toBe(
      true,
    );
    expect(decide({ CanonicalUser: 'abc' }, { kind: 'canonical', id: 'abc' })).toBe(true);
    expect(decide({ AWS: '*' }, undefined)).toBe(false);
  });
  it('is quick on hostile patterns', () => {
    const started = cpuMs();
    expect(evaluateRequest([policy(allow('*', `${'*a'.repeat(5_000)}b`))], request({}, { resource: 'a'.repeat(1_000) }))).toBe(
      'implicit-deny',
    );
    expect(cpuMs() - started).toBeLessThan(2_000);
  });
});
