import type { Value } from '../../core/value.ts';
import type { HclCall } from '../../syntax/hcl/hcl-tree.ts';
import { describeValue, firstUnknown, jointVia, members, originAt, unknownValue } from '../value-operations.ts';
import { overChoices } from './choices.ts';
import { failure } from './failure.ts';
import type { FunctionCall } from './functions/function-kit.ts';
import { terraformFunctions } from './functions/index.ts';
import type { Scope } from './scope.ts';
import { limitReached, locate } from './scope.ts';

/** `f(a, b...)`. A function that is not known, or needs what is not known, gives an unknown named after the call. */
export function evaluateCall(expression: HclCall, scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, expression.range);
  const evaluated = expression.args.map((arg) => context.evaluate(arg, scope));
  const args = expression.expandsLast ? expandLast(evaluated) : evaluated;
  const name = expression.name.replace(/^core::/, '');
  if (!Array.isArray(args))
    return {
      ...unknownValue('unsupported-expression', `${name}(…)`, originAt(at)),
      ...(args.kind === 'unknown' ? { reason: args.reason } : {}),
    };
  const implementation = terraformFunctions.get(name);
  const call: FunctionCall = { name, scope, at, origin: originAt(at, jointVia(args)) };
  if (implementation === undefined) return unsupported(name, args, call);
  if (implementation.takesChoices) return implementation.apply(args, call);
  const result = overChoices(args, context.limits.options, originAt(at), (row) => implementation.apply(row, call));
  return result ?? limitReached(context, `More than ${context.limits.options} possible values of one expression`, at);
}

/** The members of the last argument as arguments; the unknown itself when they are not known. */
function expandLast(args: readonly Value[]): Value[] | Value {
  const last = args.at(-1);
  if (last === undefined) return [];
  if (last.kind === 'list' && last.more === undefined) return [...args.slice(0, -1), ...members(last)];
  if (last.kind === 'list' && last.more !== undefined) return [...args.slice(0, -1), ...members(last), last.more];
  return firstUnknown(last) ?? failure('…', last.origin, 'unsupported-expression');
}

function unsupported(name: string, args: readonly Value[], call: FunctionCall): Value {
  return unknownValue('unsupported-function', `${name}(${args.map(describeValue).join(', ')})`, call.origin);
}
