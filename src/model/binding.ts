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

/** The things of its root of which a value names this target, in their order. */
export type BoundTo<T> = (target: Resource, names: readonly (Value | undefined)[]) => readonly T[];

/**
 * Asks `binds` of many values and many targets, and only where the answer can be `yes`: each value is kept under the addresses and the texts that
 * stand in it.
 */
export function boundBy<T>(things: readonly T[], valueOf: (thing: T) => Value | undefined, rootOf: (thing: T) => string): BoundTo<T> {
  const find = indexOf(things, (thing) => [...wordsOf(valueOf(thing))], rootOf);
  return (target, names) => find(target, names).filter((thing) => binds(valueOf(thing), target, names) === 'yes');
}

/** Those of which the answer can be `yes` or `unknown`. */
export function mayBind<T>(things: readonly T[], valueOf: (thing: T) => Value | undefined, rootOf: (thing: T) => string): BoundTo<T> {
  const words = (value: Value | undefined): readonly string[] => [...wordsOf(value), ...(mayMeanAny(value) ? [anyWord] : [])];
  return indexOf(things, (thing) => words(valueOf(thing)), rootOf);
}

/** The other way round: the targets of a root that a value names, in their order. */
export function boundIn(
  targets: readonly Resource[],
  namesOf: (target: Resource) => readonly (Value | undefined)[],
): (value: Value, root: string) => readonly Resource[] {
  const places = new Map<string, Set<number>>();
  for (const [at, target] of targets.entries())
    for (const word of [...addressesOf(target.address), ...textsOf(namesOf(target))]) {
      const key = `${target.root}\n${word}`;
      places.set(key, (places.get(key) ?? new Set()).add(at));
    }
  return (value, root) => {
    const found = new Set([...wordsOf(value)].flatMap((word) => [...(places.get(`${root}\n${word}`) ?? [])]));
    const near = [...found].toSorted((a, b) => a - b).flatMap((at) => targets[at] ?? []);
    return near.filter((target) => binds(value, target, namesOf(target)) === 'yes');
  };
}

/** Stands for every name: no text and no address begins with a line break. */
const anyWord = '\n';

function mayMeanAny(value: Value | undefined): boolean {
  const options = value === undefined ? [] : possibleValues(value);
  return options.some((one) => one.kind === 'template' || (one.kind === 'unknown' && one.reference === undefined));
}

function indexOf<T>(things: readonly T[], wordsIn: (thing: T) => readonly string[], rootOf: (thing: T) => string): BoundTo<T> {
  const places = new Map<string, number[]>();
  const key = (root: string, word: string): string => `${root}\n${word}`;
  for (const [at, thing] of things.entries()) {
    const root = rootOf(thing);
    for (const word of wordsIn(thing)) {
      const known = places.get(key(root, word));
      if (known === undefined) places.set(key(root, word), [at]);
      else known.push(at);
    }
  }
  return (target, names) => {
    const found = new Set(
      [...addressesOf(target.address), ...textsOf(names), anyWord].flatMap((word) => places.get(key(target.root, word)) ?? []),
    );
    return [...found].toSorted((a, b) => a - b).flatMap((at) => things[at] ?? []);
  };
}

function textsOf(names: readonly (Value | undefined)[]): readonly string[] {
  return names.flatMap((name) => (name === undefined ? [] : (symbolicText(name) ?? [])));
}

/** Whatever in the value can make it name something: addresses that it refers to, and its text. */
function wordsOf(value: Value | undefined): ReadonlySet<string> {
  const words = (value === undefined ? [] : possibleValues(value)).flatMap((one) =>
    [
      ...one.origin.via.flatMap(({ of }) => of?.address ?? []),
      ...(one.kind === 'template' ? one.parts.flatMap((part) => (typeof part === 'string' ? [] : (part.reference?.address ?? []))) : []),
      ...(one.kind === 'unknown' && one.reference !== undefined ? [one.reference.address] : []),
      symbolicText(one) ?? [],
    ].flat(),
  );
  return new Set(words);
}

/** The address, and those of the wholes that it may be an instance of: as `refersTo` says. */
function addressesOf(address: string): readonly string[] {
  return [address, ...[...address.matchAll(/\[/gu)].map(({ index }) => address.slice(0, index))];
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
