import type { Value } from '../../../core/value.ts';
import { absolute, rounded } from '../../numbers/big-number.ts';
import { calculate, extreme, negate, toWhole } from '../../numbers/arithmetic.ts';
import { fromDouble, plainNumber, wholeOf } from '../../numbers/number-value.ts';
import type { PlainNumber } from '../../numbers/number-value.ts';
import { members } from '../../value-operations.ts';
import { toNumber, toPreciseNumber } from '../types/convert-scalar.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from './function-kit.ts';
import { countOf, numberOf, total } from './function-kit.ts';
import { parseInteger } from './parse-integer.ts';

function numeric(apply: (...numbers: PlainNumber[]) => PlainNumber | undefined): TerraformFunction {
  return total((args, call) => {
    const numbers = args.map(toPreciseNumber).filter((number) => number !== undefined);
    const result = numbers.length < args.length || numbers.length === 0 ? undefined : apply(...numbers);
    return result === undefined ? undefined : numberOf(result, call);
  });
}

/** Logarithms and powers are counted in doubles. */
function inDoubles(apply: (a: number, b: number) => number): TerraformFunction {
  return numeric((a, b) => {
    const value = apply(a?.value ?? Number.NaN, b?.value ?? Number.NaN);
    return Number.isNaN(value) ? undefined : fromDouble(value);
  });
}

function parseWhole(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [text, base] = [args[0]?.kind === 'json-text' ? undefined : args[0], toNumber(args[1])];
  const number = text?.kind === 'string' && base !== undefined ? parseInteger(text.value, base) : undefined;
  if (number === undefined) return undefined;
  // As many bits as the number has, and 64 at least.
  return numberOf(plainNumber(rounded(number, 0, Number.MAX_SAFE_INTEGER), Math.max(64, absolute(number).toString(2).length)), call);
}

function signum([given]: readonly Value[], call: FunctionCall): Value | undefined {
  const number = toPreciseNumber(given);
  const whole = number === undefined ? undefined : wholeOf(number);
  return whole === undefined ? undefined : countOf(Number(whole > 0n) - Number(whole < 0n), call);
}

function sum(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [list] = args;
  if (list?.kind !== 'list' || list.items.length === 0) return undefined;
  const [first, ...others] = members(list).map(toPreciseNumber);
  const whole = others.reduce<PlainNumber | undefined>(
    (sofar, number) => (sofar === undefined || number === undefined ? undefined : calculate('+', sofar, number)),
    first,
  );
  return whole === undefined ? undefined : numberOf(whole, call);
}

export const numberFunctions: FunctionTable = [
  ['abs', numeric((a) => (a !== undefined && (a.value < 0 || Object.is(a.value, -0)) ? negate(a) : a))],
  ['ceil', numeric((a) => (a === undefined ? undefined : toWhole(a, 'up')))],
  ['floor', numeric((a) => (a === undefined ? undefined : toWhole(a, 'down')))],
  ['log', inDoubles((a, base) => Math.log(a) / Math.log(base))],
  ['max', numeric((...all) => extreme(all, 'most'))],
  ['min', numeric((...all) => extreme(all, 'least'))],
  ['parseint', total(parseWhole)],
  ['pow', inDoubles((a, b) => a ** b)],
  ['signum', total(signum)],
  ['sum', total(sum)],
];
