import { askedPolicies } from './settings/asked-policies.ts';
import type { ListedPolicy } from '../policies/define-policy.ts';
import type { HclParser } from '../syntax/hcl/hcl-parser.ts';
import type { Progress, SourceTree } from './ports.ts';
import type { Config } from './settings/config.ts';
import { configOf } from './settings/config-of.ts';
import { readOwnPolicies } from './settings/own-policies/read-own-policies.ts';
import type { OwnPolicies } from './settings/own-policies/read-own-policies.ts';
import type { Acceptance } from './verdict/waivers.ts';

/** What a review needs of the world around it. */
export interface ReviewTools {
  readonly policies: readonly ListedPolicy[];
  readonly hclParser: () => Promise<HclParser>;
  readonly progress: Progress;
  /** Milliseconds; only ever subtracted. */
  readonly now: () => number;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** Acceptances given in comments, checked by the caller. */
  readonly acceptances?: readonly Acceptance[];
  /** Replaces the configuration on base (command line `--config`). */
  readonly config?: Config;
  /** Replaces the policies of the team's own on base, where the caller has read them. */
  readonly own?: OwnPolicies;
}

export interface JudgedBy {
  readonly config: Config;
  readonly own: OwnPolicies;
  /** Ours and the team's own, but for those that are off. */
  readonly policies: readonly ListedPolicy[];
  /** What in the settings is wrong: it fails the review. */
  readonly problems: readonly string[];
  /** With every policy there is: the team's own are policies like all others from here on. */
  readonly tools: ReviewTools;
}

/** What decides how something is judged, as the tree of the settings has it. */
export async function judgedBy(given: ReviewTools, settings: SourceTree): Promise<JudgedBy> {
  const own = given.own ?? (await readOwnPolicies(settings));
  const { config, problems } = given.config === undefined ? await configOf(settings) : { config: given.config, problems: [] };
  const tools = own.policies.length === 0 ? given : { ...given, policies: [...given.policies, ...own.policies] };
  const policies = askedPolicies(tools.policies, config);
  return { config, own, policies, problems: [...problems, ...own.problems], tools };
}
