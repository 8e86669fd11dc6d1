import { type AddressRange, type Family } from './address.js';
import { type Spans } from './intervals.js';
/** A set of IPv4 and IPv6 addresses, exact. Make it with the functions of this file only: equal sets have equal parts. */
export interface AddressSet {
    readonly v4: Spans<bigint>;
    readonly v6: Spans<bigint>;
}
export declare const noAddresses: AddressSet;
export declare const allAddresses: AddressSet;
/** The union of networks, however they overlap. */
export declare function addressSet(ranges: readonly AddressRange[]): AddressSet;
/** Reads a list of networks; texts that are none come back apart, so that nothing is lost silently. */
export declare function parseAddressSet(texts: readonly string[]): {
    readonly set: AddressSet;
    readonly unread: readonly string[];
};
export declare function uniteAddresses(a: AddressSet, b: AddressSet): AddressSet;
export declare function intersectAddresses(a: AddressSet, b: AddressSet): AddressSet;
/** Everything of `a` that is not in `b`. */
export declare function subtractAddresses(a: AddressSet, b: AddressSet): AddressSet;
export declare function hasNoAddresses(set: AddressSet): boolean;
/** The same addresses, however they were written. */
export declare function equalAddresses(a: AddressSet, b: AddressSet): boolean;
export declare function hasAddress(set: AddressSet, family: Family, value: bigint): boolean;
/** Number of addresses of one family. */
export declare function countAddresses(set: AddressSet, family: Family): bigint;
/** Share of the family's whole space, 0 to 1. */
export declare function addressShare(set: AddressSet, family: Family): number;
/** True when every address of the family is in the set. */
export declare function hasWholeFamily(set: AddressSet, family: Family): boolean;
/** The shortest list of networks that is exactly the set, IPv4 first, ascending. */
export declare function toCidrs(set: AddressSet): string[];
