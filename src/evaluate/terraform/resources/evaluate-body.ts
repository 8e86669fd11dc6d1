import type { Location } from '../../../core/location.ts';
import type { ListValue, MapValue, UnknownValue, Value } from '../../../core/value.ts';
import type { HclBlock, HclBody } from '../../../syntax/hcl/hcl-tree.ts';
import { members, originAt } from '../../value-operations.ts';
import { overChoices, overPairs } from '../../choices.ts';
import { iterate } from '../expressions/iteration.ts';
import type { Scope } from '../scope.ts';
import { bind, inFile, limitReached, locate } from '../scope.ts';
import { tooManyValues } from '../expressions/too-many-values.ts';

/** Names of everything that a body sets: attributes, block types, and types of dynamic blocks. */
export function memberNames(body: HclBody): Set<string> {
  return new Set([...body.attributes.map((attribute) => attribute.name), ...body.blocks.map(blockName)]);
}

function blockName(block: HclBlock): string {
  return block.type === 'dynamic' ? (block.labels[0] ?? 'dynamic') : block.type;
}

/** A body as a map. Attributes that are null are absent, as for Terraform, but for the place of their name; repeated blocks are a list of maps. */
export function evaluateBody(body: HclBody, scope: Scope, at: Location, skip: ReadonlySet<string> = new Set()): MapValue {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Location>();
  for (const name of memberNames(body)) {
    if (skip.has(name)) continue;
    const value = evaluateMember(body, name, scope);
    if (value !== undefined) entries.set(name, value);
    keys.set(name, keyLocation(body, name) ?? at);
  }
  return { kind: 'map', entries, keys, origin: originAt(at) };
}

/** Where a member's name is written. */
export function keyLocation(body: HclBody, name: string): Location | undefined {
  const attribute = body.attributes.find((candidate) => candidate.name === name);
  if (attribute !== undefined) return { path: attribute.path, range: attribute.nameRange };
  const block = body.blocks.find((candidate) => blockName(candidate) === name);
  return block === undefined ? undefined : { path: block.path, range: block.header };
}

/** One attribute, or all blocks of one type; undefined when it is not set. */
export function evaluateMember(body: HclBody, name: string, scope: Scope): Value | undefined {
  const attribute = body.attributes.find((candidate) => candidate.name === name);
  if (attribute !== undefined) {
    const value = scope.module.context.evaluate(attribute.value, inFile(scope, attribute.path));
    return value.kind === 'null' ? undefined : value;
  }
  const blocks = body.blocks.filter((candidate) => blockName(candidate) === name);
  const [first] = blocks;
  if (first === undefined) return undefined;
  const at = { path: first.path, range: first.range };
  return joinLists(
    blocks.map((block) => evaluateBlock(block, inFile(scope, block.path))),
    scope,
    at,
  );
}

function evaluateBlock(block: HclBlock, scope: Scope): Value {
  const at = locate(scope, block.range);
  const { context } = scope.module;
  if (block.type === 'dynamic') return evaluateDynamic(block, scope);
  if (context.depth >= context.limits.depth)
    return limitReached(context, `Blocks nested more than ${context.limits.depth} levels deep`, at);
  context.depth += 1;
  const item = evaluateBody(block.body, scope, at);
  context.depth -= 1;
  return { kind: 'list', items: [item], origin: originAt(at) };
}

/** `dynamic "x" { for_each = ...; content { ... } }`: one block per member; an unknown collection may make any number. */
function evaluateDynamic(block: HclBlock, scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, block.range);
  const argument = block.body.attributes.find((attribute) => attribute.name === 'for_each');
  const content = block.body.blocks.find((candidate) => candidate.type === 'content');
  if (argument === undefined || content === undefined) return { kind: 'list', items: [], origin: originAt(at) };
  const collection = context.evaluate(argument.value, inFile(scope, argument.path));
  const result = overChoices([collection], context.limits, originAt(at), ([option]) =>
    eachContent(block, content, option ?? collection, scope),
  );
  return result ?? tooManyValues(context, at);
}

function eachContent(block: HclBlock, content: HclBlock, collection: Value, scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, block.range);
  const named = block.body.attributes.find((attribute) => attribute.name === 'iterator')?.value;
  const iterator = named?.kind === 'variable' ? named.name : (block.labels[0] ?? '');
  const steps = iterate(collection, context, at);
  const items = steps.items.map(({ key, value }) => {
    const entries = new Map([
      ['key', key],
      ['value', value],
    ]);
    const inner = bind(inFile(scope, content.path), iterator, { kind: 'map', entries, origin: originAt(at) });
    return evaluateBody(content.body, inner, { path: content.path, range: content.range });
  });
  const list: ListValue = { kind: 'list', items, origin: originAt(at) };
  return steps.more === undefined ? list : { ...list, more: steps.more };
}

function joinLists(lists: readonly Value[], scope: Scope, at: Location): Value {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const { context } = scope.module;
  const joined = overChoices(lists, context.limits, originAt(at), (row) => concatenate(row, at));
  if (joined !== undefined) return joined;
  // Policies look at blocks one by one, or at one beside another.
  const inPairs = overPairs(lists, context.limits, originAt(at), (row) => concatenate(row, at));
  return inPairs ?? tooManyValues(context, at, { name: 'blocks', operands: lists });
}

function concatenate(lists: readonly Value[], at: Location): ListValue {
  const items: Value[] = [];
  let more: UnknownValue | undefined;
  for (const list of lists) {
    if (list.kind === 'unknown') more ??= list;
    if (list.kind !== 'list') continue;
    items.push(...members(list));
    more ??= list.more;
  }
  const base: ListValue = { kind: 'list', items, origin: originAt(at) };
  return more === undefined ? base : { ...base, more };
}
