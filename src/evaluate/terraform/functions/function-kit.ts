import type { Location } from '../../../core/location.ts';
import type { ListValue, Origin, UnknownValue, Value } from '../../../core/value.ts';
import type { SequenceType, ValueType } from '../../../core/value-type.ts';
import { numberValue } from '../../numbers/number-value.ts';
import type { PlainNumber } from '../../numbers/number-value.ts';
import { normalForm } from '../../normal-form.ts';
import { describeValue, firstUnknown, unknownValue } from '../../value-operations.ts';
import { becauseOf, failure, failureIn, refusal } from '../types/failure.ts';
import type { Scope } from '../scope.ts';
import { toSet } from '../types/sets.ts';

/** One call: what a function needs beside its arguments. `origin` is the call, with the way of all arguments. */
export interface FunctionCall {
  readonly name: string;
  readonly scope: Scope;
  readonly at: Location;
  readonly origin: Origin;
}

export interface TerraformFunction {
  /** False when the caller goes through the options of choices, so that `apply` never sees one as an argument. */
  readonly takesChoices: boolean;
  readonly apply: (args: readonly Value[], call: FunctionCall) => Value;
}

export type FunctionTable = readonly (readonly [name: string, implementation: TerraformFunction])[];

/** A function that looks at its arguments' kinds by itself. */
export function partial(apply: TerraformFunction['apply']): TerraformFunction {
  return { takesChoices: false, apply };
}

/** A function of known values: anything unknown in an argument makes the result unknown. Undefined is an error of the code. */
export function total(apply: (args: readonly Value[], call: FunctionCall) => Value | undefined): TerraformFunction {
  return partial((args, call) => {
    if (args.some((arg) => firstUnknown(arg) !== undefined)) return notKnown(args, call);
    return apply(args, call) ?? failed(args, call);
  });
}

/** The result when an argument is not known: for that argument's reason, named after the call. */
export function notKnown(args: readonly Value[], call: FunctionCall): UnknownValue {
  for (const arg of args) {
    const unknown = firstUnknown(arg);
    if (unknown !== undefined) return becauseOf(unknown, callText(args, call), call.origin);
  }
  return failed(args, call);
}

/** Terraform would stop with an error here: for that of an argument, where one failed, or for one that we do not tell from a limit of ours. */
export function failed(args: readonly Value[], call: FunctionCall): UnknownValue {
  const failures = args.map(failureIn).filter((one) => one !== undefined);
  const cause = failures.find(({ isRefused }) => isRefused !== true) ?? failures[0];
  return cause === undefined
    ? failure(callText(args, call), call.origin, 'unsupported-expression')
    : becauseOf(cause, callText(args, call), call.origin);
}

/** An error of the engine for certain, whatever the function does: it does not take such arguments. */
export function refused(args: readonly Value[], call: FunctionCall): UnknownValue {
  return refusal(callText(args, call), call.origin);
}

/** The result is larger than the limits allow. */
export function tooLarge(call: FunctionCall): UnknownValue {
  const { diagnostics } = call.scope.module.context;
  const what = `The result of ${call.name} is too large`;
  diagnostics.add({ kind: 'limit-reached', message: `${what}; it is not evaluated.`, location: call.at });
  return unknownValue('limit-reached', what, call.origin);
}

export function callText(args: readonly Value[], call: FunctionCall): string {
  return `${call.name}(${args.map(describeValue).join(', ')})`;
}

export function stringOf(value: string, call: FunctionCall): Value {
  if (value.length > call.scope.module.context.limits.stringChars) return tooLarge(call);
  return { kind: 'string', value: normalForm(value), origin: call.origin };
}

/** A whole number that a function counted. */
export function countOf(value: number, call: FunctionCall): Value {
  return { kind: 'number', value, bits: 64, origin: call.origin };
}

export function numberOf(number: PlainNumber, call: FunctionCall): Value {
  return numberValue(number, call.origin);
}

export function boolOf(value: boolean, call: FunctionCall): Value {
  return { kind: 'bool', value, origin: call.origin };
}

/** A list made by the call; its members keep their own origins. */
export function listOf(items: readonly Value[], call: FunctionCall, more?: UnknownValue): Value {
  if (items.length > call.scope.module.context.limits.members) return tooLarge(call);
  const list: ListValue = { kind: 'list', items, origin: { at: call.at, via: [] } };
  return more === undefined ? list : { ...list, more };
}

/** A list or set made by the call, of members that are of its element's type already. */
export function sequenceOf(
  kind: SequenceType['kind'],
  element: ValueType,
  items: readonly Value[],
  call: FunctionCall,
  more?: UnknownValue,
): Value {
  const list = listOf(items, call, more);
  if (list.kind !== 'list') return list;
  return kind === 'set' ? toSet(list, element) : { ...list, type: { kind, element } };
}

/** A tuple made by the call, or a list where the members came from one. */
export function likeSource(source: ListValue, items: readonly Value[], call: FunctionCall): Value {
  return source.type === undefined ? listOf(items, call, source.more) : sequenceOf('list', source.type.element, items, call, source.more);
}

/** A map made by the call; its entries keep their own origins. */
export function mapOf(
  entries: ReadonlyMap<string, Value>,
  call: FunctionCall,
  more?: UnknownValue,
  keys?: ReadonlyMap<string, Location>,
): Value {
  if (entries.size > call.scope.module.context.limits.members) return tooLarge(call);
  const origin: Origin = { at: call.at, via: [] };
  return { kind: 'map', entries, origin, ...(keys === undefined ? {} : { keys }), ...(more === undefined ? {} : { more }) };
}
