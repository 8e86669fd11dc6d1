import { anyType, openType, sameType } from '../../../core/value-type.ts';
import type { CollectionType, ValueType } from '../../../core/value-type.ts';
import type { TypeConstraint } from './type-constraint.ts';
import { byPreference } from './type-preference.ts';

/**
 * The type that values of several types are brought to: the branches of a conditional, the members of a list (go-cty/cty/convert/unify.go).
 * Undefined when there is none. Types that are not known have no say.
 */
export function unifyTypes(types: readonly ValueType[]): ValueType | undefined {
  const known = types.filter((type) => type.kind !== 'open');
  const [first] = known;
  if (first === undefined) return types.length === 0 ? undefined : openType;
  if (known.every((type) => sameType(type, first) === true)) return first;
  const structural = unifyStructures(known);
  return structural === 'by preference' ? preferred(known) : structural;
}

function preferred(types: readonly ValueType[]): ValueType | undefined {
  return byPreference(types).find((wanted) => types.every((type) => sameType(type, wanted) === true || canConvert(type, wanted)));
}

type Unified = ValueType | undefined | 'by preference';

/** Types of the same make may have a common one that is none of them. */
const structures: readonly {
  readonly kinds: readonly ValueType['kind'][];
  /** The kind that has to be among them. */
  readonly with: ValueType['kind'];
  readonly unify: (types: readonly ValueType[]) => Unified;
}[] = [
  { with: 'map', kinds: ['map'], unify: (types) => unlessNull(types, unifyElements('map', types)) },
  { with: 'map', kinds: ['map', 'object'], unify: (types) => asCollections('map', types) ?? 'by preference' },
  { with: 'list', kinds: ['list'], unify: (types) => unlessNull(types, unifyElements('list', types)) },
  { with: 'list', kinds: ['list', 'tuple'], unify: (types) => asCollections('list', types) ?? 'by preference' },
  { with: 'set', kinds: ['set'], unify: (types) => unlessNull(types, unifyElements('set', types)) },
  { with: 'object', kinds: ['object'], unify: (types) => unlessNull(types, unifyObjects(types)) },
  { with: 'tuple', kinds: ['tuple'], unify: (types) => unlessNull(types, unifyTuples(types)) },
];

function unifyStructures(types: readonly ValueType[]): Unified {
  const kinds = new Set(types.map(({ kind }) => kind));
  const structure = structures.find(
    (candidate) => kinds.has(candidate.with) && [...kinds].every((kind) => kind === 'any' || candidate.kinds.includes(kind)),
  );
  if (structure !== undefined) return structure.unify(types);
  return kinds.has('object') && kinds.has('tuple') ? undefined : 'by preference';
}

/** Beside a bare null nothing is certain about a structure. */
function unlessNull(types: readonly ValueType[], unified: ValueType | undefined): ValueType | undefined {
  return types.some(({ kind }) => kind === 'any') ? anyType : unified;
}

function unifyElements(kind: CollectionType['kind'], types: readonly ValueType[]): ValueType | undefined {
  const element = unifyTypes(types.flatMap((type) => ('element' in type ? [type.element] : [])));
  return element === undefined ? undefined : collection(kind, element);
}

function collection(kind: CollectionType['kind'], element: ValueType): CollectionType {
  return kind === 'map' ? { kind, element } : { kind, element };
}

/** Tuples beside lists are lists in disguise, objects beside maps are maps. */
function asCollections(kind: 'list' | 'map', types: readonly ValueType[]): ValueType | undefined {
  const structural: readonly ValueType[] = types.filter((type) => type.kind === 'tuple' || type.kind === 'object');
  const made = mergedCollection(kind, structural);
  if (made === undefined) return undefined;
  const unified = unifyTypes(types.map((type) => (structural.includes(type) ? made : type)));
  return unified?.kind === kind ? unified : undefined;
}

/** The list or map that holds the members of all of them. */
function mergedCollection(kind: 'list' | 'map', types: readonly ValueType[]): ValueType | undefined {
  const element = unifyTypes(types.flatMap(partsOf));
  if (element === undefined) return undefined;
  const made = collection(kind, element);
  return types.every((type) => canConvert(type, made)) ? made : undefined;
}

function partsOf(type: ValueType): readonly ValueType[] {
  if (type.kind === 'tuple') return type.elements;
  return type.kind === 'object' ? [...type.attributes.values()] : [];
}

