/** Where the policies of a team's own live; read from the tip of the base branch, never from the change that is judged. */
export const ownPoliciesFolder = '.github/phasegate/policies';

/** What ids of such policies begin with, and no other. */
const ownPrefix = 'own-';

export function isOwnPolicyId(policyId: string): boolean {
  return policyId.startsWith(ownPrefix);
}

/** Files of policies in one folder; more fail the review. */
export const ownPoliciesMax = 200;
/** Longest text of one. */
export const ownPolicyCharsMax = 50_000;

const policyName = /^[^/]+\.ya?ml$/u;
/** What may stand beside them: their cases. */
const casesName = /^[^/]+\.md$/u;

/** Does a policy of a team's own stand in this file? */
export function isOwnPolicy(path: string, folder = ownPoliciesFolder): boolean {
  // Asked of every path of a tree.
  return path.startsWith(folder) && policyName.test(nameIn(path, folder) ?? '');
}

/** Files that somebody put where policies are, or nearly, and that nobody reads. */
export function isMisplacedPolicy(path: string): boolean {
  if (!path.startsWith('.github/phasegate/')) return false;
  const name = nameIn(path, ownPoliciesFolder);
  return name === undefined ? /\.ya?ml$/u.test(path) : !policyName.test(name) && !casesName.test(name);
}

function nameIn(path: string, folder: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
