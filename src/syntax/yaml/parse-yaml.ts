import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source.ts';
import { diagnosticSink } from '../data-node.ts';
import type { DataNode, DiagnosticSink, Unread } from '../data-node.ts';
import { buildDocuments } from './build-documents.ts';
import { readEvents } from './read-events.ts';
import type { YamlFault } from './read-events.ts';

export interface ParsedYaml {
  /** One root per document. After a syntax error: what stands before the erroneous line, with the root marked `incomplete`. */
  readonly documents: readonly DataNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML with ranges: tags kept, anchors and merge keys resolved within limits. Never throws. js-yaml does the parsing: its event stream
 * carries source offsets.
 */
export function parseYaml(file: SourceFile): ParsedYaml {
  const sink = diagnosticSink(file.path);
  const whole = readEvents(file.text);
  const documents = 'events' in whole ? buildDocuments(whole, sink) : readBefore(file.text, whole, sink);
  return { documents, diagnostics: sink.diagnostics };
}

/** The documents of the text before the line with the error, when that is valid by itself. */
function readBefore(text: string, fault: YamlFault, sink: DiagnosticSink): DataNode[] {
  const message = `This is no valid YAML: ${fault.reason}. What stands from this line on is not read.`;
  sink.add('parse-error', message, { startLine: fault.line, startColumn: 1, endLine: fault.line + 1, endColumn: 1 });
  const before = readEvents(firstLines(text, fault.line - 1));
  if (!('events' in before)) return [];
  const documents = buildDocuments(before, sink);
  const last = documents.pop();
  const incomplete: Unread = { reason: 'parse-error', message };
  if (last?.kind === 'mapping' || last?.kind === 'sequence') documents.push({ ...last, incomplete });
  else if (last !== undefined) documents.push({ kind: 'unread', range: last.range, unread: incomplete });
  return documents;
}

function firstLines(text: string, count: number): string {
  let end = 0;
  for (let line = 0; line < count; line += 1) end = text.indexOf('\n', end) + 1 || text.length;
  return text.slice(0, end);
}
