import { directoryOf } from '../core/path.ts';
import type { Move } from '../core/resource.ts';
import type { Identified } from '../model/subject.ts';
import type { ChangedFile } from './ports.ts';

/** Translates the names that things have on base into the names that they have on head. */
export interface IdentityMap {
  path(basePath: string): string;
  /** Root and address on head of what is at this root and address on base. */
  subject(base: Identified): Identified;
  /** An expression of base in the names of head: `aws_security_group.old.id` where a `moved` block renames the group. */
  expression(text: string, root: string): string;
}

/**
 * A renamed file keeps its identity; a Terraform directory keeps its identity when its files were renamed together; a `moved` block (of head)
 * renames addresses, module prefixes and instance keys included.
 */
export function identityMap(files: readonly ChangedFile[], moves: readonly Move[]): IdentityMap {
  const paths = new Map(files.flatMap((file) => (file.basePath === undefined ? [] : [[file.basePath, file.path] as const])));
  const directories = renamedDirectories(files);
  const path = (basePath: string): string => paths.get(basePath) ?? basePath;
  const rootOf = (root: string): string => paths.get(root) ?? directories.get(root) ?? root;
  return {
    path,
    subject: (base) => {
      const root = rootOf(base.root);
      const renamedText = paths.get(base.address);
      const address =
        renamedText ??
        moveAddress(
          base.address,
          moves.filter((move) => move.root === root),
        );
      return { root, address };
    },
    expression: (text, root) =>
      renameInText(
        text,
        moves.filter((move) => move.root === rootOf(root)),
      ),
  };
}

/** Directories of which a file was renamed into another directory, and none stayed as it was under the old name. */
function renamedDirectories(files: readonly ChangedFile[]): ReadonlyMap<string, string> {
  const targets = new Map<string, Set<string>>();
  for (const file of files) {
    if (file.basePath === undefined) continue;
    const from = directoryOf(file.basePath);
    const to = directoryOf(file.path);
    if (from !== to) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  const stayed = new Set(files.filter((file) => file.status === 'modified').map((file) => directoryOf(file.path)));
  const renamed = [...targets].filter(([from, to]) => to.size === 1 && !stayed.has(from));
  return new Map(renamed.map(([from, to]) => [from, [...to][0] ?? from]));
}

/** Applies chains of moves; bounded by their number, so a cycle ends. */
function moveAddress(address: string, moves: readonly Move[]): string {
  let current = address;
  for (let hop = 0; hop < moves.length; hop += 1) {
    const move = moves.find(({ from }) => isAtOrBelow(current, from));
    if (move === undefined) return current;
    current = move.to + current.slice(move.from.length);
  }
  return current;
}

function isAtOrBelow(address: string, prefix: string): boolean {
  if (!address.startsWith(prefix)) return false;
  const next = address[prefix.length];
  return next === undefined || next === '.' || next === '[';
}

/** Replaces whole addresses; every move is applied once, to the text as it was before it. */
function renameInText(text: string, moves: readonly Move[]): string {
  return moves.reduce((renamed, { from, to }) => {
    const parts = renamed.split(from);
    return parts.reduce((result, part, index) => {
      if (index === 0) return part;
      const before = result.at(-1) ?? '';
      const isWhole = !/[\w.-]/u.test(before) && !/^[\w-]/u.test(part);
      return result + (isWhole ? to : from) + part;
    }, '');
  }, text);
}
