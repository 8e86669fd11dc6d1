import type { Resource } from '../../core/resource.ts';
import type { UnknownReason, UnknownValue, Value } from '../../core/value.ts';
import { attribute, members, optionsWritten } from '../../model/fact.ts';

/**
 * Names of attributes beside a protection that say what the thing is a copy of: the snapshot of a volume. A copy is as protected as what it is
 * made of, whatever is written beside it.
 */
export interface Inheritance {
  readonly terraform?: readonly string[];
  readonly cloudformation?: readonly string[];
}

/** It is a copy, by the attribute that says so, or what is not known decides whether it is one. */
export type Source = { readonly name: string; readonly value: Value } | UnknownValue;

/** Undefined where nothing beside the protection says that the thing is a copy. */
export function sourceOf(inherits: Inheritance | undefined, inside: Value, { dialect }: Resource): Source | undefined {
  const sources = (inherits?.[dialect] ?? []).flatMap((name) => {
    const value = attribute(inside, name);
    return value === undefined ? [] : (sourceIn(name, value) ?? []);
  });
  return sources.find((one) => 'name' in one) ?? sources[0];
}

function sourceIn(name: string, value: Value): Source | undefined {
  if (value.kind === 'list') {
    const { items, unknown } = members(value);
    return items.length > 0 ? { name, value } : unknown;
  }
  const options = optionsWritten(value);
  const open = options.find((one): one is UnknownValue => one.kind === 'unknown' && !isThere.has(one.reason));
  if (open !== undefined) return open;
  // The condition of a choice stands for nothing, whatever keeps it from being known.
  if (value.kind === 'choice' && options.includes(value.condition)) return value.condition;
  return options.some((one) => one.kind !== 'string' || one.value !== '') ? { name, value } : undefined;
}

/** What is not known for one of these is something all the same; whoever gives a variable may give nothing. */
const isThere: ReadonlySet<UnknownReason> = new Set<UnknownReason>([
  'computed-attribute',
  'data-source',
  'import-value',
  'dynamic-reference',
  'known-after-apply',
  'undeclared-name',
]);
