import { constants } from 'node:fs';
import { lstat, open, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Problem } from '../../core/problem.ts';
import type { SkippedFile, SourceFile } from '../../core/source.ts';
import type { ReadResult, ScanScope, SourceTree } from '../../review/ports.ts';
import { configPath } from '../../review/settings/config.ts';
import { ownPoliciesFolder } from '../../review/settings/own-policies/own-policy-files.ts';
import { decode, fileBytesMax, type Decoded } from '../decode.ts';
import { isSafePath } from '../safe-path.ts';
import { listFolder, topOf } from './list-folder.ts';

/** Of a path in a message. */
const shownCharsMax = 200;

/** Files that are open at the same time. */
const concurrentReads = 32;

/** What is scanned, and what stands around it. */
export interface OpenedFolder {
  readonly tree: SourceTree;
  /** What of the tree was named; all of it when left out. */
  readonly scope?: ScanScope;
}

/**
 * The files below some folders (or files) as one tree. Where all lie in one git repository it is the tree of the repository, its paths are
 * from the top of it as in a review, and `scope` says what was named: a module, a template or the settings may stand beside it. So it is with one
 * folder that has settings of its own, in no repository: an archive that was unpacked. Elsewhere paths are relative to the working folder when all lie below that, else to the nearest folder that holds them all. Throws `Problem` when one of
 * them does not exist.
 */
export async function openFolder(paths: readonly string[]): Promise<OpenedFolder> {
  const starts = await Promise.all(paths.map((path) => startAt(path)));
  const top = (await repositoryOf(starts)) ?? (await configuredFolder(starts));
  const root = top ?? rootOf(await realpath('.'), starts);
  const named = new Listed(root);
  for (const start of starts) await named.addStart(start);
  if (top === undefined || starts.some((start) => start.path === top)) return { tree: named.tree() };
  const all = new Listed(root);
  await all.addStart({ path: top, isFile: false });
  for (const start of starts) await all.addStart(start);
  const folders = starts.filter((start) => !start.isFile).map((start) => all.pathOf(start.path));
  return { tree: all.tree(), scope: { paths: named.paths(), folders } };
}

/** What was listed so far, by paths from the root. */
class Listed {
  readonly #root: string;
  readonly #files = new Set<string>();
  readonly #skipped = new Map<string, SkippedFile>();

  constructor(root: string) {
    this.#root = root;
  }

  async addStart(start: Start): Promise<void> {
    const listing = start.isFile ? { files: [basename(start.path)], skipped: [] } : await listFolder(start.path);
    const prefix = this.pathOf(folderOf(start));
    const within = (path: string): string => (prefix === '' ? path : `${prefix}/${path}`);
    for (const path of listing.files) {
      if (isSafePath(path)) this.#files.add(within(path));
      else this.#skipped.set(within(path), { path: within(path), reason: 'unsafe-path' });
    }
    for (const file of listing.skipped) this.#skipped.set(within(file.path), { ...file, path: within(file.path) });
  }

  pathOf(absolute: string): string {
    return relative(this.#root, absolute).split(sep).join('/');
  }

  paths(): ReadonlySet<string> {
    return new Set([...this.#files, ...this.#skipped.keys()]);
  }

  tree(): SourceTree {
    return folderTree(this.#root, [...this.#files].toSorted(), [...this.#skipped.values()]);
  }
}

/** The top folder of the one git repository that holds them all. */
async function repositoryOf(starts: readonly Start[]): Promise<string | undefined> {
  const tops = new Set(await Promise.all(starts.map((start) => topOf(folderOf(start)))));
  const [top] = tops;
  return tops.size === 1 ? top : undefined;
}

/** The one folder that was named, where it has what a repository has at its top. */
async function configuredFolder(starts: readonly Start[]): Promise<string | undefined> {
  const [start] = starts;
  if (start === undefined || starts.length > 1 || start.isFile) return undefined;
  const places = [configPath, ownPoliciesFolder].map(async (path) => lstat(join(start.path, path)));
  return (await Promise.allSettled(places)).some(({ status }) => status === 'fulfilled') ? start.path : undefined;
}

interface Start {
  readonly path: string;
  readonly isFile: boolean;
}

async function startAt(path: string): Promise<Start> {
  try {
    // A link that the user names is followed, wherever it leads.
    const real = await realpath(path);
    return { path: real, isFile: !(await lstat(real)).isDirectory() };
  } catch (error) {
    throw new Problem(
      `${JSON.stringify(path.slice(0, shownCharsMax))} cannot be scanned: ${codeOf(error) === 'ENOENT' ? 'there is no such file or folder' : String(codeOf(error))}.`,
    );
  }
}

function folderOf(start: Start): string {
  return start.isFile ? dirname(start.path) : start.path;
}

function rootOf(workingFolder: string, starts: readonly Start[]): string {
  const folders = starts.map(folderOf);
  let root = folders.every((folder) => isWithin(workingFolder, folder)) ? workingFolder : (folders[0] ?? workingFolder);
  while (!folders.every((folder) => isWithin(root, folder))) root = dirname(root);
  return root;
}

function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** The regular files `paths` below the folder `root`; nothing else is ever opened. */
export function folderTree(root: string, paths: readonly string[], skipped: readonly SkippedFile[], revision = 'working tree'): SourceTree {
  const known = new Set(paths);
  const skippedByPath = new Map(skipped.map((file) => [file.path, file]));
  return {
    revision,
    paths,
    skipped,
    async read(wanted): Promise<ReadResult> {
      const files = new Map<string, SourceFile>();
      const notRead: SkippedFile[] = wanted.flatMap((path) => skippedByPath.get(path) ?? []);
      const replaced: string[] = [];
      const queue = [...new Set(wanted)].filter((path) => known.has(path));
      for (let at = 0; at < queue.length; at += concurrentReads) {
        const batch = queue.slice(at, at + concurrentReads);
        const decoded = await Promise.all(batch.map(async (path) => ({ path, ...(await readFile(join(root, path))) })));
        for (const { path, content, sizeBytes } of decoded) {
          if (content.kind === 'skipped') notRead.push({ path, reason: content.reason, ...(sizeBytes === undefined ? {} : { sizeBytes }) });
          else files.set(path, { path, text: content.text, ...(content.recoded ? { isRecoded: true } : {}) });
          if (content.kind === 'text' && content.replaced) replaced.push(path);
        }
      }
      return { files, skipped: notRead, replaced };
    },
    async readLinks(wanted) {
      const links = wanted.filter((path) => skippedByPath.get(path)?.reason === 'symlink');
      const texts = await Promise.all(links.map(async (path) => [path, await linkText(join(root, path))] as const));
      return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
    },
  };
}

/** Undefined when it is no link any more. Where it leads is looked up among the files that were listed, never on the disk. */
async function linkText(path: string): Promise<string | undefined> {
  try {
    return (await readlink(path)).split(sep).join('/');
  } catch {
    return undefined;
  }
}

/** Looks at what it has opened, not at what was listed: between the two, a file can become a link or grow. */
async function readFile(path: string): Promise<{ readonly content: Decoded; readonly sizeBytes?: number }> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const found = await handle.stat();
      if (!found.isFile()) return { content: { kind: 'skipped', reason: 'binary' } };
      const sizeBytes = found.size;
      if (sizeBytes > fileBytesMax) return { content: { kind: 'skipped', reason: 'too-large' }, sizeBytes };
      return { content: decode(await handle.readFile()), sizeBytes };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { content: { kind: 'skipped', reason: codeOf(error) === 'ELOOP' ? 'symlink' : 'missing-object' } };
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
