import { directoryOf } from '../../core/path.ts';
import type { Evaluation } from '../../core/resource.ts';
import type { DeployedPair } from '../sides/deployments/deploy-both.ts';
import type { Difference } from './difference.ts';

/**
 * Roots that nobody deploys by their defaults alone, as a variable has none, by how many deployments the repository holds of them on both sides. What
 * a change does there only where no input is given, and in none of these, it does in none that is known: somebody may keep another one elsewhere,
 * so that it is told as possible. A deployment that the change itself brings says nothing of those that were there.
 */
export function neverByDefault(
  pairs: readonly DeployedPair[],
  head: readonly Evaluation[],
  cutRoots: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { root, base, head: after, onlyAdds } of pairs) {
    if (onlyAdds === true || base === undefined || after === undefined || cutRoots.has(root)) continue;
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return new Map([...counts].filter(([root]) => head.some((one) => one.root === root && one.dialect === 'terraform' && wantsInput(one))));
}

/** Can nobody deploy it by its defaults alone? */
export function wantsInput({ root, dialect, inputs }: Evaluation): boolean {
  if (dialect === 'cloudformation')
    return inputs.some(({ block, attributes }) => block.path === root && !attributes.entries.has('Default'));
  return inputs.some(({ block, attributes }) => directoryOf(block.path) === root && !attributes.entries.has('default'));
}

/** The same, as what may be so of a deployment that is not known. */
export function asPossible(one: Difference, deployments: number): Difference {
  const where = deployments === 1 ? 'the one deployment' : `any of the ${deployments} deployments`;
  return { ...one, confidence: 'possible', message: `${one.message} It is not so in ${where} that this repository holds.` };
}
