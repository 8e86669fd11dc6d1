import type { Range } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { parseJson } from '../json/parse-json.ts';
import type { HclExpression, HclFile, ParsedTemplate } from './hcl-tree.ts';
import { jsonConfigBody, jsonVariablesBody } from './json-body.ts';
import { createLineIndex } from './line-index.ts';
import type { LineIndex } from './line-index.ts';

/** Reads a string of the file as a template, of which all stands at this place. */
export type TemplateOfString = (text: string, range: Range) => ParsedTemplate;

/** `.tf.json`, and as files of variables what is called otherwise: a command may name any. */
export function readJsonFile(file: SourceFile, templateOf: TemplateOfString): HclFile {
  const { path, text } = file;
  const { root, diagnostics } = parseJson(file);
  const found = [...diagnostics];
  if (root === undefined) {
    const range = createLineIndex(text, 1).range(0, text.length);
    return { path, body: { range, attributes: [], blocks: [] }, diagnostics: found };
  }
  const template = (content: string, range: Range): HclExpression => {
    const parsed = templateOf(content, range);
    found.push(...parsed.diagnostics);
    return withoutPosition(parsed.expression);
  };
  const isConfig = /\.(?:tf|tofu)\.json$/u.test(path);
  const body = isConfig ? jsonConfigBody(root, { path, template, readsAll: false }) : jsonVariablesBody(root, path);
  return { path, body, diagnostics: found };
}

/** Lines of a text that stands in another one at this place. */
export function rangeLines(range: Range): LineIndex {
  return { range: () => range, line: () => range.startLine, column: () => range.startColumn };
}

/** A string with escapes is no verbatim text. */
function withoutPosition(expression: HclExpression): HclExpression {
  if (expression.kind === 'string') return { kind: 'string', value: expression.value, range: expression.range };
  return expression.kind === 'template' ? { kind: 'template', parts: expression.parts, range: expression.range } : expression;
}
