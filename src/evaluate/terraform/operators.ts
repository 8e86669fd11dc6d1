import type { Decision, Origin, UnknownValue, Value } from '../../core/value.ts';
import type { HclBinaryOperator } from '../../syntax/hcl/hcl-tree.ts';
import { andDecision, decisionOf, equalsDecision, literalText, notDecision } from '../choices.ts';
import { equalValues } from '../value-equality.ts';
import { describeValue, firstUnknown, jointVia } from '../value-operations.ts';
import { toBool, toNumber } from './convert-scalar.ts';
import { becauseOf, failure } from './failure.ts';

/** Arguments are never choices: the caller goes through their options. */
export function applyUnary(operator: '-' | '!', operand: Value | undefined, origin: Origin): Value {
  if (operand === undefined) return failure(operator, origin);
  const way: Origin = { at: origin.at, via: jointVia([operand]) };
  if (operator === '!') {
    const truth = toBool(operand);
    if (truth !== undefined) return { kind: 'bool', value: !truth, origin: way };
  } else {
    const number = toNumber(operand);
    if (number !== undefined) return { kind: 'number', value: -number, origin: way };
  }
  const unknown = notComputed(`${operator}${describeValue(operand)}`, [operand], origin);
  return operator === '!' && operand.kind === 'unknown' ? { ...unknown, decision: notDecision(decisionOf(operand, toBool)) } : unknown;
}

export function applyBinary(operator: HclBinaryOperator, left: Value | undefined, right: Value | undefined, origin: Origin): Value {
  if (left === undefined || right === undefined) return failure(operator, origin);
  const way: Origin = { at: origin.at, via: jointVia([left, right]) };
  const result = compute(operator, left, right);
  if (typeof result === 'boolean') return { kind: 'bool', value: result, origin: way };
  if (typeof result === 'number') return { kind: 'number', value: result, origin: way };
  const unknown = notComputed(`${describeValue(left)} ${operator} ${describeValue(right)}`, [left, right], origin);
  const decision = decide(operator, left, right);
  return decision === undefined ? unknown : { ...unknown, decision };
}

/** What a condition that is not decided says about a deployment. */
function decide(operator: HclBinaryOperator, left: Value, right: Value): Decision | undefined {
  if (operator === '==') return comparison(left, right);
  if (operator === '!=') {
    const equal = comparison(left, right);
    return equal === undefined ? undefined : notDecision(equal);
  }
  // A side that is known says nothing, or it would have decided.
  if (operator === '&&') return andDecision(sideOf(left), sideOf(right));
  if (operator !== '||') return undefined;
  const neither = andDecision(notDecision(sideOf(left)), notDecision(sideOf(right)));
  return neither === undefined ? undefined : notDecision(neither);
}

function sideOf(operand: Value): Decision {
  return decisionOf(operand, toBool);
}

function comparison(left: Value, right: Value): Decision | undefined {
  if (left.kind !== 'unknown') return right.kind === 'unknown' ? comparison(right, left) : undefined;
  const literal = literalText(right);
  return literal === undefined ? undefined : equalsDecision(left, literal);
}

/** The first unknown operand's reason; an error of the code when all are known. */
function notComputed(expression: string, operands: readonly Value[], origin: Origin): UnknownValue {
  for (const operand of operands) {
    const unknown = firstUnknown(operand);
    if (unknown !== undefined) return becauseOf(unknown, expression, { at: origin.at, via: jointVia(operands) });
  }
  return failure(expression, origin, 'unsupported-expression');
}

function compute(operator: HclBinaryOperator, left: Value, right: Value): boolean | number | undefined {
  switch (operator) {
    case '==':
      return equalValues(left, right);
    case '!=': {
      const equal = equalValues(left, right);
      return equal === undefined ? undefined : !equal;
    }
    case '&&':
      return logical(left, right, false);
    case '||':
      return logical(left, right, true);
    case '*':
    case '/':
    case '%':
    case '+':
    case '-':
    case '>':
    case '>=':
    case '<':
    case '<=':
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

/** `false && unknown` is false, `true || unknown` is true. */
function logical(left: Value, right: Value, decisive: boolean): boolean | undefined {
  const a = toBool(left);
  const b = toBool(right);
  if (a === decisive || b === decisive) return decisive;
  return a === undefined || b === undefined ? undefined : !decisive;
}

type ArithmeticOperator = Exclude<HclBinaryOperator, '==' | '!=' | '&&' | '||'>;

function arithmetic(operator: ArithmeticOperator, a: number | undefined, b: number | undefined): boolean | number | undefined {
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : a / b;
    case '%':
      return b === 0 ? undefined : a % b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
  }
}

/** A condition's truth, or the unknown that decides it. */
export function truthOf(condition: Value): boolean | UnknownValue {
  const truths = (condition.kind === 'choice' ? condition.options : [condition]).map(toBool);
  const [first] = truths;
  if (first !== undefined && truths.every((truth) => truth === first)) return first;
  const unknown = firstUnknown(condition);
  return unknown ?? failure(`a condition that is ${describeValue(condition)}`, condition.origin, 'unsupported-expression');
}
