import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import { oneCommit } from '../../review/ports.ts';
import type { Change, ChangedFile, SourceTree } from '../../review/ports.ts';
import { codeMissing } from '../../review/sides/artifact-code.ts';
import { withoutReports } from '../../review/sides/assembly/reports.ts';
import { changedTexts } from '../../review/sides/lines/changed-texts.ts';
import { isSafePath } from '../safe-path.ts';
import { folderTree } from './folder-tree.ts';
import { listArtifact } from './list-folder.ts';

/** Two folders with the same things before and after a change: what `cdk synth` made of base, and of head. */
export interface FolderPair {
  readonly base: string;
  readonly head: string;
}

interface Folder {
  readonly root: string;
  readonly tree: SourceTree;
}

/** Files that are compared at the same time. */
const concurrentFiles = 32;

/** What differs between two folders, each read whole, whatever git ignores. Throws `Problem` when one of them is no folder. */
export async function readFolderChange(pair: FolderPair): Promise<Change> {
  const [base, head] = await Promise.all([openWhole(pair.base), openWhole(pair.head)]);
  const paths = await differingPaths(base, head);
  const [before, after] = await Promise.all([base.tree.read(paths), head.tree.read(paths)]);
  const texts = (read: typeof before): Map<string, string> => new Map([...read.files].map(([path, { text }]) => [path, text]));
  const told = changedTexts(texts(before), texts(after));
  const isTold = new Set(told.flatMap(({ path, basePath = path }) => [path, basePath]));
  const others = paths.filter((path) => !isTold.has(path)).map((path) => changedOtherwise(path, base.tree, head.tree));
  const files = withoutReports([...told, ...others], [...base.tree.paths, ...head.tree.paths]);
  const change = { base: base.tree, head: head.tree, files, history: oneCommit, programFolders: await foldersAround(base.root, head.root) };
  const missing = await codeMissing(change);
  if (missing !== undefined) throw new Problem(missing);
  return change;
}

/** The working folder, and where the folders stand: a program mostly writes below its own. */
async function foldersAround(...roots: readonly string[]): Promise<readonly string[]> {
  return [...new Set([await realpath('.'), ...roots.map(dirname)])].filter((folder) => folder !== dirname(folder));
}

async function openWhole(named: string): Promise<Folder> {
  const root = await folderAt(named);
  const { files, skipped } = listArtifact(root);
  const unsafe = files.filter((path) => !isSafePath(path)).map((path) => ({ path, reason: 'unsafe-path' as const }));
  return { root, tree: folderTree(root, files.filter(isSafePath).toSorted(), [...skipped, ...unsafe], named) };
}

async function folderAt(named: string): Promise<string> {
  try {
    const root = await realpath(named);
    if ((await lstat(root)).isDirectory()) return root;
  } catch {
    // Told below, whatever the system said.
  }
  throw new Problem(`${JSON.stringify(named)} cannot be reviewed: there is no such folder.`);
}

/** What is no text on one side, or differs in bytes that say nothing as text. */
function changedOtherwise(path: string, base: SourceTree, head: SourceTree): ChangedFile {
  const has = (tree: SourceTree): boolean => tree.paths.includes(path) || tree.skipped.some((entry) => entry.path === path);
  const status = has(base) ? (has(head) ? 'modified' : 'removed') : 'added';
  return { status, path, added: [], removed: [] };
}

async function differingPaths(base: Folder, head: Folder): Promise<readonly string[]> {
  const entries = ({ tree }: Folder): Map<string, string> =>
    new Map([...tree.paths.map((path) => [path, ''] as const), ...tree.skipped.map(({ path, reason }) => [path, reason] as const)]);
  const before = entries(base);
  const after = entries(head);
  const all = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const same = new Set<string>();
  const onBoth = all.filter((path) => before.get(path) === '' && after.get(path) === '');
  for (let at = 0; at < onBoth.length; at += concurrentFiles) {
    const batch = onBoth.slice(at, at + concurrentFiles);
    const equal = await Promise.all(batch.map((path) => haveEqualBytes(join(base.root, path), join(head.root, path))));
    batch.forEach((path, index) => equal[index] === true && same.add(path));
  }
  const links = await equalLinks(base.tree, head.tree);
  return all.filter((path) => !same.has(path) && !links.has(path));
}

async function haveEqualBytes(before: string, after: string): Promise<boolean> {
  const [one, other] = await Promise.all([lstat(before), lstat(after)]);
  if (one.size !== other.size) return false;
  const [first, second] = await Promise.all([digestOf(before), digestOf(after)]);
  return first === second;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  for await (const chunk of handle.createReadStream()) hash.update(chunk);
  return hash.digest('hex');
}

async function equalLinks(base: SourceTree, head: SourceTree): Promise<ReadonlySet<string>> {
  const linksOf = async (tree: SourceTree): Promise<ReadonlyMap<string, string>> =>
    (await tree.readLinks?.(tree.skipped.flatMap(({ path, reason }) => (reason === 'symlink' ? [path] : [])))) ?? new Map();
  const [before, after] = await Promise.all([linksOf(base), linksOf(head)]);
  return new Set([...before].filter(([path, text]) => after.get(path) === text).map(([path]) => path));
}
