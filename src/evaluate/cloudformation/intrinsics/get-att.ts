import type { Range } from '../../../core/location.ts';
import type { Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { unknownValue } from '../../value-operations.ts';
import { bucketMeans, declaredAttribute } from '../declared-attribute.ts';
import { nestedOutput } from '../stacks/nested-stack.ts';
import { mayDeclare } from '../template.ts';
import { argumentsOf, badCall, evaluateAll, hop, locate, originOf } from '../scope.ts';
import type { IntrinsicCall, Scope } from '../scope.ts';

/** `Fn::GetAtt`: `[resource, attribute]` or `resource.attribute`. Known where the template itself sets what it returns. */
export function getAtt(call: IntrinsicCall): Value | undefined {
  const { argument, range, scope } = call;
  if (argument.kind === 'string') return attributeOf(argument.value, scope, range);
  const parts = argumentsOf(argument);
  if (parts === undefined) return badCall(call);
  // The attribute may be a Ref to a parameter; when it is not known, the reference is to the resource as a whole.
  const names = evaluateAll(parts, scope).map((part) => scalarText(part));
  const known = names.slice(0, names.indexOf(undefined) < 0 ? names.length : names.indexOf(undefined));
  return known.length === 0 ? badCall(call) : attributeOf(known.join('.'), scope, range);
}

/** The attribute by its dotted name: `Bucket.Arn`, `Stack.Outputs.VpcId`. */
export function attributeOf(dotted: string, scope: Scope, usedAt: Range): Value {
  const [address = '', ...path] = dotted.split('.');
  const origin = originOf(scope, usedAt);
  if (!mayDeclare(scope.template, address)) return unknownValue('undeclared-name', dotted, origin);
  const output = nestedOutput(address, path, scope, usedAt);
  if (output !== undefined) return output;
  const declared = declaredAttribute(address, path, scope);
  if (declared === 'cycle') return unknownValue('cycle', dotted, origin);
  if (declared !== undefined) return hop(declared, [{ kind: 'attribute', name: dotted, at: locate(scope, usedAt) }]);
  const unknown = unknownValue('computed-attribute', dotted, origin, { address, path });
  return path.join('.') === 'Arn' ? { ...unknown, ...bucketMeans(address, 'arn', scope) } : unknown;
}
