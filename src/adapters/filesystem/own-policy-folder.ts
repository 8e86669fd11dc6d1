import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

import { Problem } from '../../core/problem.ts';
import type { SkippedFile } from '../../core/source.ts';
import type { SourceTree } from '../../review/ports.ts';
import { isOwnPolicy, ownPoliciesFolder } from '../../review/settings/own-policies/own-policy-files.ts';
import { folderTree } from './folder-tree.ts';
import { topOf } from './list-folder.ts';

/** A folder of policies of a team's own, as files that may not be committed yet. */
export interface OwnPolicyFolder {
  /** Holds that folder and nothing else. */
  readonly tree: SourceTree;
  /** Within the tree; empty when it is the tree itself. */
  readonly folder: string;
  /** Name without extension, when one policy or its cases were named. */
  readonly only?: string;
}

/**
 * The policies of the repository that `path` is in, those of a folder that holds policies itself, or the one that is named; without a path, those
 * of the repository here. Undefined where there are none. Throws `Problem` when there is no such path.
 */
export async function openOwnPolicies(path?: string): Promise<OwnPolicyFolder | undefined> {
  const start = path ?? '.';
  const found = statSync(start, { throwIfNoEntry: false });
  if (found === undefined) throw new Problem(`There is no "${start}". Name a repository, a folder of policies, or one of them.`);
  if (found.isFile()) return { ...treeOf(dirname(start), ''), only: basename(start, extname(start)) };
  if (isFolder(join(start, ownPoliciesFolder))) return treeOf(start, ownPoliciesFolder);
  if (path !== undefined && readdirSync(path).some((name) => isOwnPolicy(name, ''))) return treeOf(path, '');
  const top = await topOf(start);
  return top !== undefined && isFolder(join(top, ownPoliciesFolder)) ? treeOf(top, ownPoliciesFolder) : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function treeOf(root: string, folder: string): OwnPolicyFolder {
  const paths: string[] = [];
  const skipped: SkippedFile[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) paths.push(path);
    else if (!entry.isDirectory()) skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'binary' });
  }
  return { tree: folderTree(root, paths.toSorted(), skipped), folder };
}
