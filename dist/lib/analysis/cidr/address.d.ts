/** IP version. */
export type Family = 4 | 6;
/** All addresses from `first` to `last`, as integers of the family's width. */
export interface AddressRange {
    readonly family: Family;
    readonly first: bigint;
    readonly last: bigint;
}
/** Highest address of a family. */
export declare const lastAddress: Readonly<Record<Family, bigint>>;
/**
 * Reads a network or an address in any spelling that a provider or AWS might accept: host bits set, no prefix (one address), leading
 * zeros, shortened IPv4 networks (`0/0`), dotted masks, every zero form of IPv6. IPv4-mapped IPv6 networks are IPv4. Undefined when it
 * is none.
 */
export declare function parseCidr(text: string): AddressRange | undefined;
/** `203.0.113.7`, or IPv6 in the form of RFC 5952. */
export declare function formatAddress(family: Family, value: bigint): string;
