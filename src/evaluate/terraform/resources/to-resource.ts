import type { Outline, Resource } from '../../../core/resource.ts';
import type { MapValue, Value } from '../../../core/value.ts';
import type { HclBlock, HclExpression } from '../../../syntax/hcl/hcl-tree.ts';
import { originAt, settle } from '../../value-operations.ts';
import { evaluateBody } from './evaluate-body.ts';
import { traversalText } from '../modules/module-instances.ts';
import type { ResourceInstance } from './resource-instances.ts';
import { readAttribute } from './derived-attributes.ts';
import { allAttributes, metaArguments } from './resource-instances.ts';
import type { ModuleInstance, RootContext, Scope } from '../scope.ts';
import { inFile, limitReached, locate } from '../scope.ts';
import { sizeOf } from '../types/value-size.ts';

/** One instance as the rest of the program sees it. */
export function toResource(instance: ResourceInstance, module: ModuleInstance): Resource {
  const { declared } = instance;
  const { block } = declared;
  const attributes = withinBudget(withDocument(instance, allAttributes(instance)), module.context);
  return {
    dialect: 'terraform',
    mode: declared.mode,
    type: declared.type,
    address: instance.address,
    root: module.context.root,
    attributes,
    meta: settleMap(metaOf(instance, module)),
    declaration: { path: block.path, range: block.header },
    block: { path: block.path, range: block.range },
    calls: module.calls,
    ...(instance.maybe === undefined ? {} : { maybe: instance.maybe }),
    ...(module.config.isStandIn === true ? { outline: outlineOf(block, module) } : {}),
  };
}

/** A dynamic block goes by the name of what it makes. */
function outlineOf({ body }: HclBlock, { config }: ModuleInstance): Outline {
  const blocks = body.blocks.map(({ type, labels }) => (type === 'dynamic' ? (labels[0] ?? type) : type));
  return {
    attributes: new Set([...body.attributes.map(({ name }) => name), ...blocks]),
    types: new Set(config.resources.map(({ type }) => type)),
  };
}

/** The text of a policy document belongs to its data source, as if it were written there. */
function withDocument(instance: ResourceInstance, attributes: MapValue): MapValue {
  if (instance.declared.mode !== 'data' || instance.declared.type !== 'aws_iam_policy_document') return attributes;
  return { ...attributes, entries: new Map([...attributes.entries, ['json', readAttribute(instance, 'json')]]) };
}

/** Settling walks through all of the values, which may be shared by many resources: it counts as steps. */
function withinBudget(attributes: MapValue, context: RootContext): MapValue {
  context.steps += sizeOf(attributes).weight;
  if (context.steps <= context.limits.steps) return settleMap(attributes);
  const more = limitReached(context, `More than ${context.limits.steps} expressions in one root`, attributes.origin.at);
  return { kind: 'map', entries: new Map(), origin: attributes.origin, more };
}

function settleMap(map: MapValue): MapValue {
  const settled = settle(map);
  return settled.kind === 'map' ? settled : map;
}

function metaOf(instance: ResourceInstance, module: ModuleInstance): MapValue {
  const { block } = instance.declared;
  const entries = new Map<string, Value>();
  for (const attribute of block.body.attributes) {
    if (attribute.name !== 'depends_on') continue;
    entries.set(attribute.name, asNames(attribute.value, inFile(instance.scope, attribute.path)));
  }
  const provider = providerOf(instance, module);
  if (provider !== undefined) entries.set('provider', provider);
  const blocks = block.body.blocks.filter((inner) => metaArguments.has(inner.type));
  for (const type of new Set(blocks.map((inner) => inner.type))) {
    const items = blocks.filter((inner) => inner.type === type).map((inner) => metaBlock(inner, instance.scope));
    entries.set(type, { kind: 'list', items, origin: originAt({ path: block.path, range: block.range }) });
  }
  return { kind: 'map', entries, origin: originAt({ path: block.path, range: block.range }) };
}

/** The name of the provider in the root, when it is not the default one. */
function providerOf(instance: ResourceInstance, module: ModuleInstance): Value | undefined {
  const { block, type } = instance.declared;
  const attribute = block.body.attributes.find((candidate) => candidate.name === 'provider');
  const own = attribute === undefined ? undefined : traversalText(attribute.value);
  const local = own ?? type.split('_')[0] ?? type;
  const name = module.providers.get(local) ?? own;
  if (name === undefined) return undefined;
  const at = attribute === undefined ? { path: block.path, range: block.header } : { path: attribute.path, range: attribute.value.range };
  return { kind: 'string', value: name, origin: originAt(at) };
}

const namesOnly: ReadonlySet<string> = new Set(['ignore_changes', 'replace_triggered_by']);

function metaBlock(block: HclBlock, outer: Scope): Value {
  const scope = inFile(outer, block.path);
  const value = evaluateBody(block.body, scope, locate(scope, block.range), namesOnly);
  const entries = new Map(value.entries);
  for (const attribute of block.body.attributes) {
    if (namesOnly.has(attribute.name)) entries.set(attribute.name, asNames(attribute.value, inFile(scope, attribute.path)));
  }
  return { ...value, entries };
}

/** `[tags, aws_x.y]` or `all`: names, not values. */
function asNames(expression: HclExpression, scope: Scope): Value {
  const origin = originAt(locate(scope, expression.range));
  if (expression.kind === 'tuple') return { kind: 'list', items: expression.items.map((item) => asNames(item, scope)), origin };
  return { kind: 'string', value: traversalText(expression) ?? '', origin };
}
