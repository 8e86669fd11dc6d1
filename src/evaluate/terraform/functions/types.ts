import { both, either } from '../../../core/circumstance.ts';
import type { Circumstances } from '../../../core/circumstance.ts';
import type { ChoiceValue, UnknownValue, Value } from '../../../core/value.ts';
import { choose } from '../../choices.ts';
import { hasFailed } from '../types/failure.ts';
import { openType } from '../../../core/value-type.ts';
import type { SequenceType } from '../../../core/value-type.ts';
import type { TypeConstraint } from '../types/type-constraint.ts';
import { convertToType } from '../types/type-conversion.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from './function-kit.ts';
import { boolOf, failed, notKnown, partial } from './function-kit.ts';

const any: TypeConstraint = { kind: 'any' };

function conversion(type: TypeConstraint): TerraformFunction {
  return partial(([value], call) => (value === undefined ? failed([], call) : convertToType(value, type, call.scope)));
}

/** What is not known is a list or a set with an open end. */
function toSequence(kind: SequenceType['kind']): TerraformFunction {
  const type: SequenceType = { kind, element: any };
  return partial((args, call) => {
    const [value] = args;
    if (value === undefined) return failed(args, call);
    if (value.kind !== 'unknown') return convertToType(value, type, call.scope);
    return { kind: 'list', items: [], origin: call.origin, type: { kind, element: openType }, more: value };
  });
}

/** The first argument that does not fail. Of a choice, the options that do not fail, and what comes next for those that do. */
function tryFirst(args: readonly Value[], call: FunctionCall): Value {
  const options: Value[] = [];
  const when: Circumstances[] = [];
  let condition: UnknownValue | undefined;
  /** The deployments in which all before fail. */
  let left: Circumstances = [];
  for (const arg of args) {
    if (arg.kind === 'choice' && arg.options.some(hasFailed)) {
      const { good, bad } = byFailure(arg);
      options.push(...good.map(({ value }) => value));
      when.push(...good.map((one) => both(left, one.when) ?? []));
      left = both(left, bad) ?? left;
      condition ??= arg.condition;
      continue;
    }
    if (hasFailed(arg)) continue;
    options.push(arg);
    when.push(left);
    break;
  }
  if (condition === undefined) return options[0] ?? failed(args, call);
  return choose(options, condition, call.origin, when) ?? failed(args, call);
}

/** The options that do not fail, and the deployments that have one that does. */
function byFailure({ options, when }: ChoiceValue): {
  readonly good: readonly { readonly value: Value; readonly when: Circumstances }[];
  readonly bad: Circumstances;
} {
  const all = options.map((value, index) => ({ value, when: when?.[index] ?? [] }));
  const bad = all.filter(({ value }) => hasFailed(value)).map((one) => one.when);
  return { good: all.filter(({ value }) => !hasFailed(value)), bad: bad.reduce((a, b) => either(a, b)) };
}

function can(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  if (value === undefined || args.length > 1) return failed(args, call);
  if (hasFailed(value) && value.kind !== 'choice') return boolOf(false, call);
  if (value.kind === 'choice' && value.options.some(hasFailed)) {
    const { good, bad } = byFailure(value);
    const [first, ...others] = good.map((one) => one.when);
    if (first === undefined) return boolOf(false, call);
    return { ...notKnown([value.condition], call), decision: { yes: others.reduce((a, b) => either(a, b), first), no: bad } };
  }
  return value.kind === 'unknown' ? notKnown([value], call) : boolOf(true, call);
}

const same = partial(([value], call) => value ?? failed([], call));

export const typeFunctions: FunctionTable = [
  ['can', { takesChoices: true, apply: can }],
  ['ephemeralasnull', same],
  ['nonsensitive', same],
  ['sensitive', same],
  ['tobool', conversion({ kind: 'bool' })],
  ['tolist', toSequence('list')],
  ['tomap', conversion({ kind: 'map', element: any })],
  ['tonumber', conversion({ kind: 'number' })],
  ['toset', toSequence('set')],
  ['tostring', conversion({ kind: 'string' })],
  ['try', { takesChoices: true, apply: tryFirst }],
];
