import type { DataNode, DiagnosticSink, MappingNode, Unread, WrittenEntry } from '../data-node.ts';

/**
 * Resolves `<<`: the entries of the mapping, or mappings, that it names stand behind the mapping's own ones, unless a key is there already.
 * Source: yaml.org/type/merge. What `<<` names is an alias nearly always, so its size is counted there.
 */
export function mergeEntries(
  entries: readonly WrittenEntry[],
  sink: DiagnosticSink,
): Pick<MappingNode, 'entries' | 'written' | 'incomplete'> {
  if (!entries.some((entry) => entry.isMerge === true)) return { entries };
  let incomplete: Unread | undefined;
  const merged = entries.filter((entry) => entry.isMerge !== true);
  const keys = new Set(merged.map((entry) => entry.key));
  const sources = entries.filter((entry) => entry.isMerge === true).flatMap((entry) => sourcesOf(entry.value));
  for (const source of sources) {
    if (source.kind !== 'mapping') {
      incomplete = refuse(source, sink);
      continue;
    }
    for (const other of source.entries) {
      if (!keys.has(other.key)) merged.push(other);
      keys.add(other.key);
    }
  }
  return incomplete === undefined ? { entries: merged, written: entries } : { entries: merged, incomplete };
}

function refuse(source: DataNode, sink: DiagnosticSink): Unread {
  if (source.kind === 'unread') return source.unread;
  const message = 'Only mappings can be merged with <<; this is none and is not read.';
  sink.add('parse-error', message, source.range);
  return { reason: 'parse-error', message };
}

function sourcesOf(node: DataNode): readonly DataNode[] {
  return node.kind === 'sequence' ? node.items : [node];
}
