import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Location, Range } from '../../src/core/location.ts';
import type { Origin, Step, StringValue, TemplateValue, TextStart, UnknownValue, Value } from '../../src/core/value.ts';
import { unknownKind } from '../../src/core/unknown-kind.ts';
import { readJsonDocument } from '../../src/evaluate/json-document.ts';

const place = (startLine: number, startColumn: number, endLine: number, endColumn: number): Location => ({
  path: 'main.tf',
  range: { startLine, startColumn, endLine, endColumn },
});
const step: Step = { kind: 'local', name: 'local.policy', at: place(40, 1, 40, 13) };
const origin: Origin = { at: place(10, 3, 20, 6), via: [step] };
const text = (value: string, textStart?: TextStart): StringValue => ({ kind: 'string', value, origin, ...(textStart && { textStart }) });
const hole = (expression: string, at = place(1, 1, 1, 2)): UnknownValue => ({
  kind: 'unknown',
  reason: 'variable-without-default',
  expression,
  origin: { at, via: [] },
});
const template = (parts: TemplateValue['parts'], textStart?: TextStart): TemplateValue => ({
  kind: 'template',
  parts,
  origin,
  ...(textStart && { textStart }),
});

function get(value: Value | undefined, ...path: (string | number)[]): Value | undefined {
  const [head, ...rest] = path;
  if (head === undefined || value === undefined) return value;
  const next = value.kind === 'map' ? value.entries.get(String(head)) : value.kind === 'list' ? value.items[Number(head)] : undefined;
  return get(next, ...rest);
}
const rangeOf = (value: Value | undefined): Range | undefined => value?.origin.at.range;

describe('a known text', () => {
  const document = '{\n  "Statement": [\n    { "Action": "*" }\n  ]\n}\n';

  it('keeps its lines and columns, dedented or not', () => {
    for (const indent of [0, 4]) {
      const value = readJsonDocument(text(document, { line: 11, column: indent + 1, indent }));
      const action = get(value, 'Statement', 0, 'Action');
      expect(action).toMatchObject({ kind: 'string', value: '*' });
      expect(rangeOf(action)).toEqual(place(13, indent + 17, 13, indent + 20).range);
      const statement = get(value, 'Statement', 0);
      expect(statement?.kind === 'map' && statement.keys?.get('Action')).toEqual(place(13, indent + 7, 13, indent + 15));
    }
  });

  it('starts where its first character does', () => {
    const value = readJsonDocument(text('{"a": 1,\n"b": 2}', { line: 7, column: 20, indent: 2 }));
    expect(rangeOf(get(value, 'a'))).toEqual(place(7, 26, 7, 27).range);
    expect(rangeOf(get(value, 'b'))).toEqual(place(8, 8, 8, 9).range);
  });

  it('that is not verbatim stands where the text does', () => {
    expect(rangeOf(get(readJsonDocument(text(document)), 'Statement'))).toEqual(origin.at.range);
  });

  it('hands its steps to every member', () => {
    expect(get(readJsonDocument(text(document)), 'Statement', 0, 'Action')?.origin.via).toEqual([step]);
  });

  it('is unknown when it is no JSON, null when blank', () => {
    expect(readJsonDocument(text('s3:GetObject'))).toMatchObject({ kind: 'unknown', reason: 'invalid-document' });
    expect(readJsonDocument(text(' \n'))).toMatchObject({ kind: 'null' });
  });

  it('has more when a part of it cannot be read', () => {
    expect(readJsonDocument(text('{"a": 1, "b": }'))).toMatchObject({ kind: 'map' });
    expect(get(readJsonDocument(text('{"a": 1, "b": }')), 'b')).toMatchObject({ kind: 'unknown', reason: 'invalid-document' });
    expect(readJsonDocument(text('{"a": [1'))).toMatchObject({ more: { reason: 'invalid-document' } });
  });

  it('gives a choice for a key that is given twice, within a limit', () => {
    const twice = get(readJsonDocument(text('{"Action": "*", "Action": "s3:Get"}')), 'Action');
    expect(twice).toMatchObject({ kind: 'choice', options: [{ value: '*' }, { value: 's3:Get' }], condition: { reason: 'parse-error' } });
    const often = readJsonDocument(text(`{${Array.from({ length: 100_000 }, (_, index) => `"a": ${index}`).join()}}`));
    expect(get(often, 'a')).toMatchObject({ kind: 'unknown', reason: 'limit-reached' });
  });
});

