import type { Resource } from '../../core/resource.js';
import type { UnknownValue } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import { members } from '../fact.js';
import type { Subject } from '../subject.js';
import type { Route } from './internet-route.js';
/** A subnet with the ways that lead from it to an internet gateway: subnet, association, route table, route, gateway. */
export interface Subnet extends Subject {
    /** Empty for a subnet that is private as far as the code tells. */
    readonly ways: readonly InternetWay[];
    /** Routes to everywhere by a NAT gateway: what is in it reaches the internet, and is not reached. */
    readonly exits: readonly Route[];
    /** Set when a table or a gateway on its way is not known. */
    readonly maybe: UnknownValue | undefined;
    /** Databases, caches, search domains and clusters that may be put into it. */
    readonly residents: readonly Resource[];
}
/** A route to everywhere by an internet gateway, and what brings the subnet to it. */
export interface InternetWay {
    readonly route: Route;
    /** The association of the subnet; absent where the main table of the VPC counts. */
    readonly association?: Resource;
    /** Set where a condition decides whether it leads there. */
    readonly decides?: UnknownValue;
    /** Set where its table is declared elsewhere, or the main one of a network that is: what else stands in it is not known. */
    readonly elsewhere?: string;
}
/** Where a resource that holds data or runs a cluster names its subnets. */
export declare const residentSubnets: ReadonlyMap<string, readonly string[]>;
/** The subnets that one of those names, what about them is not known, and what decides between several lists. */
export declare function subnetIdsOf(resource: Resource): ReturnType<typeof members> & {
    readonly decides?: UnknownValue;
};
export declare const subnetTypes: readonly string[];
export declare const associationTypes: readonly string[];
/** Every subnet of the code. */
export declare function subnets(code: EvaluatedCode): readonly Subnet[];
