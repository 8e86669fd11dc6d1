import type { AwsModel } from '../../model/kinds.ts';
import { isListing } from '../../policies/define-policy.ts';
import type { ListedPolicy, PolicyListing } from '../../policies/define-policy.ts';

/**
 * The same policies, with the code of those that have something to look at in one of the models. The others stay listings, of which nothing
 * can be run: `runPolicies` tells it as a failure where one has something to look at after all.
 */
export async function loadPolicies(policies: readonly ListedPolicy[], models: readonly AwsModel[]): Promise<readonly ListedPolicy[]> {
  return Promise.all(
    policies.map(async (policy) => (isListing(policy) && models.some((model) => hasSubjects(policy, model)) ? policy.load() : policy)),
  );
}

function hasSubjects({ on, types }: PolicyListing, model: AwsModel): boolean {
  if (types !== undefined) return model.ofType(...types).length > 0;
  try {
    return model.subjects(on).length > 0;
  } catch {
    // `runPolicies` meets the same trouble, and tells it with the policy.
    return true;
  }
}
