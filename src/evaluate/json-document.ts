import type { StringValue, TemplateValue, Value } from '../core/value.ts';
import { parseJson } from '../syntax/json/parse-json.ts';
import { composeText } from './json-document/composed-text.ts';
import { nodeToValue, unreadableText } from './json-document/node-to-value.ts';
import { settle, unknownValue } from './value-operations.ts';

/**
 * The document that a value holds, as a value with a place for every member: an IAM policy in a heredoc, in `jsonencode(...)`, in a YAML
 * block, or as a CloudFormation object.
 *
 * - Text is parsed. Where the text is verbatim source (`textStart`), members have their exact ranges; else they stand where the text does.
 * - A hole in a text is the unknown, or the template, at its place. A hole that stands for members, or in a key, makes its container have
 *   `more`; an entry under such a key is kept, its key spelled `${expression}`.
 * - A key given twice is a choice of its values. What is no JSON is unknown with reason `invalid-document`; text of nothing but space is null.
 * - Every member carries the steps that the text went through.
 */
export function readJsonDocument(value: Value): Value {
  switch (value.kind) {
    case 'string':
    case 'template':
      return readText(value);
    case 'json-text': {
      const settled = settle(value);
      return settled.kind === 'json-text' ? settled.content : settled;
    }
    case 'choice':
      return { ...value, options: value.options.map(readJsonDocument) };
    case 'list':
    case 'map':
      return settle(value);
    case 'null':
    case 'bool':
    case 'number':
    case 'unknown':
      return value;
  }
}

function readText(value: StringValue | TemplateValue): Value {
  const composed = composeText(value);
  if (composed === undefined) return unknownValue('limit-reached', 'a text with too many unknown parts', value.origin);
  if (composed.text.trim() === '') return { kind: 'null', origin: value.origin };
  const file = { path: value.origin.at.path, text: composed.text };
  const { root } = parseJson(file, composed.holes.length === 0 ? {} : { holeMark: composed.holeMark });
  if (root === undefined) return unreadableText(composed, 'text that is no JSON', value.origin);
  return nodeToValue(root, composed);
}
