import { describe, expect, test } from 'vitest';
import { parsePolicyDocument } from '../../src/analysis/iam/document/parse-policy-document.ts';
import type { AccessRequest } from '../../src/analysis/iam/evaluation/access-request.ts';
import { refusingConditions } from '../../src/review/access/words/refusing-conditions.ts';

type Json = Readonly<Record<string, unknown>>;

const request: AccessRequest = { action: '', resource: 'arn:aws:s3:::data/a', context: new Map([['aws:requestedregion', ['us-east-1']]]) };
const reads: Json = { Effect: 'Allow', Action: 's3:Get*', Resource: '*' };
const inIreland = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
const byMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const overseas = { StringLike: { 'aws:RequestedRegion': 'us-*' } };

function keysOf(statements: readonly Json[], actions: readonly string[] = ['s3:GetObject']): readonly string[] {
  const { document } = parsePolicyDocument({ Version: '2012-10-17', Statement: statements });
  return refusingConditions(document, request, actions);
}

describe('the conditions that alone refuse a request', () => {
  test.each<[string, readonly Json[], readonly string[]]>([
    ['one of an Allow', [{ ...reads, Condition: inIreland }], ['aws:RequestedRegion']],
    ['of an Allow those that do not hold', [{ ...reads, Condition: { ...overseas, ...byMfa } }], ['aws:MultiFactorAuthPresent']],
    ['of a Deny one that holds', [reads, { Effect: 'Deny', Action: '*', Resource: '*', Condition: overseas }], ['aws:RequestedRegion']],
    ['a Deny whose condition does not hold', [reads, { Effect: 'Deny', Action: '*', Resource: '*', Condition: inIreland }], []],
    [
      'of two Allows the keys of both',
      [
        { ...reads, Condition: inIreland },
        { ...reads, Condition: byMfa },
      ],
      ['aws:MultiFactorAuthPresent', 'aws:RequestedRegion'],
    ],
    [
      'a Deny without a condition refuses all the same',
      [
        { ...reads, Condition: inIreland },
        { ...reads, Effect: 'Deny' },
      ],
      [],
    ],
    ['no Allow at all', [{ Effect: 'Deny', Action: '*', Resource: '*', Condition: overseas }], []],
    ['an Allow of something else', [{ ...reads, Action: 's3:PutObject', Condition: inIreland }], []],
    [
      'a Deny with one, beside an Allow that holds without its own',
      [
        { ...reads, Condition: overseas },
        { Effect: 'Deny', Action: '*', Resource: '*', Condition: { Null: { 'aws:MultiFactorAuthPresent': 'true' } } },
      ],
      ['aws:MultiFactorAuthPresent'],
    ],
  ])('%s', (_, statements, keys) => {
    expect(keysOf(statements)).toEqual(keys);
  });

  test('one action that would be refused without them is enough to say nothing', () => {
    expect(keysOf([{ ...reads, Condition: inIreland }], ['s3:GetObject', 's3:PutObject'])).toEqual([]);
  });

  test.each([
    [400, ['aws:RequestedRegion']],
    [401, []],
  ])('of %d actions', (count, keys) => {
    const actions = Array.from({ length: count }, (_, at) => `s3:GetThing${at}`);
    expect(keysOf([{ ...reads, Condition: inIreland }], actions)).toEqual(keys);
  });
});
