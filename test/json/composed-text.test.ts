import { expect, test } from 'vitest';
import type { Origin, TemplateValue, UnknownValue } from '../../src/core/value.ts';
import { composeText } from '../../src/evaluate/json-document/composed-text.ts';

const at = (startLine: number, startColumn: number, endLine: number, endColumn: number): Origin => ({
  at: { path: 'main.tf', range: { startLine, startColumn, endLine, endColumn } },
  via: [],
});
const hole = (origin: Origin): UnknownValue => ({ kind: 'unknown', reason: 'variable-without-default', expression: 'var.x', origin });
const locate = (parts: TemplateValue['parts'], line: number, column: number): unknown => {
  const composed = composeText({ kind: 'template', parts, origin: at(5, 1, 9, 1), textStart: { line: 5, column: 3, indent: 2 } });
  const { startLine, startColumn } =
    composed?.locate({ startLine: line, startColumn: column, endLine: line, endColumn: column + 1 }).range ?? {};
  return [startLine, startColumn];
};

// `{"a":${var.x}` on line 5, from column 3 on; the lines below are indented by two.
const parts = ['{"a":', hole(at(5, 10, 5, 15)), '\n,"b":1}'];

test('what stands behind a hole and a line break is where the source has it', () => {
  expect(locate(parts, 1, 1)).toEqual([5, 3]);
  expect(locate(parts, 2, 1)).toEqual([6, 3]);
  expect(locate(parts, 2, 5)).toEqual([6, 7]);
});

test('behind a hole on the same line, as well', () => {
  expect(locate(['{"a":', hole(at(5, 10, 5, 15)), ',"b":1}'], 1, 10)).toEqual([5, 17]);
});
