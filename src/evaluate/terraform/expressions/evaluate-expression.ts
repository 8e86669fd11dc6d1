import type { UnknownValue, Value } from '../../../core/value.ts';
import type { HclExpression, HclLiteral, HclObject, HclString, HclTuple } from '../../../syntax/hcl/hcl-tree.ts';
import { normalForm } from '../../normal-form.ts';
import { originAt, unknownValue } from '../../value-operations.ts';
import { overChoices } from '../../choices.ts';
import { evaluateCall } from './evaluate-call.ts';
import { evaluateConditional } from './evaluate-conditional.ts';
import { evaluateFor } from './evaluate-for.ts';
import { evaluateTemplate } from './evaluate-template.ts';
import { evaluateTraversal } from './evaluate-traversal.ts';
import { failureIn, unknownKey } from '../types/failure.ts';
import { applyBinary, applyUnary } from './operators.ts';
import type { Scope } from '../scope.ts';
import { limitReached, locate } from '../scope.ts';
import { tooManyValues } from './too-many-values.ts';
import { sizeOf } from '../types/value-size.ts';
import { numberValue, parseNumber } from '../../numbers/number-value.ts';
import { toText } from '../types/convert-scalar.ts';

/** The value of an expression. Pure, total: what cannot be evaluated is an unknown with its reason. */
export function evaluateExpression(expression: HclExpression, scope: Scope): Value {
  const { context } = scope.module;
  context.steps += 1;
  if (context.steps > context.limits.steps) {
    return limitReached(context, `More than ${context.limits.steps} expressions in one root`, {
      path: scope.path,
      range: expression.range,
    });
  }
  if (context.depth >= context.limits.depth) {
    return limitReached(
      context,
      `Expressions depend on each other more than ${context.limits.depth} levels deep`,
      locate(scope, expression.range),
    );
  }
  context.depth += 1;
  const value = evaluateKind(expression, scope);
  context.depth -= 1;
  return withinSize(value, expression, scope);
}

function withinSize(value: Value, expression: HclExpression, scope: Scope): Value {
  const { context } = scope.module;
  const { weight, depth } = sizeOf(value);
  const { valueWeight, valueDepth } = context.limits;
  if (weight > valueWeight) return limitReached(context, `More than ${valueWeight} members in one value`, locate(scope, expression.range));
  if (depth > valueDepth)
    return limitReached(context, `Values nested more than ${valueDepth} levels deep`, locate(scope, expression.range));
  return value;
}

function evaluateKind(expression: HclExpression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return literal(expression, scope);
    case 'string':
      return stringLiteral(expression, scope);
    case 'template':
      return evaluateTemplate(expression, scope);
    case 'tuple':
      return whole(tuple(expression, scope), scope);
    case 'object':
      return whole(object(expression, scope), scope);
    case 'variable':
    case 'get-attribute':
    case 'index':
    case 'splat':
      return evaluateTraversal(expression, scope);
    case 'call':
      return evaluateCall(expression, scope);
    case 'for':
      return whole(evaluateFor(expression, scope), scope);
    case 'conditional':
      return evaluateConditional(expression, scope);
    case 'unary':
      return overOptions([scope.module.context.evaluate(expression.operand, scope)], expression, scope, ([operand]) =>
        applyUnary(expression.operator, operand, originAt(locate(scope, expression.range))),
      );
    case 'binary': {
      const { evaluate } = scope.module.context;
      const operands = [evaluate(expression.left, scope), evaluate(expression.right, scope)];
      const origin = originAt(locate(scope, expression.range));
      return overOptions(operands, expression, scope, ([left, right]) => applyBinary(expression.operator, left, right, origin));
    }
    case 'invalid':
      return unknownValue(expression.reason, 'an expression that could not be parsed', originAt(locate(scope, expression.range)));
  }
}

function literal(expression: HclLiteral, scope: Scope): Value {
  const origin = originAt(locate(scope, expression.range));
  const { value, digits } = expression;
  if (value === null) return { kind: 'null', origin };
  const exact = digits === undefined ? undefined : parseNumber(digits);
  if (exact !== undefined) return numberValue(exact, origin);
  return typeof value === 'number' ? { kind: 'number', value, origin } : { kind: 'bool', value, origin };
}

function stringLiteral(expression: HclString, scope: Scope): Value {
  const value = normalForm(expression.value);
  const base = { kind: 'string', value, origin: originAt(locate(scope, expression.range)) } as const;
  return expression.textStart === undefined || value.length !== expression.value.length
    ? base
    : { ...base, textStart: expression.textStart };
}

/** Where something is done about errors, one of any part is one of the whole, also when that part is not asked for. Elsewhere the rest is still told of. */
function whole(value: Value, scope: Scope): Value {
  return scope.isTried === true ? (failureIn(value) ?? value) : value;
}

function tuple(expression: HclTuple, scope: Scope): Value {
  const items = expression.items.map((item) => scope.module.context.evaluate(item, scope));
  return { kind: 'list', items, origin: originAt(locate(scope, expression.range)) };
}

function object(expression: HclObject, scope: Scope): Value {
  const { evaluate } = scope.module.context;
  const entries = new Map<string, Value>();
  const keys = new Map<string, ReturnType<typeof locate>>();
  let more: UnknownValue | undefined;
  for (const item of expression.items) {
    const key = evaluate(item.key, scope);
    const name = toText(key);
    const value = evaluate(item.value, scope);
    if (name === undefined) more ??= unknownKey(key);
    else {
      entries.set(name, value);
      keys.set(name, locate(scope, item.key.range));
    }
  }
  const base = { kind: 'map', entries, keys, origin: originAt(locate(scope, expression.range)) } as const;
  return more === undefined ? base : { ...base, more };
}

function overOptions(
  operands: readonly Value[],
  expression: HclExpression,
  scope: Scope,
  apply: (operands: readonly Value[]) => Value,
): Value {
  const { context } = scope.module;
  const at = locate(scope, expression.range);
  const result = overChoices(operands, context.limits, originAt(at), apply);
  return result ?? tooManyValues(context, at);
}
