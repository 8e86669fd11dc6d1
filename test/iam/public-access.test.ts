import { describe, expect, it } from 'vitest';
import { evaluateRequest } from '../../src/analysis/iam/evaluation/evaluate-request.ts';
import { publicAccess } from '../../src/analysis/iam/comparison/public-access.ts';
import { parsePattern } from '../../src/analysis/iam/document/pattern.ts';
import { policy } from './documents.ts';

const grant = (Principal: unknown, rest: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::a/*',
  ...rest,
});
const when = (operator: string, key: string, value: unknown) => ({ Condition: { [operator]: { [key]: value } } });

describe('publicAccess', () => {
  it.each([
    ['everybody', policy(grant('*')), 'anonymous'],
    ['AWS star', policy(grant({ AWS: '*' })), 'anonymous'],
    [
      'NotPrincipal',
      policy({ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 's3:*', Resource: '*' }),
      'anonymous',
    ],
    ['everybody but the organisation', policy(grant('*', when('StringNotEquals', 'aws:PrincipalOrgID', 'o-1'))), 'anonymous'],
    ['an organisation if there is one', policy(grant('*', when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1'))), 'anonymous'],
    ['any principal with an ARN', policy(grant('*', when('StringLike', 'aws:PrincipalArn', '*'))), 'any-account'],
    ['the address space in halves', policy(grant('*', when('IpAddress', 'aws:SourceIp', ['0.0.0.0/1', '128.0.0.0/1']))), 'anonymous'],
    ['whoever calls by no service', policy(grant('*', when('Null', 'aws:PrincipalServiceName', 'true'))), 'anonymous'],
    ['a wide network', policy(grant('*', when('IpAddress', 'aws:SourceIp', '52.0.0.0/7'))), 'anonymous'],
    ['all but private addresses', policy(grant('*', when('NotIpAddress', 'aws:SourceIp', '10.0.0.0/8'))), 'anonymous'],
    ['a referer', policy(grant('*', when('StringLike', 'aws:Referer', 'https://example.com/*'))), 'anonymous'],
    ['any VPC endpoint', policy(grant('*', when('StringLike', 'aws:SourceVpce', 'vpce-*'))), 'anonymous'],
    [
      'a Deny of something else',
      policy(grant('*'), { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: '*' }),
      'anonymous',
    ],
    ['a service for anybody', policy(grant({ Service: 'sns.amazonaws.com' })), 'service'],
    [
      'a service for any bucket',
      policy(grant({ Service: 's3.amazonaws.com' }, when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::*'))),
      'service',
    ],
  ])('yes: %s', (_, document, reach) => {
    const result = publicAccess(document);
    expect(result).toMatchObject({ isPublic: 'yes', reach, statement: 0 });
    expect(result.witness && evaluateRequest([document], result.witness)).toBe('allow');
  });
  it.each([
    ['StringEquals', 'aws:PrincipalAccount', 'yes'],
    ['StringEqualsIgnoreCase', 'aws:PrincipalAccount', 'yes'],
    ['ArnEquals', 'aws:PrincipalArn', 'yes'],
    ['StringNotEquals', 'aws:PrincipalAccount', 'no'],
    ['StringNotEqualsIgnoreCase', 'aws:PrincipalAccount', 'no'],
    ['ArnNotEquals', 'aws:PrincipalArn', 'no'],
  ])('what %s compares with itself, %s, says nothing of who it is: %s', (operator, key, isPublic) => {
    const document = policy(grant({ AWS: '*' }, when(operator, key, `\${${key}}`)));
    expect(publicAccess(document, { reaches: ['any-account'] })).toMatchObject({ isPublic });
  });
  it.each([
    ['if there is one', 'StringEqualsIfExists'],
    ['by all values', 'ForAllValues:StringEquals'],
  ])('an account without an organisation meets an organisation %s', (_, operator) => {
    const document = policy(grant('*', when(operator, 'aws:PrincipalOrgID', 'o-1')));
    const result = publicAccess(document, { reaches: ['any-account'] });
    expect(result).toMatchObject({ isPublic: 'yes', reach: 'any-account' });
    expect(result.witness && evaluateRequest([document], result.witness)).toBe('allow');
  });
  it.each([
    ['an account', policy(grant({ AWS: '111122223333' }))],
    ['no action at all', policy(grant('*', { Action: '' }))],
    ['an organisation', policy(grant('*', when('StringEquals', 'aws:PrincipalOrgID', 'o-1')))],
    ['an organisation by paths', policy(grant('*', when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-1/*')))],
    ['an account by condition', policy(grant('*', when('StringEquals', 'aws:PrincipalAccount', '111122223333')))],
    ['roles of an account', policy(grant('*', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/*')))],
    ['the account of the bucket', policy(grant('*', when('StringEquals', 'aws:PrincipalAccount', '${aws:ResourceAccount}')))],
    ['the organisation of the bucket', policy(grant('*', when('StringEquals', 'aws:PrincipalOrgID', '${aws:ResourceOrgID}')))],
    [
      'the place of the bucket in it',
      policy(grant('*', when('ForAnyValue:StringEquals', 'aws:PrincipalOrgPaths', '${aws:ResourceOrgPaths}'))),
    ],
    ['a VPC endpoint', policy(grant('*', when('StringEquals', 'aws:SourceVpce', 'vpce-1')))],
    ['a network within a VPC', policy(grant('*', when('IpAddress', 'aws:VpcSourceIp', '172.16.0.0/12')))],
    ['a narrow network', policy(grant('*', when('IpAddress', 'aws:SourceIp', '198.51.100.0/24')))],
    ['callers of a key by account', policy(grant('*', when('StringEquals', 'kms:CallerAccount', '111122223333')))],
    [
      'a Deny of strangers',
      policy(grant('*'), {
        Effect: 'Deny',
        Principal: '*',
        Action: '*',
        Resource: '*',
        ...when('StringNotEquals', 'aws:PrincipalOrgID', 'o-1'),
      }),
    ],
    [
      'a service for one account',
      policy(grant({ Service: 'sns.amazonaws.com' }, when('StringEquals', 'aws:SourceAccount', '111122223333'))),
    ],
    [
      'a service for one topic',
      policy(grant({ Service: 'sns.amazonaws.com' }, when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:111122223333:*'))),
    ],
    ['everybody for one source', policy(grant('*', when('ArnEquals', 'aws:SourceArn', 'arn:aws:s3:::mine')))],
    ['Deny alone', policy({ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' })],
  ])('no: %s', (_, document) => expect(publicAccess(document)).toEqual({ isPublic: 'no' }));
  it.each(['203.0.113.0/24', '198.51.100.0/24', '192.0.2.0/24', '8.8.8.8/32', '2001:db8::/32'])(
    'a network confines, whichever it is: %s',
    (network) => {
      const denied = (operator: string) => ({
        Effect: 'Deny',
        Principal: '*',
        Action: '*',
        Resource: '*',
        ...when(operator, 'aws:SourceIp', network),
      });
      expect(publicAccess(policy(grant('*', when('IpAddress', 'aws:SourceIp', network))))).toEqual({ isPublic: 'no' });
      expect(publicAccess(policy(grant('*'), denied('NotIpAddress')))).toEqual({ isPublic: 'no' });
      expect(publicAccess(policy(grant('*'), denied('IpAddress')))).toMatchObject({ isPublic: 'yes', reach: 'anonymous' });
    },
  );
  it('is unknown where an expression decides', () => {
    const document = policy(grant('*'));
    const statements = document.statements.map((statement) => ({
      ...statement,
      principals: {
        items: [{ type: 'AWS' as const, pattern: parsePattern([{ text: 'var.principal', maybeWild: true }], { variables: false }) }],
      },
    }));
    expect(publicAccess({ ...document, statements })).toEqual({ isPublic: 'unknown', reason: 'it depends on var.principal' });
  });
});
