/** A line of CODEOWNERS that counts. A rule without owners takes the owners of an earlier one away. */
export interface OwnerRule {
    /** Counted from 1. */
    readonly line: number;
    readonly pattern: string;
    /** In small letters and in order: GitHub tells owners apart by neither. */
    readonly owners: readonly string[];
}
/** Where GitHub looks, in this order: the first that is there counts. */
export declare const codeOwnersPaths: readonly ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The rules in their order. Lines that GitHub ignores are left out: negations, character ranges, owners that are none. */
export declare function parseCodeOwners(text: string): readonly OwnerRule[];
/** The last rule that matches decides, also when it names nobody (docs.github.com, "About code owners"). */
export declare function ruleFor(path: string, rules: readonly OwnerRule[]): OwnerRule | undefined;
