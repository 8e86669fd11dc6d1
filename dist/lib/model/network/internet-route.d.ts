import type { Resource } from '../../core/resource.js';
import type { UnknownValue, Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
export interface Route {
    readonly resource: Resource;
    readonly gateway: Value;
    readonly at: Value;
    readonly decides?: UnknownValue;
}
/** A route as it was found: whether its gateway is one for sure, whether it only leads out, and every condition on which it depends. */
export interface FoundRoute extends Omit<Route, 'decides'> {
    readonly isSure: boolean;
    readonly isExit: boolean;
    readonly conditions: readonly UnknownValue[];
}
/** A route table: one that the code declares, or one that it only names. */
export interface TablePlace {
    readonly key: string;
    /** What the code writes for a table that is declared elsewhere: `data.aws_route_table.private.id`. */
    readonly elsewhere?: string;
}
/** Where routes stand: which tables a value names, which one a network falls back to, and the routes to everywhere in each. */
export interface InternetRoutes {
    readonly tablesIn: (value: Value | undefined, root: string) => readonly TablePlace[];
    readonly mainTables: (network: Value | undefined, root: string) => readonly TablePlace[];
    readonly routesIn: (table: TablePlace) => readonly FoundRoute[];
    /** Tables that the code only names, and leads somewhere. */
    readonly elsewhere: readonly TablePlace[];
}
export declare const internetRoutes: (code: EvaluatedCode) => InternetRoutes;
/** An attribute of a resource of this code, and not of one that it only looks up. */
export declare function isDeclaredHere(value: Value): boolean;
