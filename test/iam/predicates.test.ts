import { describe, expect, it } from 'vitest';
import { isTooComplex } from '../../src/analysis/iam/grants/complexity.ts';
import { trustsAnyPrincipal } from '../../src/analysis/iam/grants/any-principal.ts';
import { isFullAdmin } from '../../src/analysis/iam/grants/full-admin.ts';
import { literalPattern, parsePattern } from '../../src/analysis/iam/document/pattern.ts';
import type { PolicyDocument, Statement } from '../../src/analysis/iam/document/policy-document.ts';
import { resourceWildcards } from '../../src/analysis/iam/grants/resource-wildcards.ts';
import { serviceWildcards } from '../../src/analysis/iam/grants/service-wildcards.ts';
import { allow, deny, policy } from './documents.ts';

const letters = (from: string, to: string) =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, index) => `${String.fromCharCode(from.charCodeAt(0) + index)}*`);
const when = (operator: string, key: string, value: unknown) => ({ Condition: { [operator]: { [key]: value } } });
const symbol = (text: string, maybeWild = true) => parsePattern([{ text, maybeWild }], { variables: false });
/** A document with one Allow of everything, changed. */
const open = (statement: Partial<Statement>): PolicyDocument => ({
  version: '2012-10-17',
  statements: [
    {
      effect: 'allow',
      actions: { items: [parsePattern('*', { variables: false })] },
      resources: { items: [parsePattern('*', { variables: false })] },
      conditions: [],
      ...statement,
    },
  ],
});

