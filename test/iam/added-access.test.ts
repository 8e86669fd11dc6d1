import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedAccess } from '../../src/analysis/iam/comparison/added-access.ts';
import { parsePattern, type PatternSource } from '../../src/analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../src/analysis/iam/document/policy-document.ts';
import { evaluateRequest } from '../../src/analysis/iam/evaluation/evaluate-request.ts';
import { allow, policy } from './documents.ts';

const account = { text: 'data.aws_caller_identity.current.account_id', maybeWild: false };
const stage = { text: 'var.stage', maybeWild: true };
const other = { text: 'var.other', maybeWild: true };

/** One action on what the sources say. */
function on(action: string, ...resources: readonly PatternSource[]): PolicyDocument {
  const items = (texts: readonly PatternSource[]) => ({ items: texts.map((text) => parsePattern(text, { variables: true })) });
  const statement = { effect: 'allow' as const, actions: items([action]), resources: items(resources), conditions: [] };
  return { version: '2012-10-17', statements: [statement] };
}

const logs = (name: string): PatternSource => ['arn:aws:logs:eu-west-1:', account, `:log-group:/aws/${name}/*`];
const bucket = (name: string): PatternSource => ['arn:aws:s3:::', stage, `-${name}/*`];
const own = (name: string): PatternSource => [{ text: 'aws_s3_bucket.own.arn', maybeWild: false }, `/${name}/*`];

test.each([
  ['an account', 'logs:PutLogEvents', logs('api-gateway'), logs('apigateway')],
  ['a variable', 's3:GetObject', bucket('in'), bucket('out')],
  ['an ARN', 's3:GetObject', own('in'), own('out')],
  ['one that is nearer', 's3:GetObject', own('in'), own('i')],
])('an expression that both sides begin with is the same on both: %s', (_, action, before, after) => {
  const { entries, open } = addedAccess({ base: on(action, before), head: on(action, after) });
  expect(open).toBeUndefined();
  expect(entries).toHaveLength(1);
  expect(addedAccess({ base: on(action, after), head: on(action, after) })).toEqual({ entries: [], open: undefined });
});

test.each([
  ['another expression', bucket('in'), ['arn:aws:s3:::', other, '-in/*'], 'var.other'],
  ['a wildcard in it may take what follows', ['arn:aws:s3:::', stage, 'in/*'], ['arn:aws:s3:::', stage, 'b-in/*'], 'var.stage'],
])('what is new for some values only names the expression: %s', (_, before: PatternSource, after: PatternSource, expression) => {
  expect(addedAccess({ base: on('s3:GetObject', before), head: on('s3:GetObject', after) })).toEqual({ entries: [], open: expression });
});

test('less of the same is nothing new', () => {
  const [wide, narrow] = [own('a'), own('a/b')];
  expect(addedAccess({ base: on('s3:GetObject', wide), head: on('s3:GetObject', narrow) })).toEqual({ entries: [], open: undefined });
});

test('an action without a name is none', () => {
  expect(addedAccess({ base: policy(), head: policy(allow('', '*')) }).entries).toEqual([]);
  expect(addedAccess({ base: policy(), head: policy(allow(['', 's3:GetObject'])) }).entries).toHaveLength(1);
});

/** What stands after the expression; the values are of other letters, since a value may hold what a pattern asks for behind it. */
const tails = fc
  .array(fc.constantFrom('a', 'b', '/', '-'), { minLength: 1, maxLength: 4 })
  .chain((letters) => fc.constantFrom(letters.join(''), `${letters.join('')}*`));

test('what is listed is new whatever the expression is', () => {
  let listed = 0;
  fc.assert(
    fc.property(tails, tails, fc.boolean(), fc.constantFrom('x', 'xy', 'x*', '*', 'x?z'), (before, after, maybeWild, written) => {
      const symbol = { text: 'var.stage', maybeWild };
      const [base, head] = [before, after].map((tail) => on('s3:GetObject', ['arn:aws:s3:::', symbol, tail]));
      if (base === undefined || head === undefined) return;
      const value = maybeWild ? written : written.replaceAll(/[*?]/gu, '');
      const [known, now] = [before, after].map((tail) => on('s3:GetObject', `arn:aws:s3:::${value}${tail}`));
      if (known === undefined || now === undefined) return;
      for (const { witness } of addedAccess({ base, head }).entries) {
        const example = value.replaceAll('*', '').replaceAll('?', 'y');
        // `example` stands for any text that no pattern has.
        const resource = witness.resource.replace('some-var-stage', example).replace('example', '\u00a7');
        const request = { ...witness, resource };
        expect([evaluateRequest([known], request), evaluateRequest([now], request)]).toEqual(['implicit-deny', 'allow']);
        listed += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(listed).toBeGreaterThan(30);
});

test('an account that an expression names is one, and every account is more', () => {
  const queues = (of: PatternSource[number]): PolicyDocument => on('sqs:SendMessage', ['arn:aws:sqs:eu-west-1:', of, ':jobs']);
  const { entries, open } = addedAccess({ base: queues(account), head: on('sqs:SendMessage', ['arn:aws:sqs:eu-west-1:*:jobs']) });
  expect([entries.map(({ resources }) => resources), open]).toEqual([[['arn:aws:sqs:eu-west-1:*:jobs']], undefined]);
});
