import type { Location } from '../../core/location.ts';
import type { MapValue, Origin, UnknownValue, Value } from '../../core/value.ts';
import type { DataNode, MappingNode, SequenceNode, Unread } from '../../syntax/data-node.ts';
import { unknownKind } from '../../core/unknown-kind.ts';
import { eitherOf } from '../either-of.ts';
import { originAt, unknownValue } from '../value-operations.ts';
import type { ComposedText } from './composed-text.ts';
import { fillHoles, keyWithHoles } from './holes.ts';

/** The value of a parsed node, holes put back. The depth is bounded by the parser. */
export function nodeToValue(node: DataNode, composed: ComposedText): Value {
  const at = composed.locate(node.range);
  const origin = originAt(at, composed.origin.via);
  switch (node.kind) {
    case 'null':
      return { kind: 'null', origin };
    case 'bool':
      return { kind: 'bool', value: node.value, origin };
    case 'number':
      return { kind: 'number', value: node.value, origin };
    case 'string':
      return fillHoles(node.value, composed, origin);
    case 'sequence':
      return listOf(node, composed, origin);
    case 'mapping':
      return mapOf(node, composed, origin);
    case 'unread':
      return unreadValue(node.unread, composed, origin);
  }
}

function listOf(node: SequenceNode, composed: ComposedText, origin: Origin): Value {
  const items = node.items.map((item) => nodeToValue(item, composed));
  if (node.incomplete === undefined) return { kind: 'list', items, origin };
  return { kind: 'list', items, origin, more: unreadValue(node.incomplete, composed, origin) };
}

function mapOf(node: MappingNode, composed: ComposedText, origin: Origin): MapValue {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Location>();
  let more = node.incomplete === undefined ? undefined : unreadValue(node.incomplete, composed, origin);
  for (const entry of node.entries) {
    const key = keyWithHoles(entry.key, composed);
    more ??= key.hole;
    const value = nodeToValue(entry.value, composed);
    const earlier = entries.get(key.text);
    entries.set(key.text, earlier === undefined ? value : eitherOf(earlier, value, key.text));
    keys.set(key.text, composed.locate(entry.keyRange));
  }
  return more === undefined ? { kind: 'map', entries, origin, keys } : { kind: 'map', entries, origin, keys, more };
}

/** AWS refuses what is no document, as long as nothing is still to be put into it: what comes in could make it one. */
export function unreadableText({ holes }: ComposedText, expression: string, origin: Origin): UnknownValue {
  const hole = holes.find((one) => unknownKind(one) === 'ours') ?? holes[0];
  const unreadable = unknownValue(hole?.reason ?? 'invalid-document', expression, origin);
  return hole?.isRefused === true ? { ...unreadable, isRefused: true } : unreadable;
}

function unreadValue(unread: Unread, composed: ComposedText, origin: Origin): UnknownValue {
  if (unread.reason === 'parse-error') return unreadableText(composed, 'a part of the text that cannot be read', origin);
  if (unread.reason !== 'hole') return unknownValue(unread.reason, 'a part of the text that cannot be read', origin);
  return composed.holes[unread.hole] ?? unknownValue('parse-error', 'a part of the text that cannot be read', origin);
}
