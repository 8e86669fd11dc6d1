import type { OutsideCall } from '../../../core/resource.ts';
import type { HclBlock } from '../../../syntax/hcl/hcl-tree.ts';
import { evaluateBody } from '../resources/evaluate-body.ts';
import { qualified, scopeOf } from '../scope.ts';
import type { ModuleInstance } from '../scope.ts';
import { callModule, sourceOf } from './module-instances.ts';
import type { Called } from './module-instances.ts';

/** What a `module` block says beside the inputs. */
const notInputs: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

/**
 * Calls of modules of which nothing is known here (of another repository, of a submodule, of a folder that is not there), with what they are
 * given; of one that is judged by its inputs, where it is given others. What it is judged by says nothing of those: they may be of a newer
 * version, or of a part that is not known.
 */
export function outsideCalls(modules: readonly ModuleInstance[]): OutsideCall[] {
  return modules.flatMap((module) =>
    [...module.config.calls].flatMap(([name, block]) => {
      const called = callModule(module, name);
      const source = sourceOf(block);
      if (called === undefined || source === undefined || (called.kind === 'local' && source.startsWith('.'))) return [];
      const standIn = called.kind === 'local' ? standInOf(called, block) : {};
      if (standIn === undefined || (called.kind === 'unresolved' && called.unknown.reason !== 'remote-module')) return [];
      const at = { path: block.path, range: block.header };
      const inputs = evaluateBody(block.body, scopeOf(module, block.path), at, notInputs);
      return [{ root: module.context.root, address: qualified(module, `module.${name}`), source, inputs, declaration: at, ...standIn }];
    }),
  );
}

/** Undefined where the module is read, or is judged by all that it is given. */
function standInOf(
  { instances }: Called & { readonly kind: 'local' },
  { body }: HclBlock,
): Pick<OutsideCall, 'judged' | 'isCompared'> | undefined {
  const config = instances[0]?.module.config;
  if (config?.isStandIn !== true) return undefined;
  const judged = new Set(config.variables.keys());
  if (body.attributes.every(({ name }) => judged.has(name) || notInputs.has(name))) return undefined;
  return { judged, ...(config.isCompared === true ? { isCompared: true as const } : {}) };
}
