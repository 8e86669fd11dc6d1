import type { Value } from '../../../../core/value.ts';
import { toText } from '../../types/convert-scalar.ts';
import { formatInstant } from './date-format.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { countOf, stringOf, total } from '../function-kit.ts';
import type { Instant } from './instant.ts';
import { instantText, parseDuration, parseInstant } from './instant.ts';

function instantOf(value: Value | undefined): Instant | undefined {
  const text = toText(value);
  return text === undefined ? undefined : parseInstant(text);
}

function formatDate(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [format, instant] = [toText(args[0]), instantOf(args[1])];
  const text = format === undefined || instant === undefined ? undefined : formatInstant(format, instant);
  return text === undefined ? undefined : stringOf(text, call);
}

function add(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [instant, duration] = [instantOf(args[0]), parseDuration(toText(args[1]) ?? '')];
  if (instant === undefined || duration === undefined) return undefined;
  const text = instantText({ ...instant, nanoseconds: instant.nanoseconds + duration });
  return text === undefined ? undefined : stringOf(text, call);
}

function compare(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [a, b] = args.map((arg) => instantOf(arg)?.nanoseconds);
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return countOf(0, call);
  return countOf(a < b ? -1 : 1, call);
}

export const timeFunctions: FunctionTable = [
  ['formatdate', total(formatDate)],
  ['timeadd', total(add)],
  ['timecmp', total(compare)],
];
