import type { Statement } from '../../analysis/iam/document/policy-document.js';
import type { Value } from '../../core/value.js';
/** Values behind a statement, to point at. */
export interface StatementSource {
    readonly statement: Value;
    /** Values of the patterns of Action or NotAction, in the order of the statement's list. */
    readonly actions: readonly Value[];
    readonly resources: readonly Value[];
    readonly principals: readonly Value[];
}
export interface ReadStatement {
    readonly statement: Statement;
    readonly source: StatementSource;
}
/** A member of `Statement`: one statement, or one for each option that a condition leaves. `group` tells it apart in its document. */
export declare function readStatements(value: Value, group: number, variables: boolean): readonly ReadStatement[];