describe('a text with holes', () => {
  it('has templates and unknowns as members', () => {
    const value = readJsonDocument(
      template(['{"Resource": "arn:aws:s3:::', hole('var.b'), '/*", "Effect": "', hole('var.e'), '", "Condition": ', hole('var.c'), '}']),
    );
    expect(get(value, 'Resource')).toMatchObject({
      kind: 'template',
      parts: ['arn:aws:s3:::', { expression: 'var.b' }, '/*'],
      origin: { via: [step] },
    });
    expect(get(value, 'Effect')).toMatchObject({ kind: 'unknown', expression: 'var.e', origin: { via: [step] } });
    expect(get(value, 'Condition')).toMatchObject({ kind: 'unknown', expression: 'var.c' });
    expect(value).not.toHaveProperty('more');
  });

  it('keeps entries under a key with a hole, and has more', () => {
    const value = readJsonDocument(template(['{"StringEquals": {"', hole('var.oidc'), ':sub": "repo:x"}}']));
    expect(get(value, 'StringEquals')).toMatchObject({ kind: 'map', more: { expression: 'var.oidc' } });
    expect(get(value, 'StringEquals', '${var.oidc}:sub')).toMatchObject({ value: 'repo:x' });
  });

  it('has more where a hole stands for members or items', () => {
    const value = readJsonDocument(template(['{"Statement": [{"Effect": "Allow"}, ', hole('var.s'), '], ', hole('var.m'), '}']));
    expect(value).toMatchObject({ kind: 'map', more: { expression: 'var.m' } });
    expect(get(value, 'Statement')).toMatchObject({ kind: 'list', items: [{ kind: 'map' }], more: { expression: 'var.s' } });
  });

  it('that is no JSON is refused where what stands in its hole is, and asks for what is not known where that could mend it', () => {
    const refused: UnknownValue = { ...hole('upper([])'), reason: 'unsupported-expression', isRefused: true };
    const { isRefused: _, ...ours } = refused;
    const kindOf = (...parts: TemplateValue['parts']) => {
      const value = readJsonDocument(template(parts));
      return value.kind === 'unknown' ? unknownKind(value) : value.kind;
    };
    expect(kindOf('x ', refused)).toBe('refused');
    expect(kindOf('x ', refused, ours)).toBe('ours');
    expect(kindOf('x ', hole('var.a'))).toBe('outside');
  });

  it('is that hole when there is nothing else', () => {
    expect(readJsonDocument(template([' ', hole('var.p'), '\n']))).toMatchObject({ kind: 'unknown', expression: 'var.p' });
  });

  it('has exact places before a hole, on other lines, and behind a hole whose place is known', () => {
    const value = readJsonDocument(
      template(
        [
          '{\n  "a": "x", "b": "',
          hole('var.b', place(12, 25, 12, 30)),
          '", "c": "y",\n  "d": "',
          hole('var.d'),
          '", "e": "z",\n  "f": "w"\n}',
        ],
        {
          line: 11,
          column: 5,
          indent: 4,
        },
      ),
    );
    expect(rangeOf(get(value, 'a'))).toEqual(place(12, 12, 12, 15).range);
    // "b": "${var.b}", "c": "y"  — the hole's expression is at columns 25 to 29
    expect(rangeOf(get(value, 'c'))).toEqual(place(12, 39, 12, 42).range);
    expect(rangeOf(get(value, 'e'))?.startLine).toBe(13);
    expect(rangeOf(get(value, 'e'))?.startColumn).toBe(1);
    expect(rangeOf(get(value, 'f'))).toEqual(place(14, 12, 14, 15).range);
  });

  it('has exact places around values that were put in', () => {
    const runs = [{ offset: 0, place: { line: 11, column: 5 } }, { offset: 7 }, { offset: 16, place: { line: 11, column: 20 } }];
    const value = readJsonDocument({
      ...text('{"a": "inserted\n!", "b": 1,\n"c": 2}'.replace('\n!', '!'), { line: 11, column: 5, indent: 4 }),
      runs,
    });
    expect(rangeOf(get(value, 'a'))).toEqual(place(11, 11, 11, 21).range);
    expect(rangeOf(get(value, 'b'))).toEqual(place(11, 28, 11, 29).range);
    expect(rangeOf(get(value, 'c'))).toEqual(place(12, 10, 12, 11).range);
  });

  it('is not fooled by marks in the text', () => {
    const value = readJsonDocument(template(['{"a": "\uE000\\ue0010\\uE001", "b": "', hole('var.x'), '"}']));
    expect(get(value, 'a')).toMatchObject({ kind: 'string', value: '\uE000\uE0010\uE001' });
    expect(get(value, 'b')).toMatchObject({ expression: 'var.x' });
  });

  it('never throws and never loses a hole', () => {
    const piece = fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '"a":', '\n', '\\'));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 12 }), fc.boolean(), (pieces, exact) => {
        const parts = pieces.flatMap((literal, index) => [literal === '' ? ' ' : literal, hole(`var.h${index}`)]);
        const value = readJsonDocument(template(parts, exact ? { line: 1, column: 1, indent: 3 } : undefined));
        expect(JSON.stringify(value, (_, member: unknown) => (member instanceof Map ? [...member] : member))).toMatch(/"kind":"unknown"/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('other values', () => {
  it('pass, json-text and choices opened, steps handed down', () => {
    const content: Value = {
      kind: 'map',
      entries: new Map([['a', { kind: 'null', origin: { at: origin.at, via: [] } }]]),
      origin: { at: origin.at, via: [] },
    };
    const value = readJsonDocument({ kind: 'json-text', content, origin });
    expect(value).toMatchObject({ kind: 'map' });
    expect(get(value, 'a')?.origin.via).toEqual([step]);
    expect(readJsonDocument({ kind: 'choice', options: [text('{}'), content], condition: hole('c'), origin })).toMatchObject({
      kind: 'choice',
      options: [{ kind: 'map' }, { kind: 'map' }],
    });
    expect(readJsonDocument(hole('x'))).toEqual(hole('x'));
  });
});
