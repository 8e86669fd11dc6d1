import { constants } from 'node:fs';
import { lstat, open, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Problem } from '../../core/problem.ts';
import type { SkippedFile, SourceFile } from '../../core/source.ts';
import type { ReadResult, SourceTree } from '../../review/ports.ts';
import { decode, fileBytesMax, type Decoded } from '../decode.ts';
import { isSafePath } from '../safe-path.ts';
import { listFolder } from './list-folder.ts';

/** Files that are open at the same time. */
const concurrentReads = 32;

/**
 * The files below some folders (or files) as one tree. Its paths are relative to the working folder when all lie below that, else to the
 * nearest folder that holds them all. Throws `Problem` when one of them does not exist.
 */
export async function openFolder(paths: readonly string[]): Promise<SourceTree> {
  const starts = await Promise.all(paths.map((path) => startAt(path)));
  const root = rootOf(await realpath('.'), starts);
  const files = new Set<string>();
  const skipped = new Map<string, SkippedFile>();
  for (const start of starts) {
    const listing = start.isFile ? { files: [basename(start.path)], skipped: [] } : await listFolder(start.path);
    const prefix = relative(root, folderOf(start)).split(sep).join('/');
    const within = (path: string): string => (prefix === '' ? path : `${prefix}/${path}`);
    for (const path of listing.files) {
      if (isSafePath(path)) files.add(within(path));
      else skipped.set(within(path), { path: within(path), reason: 'unsafe-path' });
    }
    for (const file of listing.skipped) skipped.set(within(file.path), { ...file, path: within(file.path) });
  }
  return folderTree(root, [...files].toSorted(), [...skipped.values()]);
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
      `${JSON.stringify(path)} cannot be scanned: ${codeOf(error) === 'ENOENT' ? 'there is no such file or folder' : String(codeOf(error))}.`,
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

function folderTree(root: string, paths: readonly string[], skipped: readonly SkippedFile[]): SourceTree {
  const known = new Set(paths);
  const skippedByPath = new Map(skipped.map((file) => [file.path, file]));
  return {
    revision: 'working tree',
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
