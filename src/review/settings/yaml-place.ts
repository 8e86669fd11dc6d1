import type { Range } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { parseYamlOnce } from '../../syntax/yaml/parse-yaml-once.ts';

/** The first document; undefined for an empty text. Diagnostics are left to those whose verdict depends on them. */
export function yamlRoot(file: SourceFile | undefined): DataNode | undefined {
  return file === undefined ? undefined : parseYamlOnce(file).documents[0];
}

/** From the key to the end of its value; as far as the route goes. Numbers count the items of a sequence. */
export function placeIn(root: DataNode | undefined, route: readonly (string | number)[]): Range | undefined {
  let node = root;
  let place: Range | undefined;
  for (const step of route) {
    if (typeof step === 'number') {
      node = node?.kind === 'sequence' ? node.items[step] : undefined;
      place = node?.range ?? place;
      continue;
    }
    const entry = entryOf(node, step);
    if (entry === undefined) return place;
    node = entry.value;
    place = { ...entry.keyRange, endLine: node.range.endLine, endColumn: node.range.endColumn };
  }
  return place;
}

/** Nested values deeper than this are compared as one. */
const depthMax = 40;

/** The value as plain data, keys in order of their names, so that equal values give equal texts. Strings, numbers and booleans by their text. */
export function plainValue(node: DataNode | undefined, depth = 0): unknown {
  if (node === undefined) return undefined;
  if (depth > depthMax) return 'too deep';
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'number':
    case 'bool':
      return node.raw;
    case 'null':
      return null;
    case 'unread':
      return 'unread';
    case 'sequence':
      return node.items.map((item) => plainValue(item, depth + 1));
    case 'mapping': {
      const entries = new Map(node.entries.map((entry) => [entry.key, plainValue(entry.value, depth + 1)]));
      return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
    }
  }
}

export function sameValue(a: DataNode | undefined, b: DataNode | undefined): boolean {
  return JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b));
}

/** A scalar as text; empty when there is none. */
export function scalarText(node: DataNode | undefined): string {
  const value = plainValue(node);
  return typeof value === 'string' ? value : '';
}
