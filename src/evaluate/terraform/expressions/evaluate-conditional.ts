import type { UnknownValue, Value } from '../../../core/value.ts';
import { openType } from '../../../core/value-type.ts';
import type { ValueType } from '../../../core/value-type.ts';
import type { HclConditional, HclExpression, HclTemplate } from '../../../syntax/hcl/hcl-tree.ts';
import { choose, decisionOf } from '../../choices.ts';
import { describeValue, originAt } from '../../value-operations.ts';
import { toBool } from '../types/convert-scalar.ts';
import { failure, hasFailed } from '../types/failure.ts';
import { truthOf } from './operators.ts';
import type { Scope } from '../scope.ts';
import { locate } from '../scope.ts';
import { convertToType } from '../types/type-conversion.ts';
import { typeOf } from '../types/type-of.ts';
import { unifyTypes } from '../types/unify-types.ts';

/** `a ? b : c`. The branch that is not taken decides about the type of the result too. */
export function evaluateConditional(expression: HclConditional, scope: Scope): Value {
  const { evaluate } = scope.module.context;
  const condition = evaluate(expression.condition, scope);
  const truth = truthOf(condition);
  if (typeof truth !== 'boolean') return hasFailed(truth) ? truth : undecided(expression, condition, truth, scope);
  const [taken, other] = truth ? [expression.then, expression.otherwise] : [expression.otherwise, expression.then];
  const value = evaluate(taken, scope);
  if (value.kind === 'unknown' || isOfKind(other, value)) return value;
  const unused = evaluate(other, scope);
  const branches = truth ? [value, unused] : [unused, value];
  return ofCommonType(branches, expression, scope)[truth ? 0 : 1] ?? value;
}

function undecided(expression: HclConditional, condition: Value, truth: UnknownValue, scope: Scope): Value {
  const { evaluate } = scope.module.context;
  const branches = [evaluate(expression.then, scope), evaluate(expression.otherwise, scope)];
  const { yes, no } = decisionOf(condition, toBool);
  const origin = originAt(locate(scope, expression.range));
  return choose(ofCommonType(branches, expression, scope), truth, origin, [yes, no]) ?? truth;
}

/** Both branches as values of one type; failures where there is none. A bare null takes the other one's. */
function ofCommonType(branches: readonly Value[], expression: HclConditional, scope: Scope): readonly Value[] {
  const written = [expression.then, expression.otherwise];
  const types = branches.map((branch, index) => typeOfBranch(branch, written[index]));
  const certain = types.filter((type) => type.kind !== 'any');
  if (certain.some((type) => type.kind === 'open')) return branches;
  const common = certain.length < 2 ? certain[0] : unifyTypes(types);
  if (common !== undefined) return branches.map((branch) => convertToType(branch, common, scope));
  if (certain.length === 0) return branches;
  const text = `${branches.map(describeValue).join(' or ')}, which have no type in common`;
  const failed = failure(text, originAt(locate(scope, expression.range)), 'unsupported-expression');
  return branches.map(() => failed);
}

/** What failed has the type that its form says, if it says any. */
function typeOfBranch(value: Value, expression: HclExpression | undefined): ValueType {
  if (!hasFailed(value) || expression === undefined || expression.kind === 'tuple' || expression.kind === 'object') return typeOf(value);
  const kind = certainKind(expression) ?? kindOfOperation(expression);
  return kind === undefined || kind === 'null' ? openType : { kind };
}

function kindOfOperation(expression: HclExpression): 'number' | 'bool' | undefined {
  if (expression.kind === 'unary') return expression.operator === '-' ? 'number' : 'bool';
  if (expression.kind !== 'binary') return undefined;
  return '+-*/%'.includes(expression.operator) ? 'number' : 'bool';
}

/** True when the expression can only be of the value's type, or null: it needs no evaluation to know that nothing is converted. */
function isOfKind(expression: HclExpression, value: Value): boolean {
  const kind = certainKind(expression);
  if (kind === undefined || value.kind === 'null') return false;
  if (kind === 'null' || kind === value.kind) return true;
  return kind === 'string' && (value.kind === 'template' || value.kind === 'json-text');
}

function certainKind(expression: HclExpression): 'null' | 'string' | 'number' | 'bool' | undefined {
  if (expression.kind === 'string') return 'string';
  if (expression.kind === 'template') return isText(expression) ? 'string' : undefined;
  if (expression.kind !== 'literal') return undefined;
  if (expression.value === null) return 'null';
  return typeof expression.value === 'number' ? 'number' : 'bool';
}

/** Anything but `"${x}"`, which is what `x` is. */
function isText({ parts }: HclTemplate): boolean {
  return parts.length > 1 || parts[0]?.kind !== 'interpolation';
}
