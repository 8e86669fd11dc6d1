import { installedList, outsideOf } from '../../../evaluate/terraform/modules/installed-modules.ts';
import type { Change, SourceTree } from '../../ports.ts';
import { freePlace, mountedTree } from '../mounted-change.ts';

/** What `terraform get` left for each side; without a base of its own, head's stands for both. */
export interface ModuleTrees {
  readonly head: SourceTree;
  readonly base?: SourceTree;
}

/** Code and what it reads: nothing of examples and tests, of which no call is a call of the repository. */
const wanted = /\.(?:tf|tofu|tf\.json|tofu\.json|json|ya?ml|tpl|tftpl|tmpl|txt)$/u;
const unwanted = /(?:^|\/)(?:\.git|\.github|examples?|tests?|wrappers|node_modules)\//u;
const modulesFolder = '.terraform/modules/';

/**
 * A change with the modules that a job fetched for it. They stand in a folder of their own that the repository does not have; nothing of them has
 * changed, and they are read only where a call names their source and version.
 */
export function withModules(change: Change, { head, base }: ModuleTrees): Change {
  const place = freePlace('.terraform/handed', [...change.base.paths, ...change.head.paths]);
  return {
    ...change,
    base: mounted(change.base, base ?? head, place),
    head: mounted(change.head, head, place),
    modules: { place: `${place}/`, isShared: base === undefined },
  };
}

function mounted(tree: SourceTree, modules: SourceTree, place: string): SourceTree {
  const paths = modules.paths.filter((path) => wanted.test(path) && !unwanted.test(insideModules(path)));
  // The folder may be `.terraform/modules` itself.
  const at = paths.includes('modules.json') ? `${place}/.terraform/modules` : place;
  return mountedTree(tree, { ...modules, paths, skipped: [] }, at);
}

/** The folder around may be an example itself. */
function insideModules(path: string): string {
  const at = path.lastIndexOf(modulesFolder);
  return at < 0 ? path : path.slice(at + modulesFolder.length);
}

/** Why a folder is none of modules, in a sentence; undefined where it is one. */
export async function modulesMissing(tree: SourceTree): Promise<string | undefined> {
  const lists = tree.paths.filter((path) => path === 'modules.json' || path === installedList || path.endsWith(`/${installedList}`));
  if (lists.length === 0) return `it holds no modules.json, which terraform get writes under .terraform/modules`;
  const { files } = await tree.read(lists);
  const outside = [...files.values()].flatMap((file) => outsideOf(file))[0];
  return outside === undefined
    ? undefined
    : `its modules.json names ${JSON.stringify(outside.slice(0, 200))}, which is outside of it; nothing of it is read`;
}
