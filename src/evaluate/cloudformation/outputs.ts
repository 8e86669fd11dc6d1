import type { OutputDeclaration } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { conditionTruth } from './conditions.ts';
import { expandLoops } from './expand-loops.ts';
import { locate } from './scope.ts';
import type { Scope } from './scope.ts';

/** Outputs as the stack above reads them, and as whoever may look at the stack does. */
export interface Outputs {
  readonly values: ReadonlyMap<string, Value>;
  readonly declared: readonly OutputDeclaration[];
}

/** One whose condition does not hold is still evaluated, for what there is to say about it, and shows nothing. */
export function evaluateOutputs(scope: Scope): Outputs {
  const values = new Map<string, Value>();
  const declared: OutputDeclaration[] = [];
  for (const { entry, scope: inner } of expandLoops([...scope.template.outputs.values()], scope)) {
    const { key: name, keyRange, value: node } = entry;
    const attributes = inner.evaluate(node, inner);
    const value = attributes?.kind === 'map' ? attributes.entries.get('Value') : undefined;
    if (attributes?.kind !== 'map' || value === undefined) continue;
    values.set(name, value);
    const condition = scalarText(attributes.entries.get('Condition'));
    const truth = condition === undefined ? undefined : conditionTruth(condition, inner, keyRange);
    if (truth?.kind === 'known' && !truth.value) continue;
    const block = locate(scope, { ...keyRange, endLine: node.range.endLine, endColumn: node.range.endColumn });
    declared.push({ name, root: scope.root, attributes, block });
  }
  return { values, declared };
}
