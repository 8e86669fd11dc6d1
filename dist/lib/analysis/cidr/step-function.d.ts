/** A value for every integer: what the pieces say, the type's empty value elsewhere. Sorted, disjoint, neighbours with equal values merged. */
export type Steps<V> = readonly Step<V>[];
/** The same value from `first` to `last`. */
export interface Step<V> {
    readonly first: number;
    readonly last: number;
    readonly value: V;
}
/** How values of a step function behave. */
export interface StepValues<V> {
    readonly empty: V;
    isEmpty(value: V): boolean;
    equal(a: V, b: V): boolean;
}
/** Applies `merge` at every integer. Linear in the number of pieces. `merge` of two empty values must be empty. */
export declare function combineSteps<V>(a: Steps<V>, b: Steps<V>, values: StepValues<V>, merge: (x: V, y: V) => V): Steps<V>;
export declare function equalSteps<V>(a: Steps<V>, b: Steps<V>, values: StepValues<V>): boolean;
