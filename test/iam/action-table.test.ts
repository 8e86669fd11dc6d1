import { describe, expect, it } from 'vitest';
import {
  allActions,
  conditionKeyType,
  findAction,
  serviceActions,
  serviceNames,
  tableDate,
} from '../../src/analysis/iam/actions/action-table.ts';
import { expandActions, matchAction } from '../../src/analysis/iam/actions/match-action.ts';
import { parsePattern } from '../../src/analysis/iam/document/pattern.ts';

const pattern = (text: string) => parsePattern(text, { variables: false });
const expand = (...texts: string[]) => expandActions({ items: texts.map(pattern) }).map(({ name }) => name);

describe('the action table', () => {
  it('holds all services and actions, with a date', () => {
    expect(serviceNames().length).toBeGreaterThan(400);
    expect(allActions().length).toBeGreaterThan(20_000);
    expect(new Set(allActions().map(({ key }) => key)).size).toBe(allActions().length);
    expect(tableDate).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
  it('knows levels and resource types', () => {
    expect(findAction('S3:getobject')).toMatchObject({
      name: 's3:GetObject',
      level: 'read',
      resources: expect.arrayContaining(['arn:*:s3:::*/*']) as unknown,
    });
    expect(findAction('iam:PassRole')).toMatchObject({ level: 'write', resources: ['arn:*:iam::*:role/*'] });
    expect(findAction('s3:PutBucketPolicy')?.level).toBe('permissions');
    expect(findAction('ec2:CreateTags')?.level).toBe('tagging');
    expect(findAction('ec2:DescribeInstances')).toMatchObject({ level: 'list', resources: [] });
    expect(findAction('dynamodb:GetItem')?.resources).toContain('arn:*:dynamodb:*:*:table/*');
    expect(findAction('nosuch:Action')).toBeUndefined();
    expect(serviceActions('__proto__')).toEqual([]);
  });
  it('knows the types of condition keys', () => {
    expect(conditionKeyType('ec2:Vpc')).toBe('a');
    expect(conditionKeyType('dynamodb:LeadingKeys')).toBe('S');
    expect(conditionKeyType('s3:ExistingObjectTag/owner')).toBe('s');
    expect(conditionKeyType('nosuch:key')).toBeUndefined();
  });
});

describe('action patterns', () => {
  it.each([
    ['*', 's3:GetObject', true],
    ['**', 's3:GetObject', true],
    ['?*', 's3:GetObject', true],
    ['S3:GET*', 's3:GetObject', true],
    ['s3:Get?bject', 's3:getobject', true],
    ['*Object', 's3:GetObject', true],
    ['s3:*', 's3express:CreateSession', false],
    ['s3*', 's3express:CreateSession', true],
    ['iam:**', 'iam:PassRole', true],
    ['s3:Get', 's3:GetObject', false],
    ['s3:[GP]*', 's3:GetObject', false],
  ])('%s on %s: %s', (text, action, expected) => expect(matchAction(pattern(text), action)).toBe(expected));
  it('expand to known actions', () => {
    expect(expand('iam:Pass*', 'IAM:passrole')).toEqual(['iam:PassRole']);
    expect(expand('sts:AssumeRole*').length).toBeGreaterThan(2);
    expect(expand('*:PassRole')).toEqual(['iam:PassRole']);
    expect(expand('nosuch:*', 's3:NoSuchAction')).toEqual([]);
    expect(expand('*').length).toBe(allActions().length);
  });
});
