import type { Value } from '../../../core/value.ts';
import { members } from '../../value-operations.ts';
import { toNumber, toText } from '../convert-scalar.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from './function-kit.ts';
import { numberOf, total } from './function-kit.ts';

function numeric(apply: (...numbers: number[]) => number): TerraformFunction {
  return total((args, call) => {
    const numbers = args.map(toNumber).filter((number) => number !== undefined);
    return numbers.length < args.length || numbers.length === 0 ? undefined : numberOf(apply(...numbers), call);
  });
}

function parseInteger(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [text, base] = [toText(args[0]), toNumber(args[1])];
  if (text === undefined || base === undefined || base < 2 || base > 36) return undefined;
  const number = Number.parseInt(text, base);
  return number.toString(base) === text.toLowerCase().replace(/^\+?0*(?=.)/, '') ? numberOf(number, call) : undefined;
}

function sum(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list] = args;
  if (list?.kind !== 'list' || list.items.length === 0) return undefined;
  const numbers = members(list).map(toNumber);
  if (numbers.includes(undefined)) return undefined;
  return numberOf(
    numbers.reduce<number>((total_, number) => total_ + (number ?? 0), 0),
    call,
  );
}

export const numberFunctions: FunctionTable = [
  ['abs', numeric((a) => Math.abs(a ?? 0))],
  ['ceil', numeric((a) => Math.ceil(a ?? 0))],
  ['floor', numeric((a) => Math.floor(a ?? 0))],
  ['log', numeric((a, base) => roundLog(Math.log(a ?? 0) / Math.log(base ?? Math.E)))],
  ['max', numeric((...all) => all.reduce((a, b) => Math.max(a, b)))],
  ['min', numeric((...all) => all.reduce((a, b) => Math.min(a, b)))],
  ['parseint', total(parseInteger)],
  ['pow', numeric((a, b) => (a ?? 0) ** (b ?? 1))],
  ['signum', numeric((a) => Math.sign(a ?? 0))],
  ['sum', total(sum)],
];

/** `log(8, 2)` is 3, whatever floating point says. */
function roundLog(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < 1e-12 ? near : value;
}
