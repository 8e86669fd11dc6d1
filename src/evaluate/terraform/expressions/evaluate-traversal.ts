import type { Value } from '../../../core/value.ts';
import type { HclExpression, HclVariable } from '../../../syntax/hcl/hcl-tree.ts';
import { applySteps } from './apply-steps.ts';
import type { TraversalStep } from './apply-steps.ts';
import { originAt } from '../../value-operations.ts';
import { failure } from '../types/failure.ts';
import { moduleReference } from './module-reference.ts';
import { localValue, pathValue, variableValue, workspaceValue } from './named-values.ts';
import { resourceReference } from './resource-reference.ts';
import type { Scope } from '../scope.ts';
import { bound, locate } from '../scope.ts';

/** `var.x`, `local.y.z[0]`, `aws_a.b[*].id`, `module.m.out`, `each.value.c`: a name and the steps from it. */
export function evaluateTraversal(expression: HclExpression, scope: Scope): Value {
  const { base, steps } = flatten(expression);
  const at = locate(scope, expression.range);
  if (base.kind !== 'variable') return applySteps(scope.module.context.evaluate(base, scope), steps, scope, at);
  const local = bound(scope, base.name);
  return local === undefined ? resolveName(base, steps, expression, scope) : applySteps(local, steps, scope, at);
}

function flatten(expression: HclExpression): { base: HclExpression; steps: TraversalStep[] } {
  const steps: TraversalStep[] = [];
  let base = expression;
  for (;;) {
    if (base.kind === 'get-attribute') steps.push({ kind: 'attribute', name: base.name });
    else if (base.kind === 'index') steps.push({ kind: 'index', key: base.key });
    else if (base.kind === 'splat') steps.push({ kind: 'splat', steps: base.steps });
    else return { base, steps: steps.reverse() };
    base = base.source;
  }
}

function resolveName(base: HclVariable, steps: readonly TraversalStep[], expression: HclExpression, scope: Scope): Value {
  const at = locate(scope, expression.range);
  const [first, second] = steps;
  const name = first?.kind === 'attribute' ? first.name : undefined;
  if (name === undefined) return failure(base.name, originAt(at));
  const rest = steps.slice(1);
  switch (base.name) {
    case 'var':
      return applySteps(variableValue(scope.module, name, at), rest, scope, at);
    case 'local':
      return applySteps(localValue(scope.module, name, at), rest, scope, at);
    case 'module':
      return moduleReference(name, rest, scope, at);
    case 'path':
      return applySteps(pathValue(scope.module, name, at), rest, scope, at);
    case 'terraform':
    case 'tofu':
      return applySteps(workspaceValue(scope.module, name, at), rest, scope, at);
    case 'data':
      return second?.kind === 'attribute'
        ? resourceReference(`data.${name}.${second.name}`, steps.slice(2), scope, at)
        : failure(`data.${name}`, originAt(at));
    case 'resource':
      return second?.kind === 'attribute'
        ? resourceReference(`${name}.${second.name}`, steps.slice(2), scope, at)
        : failure(`resource.${name}`, originAt(at));
    case 'each':
    case 'count':
    case 'self':
      return failure(`${base.name}.${name}`, originAt(at));
    default:
      return resourceReference(`${base.name}.${name}`, rest, scope, at);
  }
}
