import type { SourceFile } from '../../../core/source.ts';
import type { Policy } from '../../../policies/define-policy.ts';
import type { Change, SourceTree } from '../../ports.ts';
import { isOwnPolicy, ownPoliciesFolder, ownPoliciesMax } from './own-policy-files.ts';

/** The policies of a team's own. */
export interface OwnPolicies {
  readonly policies: readonly Policy[];
  /** By id, the file that states it. */
  readonly paths: ReadonlyMap<string, string>;
  /** A line for each file that is no policy. They fail the review: what somebody wrote to count must not be left out in silence. */
  readonly problems: readonly string[];
  readonly files: readonly SourceFile[];
}

/** Where there are none, which is nearly everywhere. */
export const noOwnPolicies: OwnPolicies = { policies: [], paths: new Map(), problems: [], files: [] };

/** Those that a change is judged by: as the base branch has them now. */
export function ownPoliciesOf({ base, settings = base }: Pick<Change, 'base' | 'settings'>): Promise<OwnPolicies> {
  return readOwnPolicies(settings);
}

/** Reads them in a folder of a tree. What reads the files is loaded only where there are some. */
export async function readOwnPolicies(tree: SourceTree, folder = ownPoliciesFolder): Promise<OwnPolicies> {
  const paths = tree.paths.filter((path) => isOwnPolicy(path, folder));
  const irregular = tree.skipped.filter(({ path }) => path === folder || isOwnPolicy(path, folder));
  if (paths.length === 0 && irregular.length === 0) return noOwnPolicies;
  const { files, skipped } = await tree.read(paths.slice(0, ownPoliciesMax));
  const unread = [...irregular, ...skipped.filter(({ path }) => !irregular.some((one) => one.path === path))];
  const { toOwnPolicies } = await import('./to-own-policies.ts');
  const { policies, paths: ofPolicies, problems } = toOwnPolicies([...files.values()]);
  const tooMany = paths.length > ownPoliciesMax ? [`${folder} has more than ${ownPoliciesMax} policies. Put fewer there.`] : [];
  return {
    policies,
    paths: ofPolicies,
    problems: [
      ...tooMany,
      ...unread.map(({ path, reason }) => `${path} cannot be read (${reason.replaceAll('-', ' ')}). Commit it as a plain text file.`),
      ...problems,
    ],
    files: [...files.values()],
  };
}
