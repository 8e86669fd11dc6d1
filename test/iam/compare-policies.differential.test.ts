import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessRequest } from '../../src/analysis/iam/evaluation/access-request.ts';
import { comparePolicies } from '../../src/analysis/iam/comparison/compare-policies.ts';
import { evaluateRequest } from '../../src/analysis/iam/evaluation/evaluate-request.ts';
import type { PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';
import { policy } from './documents.ts';

/** Raised by hand for a long run; some pairs suffice for every commit. */
const PAIRS = Number(process.env['IAM_PAIRS'] ?? 150);

const oneOrMore = <T>(item: fc.Arbitrary<T>, maxLength = 2) => fc.array(item, { minLength: 1, maxLength });
const actionPattern = fc.constantFrom(
  's3:GetObject',
  's3:PutObject',
  's3:Get*',
  's3:*',
  '*',
  'S3:get?bject',
  '*Object',
  'iam:PassRole',
  's3:ListAllMyBuckets',
  'sts:AssumeRole',
);
const resourcePattern = fc.constantFrom(
  '*',
  'arn:aws:s3:::a/*',
  'arn:aws:s3:::a/x',
  'arn:aws:s3:::a*',
  'arn:aws:s3:::*/x*',
  'arn:aws:s3:::?/x',
  'arn:aws:s3:::b/${aws:username}/*',
  'arn:aws:s3:::b/ann/*',
  'arn:aws:iam::*:role/r',
  'arn:aws:iam::111122223333:*',
);
const text = fc.constantFrom('a', 'ann', 'Ann', 'b', 'team');
const like = fc.constantFrom('*', 'a*', '?', 'ann', 'b', '*n', 'a?n', '${aws:username}');
const operatorBlock = fc.oneof(
  fc.record({
    operator: fc.constantFrom(
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIfExists',
      'StringEqualsIgnoreCase',
      'ForAnyValue:StringEquals',
      'ForAllValues:StringEquals',
      'ForAllValues:StringNotEquals',
      'ForAnyValue:StringNotEquals',
    ),
    values: oneOrMore(text),
  }),
  fc.record({
    operator: fc.constantFrom('StringLike', 'StringNotLike', 'StringLikeIfExists', 'StringNotLikeIfExists', 'ForAnyValue:StringLike'),
    values: oneOrMore(like),
  }),
  fc.record({ operator: fc.constant('Null'), values: fc.constantFrom(['true'], ['false']) }),
);
const keyed = fc.record({
  key: fc.constantFrom('aws:username', 'aws:PrincipalTag/team', 'aws:TagKeys', 's3:prefix'),
  block: operatorBlock,
});
const typed = fc.oneof(
  fc.record({
    key: fc.constant('aws:SourceIp'),
    block: fc.record({
      operator: fc.constantFrom('IpAddress', 'NotIpAddress'),
      values: oneOrMore(fc.constantFrom('10.0.0.0/8', '10.1.0.0/16', '0.0.0.0/0', '203.0.113.7')),
    }),
  }),
  fc.record({
    key: fc.constant('s3:max-keys'),
    block: fc.record({
      operator: fc.constantFrom('NumericLessThan', 'NumericEquals', 'NumericGreaterThanEquals', 'NumericNotEquals'),
      values: oneOrMore(fc.constantFrom('1', '2', '10')),
    }),
  }),
  fc.record({
    key: fc.constant('aws:MultiFactorAuthPresent'),
    block: fc.record({ operator: fc.constantFrom('Bool', 'BoolIfExists'), values: fc.constantFrom(['true'], ['false']) }),
  }),
);
const condition = fc
  .array(fc.oneof({ weight: 3, arbitrary: keyed }, { weight: 2, arbitrary: typed }), { maxLength: 2 })
  .map((entries) => Object.fromEntries(entries.map(({ key, block }) => [block.operator, { [key]: block.values }])));
const effect = fc.constantFrom('Allow', 'Allow', 'Deny');
const statement = fc
  .record({
    Effect: effect,
    negAction: fc.nat(5),
    negResource: fc.nat(7),
    actions: oneOrMore(actionPattern),
    resources: oneOrMore(resourcePattern),
    Condition: condition,
  })
  .map(({ Effect, negAction, negResource, actions, resources, Condition }) => ({
    Effect,
    [negAction === 0 ? 'NotAction' : 'Action']: actions,
    [negResource === 0 ? 'NotResource' : 'Resource']: resources,
    ...(Object.keys(Condition).length > 0 ? { Condition } : {}),
  }));
const identityDocument = fc.array(statement, { minLength: 1, maxLength: 3 }).map((statements) => policy(...statements));
const principal = fc.constantFrom<unknown>(
  '*',
  { AWS: '111122223333' },
  { AWS: 'arn:aws:iam::111122223333:role/r' },
  { Service: 'sns.amazonaws.com' },
  { AWS: ['arn:aws:iam::222233334444:root', 'arn:aws:iam::111122223333:user/u'] },
);
const resourceDocument = fc
  .array(fc.record({ rest: statement, principal, negated: fc.nat(6) }), { minLength: 1, maxLength: 3 })
  .map((entries) =>
    policy(...entries.map(({ rest, principal: who, negated }) => ({ ...rest, [negated === 0 ? 'NotPrincipal' : 'Principal']: who }))),
  );

const single = (value: fc.Arbitrary<string>) =>
  fc.option(
    value.map((one) => [one]),
    { nil: [] as string[] },
  );
const context = fc.record({
  'aws:username': single(fc.constantFrom('a', 'ann', 'Ann', 'b', 'other')),
  'aws:principaltag/team': single(fc.constantFrom('a', 'ann', 'b', 'team', 'other')),
  'aws:tagkeys': fc.array(fc.constantFrom('a', 'ann', 'b', 'team', 'other'), { maxLength: 3 }),
  's3:prefix': single(fc.constantFrom('a', 'ann', 'b', 'other')),
  'aws:sourceip': single(fc.constantFrom('10.1.2.3', '10.2.2.3', '203.0.113.7', '198.51.100.7')),
  's3:max-keys': single(fc.constantFrom('0', '1', '2', '5', '10', '11')),
  'aws:multifactorauthpresent': single(fc.constantFrom('true', 'false')),
});
const caller = fc.constantFrom<AccessRequest['principal']>(
  { kind: 'anonymous' },
  { kind: 'aws', arn: 'arn:aws:iam::111122223333:role/r', account: '111122223333' },
  { kind: 'aws', arn: 'arn:aws:iam::111122223333:role/s', account: '111122223333' },
  { kind: 'aws', arn: 'arn:aws:iam::222233334444:user/u', account: '222233334444' },
  { kind: 'aws', arn: 'arn:aws:iam::333344445555:role/r', account: '333344445555' },
  { kind: 'service', name: 'sns.amazonaws.com' },
);
const request = (principals: fc.Arbitrary<AccessRequest['principal']>) =>
  fc
    .record({
      action: fc.constantFrom(
        's3:GetObject',
        's3:PutObject',
        's3:GetBucketAcl',
        's3:ListAllMyBuckets',
        'iam:PassRole',
        'sts:AssumeRole',
        'ec2:RunInstances',
      ),
      resource: fc.constantFrom(
        '*',
        'arn:aws:s3:::a/x',
        'arn:aws:s3:::a/y',
        'arn:aws:s3:::ab/x',
        'arn:aws:s3:::b/ann/x',
        'arn:aws:s3:::b/other/x',
        'arn:aws:s3:::c',
        'arn:aws:iam::111122223333:role/r',
        'arn:aws:iam::111122223333:role/s',
        'arn:aws:iam::222233334444:role/r',
        'arn:aws:ec2:r:1:instance/i',
      ),
      context,
      who: principals,
    })
    .map(({ context: values, who, ...rest }): AccessRequest => ({
      ...rest,
      // neither a service nor an anonymous caller has a user name
      context: new Map(Object.entries(values).filter(([key]) => key !== 'aws:username' || who === undefined || who.kind === 'aws')),
      ...(who === undefined ? {} : { principal: who }),
    }));

function contradiction(base: PolicyDocument, head: PolicyDocument, requests: readonly AccessRequest[]): string | undefined {
  const result = comparePolicies({ base, head });
  const isNew = (one: AccessRequest) => evaluateRequest([head], one) === 'allow' && evaluateRequest([base], one) !== 'allow';
  if (result.newAccess === 'yes') return result.witness !== undefined && isNew(result.witness) ? undefined : 'yes without a proof';
  const found = result.newAccess === 'no' ? requests.find(isNew) : undefined;
  return found === undefined
    ? undefined
    : `no, but ${found.action} on ${found.resource} with ${JSON.stringify([...found.context])} by ${JSON.stringify(found.principal)}`;
}

/** The same requests for every pair, so that a failure shrinks to two small documents. */
const identityRequests = fc.sample(request(fc.constant(undefined)), { numRuns: 250, seed: 7 });
const resourceRequests = fc.sample(request(caller), { numRuns: 250, seed: 7 });

describe('comparePolicies against random requests', () => {
  it('never contradicts the evaluator on identity policies', () => {
    fc.assert(
      fc.property(identityDocument, identityDocument, (base, head) => {
        expect(contradiction(base, head, identityRequests)).toBeUndefined();
      }),
      { numRuns: PAIRS },
    );
  });
  it('never contradicts the evaluator on resource policies', () => {
    fc.assert(
      fc.property(resourceDocument, resourceDocument, (base, head) => {
        expect(contradiction(base, head, resourceRequests)).toBeUndefined();
      }),
      { numRuns: PAIRS },
    );
  });
  it('finds none in a document compared with itself', () => {
    fc.assert(
      fc.property(fc.oneof(identityDocument, resourceDocument), (document) => {
        expect(comparePolicies({ base: document, head: document }).newAccess).toBe('no');
      }),
      { numRuns: 100 },
    );
  });
  it('sees that the case of letters was dropped, whatever the text and its place', () => {
    const written = fc.stringMatching(/^[A-Za-z0-9_.:/-]{1,12}$/u);
    const place = fc.constantFrom('aws:PrincipalTag/team', 's3:prefix', 'sts:ExternalId');
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 3 }), place, fc.boolean(), (values, key, negated) => {
        const on = (operator: string) =>
          policy({ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*', Condition: { [operator]: { [key]: values } } });
        const [exact, folded] = negated ? ['StringNotEquals', 'StringNotEqualsIgnoreCase'] : ['StringEquals', 'StringEqualsIgnoreCase'];
        const [narrow, wide] = negated ? [on(folded), on(exact)] : [on(exact), on(folded)];
        const spellings = values.flatMap((value) => [value.toLowerCase(), value.toUpperCase()]);
        const differs = spellings.some((value) => !values.includes(value));
        expect(comparePolicies({ base: narrow, head: wide }).newAccess).toBe(differs ? 'yes' : 'no');
        expect(comparePolicies({ base: wide, head: narrow }).newAccess).toBe('no');
      }),
      { numRuns: PAIRS },
    );
  });
  it('decides nearly always', () => {
    const pairs = fc.sample(fc.tuple(identityDocument, identityDocument), { numRuns: PAIRS, seed: 11 });
    const unknown = pairs.filter(([base, head]) => comparePolicies({ base, head }).newAccess === 'unknown');
    expect(unknown.length / pairs.length).toBeLessThan(0.1);
  });
});
