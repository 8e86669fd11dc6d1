import type { Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { firstUnknown } from '../value-operations.ts';
import { expandLoops } from './expand-loops.ts';
import type { Scope } from './scope.ts';

/**
 * What a template exports under a name that is known, as far as the value is. An id that AWS makes is left out: what refers to it belongs
 * to the other template.
 */
export function exportsOf(scope: Scope): readonly (readonly [string, Value])[] {
  return expandLoops([...scope.template.outputs.values()], scope).flatMap(({ entry, scope: inner }) => {
    const name = entryOf(entryOf(entry.value, 'Export')?.value, 'Name')?.value;
    const given = entryOf(entry.value, 'Value')?.value;
    const text = name === undefined ? undefined : scalarText(inner.evaluate(name, inner));
    const value = given === undefined ? undefined : inner.evaluate(given, inner);
    return text === undefined || value === undefined || firstUnknown(value) !== undefined ? [] : [[text, value] as const];
  });
}
