import { digest } from '../../../core/digest.ts';
import type { Location } from '../../../core/location.ts';
import { unknownKind } from '../../../core/unknown-kind.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import { originAt, unknownValue } from '../../value-operations.ts';
import type { RootContext } from '../scope.ts';

const digits = 12;
/** Deeper content has no digest. */
const depthMax = 50;

/** An expression with more possible values than are followed, reported. */
export function tooManyValues(
  context: RootContext,
  at: Location,
  operation?: { readonly name: string; readonly operands: readonly Value[] },
): UnknownValue {
  const what = `More than ${context.limits.options} possible values of one expression`;
  context.diagnostics.add({ kind: 'limit-reached', message: `${what}; the rest is not evaluated.`, location: at });
  const same = operation === undefined ? undefined : operationDigest(operation.name, operation.operands);
  const expression = same === undefined ? what : `one of more than ${context.limits.options} values #${same}`;
  return unknownValue('limit-reached', expression, originAt(at));
}

/** Does the expression of an unknown begin with such values of what was worked out up to there? With the same text, they are the same values. */
export function namesItsValues(expression: string): boolean {
  return /^one of more than \d+ values #[0-9a-f]{12}(?![0-9a-f])/u.test(expression);
}

/** Equal where the same operation has equal operands; undefined where we do not know one of them. */
function operationDigest(name: string, operands: readonly Value[]): string | undefined {
  const parts: string[] = [name];
  return operands.every((operand) => write(operand, parts, 0)) ? digest(...parts).slice(0, digits) : undefined;
}

/** Adds the content without its places; false where a part of it is not known for want of ours. */
function write(value: Value, parts: string[], depth: number): boolean {
  if (depth > depthMax) return false;
  const all = (values: Iterable<Value>): boolean => [...values].every((one) => write(one, parts, depth + 1));
  parts.push(value.kind);
  switch (value.kind) {
    case 'null':
      return true;
    case 'bool':
    case 'number':
    case 'string':
      parts.push(String(value.value));
      return true;
    case 'unknown':
      parts.push(value.reason, value.expression);
      return unknownKind(value) !== 'ours' || namesItsValues(value.expression);
    case 'template':
      return value.parts.every((part) => (typeof part === 'string' ? parts.push(part) > 0 : write(part, parts, depth + 1)));
    case 'json-text':
      return write(value.content, parts, depth + 1);
    case 'list':
      parts.push(String(value.items.length));
      return all(value.items) && (value.more === undefined || write(value.more, parts, depth + 1));
    case 'map':
      parts.push(String(value.entries.size), ...value.entries.keys());
      return all(value.entries.values()) && (value.more === undefined || write(value.more, parts, depth + 1));
    case 'choice':
      parts.push(String(value.options.length), JSON.stringify(value.when ?? []));
      return write(value.condition, parts, depth + 1) && all(value.options);
  }
}
