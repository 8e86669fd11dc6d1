import type { Config } from './config-types.ts';

export type { Config, ConfigInput, RootSettings, TemplateSettings } from './config-types.ts';

/** Where the configuration lives; always read from base, never from the change that is judged. */
export const configPath = '.github/phasegate.yml';

/** What counts without a configuration. Written out, and not computed from the schema, so that most reviews never load it. */
export const defaultConfig: Config = {
  model: 'v2',
  phase: 2,
  severity: 'high',
  confidence: 'likely',
  unknown: 'advise',
  notJudged: 'advise',
  policies: {},
  exclude: [],
  advise: [],
  trustedAccounts: [],
  regions: [],
  requiredTags: [],
  secrets: { patterns: [] },
  acceptance: { permission: 'write', users: [], authorMayAccept: false, days: 90 },
  waivers: [],
  roots: {},
  templates: {},
};
