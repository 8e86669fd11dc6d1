import type { InputDeclaration, OutputDeclaration, ProviderConfig, Resource } from '../core/resource.js';
import type { SkippedFile, SourceFile } from '../core/source.js';
import type { HistoricSecret } from './sources/historic-secret.js';
import type { SecretScanner } from './sources/source-text.js';
/** One side of a change as the evaluators left it: every resource of every root. Typed views are built from it. */
export interface EvaluatedCode {
    readonly resources: readonly Resource[];
    readonly providers: readonly ProviderConfig[];
    readonly inputs: readonly InputDeclaration[];
    /** Those that may show a secret. */
    readonly outputs: readonly OutputDeclaration[];
    readonly texts: readonly SourceFile[];
    /** Pipelines that the change leaves alone while it touches what they may run, and what pipelines run. */
    readonly beside: readonly SourceFile[];
    /** There are more of these than are read. */
    readonly isBesideCut: boolean;
    readonly history: readonly HistoricSecret[];
    /** Files of the change that could not be read as text. */
    readonly skipped: readonly SkippedFile[];
    /** The secret engine with the options of this review. */
    readonly scanSecrets: SecretScanner;
    /** Accounts that the configuration calls trusted. */
    readonly knownAccounts: KnownAccounts;
    readonly houseRules: HouseRules;
    /** Resources of these types, in the order of the code. */
    ofType(...types: readonly string[]): readonly Resource[];
}
/** What the configuration wants of everything, and no document of the code may say. Empty lists want nothing. */
export interface HouseRules {
    /** Regions that may be used. */
    readonly regions: readonly string[];
    /** Keys that every resource which can bear tags must have. */
    readonly requiredTags: readonly string[];
}
/** Account numbers of twelve digits. Asked only where a document names one, so that nothing is read before. */
export interface KnownAccounts {
    has(account: string): boolean;
}
/** The resources of these types that the code creates; data sources only look something up. */
export declare function managed(code: EvaluatedCode, ...types: readonly string[]): readonly Resource[];
