/**
 * The types of Terraform's values (github.com/zclconf/go-cty/blob/main/docs/types.md). `any` is the type of a bare `null`; `open` stands for
 * a type that is not known, because the value is not.
 */
export type ValueType =
  | { readonly kind: 'any' | 'open' | 'string' | 'number' | 'bool' }
  | CollectionType
  | { readonly kind: 'tuple'; readonly elements: readonly ValueType[] }
  | { readonly kind: 'object'; readonly attributes: ReadonlyMap<string, ValueType> };

export type CollectionType = SequenceType | MapType;
/** Members of one type, with an order of their own or in the order of sets. */
export interface SequenceType {
  readonly kind: 'list' | 'set';
  readonly element: ValueType;
}
export interface MapType {
  readonly kind: 'map';
  readonly element: ValueType;
}

export const anyType: ValueType = { kind: 'any' };
export const openType: ValueType = { kind: 'open' };
export const stringType: ValueType = { kind: 'string' };
export const numberType: ValueType = { kind: 'number' };
export const boolType: ValueType = { kind: 'bool' };

/** Undefined when it hangs on a part that is not known. */
export function sameType(a: ValueType, b: ValueType): boolean | undefined {
  if (a === b) return true;
  if (a.kind === 'open' || b.kind === 'open') return undefined;
  if ('element' in a) return 'element' in b && a.kind === b.kind ? sameType(a.element, b.element) : false;
  if (a.kind === 'tuple') return b.kind === 'tuple' && sameElements(a.elements, b.elements);
  if (a.kind === 'object') return b.kind === 'object' && sameAttributes(a.attributes, b.attributes);
  return a.kind === b.kind;
}

function sameElements(a: readonly ValueType[], b: readonly ValueType[]): boolean | undefined {
  if (a.length !== b.length) return false;
  return all(a.map((element, index) => sameType(element, b[index] ?? openType)));
}

function sameAttributes(a: ReadonlyMap<string, ValueType>, b: ReadonlyMap<string, ValueType>): boolean | undefined {
  if (a.size !== b.size) return false;
  return all(
    [...a].map(([name, type]) => {
      const other = b.get(name);
      return other === undefined ? false : sameType(type, other);
    }),
  );
}

function all(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
