import { toText } from '../types/convert-scalar.ts';
import { failed, listOf, mapOf, notKnown, partial } from './function-kit.ts';
import type { FunctionCall, TerraformFunction } from './function-kit.ts';
import { defaults } from './legacy-defaults.ts';
import type { Value } from '../../../core/value.ts';

/**
 * `list` and `map`, which Terraform had until 0.14, and `defaults`, which it tried until 1.2. The engines of today refuse them; code that was written for the old ones still runs
 * there, and what it makes is no secret.
 */
export const legacyFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['defaults', partial(defaults)],
  ['list', partial((args, call) => listOf(args, call))],
  ['map', partial(pairs)],
]);

/** `map("a", 1, "b", 2)`. */
function pairs(args: readonly Value[], call: FunctionCall): Value {
  if (args.length % 2 !== 0) return failed(args, call);
  const entries = new Map<string, Value>();
  for (let at = 0; at < args.length; at += 2) {
    const [key, value] = [args[at], args[at + 1]];
    const name = key === undefined ? undefined : toText(key);
    if (name === undefined || value === undefined) return notKnown(args, call);
    entries.set(name, value);
  }
  return mapOf(entries, call);
}