describe('isFullAdmin', () => {
  it.each([
    ['star on star', policy(allow('*'))],
    ['*:*', policy(allow('*:*'))],
    ['**', policy(allow('**', '**'))],
    ['?*', policy(allow(['?*']))],
    ['in a list', policy(allow(['s3:GetObject', '*'], ['arn:aws:s3:::a', '*']))],
    ['every ARN', policy(allow('*', 'arn:aws:*:*:*:*'))],
    ['split by letter over statements', policy(allow(letters('a', 'm')), allow(letters('n', 'z')))],
    ['NotAction of a harmless list', policy({ Effect: 'Allow', NotAction: ['aws-portal:*', 'account:*'], Resource: '*' })],
    ['NotResource of one bucket', policy({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::audit/*' })],
    ['a Deny of one action', policy(allow('*'), deny('s3:DeleteBucket'))],
    ['a Deny of one IAM action', policy(allow('*'), deny('iam:CreateUser'))],
    ['a Deny without MFA', policy(allow('*'), deny('*', '*', when('BoolIfExists', 'aws:MultiFactorAuthPresent', 'false')))],
    ['a condition that everybody meets', policy(allow('*', '*', when('StringLike', 'aws:PrincipalArn', '*')))],
    ['a negated condition', policy(allow('*', '*', when('StringNotEquals', 'aws:username', 'nobody')))],
    ['the whole address space', policy(allow('*', '*', when('IpAddress', 'aws:SourceIp', ['0.0.0.0/1', '128.0.0.0/1'])))],
    ['TLS', policy(allow('*', '*', when('Bool', 'aws:SecureTransport', 'true')))],
    ['no TLS', policy(allow('*', '*', when('Bool', 'aws:SecureTransport', 'false')))],
    ['his own organisation', policy(allow('*', '*', when('StringEquals', 'aws:PrincipalOrgID', 'o-1')))],
    ['his own account', policy(allow('*', '*', when('StringEquals', 'aws:PrincipalAccount', '111122223333')))],
    ['his account is his account', policy(allow('*', '*', when('StringEquals', 'aws:PrincipalAccount', '${aws:PrincipalAccount}')))],
    ['he is who he is', policy(allow('*', '*', when('StringLike', 'aws:userid', '${aws:userid}')))],
    ['resources of his account', policy(allow('*', '*', when('StringEquals', 'aws:ResourceAccount', '${aws:PrincipalAccount}')))],
    ['his type', policy(allow('*', '*', when('StringEquals', 'aws:PrincipalType', ['AssumedRole', 'User'])))],
    ["any of IAM's principals", policy(allow('*', '*', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:*')))],
    ['a key that no request has', policy(allow('*', '*', when('Null', 'aws:Nope', 'true')))],
    ['a key that every request has', policy(allow('*', '*', when('Null', 'aws:PrincipalArn', 'false')))],
    ['a browser', policy(allow('*', '*', when('StringLike', 'aws:UserAgent', 'Mozilla/*')))],
    ['from now on', policy(allow('*', '*', when('DateGreaterThan', 'aws:CurrentTime', '2020-01-01T00:00:00Z')))],
    ['for a long time, in seconds', policy(allow('*', '*', when('DateLessThan', 'aws:CurrentTime', '4102444799')))],
    ['for a long time', policy(allow('*', '*', when('DateLessThan', 'aws:CurrentTime', '2099-12-31T23:59:59Z')))],
    ['since 1970', policy(allow('*', '*', when('NumericGreaterThan', 'aws:EpochTime', '0')))],
    ['all but one address', policy(allow('*', '*', when('NotIpAddress', 'aws:SourceIp', '203.0.113.7/32')))],
    ['a quarter of all addresses', policy(allow('*', '*', when('IpAddress', 'aws:SourceIp', '64.0.0.0/2')))],
    ['every region', policy(allow('*', '*', when('StringLike', 'aws:RequestedRegion', '*-*-*')))],
    ['the region of IAM', policy(allow('*', '*', when('StringEquals', 'aws:RequestedRegion', ['eu-west-1', 'us-east-1'])))],
    ['all but one region', policy(allow('*', '*', when('StringNotEquals', 'aws:RequestedRegion', 'eu-west-1')))],
    ['not through a service', policy(allow('*', '*', when('Bool', 'aws:ViaAWSService', 'false')))],
    ['without MFA', policy(allow('*', '*', when('Bool', 'aws:MultiFactorAuthPresent', 'false')))],
    ['MFA if there is any', policy(allow('*', '*', when('BoolIfExists', 'aws:MultiFactorAuthPresent', 'true')))],
    ['all of IAM', policy(allow('iam:*'))],
    ["all of an account's IAM", policy(allow('*', 'arn:aws:iam::111122223333:*'))],
    [
      "all of an account's IAM, by kinds",
      policy(
        allow(
          'iam:*',
          [
            'user',
            'role',
            'group',
            'policy',
            'instance-profile',
            'mfa',
            'saml-provider',
            'oidc-provider',
            'server-certificate',
            'sms-mfa',
            'delegation-request',
          ].map((kind) => `arn:aws:iam::111122223333:${kind}/*`),
        ),
      ),
    ],
    ['a Deny of what nobody has', policy(allow('*'), deny('*', 'arn:aws:s3:::none'))],
    [
      'a hundred patterns that are denied on one bucket',
      policy(
        allow('*'),
        deny(
          Array.from({ length: 100 }, (_, at) => `*${at}`),
          'arn:aws:s3:::none',
        ),
      ),
    ],
    [
      'ten thousand patterns that are denied',
      policy(
        allow('*'),
        deny(Array.from({ length: 5000 }, (_, at) => `*q${at}q*`)),
        deny(Array.from({ length: 5000 }, (_, at) => `*z${at}*z`)),
      ),
    ],
  ])('yes: %s', (_, document) => expect(isFullAdmin(document)).toMatchObject({ answer: 'yes' }));

  it.each([
    ['one service', policy(allow('s3:*'))],
    ['one bucket', policy(allow('*', 'arn:aws:s3:::a/*'))],
    ['power user', policy({ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' })],
    ['a Deny of everything', policy(allow('*'), deny('*'))],
    ['a Deny of IAM', policy(allow('*'), deny('iam:*'))],
    ['NotAction of everything', policy({ Effect: 'Allow', NotAction: '*', Resource: '*' })],
    ['MFA', policy(allow('*', '*', when('Bool', 'aws:MultiFactorAuthPresent', 'true')))],
    ['a tag of the caller', policy(allow('*', '*', when('StringEquals', 'aws:PrincipalTag/admin', 'true')))],
    ['through a service', policy(allow('*', '*', when('Bool', 'aws:ViaAWSService', 'true')))],
    ['an endpoint', policy(allow('*', '*', when('StringEquals', 'aws:SourceVpce', 'vpce-1')))],
    ['a region without IAM', policy(allow('*', '*', when('StringEquals', 'aws:RequestedRegion', 'eu-west-1')))],
    ['a time that is past', policy(allow('*', '*', when('DateLessThan', 'aws:CurrentTime', '2020-01-01')))],
    ['a time that is past, in seconds', policy(allow('*', '*', when('DateLessThan', 'aws:CurrentTime', '1577836800')))],
    ['a year that is past', policy(allow('*', '*', when('DateLessThan', 'aws:CurrentTime', '2020')))],
    ['a key that every request has, absent', policy(allow('*', '*', when('Null', 'aws:PrincipalArn', 'true')))],
    [
      'all but nearly all addresses',
      policy(
        allow(
          '*',
          '*',
          when('NotIpAddress', 'aws:SourceIp', [
            '0.0.0.0/1',
            '128.0.0.0/2',
            '::/0',
            '192.0.0.0/3',
            '224.0.0.0/4',
            '240.0.0.0/5',
            '248.0.0.0/6',
            '252.0.0.0/7',
            '254.0.0.0/8',
          ]),
        ),
      ),
    ],
    ['an operator that there is not', policy(allow('*', '*', when('StringLooksLike', 'aws:PrincipalArn', '*')))],
    ['the users of IAM', policy(allow('iam:*', 'arn:aws:iam::111122223333:user/*'))],
    ['the roles under a path', policy(allow('iam:*', 'arn:aws:iam::111122223333:role/app/*'))],
    ['a limiting address', policy(allow('*', '*', when('IpAddress', 'aws:SourceIp', '203.0.113.0/24')))],
    ['half of the alphabet', policy(allow(letters('a', 'h')))],
    ['reading', policy(allow(['*:Get*', '*:List*', '*:Describe*']))],
    ['no statement', policy()],
    ['a character class, which IAM has not', policy(allow(['[a-m]*', '[n-z]*']))],
  ])('no: %s', (_, document) => expect(isFullAdmin(document).answer).toBe('no'));

  it('names the statements that cause it', () => {
    expect(isFullAdmin(policy(allow('s3:GetObject'), allow('*'))).statements).toEqual([1]);
    const halves = [allow(['iam:A*', 'iam:C*', 'iam:D*']), allow(['iam:E*', 'iam:P*', 'iam:R*', 'iam:S*', 'iam:T*', 'iam:U*'])];
    expect(isFullAdmin(policy(deny('s3:DeleteBucket'), ...halves)).statements).toEqual([1, 2]);
  });
  it('is unknown where an expression decides', () => {
    expect(isFullAdmin(open({ actions: { items: [symbol('var.actions')] } }))).toMatchObject({
      answer: 'unknown',
      statements: [0],
      symbol: 'var.actions',
    });
    expect(isFullAdmin(open({ actions: { items: [], more: 'var.extra' } }))).toMatchObject({ answer: 'unknown', symbol: 'var.extra' });
    expect(isFullAdmin(open({ resources: { items: [symbol('var.resource')] } }))).toMatchObject({
      answer: 'unknown',
      symbol: 'var.resource',
    });
    expect(isFullAdmin(open({ moreConditions: 'var.conditions' }))).toMatchObject({ answer: 'unknown', symbol: 'var.conditions' });
    expect(isFullAdmin(open({ maybe: 'var.enabled', actions: { items: [symbol('var.a')] } }))).toMatchObject({ answer: 'unknown' });
    expect(isFullAdmin({ version: '2012-10-17', statements: [], more: 'var.statements' })).toMatchObject({
      answer: 'unknown',
      symbol: 'var.statements',
    });
  });
  it('is not unknown where no value of the expression matters', () => {
    expect(isFullAdmin(open({ resources: { items: [symbol('aws_s3_bucket.a.arn', false)] } })).answer).toBe('no');
    expect(
      isFullAdmin(
        open({
          resources: { items: [parsePattern(['arn:aws:s3:::', { text: 'var.bucket', maybeWild: true }, '/*'], { variables: true })] },
        }),
      ).answer,
    ).toBe('no');
    expect(
      isFullAdmin(open({ actions: { items: [parsePattern(['s3:', { text: 'var.action', maybeWild: true }], { variables: false })] } }))
        .answer,
    ).toBe('no');
    expect(isFullAdmin(open({ actions: { items: [parsePattern('*', { variables: false }), symbol('var.more')] } })).answer).toBe('yes');
  });
});

describe('one of several statements counts', () => {
  const everything = open({}).statements[0];
  const option = (statement: Partial<Statement>, group: number, count: number): Statement => ({
    ...(everything ?? { effect: 'allow', conditions: [] }),
    ...statement,
    maybe: `var.x${group}`,
    option: { group, count },
  });
  const only = (name: string) => ({ actions: { items: [parsePattern(name, { variables: false })] } });
  const document = (...statements: readonly Statement[]): PolicyDocument => ({ version: '2012-10-17', statements });
  it('an Allow that may be is granted, and says what decides', () => {
    expect(isFullAdmin(document(option({}, 0, 2), option(only('s3:GetObject'), 0, 2)))).toMatchObject({ answer: 'yes', symbol: 'var.x0' });
    expect(isFullAdmin(document(option(only('s3:PutObject'), 0, 2), option(only('s3:GetObject'), 0, 2))).answer).toBe('no');
  });
  it('a Deny that may be takes nothing away, unless every option does', () => {
    const [granted = option({}, 9, 1)] = open({}).statements;
    const denied = (first: string, second: string, count = 2) =>
      document(granted, option({ ...only(first), effect: 'deny' }, 0, count), option({ ...only(second), effect: 'deny' }, 0, count));
    expect(isFullAdmin(denied('*', 's3:GetObject'))).toMatchObject({ answer: 'yes', symbol: 'var.x0' });
    expect(isFullAdmin(denied('*', 'iam:*')).answer).toBe('no');
    expect(isFullAdmin(denied('*', 'iam:*', 3)).answer).toBe('yes');
  });
  it('an Allow or a Deny of the same', () => {
    expect(isFullAdmin(document(option({}, 0, 2), option({ effect: 'deny' }, 0, 2))).answer).toBe('yes');
  });
});

describe('serviceWildcards', () => {
  const services = (document: PolicyDocument) => serviceWildcards(document).map(({ service, answer }) => `${service} ${answer}`);
  it.each([
    ['service:*', policy(allow('sqs:*')), ['sqs yes']],
    ['iam:**', policy(allow('iam:**')), ['iam yes']],
    ['in another case', policy(allow('S3:*')), ['s3 yes']],
    ['over 80 % by several patterns', policy(allow(['s3:*Object*', 's3:*Bucket*', 's3:*Access*', 's3:*Configuration*'])), ['s3 yes']],
    ['split over statements', policy(allow('sqs:*Queue*'), allow(['sqs:*Message*', 'sqs:*Permission'])), ['sqs yes']],
    ['an ARN of wildcards', policy(allow('s3:*', 'arn:aws:s3:::*')), ['s3 yes']],
    ['a service that is not in the table', policy(allow('nosuch:*')), ['nosuch yes']],
    ['everything', policy(allow('*')), ['* yes']],
    ['NotAction', policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), ['* yes']],
    ['a part', policy(allow('s3:Get*')), []],
    ['a named resource', policy(allow('s3:*', 'arn:aws:s3:::bucket/*')), []],
    ['denied again', policy(allow('sqs:*'), deny('sqs:*')), []],
    ['a list without a wildcard', policy(allow(['sts:GetCallerIdentity', 'sts:GetSessionToken'])), []],
    ['scoped by tag', policy(allow('ec2:*', '*', when('StringEquals', 'aws:ResourceTag/team', 'a'))), []],
    ['scoped by no tag', policy(allow('ec2:*', '*', when('StringEqualsIfExists', 'aws:ResourceTag/team', 'a'))), ['ec2 yes']],
  ] as const)('%s', (_, document, expected) => expect(services(document)).toEqual(expected));
  it('of a service that a condition may add, beside everything or itself, says nothing more', () => {
    const both = (actions: string, maybe: string): PolicyDocument => {
      const document = policy(allow(actions), allow(maybe));
      return { ...document, statements: document.statements.map((one, index) => (index === 0 ? one : { ...one, maybe: 'var.more' })) };
    };
    expect(services(both('*', 's3:*'))).toEqual(['* yes']);
    expect(services(both('s3:*', 's3:*'))).toEqual(['s3 yes']);
    expect(services(both('sqs:*', 's3:*'))).toEqual(['sqs yes', 's3 yes']);
  });
  it('is worse of services that give rights, keys, code or data away', () => {
    const named = ['iam', 'kms', 'organizations', 'secretsmanager', 'lambda', 'ec2', 's3', 'sqs', 'sns', 'dynamodb', 'logs'];
    const found = serviceWildcards(policy(allow(named.map((service) => `${service}:*`))));
    expect(found.map(({ service }) => service).toSorted()).toEqual(named.toSorted());
    expect(found.filter(({ isSensitive }) => !isSensitive).map(({ service }) => service)).toEqual(['sqs', 'sns', 'dynamodb', 'logs']);
  });
  it('tells sensitive services and causes', () => {
    expect(serviceWildcards(policy(allow('s3:GetObject', 'arn:aws:s3:::a/*'), allow(['ec2:*', 'sqs:*'])))).toMatchObject([
      { service: 'ec2', isSensitive: true, statements: [1], share: 1 },
      { service: 'sqs', isSensitive: false, statements: [1] },
    ]);
  });
  it('is unknown where an expression decides', () => {
    const action = parsePattern(['s3:', { text: 'var.action', maybeWild: true }], { variables: false });
    expect(serviceWildcards(open({ actions: { items: [action] } }))).toMatchObject([
      { service: 's3', answer: 'unknown', symbol: 'var.action', statements: [0] },
    ]);
  });
});

describe('resourceWildcards', () => {
  const found = (document: PolicyDocument) =>
    resourceWildcards(document).map(
      ({ answer, statements, actions }) =>
        `${answer} ${statements.join()} ${actions
          .map(({ name }) => name)
          .slice(0, 2)
          .join()}`,
    );
  it.each([
    ['star', policy(allow('s3:GetObject')), ['yes 0 s3:GetObject']],
    ['an ARN of wildcards', policy(allow('s3:GetObject', 'arn:aws:s3:::*')), ['yes 0 s3:GetObject']],
    ['an ARN of wildcards with an account', policy(allow('sqs:SendMessage', 'arn:aws:sqs:*:111122223333:*')), ['yes 0 sqs:SendMessage']],
    ['the most dangerous first', policy(allow(['s3:GetObject', 's3:PutBucketPolicy'])), ['yes 0 s3:PutBucketPolicy,s3:GetObject']],
    ['each service apart', policy(allow(['s3:GetObject', 'sqs:SendMessage'])), ['yes 0 s3:GetObject', 'yes 0 sqs:SendMessage']],
    ['actions without resources', policy(allow(['ec2:DescribeInstances', 's3:ListAllMyBuckets'])), []],
    ['a named resource', policy(allow('s3:GetObject', 'arn:aws:s3:::a/*')), []],
    ['a type of resource', policy(allow('dynamodb:GetItem', 'arn:aws:dynamodb:*:*:table/*')), []],
    ['scoped by tag', policy(allow('kms:DisableKey', '*', when('StringEquals', 'aws:ResourceTag/team', 'a'))), []],
    [
      'scoped by the tag of another',
      policy(allow('kms:DisableKey', '*', when('StringNotEquals', 'aws:ResourceTag/team', 'a'))),
      ['yes 0 kms:DisableKey'],
    ],
    ['denied', policy(allow('s3:GetObject'), deny('s3:*')), []],
    ['Deny itself', policy(deny('s3:GetObject')), []],
    ['of another service', policy(allow('s3:GetObject', 'arn:aws:sqs:*:*:*')), []],
  ])('%s', (_, document, expected) => expect(found(document)).toEqual(expected));
});

it('a document of so many wildcards is not looked into', () => {
  const of = (count: number) =>
    policy(allow('s3:*', ['arn:aws:s3:::b', ...Array.from({ length: count }, (_, at) => `arn:aws:s3:::b${at}/*`)]));
  expect([isTooComplex(of(3_000)), isTooComplex(of(3_001))]).toEqual([false, true]);
  const anywhere = (count: number) => policy(allow(Array.from({ length: count }, (_, at) => `*q${at}`)));
  expect([isTooComplex(anywhere(10)), isTooComplex(anywhere(200))]).toEqual([false, true]);
});

describe('trustsAnyPrincipal', () => {
  const trust = (Principal: unknown, rest: object = {}) => ({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...rest });
  const denyUnless = (operator: string, key: string, value: string) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 'sts:*',
    ...when(operator, key, value),
  });
  it.each([
    ['star', policy(trust('*'))],
    ['AWS star', policy(trust({ AWS: '*' }))],
    ['in a list', policy(trust({ AWS: ['arn:aws:iam::111122223333:root', '*'] }))],
    ['NotPrincipal', policy({ Effect: 'Allow', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' })],
    ['only an external id', policy(trust('*', when('StringEquals', 'sts:ExternalId', 'x')))],
    ['everybody but the organisation', policy(trust('*', when('StringNotEquals', 'aws:PrincipalOrgID', 'o-1')))],
    ['an organisation if there is one', policy(trust('*', when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1')))],
    ['any organisation', policy(trust('*', when('StringLike', 'aws:PrincipalOrgID', 'o-*')))],
    ['all values of nothing', policy(trust('*', when('ForAllValues:StringEquals', 'aws:PrincipalOrgPaths', 'o-1/*')))],
    ['an ARN in any account', policy(trust('*', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/admin')))],
    ['a Deny of something else', policy(trust('*'), { Effect: 'Deny', Principal: '*', Action: 'sts:TagSession' })],
  ])('yes: %s', (_, document) => expect(trustsAnyPrincipal(document)).toEqual({ answer: 'yes', statements: [0] }));
  it.each([
    ['an account', policy(trust({ AWS: '111122223333' }))],
    ['a service', policy(trust({ Service: 'lambda.amazonaws.com' }))],
    ['an organisation', policy(trust('*', when('StringEquals', 'aws:PrincipalOrgID', 'o-1')))],
    ['paths of an organisation', policy(trust('*', when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-1/r-1/ou-1/*')))],
    ['an account by condition', policy(trust({ AWS: '*' }, when('StringEquals', 'aws:PrincipalAccount', ['111122223333'])))],
    ['roles of an account', policy(trust('*', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/*')))],
    ['a Deny of strangers', policy(trust('*'), denyUnless('StringNotEquals', 'aws:PrincipalOrgID', 'o-1'))],
    ['a Deny of all', policy(trust('*'), { Effect: 'Deny', Principal: '*', Action: '*' })],
    ['Deny for everybody', policy({ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' })],
  ])('no: %s', (_, document) => expect(trustsAnyPrincipal(document).answer).toBe('no'));
  it('yes: a Deny of so many patterns that they are not compared', () => {
    const actions = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `sts:*${at}`);
    const denied = (count: number) =>
      policy(
        { Effect: 'Allow', Principal: '*', Action: actions(250) },
        { Effect: 'Deny', Principal: '*', Action: ['sts:*', ...actions(count - 1)] },
      );
    expect([400, 401].map((count) => trustsAnyPrincipal(denied(count)).answer)).toEqual(['no', 'yes']);
  });
  it('is unknown where an expression decides', () => {
    const principals = { items: [{ type: 'AWS' as const, pattern: symbol('var.trusted') }] };
    expect(trustsAnyPrincipal(open({ principals }))).toEqual({ answer: 'unknown', statements: [0], symbol: 'var.trusted' });
    expect(
      trustsAnyPrincipal(open({ principals: { items: [{ type: 'AWS', pattern: symbol('aws_iam_role.a.arn', false) }] } })).answer,
    ).toBe('no');
    const condition = { operator: 'StringEquals', key: literalPattern('aws:PrincipalOrgID'), values: { items: [symbol('var.org')] } };
    expect(
      trustsAnyPrincipal(
        open({ principals: { items: [{ type: 'AWS', pattern: parsePattern('*', { variables: false }) }] }, conditions: [condition] }),
      ).answer,
    ).toBe('no');
  });
});
