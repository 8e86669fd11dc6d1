import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { InputDeclaration, OutputDeclaration, Resource } from '../../../core/resource.ts';
import type { Scope } from '../scope.ts';
import { isStack, nestedStack } from './nested-stack.ts';
import { resourceAbove } from './relocate.ts';

/** Resources of a template with those of the stacks that it nests. */
export interface EnteredStacks {
  readonly resources: readonly Resource[];
  /** Addresses of the stacks whose templates were evaluated. */
  readonly entered: readonly string[];
  readonly inputs: readonly InputDeclaration[];
  readonly outputs: readonly OutputDeclaration[];
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Each stack is a stack of its own: its resources stand at `Stack.Resource`. */
export function enterStacks(resources: readonly Resource[], scope: Scope): EnteredStacks {
  const stacks = resources.flatMap((resource) => {
    const stack = isStack(resource.type) ? nestedStack(resource.address, scope) : undefined;
    return stack === undefined ? [] : [{ resource, ...stack }];
  });
  if (stacks.length === 0) return { resources, entered: [], inputs: [], outputs: [], files: [], diagnostics: [] };
  const below = stacks.flatMap(({ resource, evaluation }) => evaluation.resources.map((one) => resourceAbove(one, resource)));
  const inner = stacks.flatMap(({ resource, evaluation }) => (evaluation.entered ?? []).map((address) => `${resource.address}.${address}`));
  return {
    resources: [...resources, ...below],
    entered: [...stacks.map(({ resource }) => resource.address), ...inner],
    inputs: stacks.flatMap(({ evaluation }) => evaluation.inputs),
    outputs: stacks.flatMap(({ evaluation }) => evaluation.outputs ?? []),
    files: stacks.flatMap(({ evaluation }) => evaluation.files),
    // A template that is nested twice has its problems once.
    diagnostics: [...new Map(stacks.flatMap(({ evaluation }) => evaluation.diagnostics).map((one) => [JSON.stringify(one), one])).values()],
  };
}
