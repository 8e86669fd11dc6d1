/** What an action can do to its resources, by the AWS service reference. */
export type AccessLevel = 'list' | 'read' | 'tagging' | 'write' | 'permissions';
export interface Action {
    /** `s3:GetObject`, as AWS writes it. */
    readonly name: string;
    /** The name in lower case: actions are compared without case. */
    readonly key: string;
    readonly level: AccessLevel;
    /** ARN globs of the resource types it acts on, `*` for the partition; empty when only `Resource: "*"` makes sense. */
    readonly resources: readonly string[];
}
/** From the least to the most dangerous. */
export declare const accessLevels: readonly AccessLevel[];
/** Day of the service reference behind the table; actions that AWS added later are unknown to it. */
export declare const tableDate: string;
/** Prefixes of all services, sorted: `s3`, `iam`… */
export declare function serviceNames(): readonly string[];
/**
 * Actions of one service; empty for a service that the table has not. Decoded on first use. A line of the table is
 * `service|ARN globs|level and indexes of ARN globs:names/…|type:condition keys;…`, `=` in a glob standing for `service:*:*:`.
 */
export declare function serviceActions(service: string): readonly Action[];
/** Every action of the table. About 20 ms on first use; prefer `serviceActions`. */
export declare function allActions(): readonly Action[];
/** The action of that name, in any case. */
export declare function findAction(name: string): Action | undefined;
/** Type letter of a service's condition key (`S` and `A` are lists), undefined when the table has it not. */
export declare function conditionKeyType(key: string): string | undefined;
