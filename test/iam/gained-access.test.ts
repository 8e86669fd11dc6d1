import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetOf } from '../../src/analysis/iam/budget.ts';
import { addedAccess } from '../../src/analysis/iam/comparison/added-access.ts';
import { gainedAccess } from '../../src/analysis/iam/comparison/gained-access.ts';
import { parsePolicyDocument } from '../../src/analysis/iam/document/parse-policy-document.ts';
import type { PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';
import { evaluateRequest } from '../../src/analysis/iam/evaluation/evaluate-request.ts';

const statements = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.subarray(['s3:GetObject', 's3:PutObject', 's3:*', 'sqs:SendMessage', 'iam:PassRole', 'sqs:*'], { minLength: 1 }),
  Resource: fc.subarray(['*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::b/*', 'arn:aws:sqs:*:*:jobs'], { minLength: 1 }),
  Condition: fc.constantFrom({}, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
});
const documents: fc.Arbitrary<PolicyDocument> = fc
  .array(statements, { maxLength: 3 })
  .map((list) => parsePolicyDocument({ Version: '2012-10-17', Statement: list }).document ?? { version: '2012-10-17', statements: [] });
const holdings = fc.record({ document: documents, boundary: documents }, { requiredKeys: ['document'] });

type Held = { readonly document: PolicyDocument; readonly boundary?: PolicyDocument };

function isAllowed({ document, boundary }: Held, request: Parameters<typeof evaluateRequest>[1]): boolean {
  return [document, ...(boundary === undefined ? [] : [boundary])].every((one) => evaluateRequest([one], request) === 'allow');
}

test('every request that is listed is one that base refuses and head admits, boundaries included', () => {
  let listed = 0;
  fc.assert(
    fc.property(holdings, holdings, (base, head) => {
      for (const { witness, actions } of gainedAccess(base, head).entries) {
        for (const { name } of actions.slice(0, 5)) {
          const request = { ...witness, action: name };
          expect([isAllowed(base, request), isAllowed(head, request)]).toEqual([false, true]);
          listed += 1;
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(listed).toBeGreaterThan(40);
});

test('nothing is gained over oneself', () => {
  fc.assert(
    fc.property(holdings, (held) => {
      expect(gainedAccess(held, { ...held }).entries).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what is remembered is told as if it had been found, and costs as much', () => {
  let cut = 0;
  let whole = 0;
  fc.assert(
    fc.property(documents, documents, fc.integer({ min: 1, max: 20_000 }), (base, head, units) => {
      const ask = (budget = budgetOf(units)): unknown => [addedAccess({ base, head, budget }), budget.isExhausted() || budget.left()];
      const first = ask();
      const all = addedAccess({ base, head });
      expect(ask()).toEqual(first);
      expect(ask(budgetOf(10_000_000))).toEqual([all, expect.anything()]);
      expect(ask()).toEqual(first);
      if (all.entries.length > 0 && (first as [unknown, unknown])[1] === true) cut += 1;
      else if (all.entries.length > 0) whole += 1;
    }),
    { numRuns: 150 },
  );
  expect([cut > 5, whole > 5]).toEqual([true, true]);
});

function allowing(...statements: readonly object[]): PolicyDocument {
  return parsePolicyDocument({ Version: '2012-10-17', Statement: statements }).document ?? { version: '2012-10-17', statements: [] };
}

test.each([
  ['a large service', { Effect: 'Allow', Action: 'ec2:*', Resource: '*' }, 700],
  ['all but a service', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, 20_000],
  ['a large service on some of its types', { Effect: 'Allow', Action: 'ec2:*', Resource: ['arn:aws:ec2:*:*:instance/*'] }, 50],
])('the list is whole: %s', (_, statement, least) => {
  const base = allowing({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });
  const head = allowing({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }, statement);
  const { entries, open } = addedAccess({ base, head, budget: budgetOf(400_000) });
  const actions = entries.flatMap((entry) => entry.actions.map(({ name }) => name));
  expect(open).toBeUndefined();
  expect(actions.length).toBeGreaterThan(least);
  expect(new Set(actions).size).toBe(actions.length);
  for (const { witness, actions: told } of entries) {
    const [first, ...others] = told;
    expect(first?.name).toBe(witness.action);
    for (const { name } of [...others.slice(0, 3), ...others.slice(-3)])
      expect([evaluateRequest([base], { ...witness, action: name }), evaluateRequest([head], { ...witness, action: name })]).toEqual([
        'implicit-deny',
        'allow',
      ]);
  }
});

test('a boundary cuts what is listed of a large service', () => {
  const head = { document: allowing({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }) };
  const boundary = allowing({ Effect: 'Allow', Action: ['ec2:Describe*', 'ec2:RunInstances'], Resource: '*' });
  const { entries, open } = gainedAccess({ document: allowing() }, { ...head, boundary }, budgetOf(400_000));
  const names = entries.flatMap(({ actions }) => actions.map(({ name }) => name));
  expect(open).toBeUndefined();
  expect(names).toContain('ec2:RunInstances');
  expect(names.filter((name) => !name.startsWith('ec2:Describe'))).toEqual(['ec2:RunInstances']);
});

test('what the documents gain does not hide what the boundary gave up', () => {
  const base = allowing({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' });
  const head = allowing({ Effect: 'Allow', Action: ['sqs:SendMessage', 'sqs:PurgeQueue'], Resource: '*' });
  const boundary = allowing({ Effect: 'Allow', Action: 's3:*', Resource: '*' });
  const { entries } = gainedAccess({ document: base, boundary }, { document: head });
  expect(entries.flatMap(({ actions }) => actions.map(({ name }) => name))).toContain('sqs:SendMessage');
});

test('one resource beside a hundred is looked for alone', () => {
  const buckets = Array.from({ length: 100 }, (_, at) => `arn:aws:s3:::b${at}/*`);
  const on = (...more: readonly string[]): PolicyDocument =>
    allowing({ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: [...buckets, ...more] });
  const budget = budgetOf(50_000);
  const { entries, open } = addedAccess({ base: on(), head: on('arn:aws:s3:::new/*'), budget });
  expect([entries.map(({ resources }) => resources), open, budget.isExhausted()]).toEqual([[['arn:aws:s3:::new/*']], undefined, false]);
});
