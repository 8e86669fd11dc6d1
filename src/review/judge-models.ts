import type { SourceFacts } from '../model/aws-model.ts';
import type { AwsModel } from '../model/kinds.ts';
import type { SecretScanner } from '../model/sources/source-text.ts';
import { loadPolicies } from './comparison/load-policies.ts';
import { runOnBoth } from './comparison/run-policies.ts';
import type { JudgedBy } from './review-tools.ts';
import type { Config } from './settings/config.ts';
import type { Side } from './sides/load-side.ts';
import { withParts } from './sides/with-parts.ts';

type Models = Readonly<Record<'base' | 'head', AwsModel>>;

/** What the policies claim of both sides; with the code of those that have something to look at. */
export async function judgeModels(asked: JudgedBy['policies'], models: Models, haveDeployments: boolean) {
  const policies = await loadPolicies(asked, [models.base, models.head]);
  return { policies, claims: await withParts(() => runOnBoth(policies, models, haveDeployments)), models };
}

/** What the policies of both sides know beside the code. */
export function factsOf({ trustedAccounts, regions, requiredTags }: Config, scanSecrets: SecretScanner): SourceFacts {
  return { scanSecrets, knownAccounts: new Set(trustedAccounts), houseRules: { regions, requiredTags } };
}

/** What a side has of files beside its code. */
export function filesOf({ beside, isBesideCut, skipped }: Side): SourceFacts {
  return { beside, isBesideCut, skipped };
}
