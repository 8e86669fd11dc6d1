import type { OutsideCall } from '../../../core/resource.ts';
import { evaluateBody } from '../resources/evaluate-body.ts';
import { qualified, scopeOf } from '../scope.ts';
import type { ModuleInstance } from '../scope.ts';
import { callModule, sourceOf } from './module-instances.ts';

/** What a `module` block says beside the inputs. */
const notInputs: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

/** Calls of modules of which nothing is known here, with what they are given. */
export function outsideCalls(modules: readonly ModuleInstance[]): OutsideCall[] {
  return modules.flatMap((module) =>
    [...module.config.calls].flatMap(([name, block]) => {
      const called = callModule(module, name);
      const source = sourceOf(block);
      if (called?.kind !== 'unresolved' || called.unknown.reason !== 'remote-module' || source === undefined || source.startsWith('.'))
        return [];
      const at = { path: block.path, range: block.header };
      const inputs = evaluateBody(block.body, scopeOf(module, block.path), at, notInputs);
      return [{ root: module.context.root, address: qualified(module, `module.${name}`), source, inputs, declaration: at }];
    }),
  );
}
