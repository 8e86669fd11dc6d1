import type { DataNode, DiagnosticSink } from '../../syntax/data-node.ts';

/** What is read once of each thing that a section declares; all else is evaluated, and of a key given twice both values count. */
const readOnce: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Resources', new Set(['Type', 'Properties', 'Condition'])],
  ['Parameters', new Set(['Type', 'Default', 'AllowedValues'])],
]);

/**
 * Says of a section, or of a part of what one declares, that it stands twice: one alone is looked at, and which of them counts is decided by who
 * deploys it. Names within a section are told where it is read.
 */
export function tellTwice(root: DataNode, sink: DiagnosticSink): void {
  tellIn(root, '', sink);
  for (const { key: section, value } of entriesIn(root)) {
    const keys = readOnce.get(section);
    const isTable = section === 'Mappings';
    if (keys === undefined && !isTable) continue;
    for (const { key, value: declared } of entriesIn(value)) {
      tellIn(declared, `${section}.${key}.`, sink, keys);
      for (const row of isTable ? entriesIn(declared) : []) tellIn(row.value, `${section}.${key}.${row.key}.`, sink);
    }
  }
}

function tellIn(node: DataNode, path: string, sink: DiagnosticSink, keys?: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const { key, keyRange } of entriesIn(node)) {
    if (seen.has(key) && keys?.has(key) !== false) {
      sink.add('parse-error', `${path}${key} is declared twice; only the last declaration is looked at.`, keyRange);
    }
    seen.add(key);
  }
}

function entriesIn(node: DataNode) {
  return node.kind === 'mapping' ? node.entries : [];
}
