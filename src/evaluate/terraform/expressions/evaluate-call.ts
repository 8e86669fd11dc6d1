import type { Value } from '../../../core/value.ts';
import type { HclCall } from '../../../syntax/hcl/hcl-tree.ts';
import { describeValue, firstUnknown, jointVia, members, originAt, unknownValue } from '../../value-operations.ts';
import { overChoices, overPairs } from '../../choices.ts';
import { becauseOf, failure, hasFailed } from '../types/failure.ts';
import { failed, refused } from '../functions/function-kit.ts';
import type { FunctionCall, TerraformFunction } from '../functions/function-kit.ts';
import { terraformFunctions } from '../functions/index.ts';
import { legacyFunctions } from '../functions/legacy.ts';
import { fitArguments } from '../functions/signature.ts';
import { signatures } from '../functions/signatures.ts';
import type { Scope } from '../scope.ts';
import { locate } from '../scope.ts';
import { tooManyValues } from './too-many-values.ts';

/** What they give depends on more than their arguments. */
const readsFiles = /file/u;
/** What fails in their arguments is no error of the code. */
const tries = /^(?:core::)?(?:try|can)$/u;

/** `f(a, b...)`. A function that is not known, or needs what is not known, gives an unknown named after the call. */
export function evaluateCall(expression: HclCall, scope: Scope): Value {
  const { context } = scope.module;
  const around: Scope = tries.test(expression.name) ? { ...scope, isTried: true } : scope;
  const args = expression.args.map((arg) => context.evaluate(arg, around));
  if (!expression.expandsLast) return invoke(expression, args, scope);
  const last = args.slice(-1);
  const origin = originAt(locate(scope, expression.range));
  const result = overChoices(last, context.limits, origin, ([option]) => {
    const expanded = option === undefined ? [] : expandLast(option);
    return expanded === undefined ? notExpanded(expression, last, scope) : invoke(expression, [...args.slice(0, -1), ...expanded], scope);
  });
  return result ?? notExpanded(expression, last, scope);
}

function invoke(expression: HclCall, args: readonly Value[], scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, expression.range);
  const name = expression.name.replace(/^core::/, '');
  const implementation = terraformFunctions.get(name) ?? legacyFunctions.get(name);
  const call: FunctionCall = { name, scope, at, origin: originAt(at, jointVia(args)) };
  if (implementation === undefined) return notImplemented(name, args, call);
  if (implementation.takesChoices) return implementation.apply(args, call);
  const apply = (row: readonly Value[]): Value => applyTo(row, implementation, call);
  const result = overChoices(args, context.limits, originAt(at), apply) ?? inPairs(name, args, call, apply);
  return result ?? tooManyValues(context, at, readsFiles.test(name) ? undefined : { name, operands: args });
}

/** Statements that conditions leave out are put together by `concat`; what comes of it is looked at one by one, or one beside another. */
function inPairs(name: string, args: readonly Value[], { scope, origin }: FunctionCall, apply: (row: readonly Value[]) => Value) {
  return name === 'concat' ? overPairs(args, scope.module.context.limits, origin, apply) : undefined;
}

function applyTo(args: readonly Value[], implementation: TerraformFunction, call: FunctionCall): Value {
  const signature = signatures.get(call.name);
  const fitted = signature === undefined ? args : fitArguments(args, signature, call.scope);
  const isRefused = fitted === undefined || (fitted.some(hasFailed) && !args.some(hasFailed));
  if (isRefused) return args.some(hasFailed) ? failed(args, call) : refused(args, call);
  const result = implementation.apply(fitted, call);
  // A function may look at some of its arguments only; an error in another one is an error all the same.
  return fitted.some(hasFailed) && !hasFailed(result) ? failed(args, call) : result;
}

function notExpanded(expression: HclCall, last: readonly Value[], scope: Scope): Value {
  const [value] = last;
  const unknown = value === undefined ? undefined : firstUnknown(value);
  const text = `${expression.name}(${last.map(describeValue).join(', ')}...)`;
  const origin = originAt(locate(scope, expression.range));
  return unknown === undefined ? failure(text, origin, 'unsupported-expression') : becauseOf(unknown, text, origin);
}

/** The members of the last argument as arguments, an open end as one more; undefined when it is no list. */
function expandLast(last: Value): readonly Value[] | undefined {
  if (last.kind !== 'list') return undefined;
  return last.more === undefined ? members(last) : [...members(last), last.more];
}

/** Unknown when the engine has such a function, or a provider may; else an error of the code. */
function notImplemented(name: string, args: readonly Value[], call: FunctionCall): Value {
  const text = `${name}(${args.map(describeValue).join(', ')})`;
  const mayExist = signatures.has(name) || name.includes('::');
  const [encodes] = args;
  // Its bytes are not known, and whoever looks at the text that they stand for has it.
  if (name === 'base64gzip' && encodes !== undefined) return { ...unknownValue('unsupported-function', text, call.origin), encodes };
  return mayExist ? unknownValue('unsupported-function', text, call.origin) : failure(text, call.origin, 'unsupported-function');
}
