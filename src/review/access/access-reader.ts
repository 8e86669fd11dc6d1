import type { EvaluatedCode } from '../../model/evaluated-code.ts';
import type { Deployed } from '../sides/deployments/deploy-both.ts';
import type { AccessReader } from './access-change.ts';

/**
 * What reads who can do what since the change; undefined where no deployment differs and neither side has a resource that the other has not:
 * both share what the change cannot reach. It is loaded only then.
 */
export async function accessReader(
  base: EvaluatedCode,
  head: EvaluatedCode,
  { pairs, cutRoots }: Pick<Deployed, 'pairs' | 'cutRoots'>,
): Promise<AccessReader | undefined> {
  if (pairs.length === 0 && isShared(base, head)) return undefined;
  const part = await import('./access-change.ts');
  return new part.AccessReader(cutRoots);
}

function isShared({ resources: before }: EvaluatedCode, { resources: after }: EvaluatedCode): boolean {
  if (before.length !== after.length) return false;
  const known = new Set(before);
  return after.every((resource) => known.has(resource));
}
