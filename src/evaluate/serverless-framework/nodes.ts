import type { Location } from '../../core/location.ts';
import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode, MappingEntry, MappingNode } from '../../syntax/data-node.ts';

/** Data as the framework writes it, with nodes of the service in it; what is undefined is left out. */
export type Written = DataNode | string | number | boolean | undefined | readonly Written[] | WrittenMap;
export interface WrittenMap {
  readonly [key: string]: Written;
}

/** What the framework writes stands where that stands in the service for which it writes it. */
export function toNode(written: Exclude<Written, undefined>, at: Location): DataNode {
  const { path, range } = at;
  if (typeof written === 'string') return { kind: 'string', value: written, path, range };
  if (typeof written === 'number') return { kind: 'number', value: written, raw: String(written), path, range };
  if (typeof written === 'boolean') return { kind: 'bool', value: written, raw: String(written), path, range };
  if (isList(written)) {
    return { kind: 'sequence', items: written.flatMap((item) => (item === undefined ? [] : [toNode(item, at)])), path, range };
  }
  return isNode(written) ? written : toMapping(written, at);
}

export function toMapping(written: WrittenMap, at: Location): MappingNode {
  return { kind: 'mapping', entries: entriesFor(written, at), path: at.path, range: at.range };
}

export function entriesFor(written: WrittenMap, at: Location): readonly MappingEntry[] {
  return Object.entries(written).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, keyRange: at.range, path: at.path, value: toNode(value, at) }],
  );
}

function isList(written: DataNode | WrittenMap | readonly Written[]): written is readonly Written[] {
  return Array.isArray(written);
}

function isNode(written: DataNode | WrittenMap): written is DataNode {
  return typeof written['kind'] === 'string' && typeof written['range'] === 'object';
}

/**
 * One mapping over another, as the framework lays `resources` over what it makes: mappings key by key, sequences item by item, anything else is
 * replaced.
 */
export function mergeNodes(under: DataNode, over: DataNode): DataNode {
  if (under.kind === 'sequence' && over.kind === 'sequence') {
    const items = over.items.map((item, index) => {
      const below = under.items[index];
      return below === undefined ? item : mergeNodes(below, item);
    });
    return { ...over, items: [...items, ...under.items.slice(items.length)] };
  }
  if (under.kind !== 'mapping' || over.kind !== 'mapping') return over;
  const entries = new Map(under.entries.map((entry) => [entry.key, entry]));
  for (const entry of over.entries) {
    const below = entries.get(entry.key);
    entries.set(entry.key, below === undefined ? entry : { ...entry, value: mergeNodes(below.value, entry.value) });
  }
  const incomplete = over.incomplete ?? under.incomplete;
  return { ...over, entries: [...entries.values()], ...(incomplete === undefined ? {} : { incomplete }) };
}

/** The entries of a mapping, or of the mappings in a list, which the framework lays over each other. */
export function listedEntries(node: DataNode | undefined): readonly MappingEntry[] {
  if (node?.kind === 'mapping') return node.entries;
  if (node?.kind !== 'sequence') return [];
  return node.items.flatMap((item) => (item.kind === 'mapping' ? item.entries : []));
}

export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

/** A text, or what YAML took for a number or a truth, as it is written. */
export function textOf(node: DataNode | undefined): string | undefined {
  if (node?.kind === 'string') return node.value;
  return node?.kind === 'number' || node?.kind === 'bool' ? node.raw : undefined;
}

export function isTrue(node: DataNode | undefined): boolean {
  return node?.kind === 'bool' ? node.value : node !== undefined && node.kind !== 'null';
}

/** `0` and `name` of a list: an item, or the entry of the mappings in it. */
export function memberOf(node: DataNode, key: string): DataNode | undefined {
  if (node.kind !== 'sequence') return entryOf(node, key)?.value;
  return /^\d{1,6}$/u.test(key) ? node.items[Number(key)] : listedEntries(node).findLast((entry) => entry.key === key)?.value;
}
