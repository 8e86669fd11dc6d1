import type { UnknownValue, Value } from '../../../core/value.ts';
import type { HclFor } from '../../../syntax/hcl/hcl-tree.ts';
import { originAt } from '../../value-operations.ts';
import { overChoices } from '../../choices.ts';
import { toText } from '../types/convert-scalar.ts';
import { refusal, unknownKey } from '../types/failure.ts';
import { iterate } from './iteration.ts';
import { truthOf } from './operators.ts';
import type { Scope } from '../scope.ts';
import { bind, locate } from '../scope.ts';
import { tooManyValues } from './too-many-values.ts';

/** `[for v in c : x]` and `{ for k, v in c : k => v }`; members that a condition leaves open are in `more`. */
export function evaluateFor(expression: HclFor, scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, expression.range);
  const collection = context.evaluate(expression.collection, scope);
  const result = overChoices([collection], context.limits, originAt(at), ([option]) =>
    overCollection(expression, option ?? collection, scope),
  );
  return result ?? tooManyValues(context, at);
}

function overCollection(expression: HclFor, collection: Value, scope: Scope): Value {
  const { context } = scope.module;
  const at = locate(scope, expression.range);
  const steps = iterate(collection, context, at);
  const result: Gathered = { items: [], entries: new Map(), keys: new Map(), more: steps.more };
  for (const { key, value } of steps.items) {
    const named = expression.keyName === undefined ? scope : bind(scope, expression.keyName, key);
    const inner = bind(named, expression.valueName, value);
    const truth = expression.condition === undefined ? true : truthOf(context.evaluate(expression.condition, inner));
    if (truth === true) gather(result, expression, inner);
    else if (truth !== false) result.more ??= truth;
  }
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

function gather(result: Gathered, expression: HclFor, scope: Scope): void {
  const { evaluate } = scope.module.context;
  const value = evaluate(expression.value, scope);
  if (expression.key === undefined) {
    result.items.push(value);
    return;
  }
  const key = evaluate(expression.key, scope);
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
  else result.entries.set(name, { kind: 'list', items: [value], origin: originAt(locate(scope, expression.range)) });
}
