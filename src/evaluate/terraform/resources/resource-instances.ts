import type { Location } from '../../../core/location.ts';
import type { MapValue, UnknownValue, Value } from '../../../core/value.ts';
import { originAt, unknownValue } from '../../value-operations.ts';
import { evaluateMember, keyLocation, memberNames } from './evaluate-body.ts';
import type { Expansion, Member } from './expansion.ts';
import { expand, keySuffix } from './expansion.ts';
import type { DeclaredResource } from '../modules/module-config.ts';
import { noting } from '../noted.ts';
import type { ModuleInstance, Scope } from '../scope.ts';
import { bind, qualified, remember, scopeOf } from '../scope.ts';

/** The instances of one resource block in one module instance. */
export interface ResourceInstances {
  readonly shape: Expansion['shape'] | 'cycle';
  readonly members: readonly ResourceInstance[];
}

export interface ResourceInstance {
  readonly declared: DeclaredResource;
  /** With module path and index: as in `Resource.address`. */
  readonly address: string;
  readonly key?: number | string;
  readonly scope: Scope;
  readonly maybe?: UnknownValue;
  readonly cells: Map<string, unknown>;
}

/** Arguments that say how a resource is handled, not what it is. */
export const metaArguments: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'provider',
  'depends_on',
  'lifecycle',
  'provisioner',
  'connection',
]);

export function resourceInstances(module: ModuleInstance, declared: DeclaredResource): ResourceInstances {
  return remember<ResourceInstances>(
    module.cells,
    `instances ${declared.name}`,
    () => noting(module, declared.name, () => makeInstances(module, declared)),
    () => ({ shape: 'cycle', members: [] }),
  );
}

function makeInstances(module: ModuleInstance, declared: DeclaredResource): ResourceInstances {
  const scope = scopeOf(module, declared.block.path);
  const expansion = expand(declared.block.body, scope);
  const used = new Set<string>();
  const members = expansion.members.map((member) => makeInstance(module, declared, member, used));
  return { shape: expansion.shape, members };
}

function makeInstance(module: ModuleInstance, declared: DeclaredResource, member: Member, used: Set<string>): ResourceInstance {
  const plain = qualified(module, declared.name + keySuffix(member.key));
  let address = plain;
  for (let count = 2; used.has(address); count += 1) address = `${plain}#${count}`;
  used.add(address);
  const outer = scopeOf(module, declared.block.path);
  const scope = member.binding === undefined ? outer : bind(outer, member.binding.name, member.binding.value);
  const maybe = member.maybe ?? module.maybe;
  return {
    declared,
    address,
    scope: bind(scope, 'self', unknownValue('computed-attribute', address, originAt(declarationOf(declared)), { address, path: [] })),
    cells: new Map(),
    ...(member.key === undefined ? {} : { key: member.key }),
    ...(maybe === undefined ? {} : { maybe }),
  };
}

function declarationOf(declared: DeclaredResource): Location {
  return { path: declared.block.path, range: declared.block.header };
}

/** As `noting`, of the name of the resource. */
export function notingInstance<T>({ declared, scope }: ResourceInstance, compute: () => T): T {
  return noting(scope.module, declared.name, compute);
}

/** What the code sets; undefined when it does not set the attribute. Evaluated once. */
export function setAttribute(instance: ResourceInstance, name: string): Value | undefined {
  return remember<Value | undefined>(
    instance.cells,
    name,
    () =>
      metaArguments.has(name)
        ? undefined
        : notingInstance(instance, () => evaluateMember(instance.declared.block.body, name, instance.scope)),
    () => unknownValue('cycle', `${instance.address}.${name}`, originAt(declarationOf(instance.declared))),
  );
}

/** An attribute that the provider sets: an unknown that says which. */
export function computedAttribute(instance: ResourceInstance, path: readonly string[]): UnknownValue {
  const reason = instance.declared.mode === 'data' ? 'data-source' : 'computed-attribute';
  const expression = [instance.address, ...path].join('.');
  return unknownValue(reason, expression, originAt(declarationOf(instance.declared)), { address: instance.address, path });
}

/** Everything that the code sets, nulls left out, but for the place of their name. */
export function allAttributes(instance: ResourceInstance): MapValue {
  const { block } = instance.declared;
  const entries = new Map<string, Value>();
  const keys = new Map<string, Location>();
  for (const name of memberNames(block.body)) {
    const value = setAttribute(instance, name);
    if (value !== undefined) entries.set(name, value);
    else if (metaArguments.has(name)) continue;
    keys.set(name, keyLocation(block.body, name) ?? declarationOf(instance.declared));
  }
  return { kind: 'map', entries, keys, origin: originAt({ path: block.path, range: block.range }) };
}
