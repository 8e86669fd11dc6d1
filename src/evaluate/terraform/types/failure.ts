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

/** A failure that is the engine's for certain: of what it is made the code gives everything. */
export function refusal(expression: string, origin: Origin): UnknownValue {
  return { ...failure(expression, origin, 'unsupported-expression'), isRefused: true };
}

/** Why a key of a map is not known. */
export function unknownKey(key: Value): UnknownValue {
  const unknown = firstUnknown(key);
  if (unknown === undefined) return refusal(describeValue(key), key.origin);
  return becauseOf(unknown, describeValue(key), key.origin);
}

/** What cannot be computed because `cause` is not known: unknown for the same reason, and a failure when that is one. */
export function becauseOf(cause: UnknownValue, expression: string, origin: Origin): UnknownValue {
  if (!hasFailed(cause)) return unknownValue(cause.reason, expression, origin);
  const failed = failure(expression, origin, cause.reason);
  return cause.isRefused === true ? { ...failed, isRefused: true } : failed;
}

/** What failed in a value, or the first part of it that did. */
export function failureIn(value: Value): UnknownValue | undefined {
  if (!hasFailed(value)) return undefined;
  switch (value.kind) {
    case 'unknown':
      return value;
    case 'template':
      return first(value.parts.filter((part) => typeof part !== 'string'));
    case 'list':
      return first(value.more === undefined ? value.items : [...value.items, value.more]);
    case 'map':
      return first(value.more === undefined ? value.entries.values() : [...value.entries.values(), value.more]);
    case 'choice':
      return first(value.options);
    case 'json-text':
      return failureIn(value.content);
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return undefined;
  }
}

function first(values: Iterable<Value>): UnknownValue | undefined {
  for (const value of values) {
    const found = failureIn(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True when evaluating to this value is an error in Terraform: the value or a part of it failed. */
export function hasFailed(value: Value): boolean {
  return sizeOf(value).hasFailed;
}
