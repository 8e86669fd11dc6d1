import type { DataNode } from '../../src/syntax/data-node.ts';

/** The plain value of a node; `<unread>` for what was not read. */
export function plain(node: DataNode | undefined): unknown {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'null':
      return null;
    case 'sequence':
      return node.items.map(plain);
    case 'mapping':
      return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
    case 'unread':
      return '<unread>';
    default:
      return node.value;
  }
}
