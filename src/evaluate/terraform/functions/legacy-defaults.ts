import type { MapValue, NullValue, Value } from '../../../core/value.ts';
import { mapOptions } from '../../choices.ts';
import type { FunctionCall } from './function-kit.ts';
import { failed, listOf, mapOf, notKnown } from './function-kit.ts';

/**
 * `defaults(input, fallbacks)`, an experiment of Terraform 0.15 that went with 1.3: an attribute that is null takes its fallback, one of the
 * members of a collection the fallback of all of them, and a collection that is null is empty.
 */
export function defaults(args: readonly Value[], call: FunctionCall): Value {
  const [input, fallbacks] = args;
  if (input === undefined || fallbacks === undefined || args.length > 2) return failed(args, call);
  return input.kind === 'unknown' || fallbacks.kind === 'unknown' ? notKnown(args, call) : withFallback(input, fallbacks, call);
}

function withFallback(input: Value, fallback: Value | undefined, call: FunctionCall): Value {
  switch (input.kind) {
    case 'null':
      return ofNull(input, fallback, call);
    case 'choice':
      return mapOptions(input, (option) => withFallback(option, fallback, call)) ?? input;
    case 'list':
      return { ...input, items: input.items.map((item) => withFallback(item, fallback, call)) };
    case 'map':
      return ofMap(input, fallback, call);
    case 'bool':
    case 'number':
    case 'string':
    case 'template':
    case 'json-text':
    case 'unknown':
      return input;
  }
}

function ofNull(input: NullValue, fallback: Value | undefined, call: FunctionCall): Value {
  if (input.type?.kind === 'list' || input.type?.kind === 'set') return listOf([], call);
  if (input.type?.kind === 'map') return mapOf(new Map(), call);
  return fallback === undefined || input.type?.kind === 'object' ? input : fallback;
}

/** Of a map each member has the same fallback, of an object each attribute its own; what is not given at all counts as null. */
function ofMap(input: MapValue, fallback: Value | undefined, call: FunctionCall): MapValue {
  const own = fallback?.kind === 'map' && input.type === undefined ? fallback.entries : undefined;
  const entries = new Map(
    [...input.entries].map(([name, value]) => [name, withFallback(value, own === undefined ? fallback : own.get(name), call)] as const),
  );
  if (input.more === undefined) for (const [name, value] of own ?? []) if (!entries.has(name)) entries.set(name, value);
  return { ...input, entries };
}
