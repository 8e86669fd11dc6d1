import type { Change } from '../ports.ts';
import { isExcluded } from '../settings/exclude.ts';
import type { Unjudged } from './unjudged.ts';

/**
 * Submodules that the change brings in, moves to another commit or takes away. A commit of another repository is all that this one holds of
 * them, so anything may have changed there: a module that code here calls, or code that a pipeline deploys from there.
 */
export function changedSubmodules(
  { files, base, head }: Pick<Change, 'files' | 'base' | 'head'>,
  exclude: readonly string[],
): readonly Unjudged[] {
  const [onBase, onHead] = [submodulesOf(base), submodulesOf(head)];
  return files.flatMap(({ path }): Unjudged[] => {
    if (isExcluded(path, exclude)) return [];
    if (onHead.has(path)) return [toUnjudged(path, onBase.has(path) ? 'the change moves it to another commit of' : 'it holds a commit of')];
    // Its files stand here now, and are judged.
    if (!onBase.has(path) || head.paths.some((one) => one.startsWith(`${path}/`))) return [];
    return [{ ...toUnjudged(path, 'what it held is a commit of'), isGone: true }];
  });
}

function submodulesOf({ skipped }: Change['head']): ReadonlySet<string> {
  return new Set(skipped.flatMap(({ path, reason }) => (reason === 'submodule' ? [path] : [])));
}

function toUnjudged(path: string, how: string): Unjudged {
  return {
    kind: 'submodule',
    path,
    what: 'a submodule',
    why: `${how} another repository, which is not read`,
    remedy: 'Have a gate in that repository judge what is new there, or exclude the path on the base branch if nothing of it is deployed.',
  };
}
