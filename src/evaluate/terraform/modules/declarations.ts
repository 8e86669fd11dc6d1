import type { InputDeclaration, Move, ProviderConfig } from '../../../core/resource.ts';
import type { HclBlock } from '../../../syntax/hcl/hcl-tree.ts';
import { scalarText } from '../../../core/value.ts';
import { settle } from '../../value-operations.ts';
import { evaluateBody } from '../resources/evaluate-body.ts';
import { traversalText } from './module-instances.ts';
import type { ModuleInstance } from '../scope.ts';
import { qualified, scopeOf } from '../scope.ts';

/** `moved` blocks, with the module's own address in front. */
export function moves(module: ModuleInstance): Move[] {
  return module.config.moves.flatMap((block) => {
    const address = (name: string): string | undefined => {
      const expression = block.body.attributes.find((attribute) => attribute.name === name)?.value;
      return expression === undefined ? undefined : traversalText(expression);
    };
    const from = address('from');
    const to = address('to');
    if (from === undefined || to === undefined) return [];
    return [{ root: module.context.root, from: qualified(module, from), to: qualified(module, to) }];
  });
}

/** What `removed` blocks with `destroy = false` let go of (developer.hashicorp.com/terraform/language/block/removed); absent means destroyed. */
export function released(module: ModuleInstance): string[] {
  return module.config.removals.flatMap((block) => {
    const expression = block.body.attributes.find((attribute) => attribute.name === 'from')?.value;
    const from = expression === undefined ? undefined : traversalText(expression);
    const body = evaluateBody(block.body, scopeOf(module, block.path), { path: block.path, range: block.range });
    const lifecycle = body.entries.get('lifecycle');
    const [first] = lifecycle?.kind === 'list' ? lifecycle.items : [lifecycle];
    const destroy = first?.kind === 'map' ? first.entries.get('destroy') : undefined;
    return from !== undefined && destroy?.kind === 'bool' && !destroy.value ? [qualified(module, from)] : [];
  });
}

export function providerConfigs(module: ModuleInstance): ProviderConfig[] {
  return module.config.providers.map((block) => {
    const at = { path: block.path, range: block.range };
    const body = evaluateBody(block.body, scopeOf(module, block.path), at);
    const attributes = settle(body);
    const alias = scalarText(body.entries.get('alias'));
    const { address, context } = module;
    const of = { root: context.root, module: address, name: block.labels[0] ?? '' };
    const base = { ...of, attributes: attributes.kind === 'map' ? attributes : body, block: at };
    return alias === undefined ? base : { ...base, alias };
  });
}

/** What a `variable` block says about itself; its type and its checks are not values. */
const notValues: ReadonlySet<string> = new Set(['type', 'validation']);

/** The variables of every directory, once each; those of what stands for a module are nobody's code. */
export function inputDeclarations(modules: readonly ModuleInstance[]): InputDeclaration[] {
  const seen = new Set<HclBlock>();
  const written = modules.filter(({ config }) => config.isStandIn !== true);
  return written.flatMap((module) =>
    [...module.config.variables].flatMap(([name, block]) => {
      if (seen.has(block)) return [];
      seen.add(block);
      const at = { path: block.path, range: block.range };
      return [{ name, attributes: evaluateBody(block.body, scopeOf(module, block.path), at, notValues), block: at }];
    }),
  );
}
