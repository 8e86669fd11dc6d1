/** A closed interval of integers; `first <= last`. */
export interface Span<T extends number | bigint> {
    readonly first: T;
    readonly last: T;
}
/** Sorted by `first`, disjoint, never adjacent: two sets are equal exactly when their lists are. */
export type Spans<T extends number | bigint> = readonly Span<T>[];
/** The neighbours of an integer, so that one algebra serves ports (number) and addresses (bigint). */
export interface Neighbours<T extends number | bigint> {
    next(value: T): T;
    previous(value: T): T;
}
export declare const numberNeighbours: Neighbours<number>;
export declare const bigintNeighbours: Neighbours<bigint>;
/** Sorts and merges; spans with `first > last` are dropped. */
export declare function normalize<T extends number | bigint>(spans: readonly Span<T>[], step: Neighbours<T>): Spans<T>;
export declare function unite<T extends number | bigint>(a: Spans<T>, b: Spans<T>, step: Neighbours<T>): Spans<T>;
export declare function intersect<T extends number | bigint>(a: Spans<T>, b: Spans<T>): Spans<T>;
/** Everything of `a` that is not in `b`. */
export declare function subtract<T extends number | bigint>(a: Spans<T>, b: Spans<T>, step: Neighbours<T>): Spans<T>;
export declare function contains<T extends number | bigint>(spans: Spans<T>, value: T): boolean;
export declare function equalSpans<T extends number | bigint>(a: Spans<T>, b: Spans<T>): boolean;
