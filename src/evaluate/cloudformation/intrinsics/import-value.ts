import type { Value } from '../../../core/value.ts';
import { describeValue, unknownValue } from '../../value-operations.ts';
import { originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::ImportValue`: an output of another stack, named by what it is exported as. */
export function importValue({ argument, range, scope }: IntrinsicCall): Value {
  const name = scope.evaluate(argument, scope);
  const written = name === undefined ? '' : ` ${describeValue(name)}`;
  return unknownValue('import-value', `Fn::ImportValue${written}`, originOf(scope, range));
}
