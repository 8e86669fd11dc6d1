import type { Value } from '../../../core/value.ts';
import { badCall, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/** `Fn::ToJsonString`: the text of an object or an array; its members keep their places. */
export function toJsonString(call: IntrinsicCall): Value | undefined {
  const { argument, range, scope } = call;
  const content = scope.evaluate(argument, scope);
  return content === undefined ? badCall(call) : { kind: 'json-text', content, origin: originOf(scope, range) };
}
