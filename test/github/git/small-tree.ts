import { parseTreeObject, type TreeEntry } from './commit-object.ts';
import type { GitObject } from './object-reader.ts';

export const SUBMODULE_MODE = '160000';
const TREE_MODE = '40000';
/** A larger tree is one process's work. */
const ENTRIES_MAX = 60;

/** What `git ls-tree -l` lists of a tree that has few entries, read one by one; undefined of another, or of none. */
export async function smallTree(
  read: (expression: string) => Promise<GitObject | undefined>,
  treeish: string,
  recursive: boolean,
): Promise<readonly TreeEntry[] | undefined> {
  const entries: TreeEntry[] = [];
  return (await list(`${treeish}^{tree}`, '')) ? entries : undefined;

  async function list(expression: string, folder: string): Promise<boolean> {
    const tree = await read(expression);
    if (tree?.type !== 'tree') return false;
    const listed = parseTreeObject(tree.content);
    if (entries.length + listed.length > ENTRIES_MAX) return false;
    for (const one of listed) if (!(await add(one, folder === '' ? one.name : `${folder}/${one.name}`))) return false;
    return true;
  }

  async function add({ mode, sha }: { readonly mode: string; readonly sha: string }, path: string): Promise<boolean> {
    const type = mode === SUBMODULE_MODE ? 'commit' : mode === TREE_MODE ? 'tree' : 'blob';
    const blob = type === 'blob' ? await read(sha) : undefined;
    if (type === 'blob' && blob === undefined) return false;
    entries.push({ mode: mode.padStart(6, '0'), type, sha, size: blob?.content.length, path });
    return type !== 'tree' || !recursive || list(sha, path);
  }
}
