import type { Value } from '../../../core/value.ts';
import { unknownValue } from '../../value-operations.ts';
import { originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** A function that CloudFormation does not document, or a tag of another tool. */
export function unsupported({ name, range, scope }: IntrinsicCall): Value {
  return unknownValue('unsupported-function', name, originOf(scope, range));
}
