import type { GateSide } from '../../../review/gate-changes/gate-change.ts';
import { isOwnPolicy, ownPoliciesFolder } from '../../../review/settings/own-policies/own-policy-files.ts';
import { bad, good } from './health.ts';
import type { Health } from './health.ts';

/** The policies of the team's own on base, as every review reads them, and their ids. */
export async function ownPolicyHealth(side: GateSide): Promise<{ readonly ids: readonly string[]; readonly health: readonly Health[] }> {
  const files = [...side.files.values()].filter(({ path }) => isOwnPolicy(path));
  const unread = [...side.unread].filter(([path]) => isOwnPolicy(path) || path === ownPoliciesFolder);
  if (files.length === 0 && unread.length === 0) return { ids: [], health: [] };
  const { parseOwnPolicies } = await import('../../../review/settings/own-policies/to-own-policies.ts');
  const { parsed, problems } = parseOwnPolicies(files);
  const broken = [...unread.map(([path, reason]) => `${path} cannot be read (${reason})`), ...problems];
  const health =
    broken.length > 0
      ? broken.map((problem) => bad('own policies', problem, 'repair it; every review fails until then'))
      : [good('own policies', `${parsed.length} in ${ownPoliciesFolder}; "phasegate test-policies" runs their cases`)];
  return { ids: parsed.map(({ own }) => own.id), health };
}
