import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source.ts';
import { diagnosticSink } from '../data-node.ts';
import type { DataNode } from '../data-node.ts';
import { problemHere, skipSpace } from './json-cursor.ts';
import type { JsonCursor } from './json-cursor.ts';
import { readJsonValue } from './read-json-value.ts';

export interface ParsedJson {
  /** Undefined for a text without any value. */
  readonly root: DataNode | undefined;
  /** Everything that is not JSON as RFC 8259 has it, tolerated or not. Empty exactly when `JSON.parse` accepts the text (nesting beyond the limit apart). */
  readonly diagnostics: readonly Diagnostic[];
}

export interface JsonOptions {
  /**
   * One character that does not occur in the text otherwise. `<c>12<c>` then marks placeholder 12: outside strings it is read as an `unread`
   * node of reason `hole`; inside strings it stays as it is.
   */
  readonly holeMark?: string;
}

/**
 * Reads JSON with ranges. Tolerates comments, trailing or missing commas and broken members, each with a diagnostic; what cannot be read is an
 * `unread` node or makes its container `incomplete`. Never throws; time is linear in the text.
 */
export function parseJson(file: SourceFile, options: JsonOptions = {}): ParsedJson {
  const sink = diagnosticSink(file.path);
  const cursor: JsonCursor = {
    text: file.text,
    sink,
    holeMark: options.holeMark === undefined ? -1 : options.holeMark.charCodeAt(0),
    offset: 0,
    line: 1,
    lineStart: 0,
  };
  if (Number.isNaN(skipSpace(cursor))) {
    problemHere(cursor, 'There is no JSON value here.');
    return { root: undefined, diagnostics: sink.diagnostics };
  }
  const root = readJsonValue(cursor, 0);
  if (Number.isNaN(skipSpace(cursor))) return { root, diagnostics: sink.diagnostics };
  const message = 'There is more text behind the end of the JSON value; it is not read.';
  problemHere(cursor, message);
  return { root: withRest(root, message), diagnostics: sink.diagnostics };
}

function withRest(root: DataNode, message: string): DataNode {
  const unread = { reason: 'parse-error', message } as const;
  if (root.kind === 'mapping' || root.kind === 'sequence') return { ...root, incomplete: root.incomplete ?? unread };
  return { kind: 'unread', range: root.range, unread };
}
