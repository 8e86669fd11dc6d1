import { describe, expect, test } from 'vitest';
import { SETTLED_MAX, settledDocuments } from '../../src/analysis/iam/document/settled.ts';
import type { PolicyDocument, Statement } from '../../src/analysis/iam/document/policy-document.ts';

const statement = (sid: string, rest: Partial<Statement> = {}): Statement => ({ sid, effect: 'allow', conditions: [], ...rest });
const documentOf = (...statements: readonly Statement[]): PolicyDocument => ({ version: '2012-10-17', statements });
const sidsOf = (document: PolicyDocument): readonly string[] =>
  settledDocuments(document).map((one) =>
    one.document.statements.map(({ sid, maybe }) => `${sid}${maybe === undefined ? '' : '?'}`).join(),
  );

describe('documents that the options of statements leave', () => {
  test('without options it is the document', () => {
    expect(sidsOf(documentOf(statement('a'), statement('b')))).toEqual(['a,b']);
  });

  test('one of several statements, or none', () => {
    const option = { group: 1, count: 2 };
    const one = statement('x', { maybe: 'var.x', option });
    const other = statement('y', { maybe: 'var.x', option });
    expect(sidsOf(documentOf(statement('a'), one, other))).toEqual(['a,x', 'a,y']);
    expect(sidsOf(documentOf(statement('a'), one))).toEqual(['a,x', 'a']);
  });

  test('indexes are those of the whole', () => {
    const one = statement('x', { maybe: 'var.x', option: { group: 0, count: 2 } });
    expect(settledDocuments(documentOf(one, statement('a'))).map(({ indexes, by }) => [indexes, by])).toEqual([
      [[0, 1], 'var.x'],
      [[1], 'var.x'],
    ]);
  });

  test('statements of one of several documents stay together', () => {
    const of = (at: number): Partial<Statement> => ({
      maybe: 'var.x',
      option: { group: -1, count: Number.MAX_SAFE_INTEGER, whole: { at, of: 3 } },
    });
    expect(sidsOf(documentOf(statement('x', of(0)), statement('y', of(0)), statement('z', of(1))))).toEqual(['x,y', 'z', '']);
  });

  test('what goes together is not guessed', () => {
    const first = statement('x', { maybe: 'var.x', option: { group: 0, count: 2 } });
    const second = statement('y', { maybe: 'var.x', option: { group: 1, count: 2 } });
    expect(sidsOf(documentOf(first, second))).toEqual(['x?,y?']);
    expect(sidsOf(documentOf(statement('z', { maybe: 'var.z' })))).toEqual(['z?']);
  });

  test('too many are left as they are', () => {
    const groups = Math.log2(SETTLED_MAX);
    const all = Array.from({ length: groups + 1 }, (_, group) =>
      statement(`s${group}`, { maybe: `var.${group}`, option: { group, count: 2 } }),
    );
    expect(settledDocuments(documentOf(...all.slice(0, groups)))).toHaveLength(SETTLED_MAX);
    expect(settledDocuments(documentOf(...all))).toHaveLength(1);
  });
});
