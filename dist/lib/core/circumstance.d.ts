/**
 * One thing that somebody outside the code decides about a deployment: `of` is one of the texts, or with `isNot` none of them. Texts have no
 * quotes: whether `true` is a word or a text is a matter of the type, which both dialects convert.
 */
export type Circumstance = {
    readonly of: string;
    readonly is: readonly string[];
} | {
    readonly of: string;
    readonly isNot: readonly string[];
};
/** What holds of a deployment, all of it at once. None: any deployment, as far as is known. */
export type Circumstances = readonly Circumstance[];
/** Both at once; undefined when no deployment can be both. */
export declare function both(a: Circumstances, b: Circumstances): Circumstances | undefined;
/** Either of them: what both say of the same single thing, else nothing is known. */
export declare function either(a: Circumstances, b: Circumstances): Circumstances;
/** The opposite of one thing; of several at once, nothing is known. */
export declare function opposite(circumstances: Circumstances): Circumstances;
/** Is every deployment of `narrow` one of `wide`? Never true by mistake. */
export declare function isWithin(narrow: Circumstances, wide: Circumstances): boolean;
export declare function equalCircumstances(a: Circumstances, b: Circumstances): boolean;
/** `var.environment is "dev" or "test"`; undefined when nothing is known. */
export declare function describeCircumstances(circumstances: Circumstances): string | undefined;
