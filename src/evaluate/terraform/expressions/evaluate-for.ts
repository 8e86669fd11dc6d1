import type { Location } from '../../../core/location.ts';
import type { ChoiceValue, UnknownValue, Value } from '../../../core/value.ts';
import type { HclFor } from '../../../syntax/hcl/hcl-tree.ts';
import { originAt } from '../../value-operations.ts';
import { choose, decisionOf, overChoices } from '../../choices.ts';
import { toBool, toText } from '../types/convert-scalar.ts';
import { hasFailed, refusal, unknownKey } from '../types/failure.ts';
import { iterate } from './iteration.ts';
import { truthOf } from './operators.ts';
import type { Scope } from '../scope.ts';
import { bind, locate } from '../scope.ts';
import { tooManyValues } from './too-many-values.ts';

/** `[for v in c : x]` and `{ for k, v in c : k => v }`; what a condition leaves open is a choice, or in `more` where that has too many options. */
export function evaluateFor(expression: HclFor, scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, expression.range);
  const collection = context.evaluate(expression.collection, scope);
  const result = overChoices([collection], context.limits, originAt(at), ([option]) =>
    overCollection(expression, option ?? collection, scope),
  );
  return result ?? tooManyValues(context, at);
}

/** A member that the condition lets in, or may let in. */
interface Passing {
  readonly key: Value | undefined;
  readonly value: Value;
  /** Whether it does. */
  readonly open: ChoiceValue | undefined;
}

function overCollection(expression: HclFor, collection: Value, scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, expression.range);
  const steps = iterate(collection, context, at);
  let { more } = steps;
  const passing: Passing[] = [];
  for (const { key, value } of steps.items) {
    const named = expression.keyName === undefined ? scope : bind(scope, expression.keyName, key);
    const inner = bind(named, expression.valueName, value);
    const answer = lets(expression, inner, at);
    if (answer === false) continue;
    if (answer !== true && answer.kind === 'unknown') more ??= answer;
    else passing.push(made(expression, inner, answer === true ? undefined : answer));
  }
  const open = passing.flatMap((one) => one.open ?? []);
  const result = overChoices(open, context.limits, originAt(at), (row) => gathered(expression, withAnswers(passing, row), more, at));
  return result ?? gathered(expression, withAnswers(passing, []), more ?? open[0]?.condition, at);
}

function made(expression: HclFor, scope: Scope, open: ChoiceValue | undefined): Passing {
  const { evaluate } = scope.module.context;
  const key = expression.key === undefined ? undefined : evaluate(expression.key, scope);
  return { key, value: evaluate(expression.value, scope), open };
}

/** Whether the condition lets a member in: both, with the deployments that have each, or the error that it is. */
function lets({ condition }: HclFor, scope: Scope, at: Location): boolean | ChoiceValue | UnknownValue {
  if (condition === undefined) return true;
  const value = scope.module.context.evaluate(condition, scope);
  const truth = truthOf(value);
  return typeof truth === 'boolean' ? truth : (eitherWay(value, truth, at) ?? truth);
}

/** True or false, with the deployments that have it; undefined where the condition is an error. */
function eitherWay(condition: Value, truth: UnknownValue, at: Location): ChoiceValue | undefined {
  if (hasFailed(truth)) return undefined;
  const { yes, no } = decisionOf(condition, toBool);
  const answers = [true, false].map((value): Value => ({ kind: 'bool', value, origin: originAt(at) }));
  const choice = choose(answers, truth, originAt(at), [yes, no]);
  return choice?.kind === 'choice' ? choice : undefined;
}

/** Those that are in it, where the open ones are answered like this, one after the other. */
function withAnswers(passing: readonly Passing[], answers: readonly Value[]): readonly Passing[] {
  let next = 0;
  return passing.filter(({ open }) => {
    if (open === undefined) return true;
    const answer = answers[next++];
    return answer?.kind === 'bool' && answer.value;
  });
}

function gathered(expression: HclFor, passing: readonly Passing[], unknown: UnknownValue | undefined, at: Location): Value {
  const result: Gathered = { items: [], entries: new Map(), keys: new Map(), more: unknown };
  for (const one of passing) gather(result, expression, one, at);
  const more = result.more === undefined ? {} : { more: result.more };
  const origin = originAt(at);
  if (expression.key === undefined) return { kind: 'list', items: result.items, origin, ...more };
  return { kind: 'map', entries: result.entries, keys: result.keys, origin, ...more };
}

interface Gathered {
  readonly items: Value[];
  readonly entries: Map<string, Value>;
  readonly keys: Map<string, Value['origin']['at']>;
  more: UnknownValue | undefined;
}

function gather(result: Gathered, expression: HclFor, { key, value }: Passing, at: Location): void {
  if (key === undefined) {
    result.items.push(value);
    return;
  }
  const name = toText(key);
  if (name === undefined) {
    result.more ??= unknownKey(key);
    return;
  }
  result.keys.set(name, key.origin.at);
  const known = result.entries.get(name);
  if (!expression.groups) {
    if (known !== undefined) result.more ??= refusal(`the key ${JSON.stringify(name)}, given twice`, key.origin);
    result.entries.set(name, value);
  } else if (known?.kind === 'list') result.entries.set(name, { ...known, items: [...known.items, value] });
  else result.entries.set(name, { kind: 'list', items: [value], origin: originAt(at) });
}
