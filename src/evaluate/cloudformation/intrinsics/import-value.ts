import type { Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { choose } from '../../choices.ts';
import { describeValue, unknownValue } from '../../value-operations.ts';
import { hop, locate, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::ImportValue` and `Fn::GetStackOutput`: an output of another stack, known when a template beside this one exports it. */
export function importValue({ name: called, argument, range, scope }: IntrinsicCall): Value {
  const name = scope.evaluate(argument, scope);
  const written = name === undefined ? called : `${called} ${describeValue(name)}`;
  const origin = originOf(scope, range);
  const unknown = unknownValue('import-value', written, origin);
  const exported = called === 'Fn::ImportValue' ? (scope.exports.get(scalarText(name) ?? '') ?? []) : [];
  const chosen = choose(exported, unknown, origin);
  return chosen === undefined ? unknown : hop(chosen, [{ kind: 'export', name: written, at: locate(scope, range) }]);
}
