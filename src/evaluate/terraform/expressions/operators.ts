import type { Decision, Origin, UnknownValue, Value } from '../../../core/value.ts';
import type { HclBinaryOperator } from '../../../syntax/hcl/hcl-tree.ts';
import { andDecision, decisionOf, equalsDecision, literalText, notDecision } from '../../choices.ts';
import { equalValues } from '../../value-equality.ts';
import { describeValue, firstUnknown, jointVia } from '../../value-operations.ts';
import { calculate, negate } from '../../numbers/arithmetic.ts';
import { compareNumbers } from '../../numbers/number-value.ts';
import type { PlainNumber } from '../../numbers/number-value.ts';
import { toBool, toPreciseNumber } from '../types/convert-scalar.ts';
import { becauseOf, failure, hasFailed, refusal } from '../types/failure.ts';

/** Arguments are never choices: the caller goes through their options. */
export function applyUnary(operator: '-' | '!', operand: Value | undefined, origin: Origin): Value {
  if (operand === undefined) return failure(operator, origin);
  const way: Origin = { at: origin.at, via: jointVia([operand]) };
  if (operator === '!') {
    const truth = toBool(operand);
    if (truth !== undefined) return { kind: 'bool', value: !truth, origin: way };
  } else {
    const number = toPreciseNumber(operand);
    if (number !== undefined) return { kind: 'number', ...negate(number), origin: way };
  }
  const unknown = notComputed(`${operator}${describeValue(operand)}`, [operand], origin);
  return operator === '!' && operand.kind === 'unknown' ? { ...unknown, decision: notDecision(decisionOf(operand, toBool)) } : unknown;
}

export function applyBinary(operator: HclBinaryOperator, left: Value | undefined, right: Value | undefined, origin: Origin): Value {
  if (left === undefined || right === undefined) return failure(operator, origin);
  const way: Origin = { at: origin.at, via: jointVia([left, right]) };
  const result = compute(operator, left, right);
  if (typeof result === 'boolean') return { kind: 'bool', value: result, origin: way };
  if (typeof result === 'object') return { kind: 'number', ...result, origin: way };
  if (result === 'error') return refusal(`${describeValue(left)} ${operator} ${describeValue(right)}`, way);
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
  return refusal(expression, origin);
}

/** Undefined hangs on something that is not known, or is an error when nothing is; `error` is one in any case. */
function compute(operator: HclBinaryOperator, left: Value, right: Value): boolean | PlainNumber | 'error' | undefined {
  switch (operator) {
    case '==':
    case '!=': {
      const equal = hasFailed(left) || hasFailed(right) ? undefined : equalValues(left, right);
      return equal === undefined ? undefined : equal === (operator === '==');
    }
    case '&&':
      return isNoBool(left) || isNoBool(right) ? 'error' : and(left, right);
    case '||':
      return isNoBool(left) || isNoBool(right) ? 'error' : or(toBool(left), toBool(right));
    case '*':
    case '/':
    case '%':
    case '+':
    case '-':
    case '>':
    case '>=':
    case '<':
    case '<=':
      return arithmetic(operator, toPreciseNumber(left), toPreciseNumber(right));
  }
}

/** A value that no bool comes from: an error also where the other side decides. */
function isNoBool(operand: Value): boolean {
  const isOpen = operand.kind === 'unknown' || operand.kind === 'template' || operand.kind === 'null';
  return !isOpen && toBool(operand) === undefined;
}

/** `false && unknown` is false, and null counts as false. */
function and(left: Value, right: Value): boolean | undefined {
  const truths = [left, right].map((operand) => (operand.kind === 'null' ? false : toBool(operand)));
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** `true || unknown` is true. */
function or(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

type NumberOperator = Exclude<HclBinaryOperator, '==' | '!=' | '&&' | '||'>;

function arithmetic(operator: NumberOperator, a: PlainNumber | undefined, b: PlainNumber | undefined): boolean | PlainNumber | undefined {
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case '>':
      return compareNumbers(a, b) > 0;
    case '>=':
      return compareNumbers(a, b) >= 0;
    case '<':
      return compareNumbers(a, b) < 0;
    case '<=':
      return compareNumbers(a, b) <= 0;
    case '*':
    case '/':
    case '%':
    case '+':
    case '-':
      return calculate(operator, a, b);
  }
}

/** A condition's truth, or the unknown that decides it. */
export function truthOf(condition: Value): boolean | UnknownValue {
  const truths = (condition.kind === 'choice' ? condition.options : [condition]).map(toBool);
  const [first] = truths;
  if (first !== undefined && truths.every((truth) => truth === first)) return first;
  const unknown = firstUnknown(condition);
  return unknown ?? refusal(`a condition that is ${describeValue(condition)}`, condition.origin);
}
