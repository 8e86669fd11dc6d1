import { entryOf } from '../../../syntax/data-node.ts';
import type { DataNode } from '../../../syntax/data-node.ts';

export type Route = readonly (string | number)[];

/** What is wrong, and where in the document. */
export interface Fault {
  readonly route: Route;
  readonly message: string;
}

export interface YamlData {
  readonly data: unknown;
  /** What would not survive as data: keys given twice, tags. */
  readonly faults: readonly Fault[];
}

/**
 * As plain data. `on`, `off`, `yes` and `no` stay texts, as YAML has them since 1.2 and editors show them: values of AWS are called so. Keys
 * become properties of their own, whatever their name.
 */
export function toData(node: DataNode | undefined): YamlData {
  const faults: Fault[] = [];
  return { data: node === undefined ? undefined : convert(node, [], faults), faults };
}

function convert(node: DataNode, route: Route, faults: Fault[]): unknown {
  if (node.tag !== undefined && !node.tag.startsWith('!!'))
    faults.push({ route, message: `has the tag ${node.tag}, which means nothing here` });
  switch (node.kind) {
    case 'string':
    case 'number':
      return node.value;
    case 'bool':
      return /^(?:true|false)$/iu.test(node.raw) ? node.value : node.raw;
    case 'null':
      return null;
    case 'unread':
      return undefined;
    case 'sequence':
      return node.items.map((item, index) => convert(item, [...route, index], faults));
    case 'mapping': {
      const seen = new Set<string>();
      const entries = node.entries.map(({ key, value }): [string, unknown] => {
        if (seen.has(key) || key === '__proto__')
          faults.push({ route: [...route, key], message: seen.has(key) ? 'is given twice' : 'is not a key' });
        seen.add(key);
        return [key, convert(value, [...route, key], faults)];
      });
      return Object.fromEntries(entries);
    }
  }
}

/** Line of the key or item; where it is missing, of the innermost thing around it that is there. */
export function lineAt(root: DataNode | undefined, route: Route): number {
  let node = root;
  let line = root?.range.startLine ?? 1;
  for (const step of route) {
    const entry = typeof step === 'string' ? entryOf(node, step) : undefined;
    const next = typeof step === 'string' ? entry?.value : node?.kind === 'sequence' ? node.items[step] : undefined;
    if (next === undefined) return line;
    line = entry?.keyRange.startLine ?? next.range.startLine;
    node = next;
  }
  return line;
}
