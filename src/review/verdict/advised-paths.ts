import type { Difference } from '../comparison/difference.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import type { Config } from '../settings/config.ts';
import { isExcluded } from '../settings/exclude.ts';
import { secretControl } from '../settings/suppressions.ts';

/**
 * Do both lie where findings only advise: the root that it is claimed of, and its cause, which stands first in the trace? A module of such a folder
 * that other code calls is claimed of that code, and what a module lets in of itself is caused there, though only an example calls it. A root
 * that the change moves there is judged as where it comes from. A secret is out wherever it stands.
 */
export function isAdvisedThere(
  { policy, root, trace }: Difference,
  { advise }: Pick<Config, 'advise'>,
  { rootBefore }: Pick<IdentityMap, 'rootBefore'>,
): boolean {
  if (advise.length === 0 || policy.control === secretControl) return false;
  return [root, rootBefore(root), ...trace.slice(0, 1).map(({ path }) => path)].every((path) => isExcluded(path, advise));
}
