/** What the name of a condition operator says (IAM user guide, "Condition operators"). */
export interface ConditionOperator {
    readonly family: 'string' | 'arn' | 'numeric' | 'date' | 'bool' | 'ip' | 'binary' | 'null';
    /** How one value is compared. */
    readonly compare: 'equals' | 'like' | 'less' | 'less-or-equal' | 'greater' | 'greater-or-equal';
    readonly negated: boolean;
    readonly ignoreCase: boolean;
    /** `...IfExists`: holds when the key is absent. */
    readonly ifExists: boolean;
    readonly quantifier: 'one' | 'all' | 'any';
}
/** Undefined when IAM has no such operator. Case does not matter. */
export declare function parseConditionOperator(text: string): ConditionOperator | undefined;
