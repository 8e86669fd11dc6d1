import { resolve } from 'node:path';
import { lstat, realpath } from 'node:fs/promises';
import { Problem } from '../../core/problem.ts';
import type { Change, SourceTree } from '../../review/ports.ts';
import { modulesMissing, withModules } from '../../review/sides/modules/with-modules.ts';
import { isSafePath } from '../safe-path.ts';
import { folderTree } from './folder-tree.ts';
import { listModules } from './list-folder.ts';

/** Folders of modules, as `terraform get` leaves them: `.terraform/modules` of one root, or the roots with theirs. */
export interface ModuleFolders {
  readonly head: string;
  readonly base?: string;
}

/** Puts the modules that an earlier job fetched beside a change. Throws `Problem` when a folder is none of modules. */
export async function withModuleFolders(change: Change, { head, base }: ModuleFolders, directory = '.'): Promise<Change> {
  const trees = { head: await moduleTree(head, directory), ...(base === undefined ? {} : { base: await moduleTree(base, directory) }) };
  return withModules(change, trees);
}

async function moduleTree(named: string, directory: string): Promise<SourceTree> {
  const root = await folderAt(named, directory);
  const { files, skipped } = listModules(root);
  const tree = folderTree(root, files.filter(isSafePath).toSorted(), skipped, named);
  const missing = await modulesMissing(tree);
  if (missing !== undefined) throw new Problem(`${JSON.stringify(named)} is no folder of modules: ${missing}.`);
  return tree;
}

async function folderAt(named: string, directory: string): Promise<string> {
  try {
    const root = await realpath(resolve(directory, named));
    if ((await lstat(root)).isDirectory()) return root;
  } catch {
    // Told below, whatever the system said.
  }
  throw new Problem(`${JSON.stringify(named)} is no folder of modules: there is no such folder.`);
}
