import type { UnknownValue, Value } from '../../../core/value.ts';
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
  let condition: UnknownValue | undefined;
  for (const arg of args) {
    if (arg.kind === 'choice' && arg.options.some(hasFailed)) {
      options.push(...arg.options.filter((option) => !hasFailed(option)));
      condition ??= arg.condition;
      continue;
    }
    if (hasFailed(arg)) continue;
    options.push(arg);
    break;
  }
  if (condition === undefined) return options[0] ?? failed(args, call);
  return choose(options, condition, call.origin) ?? failed(args, call);
}

function can(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  if (value === undefined || args.length > 1) return failed(args, call);
  if (hasFailed(value)) return boolOf(false, call);
  if (value.kind === 'choice' && value.options.some(hasFailed)) return notKnown([value.condition], call);
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
