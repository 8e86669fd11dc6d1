import type { Resource } from '../core/resource.ts';
import { possibleValues } from '../core/value.ts';
import type { ResourceReference, Value } from '../core/value.ts';

/** True when the reference means this resource: the same address, or the whole of a resource that has instances. */
export function refersTo(reference: ResourceReference, target: Resource): boolean {
  return target.address === reference.address || target.address.startsWith(`${reference.address}[`);
}

/** Does this attribute name the target, by reference or else by one of its literal names, which others may have too? `unknown` when it may. */
export function binds(value: Value | undefined, target: Resource, names: readonly (Value | undefined)[]): 'yes' | 'no' | 'unknown' {
  if (value === undefined) return 'no';
  const answers = possibleValues(value).map((one) => bindsOne(one, target, names));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function bindsOne(value: Value, target: Resource, names: readonly (Value | undefined)[]): 'yes' | 'no' | 'unknown' {
  const referred = value.origin.via.findLast(({ of }) => of?.type === target.type)?.of;
  if (referred !== undefined) return refersTo({ address: referred.address, path: [] }, target) ? 'yes' : 'no';
  const text = symbolicText(value);
  if (text !== undefined && names.some((name) => name !== undefined && symbolicText(name) === text)) return 'yes';
  if (value.kind === 'unknown') {
    if (value.reference === undefined) return 'unknown';
    return refersTo(value.reference, target) ? 'yes' : 'no';
  }
  if (value.kind === 'template') {
    const refersHere = value.parts.some(
      (part) => typeof part !== 'string' && part.reference !== undefined && refersTo(part.reference, target),
    );
    return refersHere ? 'yes' : 'unknown';
  }
  return 'no';
}

/** A text in which every hole is written as its expression, so that equal symbols compare equal. Undefined for what is no text. */
export function symbolicText(value: Value): string | undefined {
  if (value.kind === 'string') return value.value;
  if (value.kind === 'unknown') return `\${${value.expression}}`;
  if (value.kind === 'template') return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
  return undefined;
}
