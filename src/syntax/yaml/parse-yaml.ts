import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source.ts';
import { diagnosticSink } from '../data-node.ts';
import type { DataNode } from '../data-node.ts';
import { buildDocuments } from './build-documents.ts';
import { readAroundFaults } from './read-around-faults.ts';
import { readEvents } from './read-events.ts';
import { repairedCharsMax } from './yaml-limits.ts';

export interface ParsedYaml {
  /** One root per document. Around a syntax error, the value of the innermost key that could be told is `unread`. */
  readonly documents: readonly DataNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML with ranges: tags kept, anchors and merge keys resolved within limits. Never throws. js-yaml does the parsing: its event stream
 * carries source offsets.
 */
export function parseYaml(file: SourceFile): ParsedYaml {
  const sink = diagnosticSink(file.path);
  const budget = { charsLeft: file.text.length + repairedCharsMax };
  const whole = readEvents(file.text, budget);
  if ('events' in whole) return { documents: buildDocuments(whole, sink), diagnostics: sink.diagnostics };
  const { events, losses } = readAroundFaults(file.text, whole, budget);
  for (const { message, range } of losses) sink.add('parse-error', message, range);
  return { documents: events === undefined ? [] : buildDocuments(events, sink), diagnostics: sink.diagnostics };
}
