import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import type { SkippedFile, SkipReason } from '../../core/source.ts';
import { GitProblem } from '../git/git-problem.ts';
import { runGit } from '../git/run-git.ts';

/** Never looked into: git's own data, and what package managers and Terraform download. */
const foreignFolders: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform']);

const besideModules: ReadonlySet<string> = new Set(['.git', 'node_modules', 'providers']);

/** More than this is hardly a repository: someone scans a disk. */
export const folderFilesMax = 500_000;
const depthMax = 200;

export interface FolderListing {
  /** Regular files, relative to the folder, with forward slashes. */
  readonly files: string[];
  readonly skipped: SkippedFile[];
}

/**
 * Lists what a folder holds: in a git repository tracked and untracked files but not the ignored, elsewhere all. A folder of which git ignores
 * all is listed nevertheless: somebody has named it. Links are not followed. Throws `Problem` when it is too large.
 */
export async function listFolder(folder: string): Promise<FolderListing> {
  const listing: FolderListing = { files: [], skipped: [] };
  const known = await listWithGit(folder);
  if (known === undefined || known.length === 0) walk(folder, '', 0, listing);
  else for (const path of known) addPath(folder, path, listing);
  if (listing.files.length > folderFilesMax) throw tooLarge(folder);
  return listing;
}

/** Lists all that a folder holds, whatever git ignores: an artifact is handed over by name. Throws `Problem` when it is too large. */
export function listArtifact(folder: string): FolderListing {
  const listing: FolderListing = { files: [], skipped: [] };
  walk(folder, '', 0, listing);
  return listing;
}

/** The same of a folder of modules, which Terraform keeps where code is never looked for. */
export function listModules(folder: string): FolderListing {
  const listing: FolderListing = { files: [], skipped: [] };
  walk(folder, '', 0, listing, besideModules);
  return listing;
}

/** The top folder of the git repository that a folder lies in, without links; undefined where there is none, or git cannot be used. */
export async function topOf(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await runGit(folder, ['rev-parse', '--show-toplevel'], {});
    const top = stdout.toString('utf8').replace(/\n$/u, '');
    return top === '' ? undefined : realpathSync(top);
  } catch (error) {
    if (error instanceof GitProblem) return undefined;
    throw error;
  }
}

/** Undefined where git does not know the folder, cannot be used, or is not installed: then everything is looked at. */
async function listWithGit(folder: string): Promise<readonly string[] | undefined> {
  try {
    const command = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const { stdout } = await runGit(folder, command, { environment: { GIT_INDEX_FILE: undefined } });
    const paths = stdout
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== '');
    return [...new Set(paths)].filter((path) => !path.split('/').some((segment) => foreignFolders.has(segment)));
  } catch (error) {
    if (error instanceof GitProblem) return undefined;
    throw error;
  }
}

interface FileKind {
  isFile(): boolean;
  isSymbolicLink(): boolean;
  isDirectory(): boolean;
}

function addPath(folder: string, path: string, listing: FolderListing): void {
  // A repository inside this one has a slash at the end when git does not track it.
  const name = path.endsWith('/') ? path.slice(0, -1) : path;
  const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
  // Tracked, but deleted from the folder: there is nothing to scan.
  if (found === undefined) return;
  if (found.isDirectory()) listing.skipped.push({ path: name, reason: 'submodule' });
  else addFile(name, found, listing);
}

function addFile(path: string, kind: FileKind, listing: FolderListing): void {
  if (kind.isFile()) listing.files.push(path);
  else listing.skipped.push({ path, reason: reasonFor(kind) });
}

/** Pipes, sockets and devices hold no text either. */
function reasonFor(kind: FileKind): SkipReason {
  return kind.isSymbolicLink() ? 'symlink' : 'binary';
}

function walk(folder: string, inside: string, depth: number, listing: FolderListing, foreign = foreignFolders): void {
  if (depth > depthMax || listing.files.length > folderFilesMax) throw tooLarge(folder);
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (!entry.isDirectory()) addFile(path, entry, listing);
    else if (!foreign.has(entry.name)) walk(folder, path, depth + 1, listing, foreign);
  }
}

function tooLarge(folder: string): Problem {
  return new Problem(`${folder} has more than ${folderFilesMax} files, or folders deeper than ${depthMax}. Scan a part of it.`);
}
