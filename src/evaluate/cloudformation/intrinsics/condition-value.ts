import type { Value } from '../../../core/value.ts';
import { originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` and `!Condition` where a value is wanted. */
export function conditionValue({ name, argument, range, scope }: IntrinsicCall): Value {
  const node = { kind: 'mapping', entries: [{ key: name, keyRange: range, value: argument }], range } as const;
  const truth = scope.decide(node, scope);
  if (truth.kind === 'unknown') return truth.unknown;
  return { kind: 'bool', value: truth.value, origin: { ...originOf(scope, range), via: truth.via } };
}
