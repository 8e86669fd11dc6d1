import type { Range } from '../../core/location.ts';
import type { Decision, UnknownValue, Value } from '../../core/value.ts';
import { defaultOption, scalarText } from '../../core/value.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { decisionOf, equalsDecision, literalText } from '../choices.ts';
import { equalValues } from '../value-equality.ts';
import { describeValue, firstUnknown, jointVia, unknownValue } from '../value-operations.ts';
import { callOf } from './intrinsic-of.ts';
import type { CallNode } from './intrinsic-of.ts';
import { argumentsOf, evaluateAll, limitReached, nameOf, originOf } from './scope.ts';
import type { Scope } from './scope.ts';
import { allOf, anyOf, not } from './truth.ts';
import type { Truth } from './truth.ts';

/** The truth of what is written in Conditions: a condition function, or anything that evaluates to `true` or `false`. */
export function decideNode(node: DataNode, scope: Scope): Truth {
  const { state } = scope;
  if (state.depth >= scope.limits.depth) return open(limitReached(scope, 'levels of nesting', node.range));
  state.depth += 1;
  const call = callOf(node, 'conditions');
  const truth = (call === undefined ? undefined : decideCall(call, scope)) ?? decideValue(node, scope);
  state.depth -= 1;
  return truth;
}

const combinators: ReadonlyMap<string, (truths: readonly Truth[]) => Truth> = new Map([
  ['Fn::And', allOf],
  ['Fn::Or', anyOf],
  ['Fn::Not', (truths: readonly Truth[]) => not(allOf(truths))],
]);

function decideCall(call: CallNode, scope: Scope): Truth | undefined {
  const { name, argument, range } = call;
  if (name === 'Condition') {
    const called = nameOf(argument);
    return called === undefined ? badCondition(call, scope) : conditionTruth(called, scope, range);
  }
  const nodes = argumentsOf(argument) ?? [];
  if (name === 'Fn::Equals') return nodes.length === 2 ? decideEquals(call, nodes, scope) : badCondition(call, scope);
  const combine = combinators.get(name);
  if (combine === undefined) return undefined;
  const isWellFormed = name === 'Fn::Not' ? nodes.length === 1 : nodes.length > 0;
  return isWellFormed ? combine(nodes.map((node) => scope.decide(node, scope))) : badCondition(call, scope);
}

/** The truth of a named condition. Decided once per template. */
export function conditionTruth(name: string, scope: Scope, usedAt: Range): Truth {
  const { conditions } = scope.state;
  const expression = `Conditions.${name}`;
  const known = conditions.get(name);
  if (known === 'open') return open(unknownValue('cycle', expression, originOf(scope, usedAt)));
  if (known !== undefined) return known;
  const declared = scope.conditions.get(name);
  if (declared === undefined) return open(unknownValue('undeclared-name', expression, originOf(scope, usedAt)));
  conditions.set(name, 'open');
  const truth = named(scope.decide(declared.node, { ...scope, loops: declared.loops }), expression);
  conditions.set(name, truth);
  return truth;
}

/** What is not known about a condition goes by the condition's name; the reason stays. */
function named(truth: Truth, expression: string): Truth {
  return truth.kind === 'known' ? truth : open({ ...truth.unknown, expression });
}

function decideEquals({ name, range }: CallNode, nodes: readonly DataNode[], scope: Scope): Truth {
  const [left, right] = evaluateAll(nodes, scope).map(defaultOption);
  if (left === undefined || right === undefined) return open(unknownValue('unsupported-expression', name, originOf(scope, range)));
  const equal = equalValues(asText(left), asText(right));
  if (equal !== undefined) return { kind: 'known', value: equal, via: jointVia([left, right]) };
  const cause = firstUnknown(left) ?? firstUnknown(right);
  const reason = cause?.reason ?? 'unsupported-expression';
  const unknown = unknownValue(reason, `${describeValue(left)} = ${describeValue(right)}`, originOf(scope, range));
  const decision = equality(asText(left), asText(right)) ?? equality(asText(right), asText(left));
  return open(decision === undefined ? unknown : { ...unknown, decision });
}

/** What it says of a deployment that something not known, or one of several, equals a text. */
function equality(open: Value, text: Value): Decision | undefined {
  const literal = literalText(text);
  if (literal === undefined) return undefined;
  if (open.kind === 'unknown') return equalsDecision(open, literal);
  return open.kind === 'choice' ? decisionOf(open, (option) => equalValues(option, text)) : undefined;
}

/** CloudFormation compares texts: `true` equals `"true"`. */
function asText(value: Value): Value {
  if (value.kind === 'choice') return { ...value, options: value.options.map(asText) };
  const text = scalarText(value);
  return text === undefined ? value : { kind: 'string', value: text, origin: value.origin };
}

function decideValue(node: DataNode, scope: Scope): Truth {
  const written = scope.evaluate(node, scope);
  const value = written === undefined ? undefined : defaultOption(written);
  const text = scalarText(value)?.toLowerCase();
  if (value !== undefined && (text === 'true' || text === 'false')) return { kind: 'known', value: text === 'true', via: value.origin.via };
  const cause = value === undefined ? undefined : firstUnknown(value);
  return open(cause ?? unknownValue('unsupported-expression', 'condition', originOf(scope, node.range)));
}

function badCondition({ name, range }: CallNode, scope: Scope): Truth {
  return open(unknownValue('unsupported-expression', name, originOf(scope, range)));
}

function open(unknown: UnknownValue): Truth {
  return { kind: 'unknown', unknown };
}
