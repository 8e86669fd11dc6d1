import type { Origin, UnknownReason, UnknownValue, Value } from '../../../core/value.ts';
import { describeValue, firstUnknown, unknownValue } from '../../value-operations.ts';
import { sizeOf } from './value-size.ts';

/** An unknown that stands for an error of the code: Terraform would stop here, and `try` and `can` tell it from a value to come. */
interface Failure extends UnknownValue {
  readonly isFailure: true;
}

export function failure(expression: string, origin: Origin, reason: UnknownReason = 'undeclared-name'): UnknownValue {
  const failed: Failure = { ...unknownValue(reason, expression, origin), isFailure: true };
  return failed;
}

/** Why a key of a map is not known. */
export function unknownKey(key: Value): UnknownValue {
  const unknown = firstUnknown(key);
  if (unknown === undefined) return failure(describeValue(key), key.origin, 'unsupported-expression');
  return becauseOf(unknown, describeValue(key), key.origin);
}

/** What cannot be computed because `cause` is not known: unknown for the same reason, and a failure when that is one. */
export function becauseOf(cause: UnknownValue, expression: string, origin: Origin): UnknownValue {
  return hasFailed(cause) ? failure(expression, origin, cause.reason) : unknownValue(cause.reason, expression, origin);
}

/** True when evaluating to this value is an error in Terraform: the value or a part of it failed. */
export function hasFailed(value: Value): boolean {
  return sizeOf(value).hasFailed;
}
