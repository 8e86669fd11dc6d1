import type { SkippedFile, SourceFile } from '../../core/source.ts';
import type { ReadResult, SourceTree } from '../ports.ts';

/** A path that a symbolic link makes, the regular file that it leads to, and the link. */
export interface Alias {
  readonly path: string;
  readonly target: string;
  readonly link: string;
}

/** A tree in which links that lead to something in it are followed. */
export interface LinkedTree extends SourceTree {
  readonly aliases: ReadonlyMap<string, Alias>;
}

/** Links of one tree that are followed; each is an object to read. */
const linksMax = 500;
/** Links on the way to one file, as Linux has it. */
const hopsMax = 40;
/** Links to folders within each other. */
const nestingMax = 8;
/** Paths that links make in all. */
const aliasesMax = 20_000;

/**
 * Terraform follows links, so code behind one is code. Only within the tree: a link that leads out of it, in a circle or to nothing stays
 * among the skipped files, and so do all beyond the limits.
 */
export async function followLinks(tree: SourceTree): Promise<LinkedTree> {
  const links = tree.skipped.filter(({ reason }) => reason === 'symlink').map(({ path }) => path);
  if (tree.readLinks === undefined || links.length === 0) return { ...tree, aliases: new Map() };
  const aliases = aliasesOf(tree.paths, await tree.readLinks(links.slice(0, linksMax)));
  const followed = new Set([...aliases.values()].map(({ link }) => link));
  return {
    ...tree,
    aliases,
    paths: [...tree.paths, ...aliases.keys()].toSorted(byCodeUnits),
    skipped: tree.skipped.filter(({ path }) => !followed.has(path)),
    read: (paths) => readThrough(tree, aliases, paths),
  };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Every path that the links make. `links`: the text of each link. */
export function aliasesOf(paths: readonly string[], links: ReadonlyMap<string, string>): ReadonlyMap<string, Alias> {
  const files = new Set(paths);
  const aliases = new Map<string, Alias>();
  const sorted = [...links.keys()].toSorted(byCodeUnits);
  const follow = (path: string, at: string, link: string, depth: number): boolean => {
    const target = resolveLink(at, links);
    if (target === undefined || depth > nestingMax || aliases.size >= aliasesMax) return false;
    if (files.has(target)) {
      aliases.set(path, { path, target, link });
      return true;
    }
    // A folder above the link holds the link itself.
    if (target === '' || `${at}/`.startsWith(`${target}/`)) return false;
    const inside = `${target}/`;
    for (const file of paths) {
      if (file.startsWith(inside) && aliases.size < aliasesMax)
        aliases.set(`${path}/${file.slice(inside.length)}`, { path: `${path}/${file.slice(inside.length)}`, target: file, link });
    }
    for (const inner of sorted) if (inner.startsWith(inside)) follow(`${path}/${inner.slice(inside.length)}`, inner, link, depth + 1);
    return true;
  };
  for (const link of sorted) {
    const before = aliases.size;
    // What does not fit is not followed at all: a part of a folder would be other code.
    if (!follow(link, link, link, 0) || aliases.size >= aliasesMax)
      for (const path of [...aliases.keys()].slice(before)) aliases.delete(path);
  }
  return aliases;
}

/** The path without links that a link leads to; undefined when it leads out of the tree or in a circle. */
function resolveLink(start: string, links: ReadonlyMap<string, string>): string | undefined {
  let rest = start.split('/');
  let done: string[] = [];
  for (let hops = 0; rest.length > 0;) {
    const [name = '', ...others] = rest;
    rest = others;
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (done.length === 0) return undefined;
      done = done.slice(0, -1);
      continue;
    }
    const text = links.get([...done, name].join('/'));
    if (text === undefined) {
      done = [...done, name];
      continue;
    }
    hops += 1;
    if (hops > hopsMax || text.startsWith('/') || text.includes('\0')) return undefined;
    rest = [...text.split('/'), ...rest];
  }
  return done.join('/');
}

/** One object for one file under one name, so that what both sides share is known as such. */
const named = new WeakMap<SourceFile, Map<string, SourceFile>>();

function underName(file: SourceFile, path: string): SourceFile {
  const names = named.get(file) ?? new Map<string, SourceFile>();
  named.set(file, names);
  const known = names.get(path) ?? { path, text: file.text };
  names.set(path, known);
  return known;
}

async function readThrough(tree: SourceTree, aliases: ReadonlyMap<string, Alias>, paths: readonly string[]): Promise<ReadResult> {
  const wanted = [...new Set(paths)];
  const { files: found, skipped, replaced = [] } = await tree.read([...new Set(wanted.map((path) => aliases.get(path)?.target ?? path))]);
  const unread = new Map(skipped.map((entry) => [entry.path, entry]));
  const isReplaced = new Set(replaced);
  const files = new Map<string, SourceFile>();
  const notRead: SkippedFile[] = [];
  const told: string[] = [];
  for (const path of wanted) {
    const source = aliases.get(path)?.target ?? path;
    const file = found.get(source);
    const entry = unread.get(source);
    if (file !== undefined) files.set(path, source === path ? file : underName(file, path));
    if (entry !== undefined) notRead.push({ ...entry, path });
    if (isReplaced.has(source)) told.push(path);
  }
  return { files, skipped: notRead, replaced: told };
}

/** What a link makes changes with the link, and with what it leads to. */
export function behindLinks({ aliases }: LinkedTree, changed: ReadonlySet<string>): readonly string[] {
  return [...aliases.values()].filter(({ target, link }) => changed.has(target) || changed.has(link)).map(({ path }) => path);
}
