import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import type { Change } from '../ports.ts';
import type { DeploymentSide } from './deployments/deployment-side.ts';
import { readsOf } from './reads-of.ts';
import type { RootReader } from './root-reader.ts';

export interface ReachedRoots {
  readonly roots: readonly string[];
  /** Those of them that the change reaches only if they read one of its files. */
  readonly maybe: ReadonlySet<string>;
}

/**
 * Roots that a change reaches only if they read one of its files, which the text of a call leaves open. None where
 * something is handed over beside the code, which may differ where no file does.
 */
export function maybeReached(base: ReachedRoots, head: ReachedRoots, { modules, plans }: Change): ReadonlySet<string> {
  if (modules !== undefined || plans !== undefined) return new Set();
  const sides = [base, head];
  const isSure = (root: string): boolean => sides.some(({ roots, maybe }) => roots.includes(root) && !maybe.has(root));
  return new Set(sides.flatMap(({ maybe }) => [...maybe]).filter((root) => !isSure(root)));
}

/**
 * Those of the roots that do not, by their code alone or as a deployment: on the other side they are what they are on this one, as every other root
 * that nobody evaluates.
 */
export async function unreachedRoots(
  maybe: ReadonlySet<string>,
  changed: ReadonlySet<string> | 'all',
  reader: RootReader,
  parser: () => Promise<HclParser>,
  deployments: DeploymentSide,
): Promise<ReadonlySet<string>> {
  const unreached = new Set<string>();
  if (changed === 'all') return unreached;
  for (const root of maybe) {
    const reads = await readsOf(root, reader, await parser());
    if (reads !== undefined && ![...changed].some(reads.dependsOn)) unreached.add(root);
  }
  if (unreached.size === 0) return unreached;
  const found = await deployments.find([...unreached], []);
  // Of what is beyond a limit nobody knows what it reads.
  for (const root of found.cutRoots) unreached.delete(root);
  for (const one of found.deployments) if (unreached.has(one.root) && (await deployments.takesChanged(one))) unreached.delete(one.root);
  return unreached;
}
