import type { UnknownValue, Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { firstUnknown, unknownValue } from '../value-operations.ts';
import { argumentsOf, hop, isLiteralText, limitReached, locate, originOf } from './scope.ts';
import type { Scope } from './scope.ts';

/** An entry of a mapping, with the scope in which its value is to be read. */
export interface Member {
  readonly entry: MappingEntry;
  readonly scope: Scope;
  /** Set when it is not known which members, or how many, the loop makes. */
  readonly unknown?: UnknownValue;
}

const loopPrefix = 'Fn::ForEach::';

export function isLoopKey(key: string): boolean {
  return key.startsWith(loopPrefix);
}

/**
 * The entries of a mapping, `Fn::ForEach::Name: [identifier, collection, { key: value }]` written out. A loop over a collection that is not
 * known yields its body once, with the identifier unknown.
 * Source: "Fn::ForEach" of the AWS::LanguageExtensions transform.
 */
export function expandLoops(entries: readonly MappingEntry[], scope: Scope): Member[] {
  const members: Member[] = [];
  for (const entry of entries) {
    if (isLoopKey(entry.key)) members.push(...expandLoop(entry, scope));
    else members.push({ entry, scope });
  }
  return members;
}

function expandLoop(entry: MappingEntry, scope: Scope): Member[] {
  const [identifier, collection, body] = argumentsOf(entry.value) ?? [];
  if (!isLiteralText(identifier) || collection === undefined || body?.kind !== 'mapping') {
    const message = `${entry.key} needs an identifier, a collection and a mapping; it is not expanded.`;
    scope.sink.add('parse-error', message, entry.keyRange);
    const unknown = unknownValue('parse-error', entry.key, originOf(scope, entry.value.range));
    return [{ entry: { ...entry, value: { kind: 'mapping', entries: [], range: entry.value.range } }, scope, unknown }];
  }
  const items = collectionItems(collection, scope);
  const members: Member[] = [];
  for (const item of items) {
    scope.state.steps += body.entries.length;
    if (members.length >= scope.limits.iterations || scope.state.steps > scope.limits.steps) {
      members.push({
        entry: { ...entry, value: { kind: 'null', range: entry.value.range } },
        scope,
        unknown: limitReached(scope, 'loop members', entry.keyRange),
      });
      break;
    }
    members.push(...iterate(identifier.value, item, body.entries, scope, entry));
  }
  return members;
}

function iterate(identifier: string, item: Value, body: readonly MappingEntry[], scope: Scope, loop: MappingEntry): Member[] {
  const step = { kind: 'iteration', name: loop.key, at: locate(scope, loop.keyRange) } as const;
  const inner: Scope = { ...scope, loops: new Map([...scope.loops, [identifier, hop(item, [step])]]) };
  const text = scalarText(item);
  const replaced = body.map((entry) => ({ ...entry, key: withIdentifiers(entry.key, inner.loops) }));
  const unknown = text === undefined ? (firstUnknown(item) ?? unknownValue('unsupported-expression', loop.key, item.origin)) : undefined;
  return expandLoops(replaced, inner).map((member) => (unknown === undefined ? member : { unknown, ...member }));
}

/** `Bucket${Name}` for a name that is not only letters and digits can be written `Bucket&{Name}`: other characters are then left out. */
function withIdentifiers(key: string, loops: Scope['loops']): string {
  let written = key;
  for (const [identifier, item] of loops) {
    const text = scalarText(item);
    if (text === undefined) continue;
    written = written.replaceAll(`\${${identifier}}`, () => text);
    written = written.replaceAll(`&{${identifier}}`, () => text.replaceAll(/[^A-Za-z0-9]/g, ''));
  }
  return written;
}

/** The members of the collection; one unknown when they are not known. */
function collectionItems(collection: DataNode, scope: Scope): readonly Value[] {
  const list = scope.evaluate(collection, scope);
  if (list?.kind === 'list' && list.more === undefined) return list.items;
  const known = list === undefined ? undefined : firstUnknown(list);
  return [known ?? unknownValue('unsupported-expression', 'Fn::ForEach', originOf(scope, collection.range))];
}
