import { literalPattern } from '../document/pattern.ts';
import type { Pattern } from '../document/pattern.ts';
import { parseConditionOperator } from '../document/condition-operator.ts';
import type { ConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import type { Condition, PolicyDocument, Statement } from '../document/policy-document.ts';

/**
 * A condition on a network, a number, a time or a truth whose value is an expression: no text stands for it, since only such a value is compared.
 * Each expression is taken for a value of its own that asks for less than those that people write; two that are written alike are one.
 */
export function supposedValues(document: PolicyDocument): PolicyDocument {
  return { ...document, statements: document.statements.map(supposedStatement) };
}

/** Keys of a request of which the document asks such a value: what a request has there is made up as well. */
export function supposedKeys({ statements }: PolicyDocument): readonly string[] {
  return statements.flatMap(({ conditions, effect }) =>
    conditions.filter((condition) => supposedCondition(condition, effect) !== condition).map(({ key }) => conditionKey(key)),
  );
}

function supposedStatement(statement: Statement): Statement {
  const conditions = statement.conditions.map((condition) => supposedCondition(condition, statement.effect));
  return conditions.every((condition, at) => condition === statement.conditions[at]) ? statement : { ...statement, conditions };
}

function supposedCondition(condition: Condition, effect: Statement['effect']): Condition {
  const { items, more } = condition.values;
  if (more === undefined && !items.some(isExpression)) return condition;
  const operator = parseConditionOperator(condition.operator);
  const suppose = operator === undefined ? undefined : supposing(operator, effect);
  if (suppose === undefined) return condition;
  const known = items.map((item) => (isExpression(item) ? literalPattern(suppose(expressionOf(item))) : item));
  return { ...condition, values: { items: more === undefined ? known : [...known, literalPattern(suppose(more))] } };
}

/** An expression alone, or one before the length of a prefix: what is around another decides too much of the value. */
function isExpression(pattern: Pattern): boolean {
  const [first, rest, ...others] = pattern;
  if (first?.kind !== 'symbol' || others.length > 0) return false;
  return rest === undefined || (rest.kind === 'text' && /^\/\d{1,3}$/u.test(rest.text));
}

function expressionOf(pattern: Pattern): string {
  return pattern.map((part) => ('text' in part ? part.text : '')).join('');
}

type Suppose = (expression: string) => string;

function supposing({ family, compare }: ConditionOperator, effect: Statement['effect']): Suppose | undefined {
  // The more a value may be, the more an Allow lets in that asks for less than it, and the less a Deny refuses that starts above it.
  const isBelow = compare === 'less' || compare === 'less-or-equal';
  const isMuch = isBelow !== (effect === 'deny');
  switch (family) {
    case 'ip':
      return benchmarkAddress;
    case 'numeric':
      return (expression) => String(isMuch ? numberMin + numberOf(expression) : -numberOf(expression));
    case 'date':
      return (expression) => `${isMuch ? 2900 + (numberOf(expression) % 1000) : 1900}-01-01T00:00:00Z`;
    case 'bool':
      // A Deny that no request meets is gone, which a text shows by itself.
      return effect === 'allow' ? () => 'false' : undefined;
    case 'string':
    case 'arn':
    case 'binary':
    case 'null':
      return undefined;
  }
}

/** More than people write: a year in seconds is less. */
const numberMin = 1_000_000_000;
const spread = 65_536;

/** RFC 2544, a network for measurements: no policy names it. */
function benchmarkAddress(expression: string): string {
  const number = numberOf(expression);
  return `198.18.${Math.floor(number / 256)}.${number % 256}/32`;
}

/** The same for the same text. */
function numberOf(expression: string): number {
  let number = 7;
  for (const letter of expression) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % spread;
  return number;
}
