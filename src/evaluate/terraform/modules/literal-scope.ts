import type { ModuleConfig } from './module-config.ts';
import type { RootContext, Scope } from '../scope.ts';
import { scopeOf } from '../scope.ts';

/** Variable files hold literals: no name means anything in them. */
export function literalScope(context: RootContext, config: ModuleConfig, path: string): Scope {
  const empty = new Map();
  const module = {
    context,
    address: '',
    config: { ...config, variables: empty, locals: empty, resourcesByName: empty, calls: empty },
    input: () => undefined,
    calls: [],
    providers: empty,
    cells: new Map(),
  };
  return scopeOf(module, path);
}
