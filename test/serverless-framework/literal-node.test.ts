import { expect, test } from 'vitest';
import { literalNode } from '../../src/evaluate/serverless-framework/literal-node.ts';

const at = { path: 'serverless.yml', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } };

test.each([
  ["'dev'", { kind: 'string', value: 'dev' }],
  ['"dev"', { kind: 'string', value: 'dev' }],
  ['""', { kind: 'string', value: '' }],
  ["''", { kind: 'string', value: '' }],
  ['-12', { kind: 'number', value: -12, raw: '-12' }],
  ['999999999999999', { kind: 'number', value: 999_999_999_999_999, raw: '999999999999999' }],
  ['true', { kind: 'bool', value: true, raw: 'true' }],
  ['false', { kind: 'bool', value: false, raw: 'false' }],
  ['null', { kind: 'null' }],
  ['', { kind: 'null' }],
])('%s is written out', (text, node) => expect(literalNode(text, at)).toEqual({ ...node, ...at }));

test.each(['dev', '1000000000000000', '1.5', '\'a"', 'self:a'])('%s is not', (text) => expect(literalNode(text, at)).toBeUndefined());
