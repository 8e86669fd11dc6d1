import type { Family } from './address.js';
import { type AddressSet } from './address-set.js';
/**
 * A source whose addresses are not known: a security group, a prefix list, the text of an expression. Equal text is the same source.
 * It lies within the whole address space of its family (IPv4 when none is given).
 */
export interface OpaqueSource {
    readonly text: string;
    readonly family?: Family;
}
/** Where traffic comes from (or goes to): known addresses, and those opaque sources, by text, sorted, that the addresses do not cover. */
export interface SourceSet {
    readonly addresses: AddressSet;
    readonly opaque: readonly OpaqueSource[];
}
export declare const noSources: SourceSet;
/** Opaque sources that the addresses cover are left out, so equal sets are equal in their parts. */
export declare function sourceSet(addresses: AddressSet, opaque?: readonly OpaqueSource[]): SourceSet;
export declare function uniteSources(a: SourceSet, b: SourceSet): SourceSet;
export declare function subtractSources(a: SourceSet, b: SourceSet): SourceSet;
export declare function intersectSources(a: SourceSet, b: SourceSet): SourceSet;
/** True when the source is named, or its whole address family is in the set. */
export declare function includesOpaque(set: SourceSet, source: OpaqueSource): boolean;
export declare function hasNoSources(set: SourceSet): boolean;
export declare function equalSources(a: SourceSet, b: SourceSet): boolean;
