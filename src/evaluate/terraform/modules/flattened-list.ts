import type { Value } from '../../../core/value.ts';
import type { HclExpression } from '../../../syntax/hcl/hcl-tree.ts';

/**
 * `["${var.cidrs}"]` of a call, as Terraform 0.11 took it: nothing but an interpolation in quotes within a list, which stands for its members where it
 * is a list. The engines of today make a list of lists of it, which no variable of such code takes.
 */
export function flattenedList(expression: HclExpression, value: Value): Value {
  if (expression.kind !== 'tuple' || value.kind !== 'list' || !expression.items.some(isInterpolation)) return value;
  const items = value.items.flatMap((item, index) => {
    const written = expression.items[index];
    const isMeant = written !== undefined && isInterpolation(written) && item.kind === 'list' && item.more === undefined;
    return isMeant ? item.items : [item];
  });
  return { ...value, items };
}

function isInterpolation(expression: HclExpression): boolean {
  return expression.kind === 'template' && expression.parts.length === 1 && expression.parts[0]?.kind === 'interpolation';
}