function unifyObjects(types: readonly ValueType[]): ValueType | undefined {
  const objects = types.flatMap((type) => (type.kind === 'object' ? [type.attributes] : []));
  const [first = new Map<string, ValueType>()] = objects;
  const agree = objects.every((attributes) => attributes.size === first.size && [...attributes.keys()].every((name) => first.has(name)));
  if (!agree) return mergedCollection('map', types);
  const attributes = new Map<string, ValueType>();
  for (const name of first.keys()) {
    const type = unifyTypes(objects.flatMap((object) => object.get(name) ?? []));
    if (type === undefined) return undefined;
    attributes.set(name, type);
  }
  return { kind: 'object', attributes };
}

function unifyTuples(types: readonly ValueType[]): ValueType | undefined {
  const tuples = types.flatMap((type) => (type.kind === 'tuple' ? [type.elements] : []));
  const [first = []] = tuples;
  if (!tuples.every((elements) => elements.length === first.length)) return mergedCollection('list', types);
  const elements: ValueType[] = [];
  for (const index of first.keys()) {
    const type = unifyTypes(tuples.flatMap((tuple) => tuple[index] ?? []));
    if (type === undefined) return undefined;
    elements.push(type);
  }
  return { kind: 'tuple', elements };
}

/**
 * Whether Terraform knows a way from one type to another; a certain value may still fail on it (go-cty/cty/convert/conversion.go, unsafe
 * conversions). True for what is not known.
 */
export function canConvert(from: ValueType, to: TypeConstraint): boolean {
  if (isAnything(from.kind) || isAnything(to.kind)) return true;
  switch (to.kind) {
    case 'string':
      return from.kind === 'string' || from.kind === 'number' || from.kind === 'bool';
    case 'list':
    case 'set':
      return canBecomeSequence(from, to.element);
    case 'map':
      return canBecomeMap(from, to.element);
    case 'object':
      return canBecomeObject(from, to);
    case 'tuple':
      return from.kind === 'tuple' && canBecomeTuple(from.elements, to.elements);
    default:
      return from.kind === to.kind || from.kind === 'string';
  }
}

function canBecomeSequence(from: ValueType, element: TypeConstraint): boolean {
  if (from.kind === 'list' || from.kind === 'set') return canConvert(from.element, element);
  return from.kind === 'tuple' && canConvertAll(from.elements, element, true);
}

function canBecomeMap(from: ValueType, element: TypeConstraint): boolean {
  if (from.kind === 'map') return canConvert(from.element, element);
  return from.kind === 'object' && canConvertAll([...from.attributes.values()], element, false);
}

function isAnything(kind: ValueType['kind']): boolean {
  return kind === 'any' || kind === 'open';
}

function canBecomeTuple(from: readonly ValueType[], to: readonly TypeConstraint[]): boolean {
  return from.length === to.length && from.every((element, index) => canConvert(element, to[index] ?? anyType));
}

function canConvertAll(parts: readonly ValueType[], wanted: TypeConstraint, isSequence: boolean): boolean {
  if (parts.length === 0) return true;
  const element = wanted.kind === 'any' ? commonElement(parts, isSequence) : wanted;
  return element !== undefined && parts.every((part) => sameType(part, element) === true || canConvert(part, element));
}

/** The type of the members of a list, set or map that is made of such parts. */
export function commonElement(parts: readonly ValueType[], isSequence: boolean): ValueType | undefined {
  const element = unifyTypes(parts);
  // A list of nulls is one of nothing known; beside anything else, null has to be of its type.
  const isLost = isSequence && element?.kind === 'any' && parts.some((part) => part.kind !== 'any' && part.kind !== 'open');
  return isLost ? undefined : element;
}

function canBecomeObject(from: ValueType, to: Extract<TypeConstraint, { kind: 'object' }>): boolean {
  const isOptional = (name: string): boolean => to.optional?.has(name) === true;
  if (from.kind === 'map') return [...to.attributes].every(([name, type]) => isOptional(name) || canConvert(from.element, type));
  if (from.kind !== 'object') return false;
  return [...to.attributes].every(([name, type]) => {
    const given = from.attributes.get(name);
    return given === undefined ? isOptional(name) : canConvert(given, type);
  });
}
