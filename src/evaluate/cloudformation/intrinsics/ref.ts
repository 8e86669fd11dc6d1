import type { Range } from '../../../core/location.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import { firstUnknown, unknownValue } from '../../value-operations.ts';
import { mayDeclare } from '../template.ts';
import { bucketMeans } from '../declared-attribute.ts';
import { parameterValue } from '../parameters.ts';
import { badCall, hop, locate, nameOf, originOf } from '../scope.ts';
import type { IntrinsicCall, Scope } from '../scope.ts';

/** `Ref`: a parameter, a pseudo parameter, a loop identifier, or a resource; with AWS::LanguageExtensions the name may be computed. */
export function ref(call: IntrinsicCall): Value | undefined {
  const { argument, range, scope } = call;
  const name = nameOf(argument);
  if (name !== undefined) return refTo(name, scope, range);
  const computed = argument.kind === 'mapping' ? scope.evaluate(argument, scope) : undefined;
  const text = computed === undefined ? undefined : scalarText(computed);
  if (text !== undefined) return refTo(text, scope, range);
  return (computed === undefined ? undefined : firstUnknown(computed)) ?? badCall(call);
}

/** What `Ref` to a name yields where it is used; undefined for `AWS::NoValue`. */
export function refTo(name: string, scope: Scope, usedAt: Range): Value | undefined {
  if (name === 'AWS::NoValue') return undefined;
  const origin = originOf(scope, usedAt);
  // What an account, a region or a stack is called is known to AWS alone, unless an assembly says where the stack goes.
  if (name.startsWith('AWS::')) {
    const told = scope.stack.pseudo.get(name);
    return told === undefined ? unknownValue('data-source', name, origin) : { kind: 'string', value: told, origin };
  }
  const loop = scope.loops.get(name);
  if (loop !== undefined) return loop;
  const parameter = parameterValue(name, scope);
  if (parameter !== undefined && scope.stack.parameters.has(name))
    return hop(parameter, [{ kind: 'module-input', name: `Parameters.${name}`, at: locate(scope, usedAt) }]);
  if (parameter !== undefined) return useOf(parameter, name, scope, usedAt);
  return mayDeclare(scope.template, name)
    ? {
        ...unknownValue('computed-attribute', `!Ref ${name}`, origin, { address: name, path: ['Ref'] }),
        ...bucketMeans(name, 'name', scope),
      }
    : unknownValue('undeclared-name', `!Ref ${name}`, origin);
}

function useOf(value: Value, name: string, scope: Scope, usedAt: Range): Value {
  const at = locate(scope, usedAt);
  const used = (unknown: UnknownValue): UnknownValue => ({ ...unknown, origin: { at, via: unknown.origin.via } });
  if (value.kind === 'unknown') return used(value);
  if (value.kind === 'choice' && value.firstIsDefault !== true) return { ...value, condition: used(value.condition) };
  return hop(value, [{ kind: 'parameter-default', name: `Parameters.${name}`, at }]);
}
