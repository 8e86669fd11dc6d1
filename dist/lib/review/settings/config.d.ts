import type { Config } from './config-types.js';
export type { Config, ConfigInput, RootSettings, TemplateSettings } from './config-types.js';
/** Where the configuration lives; always read from base, never from the change that is judged. */
export declare const configPath = ".github/phasegate.yml";
/** What counts without a configuration. Written out, and not computed from the schema, so that most reviews never load it. */
export declare const defaultConfig: Config;
