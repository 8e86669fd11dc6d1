import { describe, expect, test } from 'vitest';
import { representative } from '../../src/analysis/iam/document/equal-documents.ts';
import { parsePolicyDocument } from '../../src/analysis/iam/document/parse-policy-document.ts';
import type { PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';
import { escalations } from '../../src/analysis/iam/grants/escalation.ts';
import { isFullAdmin } from '../../src/analysis/iam/grants/full-admin.ts';

const statement = { Sid: 'a', Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' };

function documentOf(...statements: readonly object[]): PolicyDocument {
  return parsePolicyDocument({ Version: '2012-10-17', Statement: statements }).document;
}

describe('one document stands for all that say the same', () => {
  test('those that say the same share one, and what is found of it', () => {
    const [one, other] = [documentOf(statement), documentOf({ ...statement })];
    expect(representative(one)).toBe(representative(other));
    expect(representative(one)).toEqual(one);
    expect(escalations(one)).toBe(escalations(other));
    expect(isFullAdmin(one)).toBe(isFullAdmin(other));
  });

  test.each<readonly [string, PolicyDocument]>([
    ['another name', documentOf({ ...statement, Sid: 'b' })],
    ['another resource', documentOf({ ...statement, Resource: 'arn:aws:iam::*:user/a' })],
    ['a statement more', documentOf(statement, statement)],
    ['an open end', { ...documentOf(statement), more: 'var.more' }],
    ['an open end that has no name', { ...documentOf(statement), more: '' }],
    ['an older version', { ...documentOf(statement), version: '2008-10-17' }],
    [
      'a statement that may be',
      { ...documentOf(), statements: documentOf(statement).statements.map((one) => ({ ...one, maybe: 'var.a' })) },
    ],
  ])('%s is another document', (name, other) => {
    expect(representative(other)).not.toBe(representative(documentOf(statement)));
    expect(representative(other)).toEqual(other);
  });

  test('statements are shared by documents that differ', () => {
    const [one] = representative(documentOf(statement)).statements;
    const [, other] = representative(documentOf({ Effect: 'Deny', Action: '*', Resource: '*' }, statement)).statements;
    expect(other).toBe(one);
  });
});
