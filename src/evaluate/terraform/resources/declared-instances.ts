import type { Location } from '../../../core/location.ts';
import type { Resource } from '../../../core/resource.ts';
import type { DeclaredResource } from '../modules/module-config.ts';
import type { ModuleInstance } from '../scope.ts';
import { limitReached } from '../scope.ts';
import { resourceInstances } from './resource-instances.ts';
import { toResource } from './to-resource.ts';

/** The resources that one block declares in a module, as many as its `count` or `for_each` says. */
export function declaredInstances(module: ModuleInstance, declared: DeclaredResource): readonly Resource[] {
  const { context } = module;
  const at: Location = { path: declared.block.path, range: declared.block.header };
  const { members, shape } = resourceInstances(module, declared);
  if (shape === 'cycle') {
    context.diagnostics.add({ kind: 'unsupported', message: `${declared.name} depends on itself and is not evaluated.`, location: at });
  }
  const room = Math.max(0, context.limits.resources - context.resources);
  if (members.length > room) limitReached(context, `More than ${context.limits.resources} resources in one root`, at);
  return members.slice(0, room).map((instance) => toResource(instance, module));
}
