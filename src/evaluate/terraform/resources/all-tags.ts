import type { MapValue, Value } from '../../../core/value.ts';
import { firstUnknown, originAt } from '../../value-operations.ts';
import { evaluateMember } from './evaluate-body.ts';
import type { ResourceInstance } from './resource-instances.ts';
import { setAttribute } from './resource-instances.ts';
import type { ModuleInstance } from '../scope.ts';
import { scopeOf } from '../scope.ts';

/**
 * `tags_all`: the resource's tags over the default tags of its provider. Undefined when the provider is not the default one of the root:
 * which block configures it then is not followed.
 */
export function allTags(instance: ResourceInstance): Value | undefined {
  const { block } = instance.declared;
  const { module } = instance.scope;
  if (module.providers.size > 0 || block.body.attributes.some(({ name }) => name === 'provider')) return undefined;
  const origin = originAt({ path: block.path, range: block.header });
  const tags = [defaultTags(rootOf(module)), setAttribute(instance, 'tags')].filter((value) => value !== undefined);
  const maps = tags.filter((value): value is MapValue => value.kind === 'map');
  const entries = new Map(maps.flatMap((map) => [...map.entries]));
  const open = tags.flatMap((value) => (value.kind === 'map' ? (value.more ?? []) : (firstUnknown(value) ?? [])));
  const [more] = open;
  return { kind: 'map', entries, origin, ...(more === undefined ? {} : { more }) };
}

function rootOf(module: ModuleInstance): ModuleInstance {
  let root = module;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

function defaultTags(root: ModuleInstance): Value | undefined {
  const provider = root.config.providers.find(
    (block) => block.labels[0] === 'aws' && !block.body.attributes.some(({ name }) => name === 'alias'),
  );
  if (provider === undefined) return undefined;
  const blocks = evaluateMember(provider.body, 'default_tags', scopeOf(root, provider.path));
  const first = blocks?.kind === 'list' ? blocks.items[0] : undefined;
  return first?.kind === 'map' ? (first.entries.get('tags') ?? undefined) : undefined;
}
