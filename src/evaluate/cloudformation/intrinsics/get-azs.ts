import type { Value } from '../../../core/value.ts';
import { unknownValue } from '../../value-operations.ts';
import { originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::GetAZs`: the zones that the account may use, which AWS alone knows. */
export function getAzs({ range, scope }: IntrinsicCall): Value {
  return unknownValue('data-source', 'Fn::GetAZs', originOf(scope, range));
}
