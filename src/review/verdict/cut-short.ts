import type { SecretScanner } from '../../model/sources/source-text.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import type { Side } from '../sides/load-side.ts';
import { isCutShort } from '../sides/secrets/secret-search.ts';

/**
 * Changed files in which the search for secrets ended before the end, and did not on base: whatever stands behind was not looked at. Each
 * is a sentence, and the review fails with any of them.
 */
export function searchCutShort(base: Side, head: Side, scan: SecretScanner, identity: IdentityMap): readonly string[] {
  const before = new Map(base.texts.map((file) => [identity.path(file.path), file]));
  return head.texts
    .filter((file) => isCutShort(file, scan) && !isCutShort(before.get(file.path), scan))
    .map((file) => {
      const cut = scan(file).limits.find(({ isCut }) => isCut === true);
      return `${file.path}:${cut?.line ?? 1} was not searched to its end for secrets: ${cut?.reason}. Make it several files, or exclude it in the configuration on the base branch.`;
    });
}
