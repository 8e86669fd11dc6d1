import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicyDocument } from '../../src/analysis/iam/document/parse-policy-document.ts';
import { PATTERN_CHARS_MAX, parsePattern, patternText } from '../../src/analysis/iam/document/pattern.ts';
import { STATEMENTS_MAX } from '../../src/analysis/iam/document/policy-document.ts';

const texts = (list: { readonly items: readonly Parameters<typeof patternText>[0][] } | undefined) => list?.items.map(patternText);

describe('parsePolicyDocument', () => {
  it('takes single objects, single strings, booleans and numbers', () => {
    const { document, problems } = parsePolicyDocument({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': false }, NumericLessThan: { 's3:max-keys': 10 } },
      },
    });
    expect(problems).toEqual([]);
    expect(document.statements).toHaveLength(1);
    expect(document.statements[0]?.conditions.map(({ operator, values }) => [operator, texts(values)])).toEqual([
      ['Bool', ['false']],
      ['NumericLessThan', ['10']],
    ]);
  });
  it('adds up operators that differ only in case', () => {
    const { document } = parsePolicyDocument({
      Statement: [
        { Effect: 'Allow', Action: 'a:b', Resource: '*', Condition: { StringEquals: { 'aws:a': '1' }, stringequals: { 'aws:b': '2' } } },
      ],
    });
    expect(document.statements[0]?.conditions).toHaveLength(2);
  });
  it('accepts names in another case and says so', () => {
    const { document, problems } = parsePolicyDocument({ statement: [{ effect: 'allow', action: 's3:*', resource: '*' }] });
    expect(document.statements[0]).toMatchObject({ effect: 'allow' });
    expect(problems).toContain('statement is written Statement in IAM.');
  });
  it('reads principals of all types', () => {
    const { document } = parsePolicyDocument({
      Statement: [
        { Effect: 'Allow', Principal: { AWS: ['1', '2'], Service: 's' }, Action: 'a:b' },
        { Effect: 'Allow', Principal: '*', Action: 'a:b' },
      ],
    });
    expect(document.statements[0]?.principals?.items.map(({ type }) => type)).toEqual(['AWS', 'AWS', 'Service']);
    expect(document.statements[1]?.principals?.items.map(({ type }) => type)).toEqual(['AWS']);
  });
  it('has policy variables in version 2012-10-17 only', () => {
    const of = (Version: string) =>
      parsePolicyDocument({
        Version,
        Statement: { Effect: 'Allow', Action: 'a:b', Resource: 'arn:${aws:username}' },
      }).document.statements[0]?.resources?.items[0]?.map(({ kind }) => kind);
    expect(of('2012-10-17')).toEqual(['text', 'variable']);
    expect(of('2008-10-17')).toEqual(['text']);
  });
  it('drops nothing that it cannot read', () => {
    expect(parsePolicyDocument('x').document.more).toBeDefined();
    expect(parsePolicyDocument(null).problems).toHaveLength(1);
    expect(parsePolicyDocument({ Statement: ['x'] }).document.more).toBeDefined();
    expect(
      parsePolicyDocument({ Statement: [{ Effect: 'Allow', Action: [{}], Resource: '*' }] }).document.statements[0]?.actions?.more,
    ).toBeDefined();
    expect(
      parsePolicyDocument({ Statement: [{ Effect: 'Permit', Action: 'a:b', Resource: '*' }] }).document.statements.map(
        ({ effect, maybe }) => [effect, maybe !== undefined],
      ),
    ).toEqual([
      ['allow', true],
      ['deny', true],
    ]);
    expect(
      parsePolicyDocument({ Statement: [{ Effect: 'Allow', Action: 'a:b', Condition: { Bool: 'x' } }] }).document.statements[0]
        ?.moreConditions,
    ).toBeDefined();
    const many = Array.from({ length: STATEMENTS_MAX + 1 }, () => ({ Effect: 'Allow', Action: 'a:b', Resource: '*' }));
    expect(parsePolicyDocument({ Statement: many }).document).toMatchObject({ more: 'statements beyond the limit' });
    expect(parsePolicyDocument({ Statement: many.slice(1) }).document.more).toBeUndefined();
  });
  it('never throws', () => {
    expect(() => fc.assert(fc.property(fc.jsonValue(), (json) => parsePolicyDocument(json).document.statements.length >= 0))).not.toThrow();
    expect(() =>
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom('Effect', 'Action', 'Principal', 'Condition', '__proto__'), fc.jsonValue()),
          (json) => parsePolicyDocument({ Statement: json }).problems.length >= 0,
        ),
      ),
    ).not.toThrow();
  });
});

describe('parsePattern', () => {
  it('does not read texts beyond the limit, and says so', () => {
    expect(parsePattern('a'.repeat(PATTERN_CHARS_MAX), { variables: false })).toMatchObject([{ kind: 'text' }]);
    expect(parsePattern('a'.repeat(PATTERN_CHARS_MAX + 1), { variables: false })).toMatchObject([{ kind: 'symbol', maybeWild: true }]);
  });
  it('keeps text, wildcards, variables and symbols apart', () => {
    expect(
      parsePattern(['arn:aws:s3:::', { text: 'var.bucket', maybeWild: true }, '/**${aws:UserName}${*}?'], { variables: true }),
    ).toEqual([
      { kind: 'text', text: 'arn:aws:s3:::' },
      { kind: 'symbol', text: 'var.bucket', maybeWild: true },
      { kind: 'text', text: '/' },
      { kind: 'any' },
      { kind: 'variable', text: 'aws:username' },
      { kind: 'text', text: '*' },
      { kind: 'one' },
    ]);
  });
});

it('names principals of a type that there is not, and leaves open who they are', () => {
  const read = (Principal: unknown) =>
    parsePolicyDocument({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 's3:*', Resource: '*' }] });
  const unknown = read({ Person: 'kim', AWS: '111122223333' });
  expect(unknown.problems).toEqual(['Person is not a type of principal.']);
  expect(unknown.document?.statements[0]?.principals).toMatchObject({ items: [{ type: 'AWS' }], more: 'principals of type Person' });
  const known = read({ aws: '111122223333', Service: 'ec2.amazonaws.com' });
  expect(known.problems).toEqual([]);
  expect(known.document?.statements[0]?.principals).not.toHaveProperty('more');
});
