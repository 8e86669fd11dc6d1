import type { Value } from '../../../core/value.ts';
import { describeValue, unknownValue } from '../../value-operations.ts';
import { originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::ImportValue` and `Fn::GetStackOutput`: an output of another stack. */
export function importValue({ name: called, argument, range, scope }: IntrinsicCall): Value {
  const name = scope.evaluate(argument, scope);
  const written = name === undefined ? '' : ` ${describeValue(name)}`;
  return unknownValue('import-value', `${called}${written}`, originOf(scope, range));
}
