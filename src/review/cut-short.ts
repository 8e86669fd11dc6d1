import type { SourceFile } from '../core/source.ts';
import type { SecretScanner } from '../model/source-text.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import type { Side } from './load-side.ts';

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

export function isCutShort(file: SourceFile | undefined, scan: SecretScanner): boolean {
  return file !== undefined && scan(file).limits.some(({ isCut }) => isCut === true);
}
