import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { firstUnknown, originAt, unknownValue } from '../value-operations.ts';
import { conditionTruth } from './conditions.ts';
import { expandLoops } from './expand-loops.ts';
import type { Member } from './expand-loops.ts';
import { callOf } from './intrinsic-of.ts';
import { limitReached, locateKey, nameOf, originOf } from './scope.ts';
import type { Scope } from './scope.ts';
import { includedPart, withDocument } from './stacks/included-part.ts';
import { withGlobals } from './serverless-globals.ts';
import { translateServerless } from './serverless/translate-serverless.ts';

/** Every resource that the template declares and that a condition does not rule out. */
export function evaluateResources(scope: Scope): readonly Resource[] {
  const resources: Resource[] = [];
  for (const member of membersOf([...scope.template.resources.values()], scope)) {
    if (resources.length >= scope.limits.resources) {
      limitReached(scope, 'resources', member.entry.keyRange);
      break;
    }
    const resource = evaluateResource(member);
    if (resource !== undefined) resources.push(resource);
  }
  return translateServerless(resources, scope);
}

/** The declared resources, with those that stand in a file of their own. */
function membersOf(entries: readonly MappingEntry[], scope: Scope): readonly Member[] {
  return expandLoops(entries, scope).flatMap((member) => {
    const part = member.entry.key === 'Fn::Transform' ? includedPart(member.entry.value, scope) : undefined;
    return part === undefined ? [member] : membersOf(part.node.entries, part.scope);
  });
}

function evaluateResource({ entry, scope, unknown }: Member): Resource | undefined {
  const { key, keyRange, value } = entry;
  if (key === 'Fn::Transform') {
    scope.sink.add('unresolved-macro', 'A macro writes some resources of this template; they are not seen.', keyRange);
    return undefined;
  }
  const type = entryOf(value, 'Type')?.value;
  if (type?.kind !== 'string') {
    const isMacro = callOf(value)?.name === 'Fn::Transform' || entryOf(value, 'Fn::Transform') !== undefined;
    if (isMacro) scope.sink.add('unresolved-macro', `A macro writes the resource ${key}; it is not seen.`, keyRange);
    else scope.sink.add('parse-error', `The resource ${key} has no readable Type; it is not looked at.`, keyRange);
    return undefined;
  }
  const exists = existence(value, scope);
  if (exists === 'never') return undefined;
  const maybe = unknown ?? exists;
  const meta = readMeta(entry, scope);
  const resource: Resource = {
    dialect: 'cloudformation',
    mode: 'managed',
    type: type.value,
    address: key,
    root: scope.root,
    attributes: withDocument(type.value, withGlobals(type.value, readProperties(entry, scope), meta, scope), scope),
    meta,
    declaration: locateKey(scope, entry),
    block: blockOf(entry, scope),
    calls: [],
  };
  return maybe === undefined ? resource : { ...resource, maybe };
}

function blockOf(entry: MappingEntry, scope: Scope): Location {
  const { keyRange, value } = entry;
  const { path, range } = locateKey(scope, entry);
  // A resource that is put in from another file is, here, no more than its name.
  if (value.path !== undefined && value.path !== path) return { path, range };
  return { path, range: { ...keyRange, endLine: value.range.endLine, endColumn: value.range.endColumn } };
}

/** `never` when its Condition is known to be false; the unknown when it is not known; undefined when the resource is there. */
function existence(node: DataNode, scope: Scope): 'never' | UnknownValue | undefined {
  const condition = entryOf(node, 'Condition')?.value;
  if (condition === undefined) return undefined;
  const name = nameOf(condition);
  if (name === undefined) return unknownValue('unsupported-expression', 'Condition', originOf(scope, condition.range));
  const truth = conditionTruth(name, scope, condition.range);
  if (truth.kind === 'unknown') return truth.unknown;
  return truth.value ? undefined : 'never';
}

function readProperties({ keyRange, value }: MappingEntry, scope: Scope): MapValue {
  const node = entryOf(value, 'Properties')?.value;
  const properties = node === undefined ? undefined : scope.evaluate(node, scope);
  const origin = properties?.origin ?? originOf(scope, keyRange);
  const incomplete = value.kind === 'mapping' && value.incomplete !== undefined;
  const lost = incomplete ? unknownValue('parse-error', 'a part of the resource that cannot be read', origin) : undefined;
  return asMap(properties, origin, lost);
}

/** Properties that are no plain mapping: empty, with everything left open. */
function asMap(value: Value | undefined, origin: MapValue['origin'], lost: UnknownValue | undefined): MapValue {
  if (value?.kind === 'map') return lost === undefined ? value : { ...value, more: value.more ?? lost };
  const empty: MapValue = { kind: 'map', entries: new Map(), origin: originAt(origin.at) };
  const more = lost ?? (value === undefined || value.kind === 'null' ? undefined : openProperties(value));
  return more === undefined ? empty : { ...empty, more };
}

function openProperties(value: Value): UnknownValue {
  return firstUnknown(value) ?? unknownValue('unsupported-expression', 'Properties', value.origin);
}

/** Everything about the resource but its type and properties: DeletionPolicy, Metadata, DependsOn… */
function readMeta({ keyRange, value }: MappingEntry, scope: Scope): MapValue {
  const entries = value.kind === 'mapping' ? value.entries.filter(({ key }) => key !== 'Type' && key !== 'Properties') : [];
  const meta = scope.evaluate({ kind: 'mapping', entries, range: value.range }, scope);
  return asMap(meta, originOf(scope, keyRange), undefined);
}
