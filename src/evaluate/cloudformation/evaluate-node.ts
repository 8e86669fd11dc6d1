import { eitherOf } from '../either-of.ts';
import type { Location } from '../../core/location.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { DataNode, MappingEntry, MappingNode, NumberNode, SequenceNode, StringNode, Unread } from '../../syntax/data-node.ts';
import { unknownValue } from '../value-operations.ts';
import { joinTexts } from '../text-parts.ts';
import { fillMarks } from './embedded/hole-marks.ts';
import { includedPart } from './stacks/included-part.ts';
import { composeTexts } from './compose-texts.ts';
import { expandLoops, isLoopKey } from './expand-loops.ts';
import type { Member } from './expand-loops.ts';
import { intrinsicOf } from './intrinsics/registry.ts';
import { callOf } from './intrinsic-of.ts';
import { limitReached, locateKey, originOf } from './scope.ts';
import type { Scope } from './scope.ts';

/** The value of a node of a template; undefined for `AWS::NoValue`. */
export function evaluateNode(node: DataNode, around: Scope): Value | undefined {
  const { state, limits } = around;
  const scope = node.path === undefined || node.path === around.path ? around : { ...around, path: node.path };
  state.steps += 1;
  if (state.steps > limits.steps) return limitReached(scope, 'values', node.range);
  if (state.depth >= limits.depth) return limitReached(scope, 'levels of nesting', node.range);
  state.depth += 1;
  const call = callOf(node);
  const value = call === undefined ? evaluateData(node, scope) : intrinsicOf(call.name)({ ...call, scope });
  state.depth -= 1;
  return value;
}

function evaluateData(node: DataNode, scope: Scope): Value {
  const origin = originOf(scope, node.range);
  switch (node.kind) {
    case 'null':
      return { kind: 'null', origin };
    case 'bool':
      return { kind: 'bool', value: node.value, origin };
    case 'number':
      return keepsItsText(node) ? { kind: 'number', value: node.value, origin } : { kind: 'string', value: node.raw, origin };
    case 'string':
      return evaluateText(node, scope);
    case 'sequence':
      return evaluateSequence(node, scope);
    case 'mapping':
      return evaluateMapping(node, scope);
    case 'unread':
      return unreadValue(node.unread, node, scope);
  }
}

/** CloudFormation hands on what is written: an account id of twenty digits or a version `1.10` must not change on the way. */
function keepsItsText(node: NumberNode): boolean {
  return String(node.value) === node.raw || (Number.isSafeInteger(node.value) && !node.raw.includes('.'));
}

function evaluateText(node: StringNode, scope: Scope): Value {
  const origin = originOf(scope, node.range);
  if (node.value.includes('{{resolve:')) return composeTexts([{ literal: node.value }], origin, scope);
  if (scope.holes.length > 0) {
    const parts = fillMarks(node.value, scope.holes);
    if (parts.some((part) => typeof part !== 'string')) return joinTexts(parts, origin, scope.limits.textChars);
  }
  if (isPreprocessed(node.value, scope)) return unknownValue('macro', node.value, origin);
  const { value, textStart } = node;
  return textStart === undefined ? { kind: 'string', value, origin } : { kind: 'string', value, origin, textStart };
}

/** `$(Vpc)` is what a tool puts a reference in for before CloudFormation sees the template; as a text it would make conditions false. */
function isPreprocessed(text: string, { template }: Scope): boolean {
  const name = /^\$\(([\w:]{1,255})(?:\.[\w.]{1,255})?\)$/u.exec(text)?.[1];
  return name !== undefined && (name.startsWith('AWS::') || template.parameters.has(name) || template.resources.has(name));
}

function evaluateSequence(node: SequenceNode, scope: Scope): Value {
  const origin = originOf(scope, node.range);
  const items: Value[] = [];
  for (const item of node.items) {
    const value = scope.evaluate(item, scope);
    if (value !== undefined) items.push(value);
  }
  if (node.incomplete === undefined) return { kind: 'list', items, origin };
  return { kind: 'list', items, origin, more: unreadValue(node.incomplete, node, scope) };
}

/** What a mapping is put together from. */
interface MappingParts {
  readonly entries: Map<string, Value>;
  readonly keys: Map<string, Location>;
  more: UnknownValue | undefined;
}

function evaluateMapping(node: MappingNode, scope: Scope): Value {
  const more = node.incomplete === undefined ? undefined : unreadValue(node.incomplete, node, scope);
  const into: MappingParts = { entries: new Map(), keys: new Map(), more };
  for (const member of membersOf(node, scope)) {
    if (member.entry.key === 'Fn::Transform') addTransformed(member.entry, scope, into);
    else addMember(member, scope, into);
  }
  const map = { kind: 'map', entries: into.entries, origin: originOf(scope, node.range), keys: into.keys } as const;
  return into.more === undefined ? map : { ...map, more: into.more };
}

/** The entries of a file that is included; of any other transform nobody here knows what it makes. */
function addTransformed({ value: argument }: MappingEntry, scope: Scope, into: MappingParts): void {
  const part = includedPart(argument, scope);
  if (part === undefined) {
    into.more ??= unknownValue('macro', 'Fn::Transform', originOf(scope, argument.range));
    return;
  }
  const included = evaluateMapping(part.node, part.scope);
  if (included.kind !== 'map') return;
  for (const [key, value] of included.entries) {
    into.entries.set(key, value);
    into.keys.set(key, included.keys?.get(key) ?? value.origin.at);
  }
  into.more ??= included.more;
}

function addMember({ entry, scope: inner, unknown }: Member, scope: Scope, into: MappingParts): void {
  into.more ??= unknown;
  const value = scope.evaluate(entry.value, inner);
  if (value === undefined) return;
  const earlier = into.entries.get(entry.key);
  into.entries.set(entry.key, earlier === undefined ? value : eitherOf(earlier, value, entry.key));
  into.keys.set(entry.key, locateKey(scope, entry));
}

function membersOf(node: MappingNode, scope: Scope): readonly Member[] {
  if (node.entries.some((entry) => isLoopKey(entry.key))) return expandLoops(node.entries, scope);
  return node.entries.map((entry) => ({ entry, scope }));
}

function unreadValue(unread: Unread, node: DataNode, scope: Scope): UnknownValue {
  const reason = unread.reason === 'hole' ? 'parse-error' : unread.reason;
  return unknownValue(reason, 'a part of the template that cannot be read', originOf(scope, node.range));
}
