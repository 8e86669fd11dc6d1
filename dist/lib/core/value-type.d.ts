/**
 * The types of Terraform's values (github.com/zclconf/go-cty/blob/main/docs/types.md). `any` is the type of a bare `null`; `open` stands for
 * a type that is not known, because the value is not.
 */
export type ValueType = {
    readonly kind: 'any' | 'open' | 'string' | 'number' | 'bool';
} | CollectionType | {
    readonly kind: 'tuple';
    readonly elements: readonly ValueType[];
} | {
    readonly kind: 'object';
    readonly attributes: ReadonlyMap<string, ValueType>;
};
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
export declare const anyType: ValueType;
export declare const openType: ValueType;
export declare const stringType: ValueType;
export declare const numberType: ValueType;
export declare const boolType: ValueType;
/** Undefined when it hangs on a part that is not known. */
export declare function sameType(a: ValueType, b: ValueType): boolean | undefined;
