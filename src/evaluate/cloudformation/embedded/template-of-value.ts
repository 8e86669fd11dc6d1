import type { Location, Range } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { StringValue, TemplateValue, UnknownValue, Value } from '../../../core/value.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { entriesOf, members } from '../../value-operations.ts';
import { withMarks } from './hole-marks.ts';

/** A template that a value holds, placed where the value is written. */
export interface HeldTemplate {
  readonly file: SourceFile;
  readonly made?: DataNode;
  readonly holes: readonly UnknownValue[];
}

/** The template in a text, in `jsonencode(...)` or in a map; undefined where nothing is known of it. */
export function templateOfValue(value: Value): HeldTemplate | undefined {
  switch (value.kind) {
    case 'string':
    case 'template':
      return ofText(value);
    case 'json-text':
      return templateOfValue(value.content);
    case 'map': {
      const holes: UnknownValue[] = [];
      const { at } = value.origin;
      return { file: { path: at.path, text: '' }, made: nodeOf(value, at, holes), holes };
    }
    default:
      return undefined;
  }
}

/** The text at its own lines: lines of a heredoc were moved to the left, and go back. */
function ofText(value: StringValue | TemplateValue): HeldTemplate {
  const holes: UnknownValue[] = [];
  const text = withMarks(value.kind === 'string' ? [value.value] : value.parts, holes);
  const { at } = value.origin;
  const { line, indent } = value.textStart ?? { line: at.range.startLine, indent: 0 };
  const lines = text.split('\n').map((one) => (one === '' ? one : ' '.repeat(indent) + one));
  return { file: { path: at.path, text: '\n'.repeat(line - 1) + lines.join('\n') }, holes };
}

function nodeOf(value: Value, around: Location, holes: UnknownValue[]): DataNode {
  const range = rangeIn(value.origin.at, around);
  const here = { path: around.path, range };
  switch (value.kind) {
    case 'null':
      return { kind: 'null', range };
    case 'bool':
      return { kind: 'bool', value: value.value, raw: String(value.value), range };
    case 'number':
      return { kind: 'number', value: value.value, raw: String(value.value), range };
    case 'string':
      return { kind: 'string', value: value.value, range };
    case 'template':
      return { kind: 'string', value: withMarks(value.parts, holes), range };
    case 'unknown':
      return { kind: 'string', value: withMarks([value], holes), range };
    case 'choice':
      return { kind: 'string', value: withMarks([value.condition], holes), range };
    case 'json-text':
      return nodeOf(value.content, here, holes);
    case 'list':
      return { kind: 'sequence', items: members(value).map((item) => nodeOf(item, here, holes)), range };
    case 'map': {
      const entries = entriesOf(value).map(([key, entry]) => {
        const at = value.keys?.get(key);
        return { key, keyRange: at === undefined ? range : rangeIn(at, here), value: nodeOf(entry, here, holes) };
      });
      return { kind: 'mapping', entries, range };
    }
  }
}

/** A part that is written in another file stands where it is put in. */
function rangeIn(at: Location, around: Location): Range {
  return at.path === around.path ? at.range : around.range;
}
