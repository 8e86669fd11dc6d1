import type { Range } from '../../core/location.ts';
import type { DataNode } from '../../syntax/data-node.ts';

/** A node that is a call of an intrinsic function, in either form. */
export interface CallNode {
  /** In the long form: `Fn::Sub`, `Ref`, `Condition`. */
  readonly name: string;
  readonly argument: DataNode;
  readonly range: Range;
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
]);

function longName(tag: string): string {
  return shortNames.get(tag) ?? `Fn::${tag.slice(1)}`;
}

/** `!Sub …` or `{ "Fn::Sub": … }`. A key `Condition` is a call only where conditions are written, so the caller asks for it. */
export function callOf(node: DataNode, among: 'values' | 'conditions' = 'values'): CallNode | undefined {
  if (isCustomTag(node.tag)) {
    const { tag, ...argument } = node;
    return { name: longName(tag ?? ''), argument, range: node.range };
  }
  if (node.kind !== 'mapping' || node.entries.length !== 1) return undefined;
  const [entry] = node.entries;
  if (entry === undefined || !isCallKey(entry.key, among)) return undefined;
  return { name: entry.key, argument: entry.value, range: node.range };
}

/** A tag that YAML itself does not define. */
export function isCustomTag(tag: string | undefined): tag is string {
  return tag !== undefined && !tag.startsWith('!!') && tag !== '!';
}

function isCallKey(key: string, among: 'values' | 'conditions'): boolean {
  if (key === 'Ref') return true;
  if (key === 'Condition') return among === 'conditions';
  return key.startsWith('Fn::') && !key.startsWith('Fn::ForEach::');
}
