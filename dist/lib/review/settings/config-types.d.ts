import type { Confidence, Severity } from '../../core/finding.js';
import type { ModelVersion, Phase } from '../../core/maturity-model.js';
/**
 * The configuration as types of its own, so that those of the library stand alone: what is worked out from the schema names its package, which
 * users of the library do not have. The schema in `config-schema.ts` is held to them by the compiler.
 */
export interface Config {
    readonly model: ModelVersion;
    readonly phase: Phase;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly unknown: 'advise' | 'block';
    readonly notJudged: Outcome | {
        readonly default: Outcome;
        readonly paths: Readonly<Record<string, Outcome>>;
    };
    readonly policies: Readonly<Record<string, PolicySettings>>;
    readonly exclude: readonly string[];
    readonly advise: readonly string[];
    readonly trustedAccounts: readonly string[];
    readonly regions: readonly string[];
    readonly requiredTags: readonly string[];
    readonly secrets: {
        readonly patterns: readonly (PatternSettings & {
            readonly confidence: Confidence;
        })[];
    };
    readonly acceptance: {
        readonly [K in keyof AcceptanceSettings]-?: NonNullable<AcceptanceSettings[K]>;
    };
    readonly waivers: readonly WaiverSettings[];
    readonly roots: Readonly<Record<string, RootSettings>>;
    readonly templates: Readonly<Record<string, TemplateSettings>>;
}
type Outcome = 'advise' | 'block';
/** The configuration as people write it: what is left out has its default. Each setting is explained in docs/settings.md. */
export type ConfigInput = {
    readonly [K in Exclude<keyof Config, 'secrets' | 'acceptance' | 'notJudged'>]?: Config[K] | undefined;
} & {
    readonly secrets?: {
        readonly patterns?: readonly PatternSettings[] | undefined;
    } | undefined;
    readonly acceptance?: AcceptanceSettings | undefined;
    readonly notJudged?: Outcome | {
        readonly default?: Outcome | undefined;
        readonly paths?: Readonly<Record<string, Outcome>> | undefined;
    } | undefined;
};
interface PolicySettings {
    readonly gate?: 'block' | 'advise' | 'off' | undefined;
    readonly severity?: Severity | undefined;
}
interface PatternSettings {
    readonly id: string;
    readonly title?: string | undefined;
    readonly pattern: string;
    readonly confidence?: Confidence | undefined;
}
interface AcceptanceSettings {
    readonly permission?: 'write' | 'maintain' | 'admin' | undefined;
    readonly users?: readonly string[] | undefined;
    readonly authorMayAccept?: boolean | undefined;
    readonly days?: number | undefined;
}
interface WaiverSettings {
    readonly fingerprint: string;
    readonly reason: string;
    readonly until?: string | undefined;
    readonly by?: string | undefined;
}
/** How a directory of Terraform files is deployed. */
export interface RootSettings {
    readonly 'var-files'?: readonly string[] | undefined;
    readonly workspace?: string | undefined;
}
/** How a template is deployed. */
export interface TemplateSettings {
    readonly parameters?: readonly string[] | undefined;
}
export {};
