import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import { groupBy } from '../../../core/group-by.ts';
import { directoryOf, isTerraformCode } from '../../../core/path.ts';
import type { ChangedFile } from '../../ports.ts';

interface Side {
  readonly evaluations: readonly Evaluation[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/**
 * Roots that are another's name on head, by their name on base. A template is its file, or the stack of an assembly. A directory moved when base has code in the old one alone, head
 * in the new one alone, and every file that brings a resource is there: under whatever name, if git takes it for a rename, or if the text says so. One
 * file that stays or goes elsewhere, and it is not the same root: half a root in a new place is another state, in another account as far as anybody knows.
 */
export function sameRoots(files: readonly ChangedFile[], base: Side, head: Side): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  const renames = new Map<string, string>();
  for (const { basePath, path } of files) {
    if (basePath === undefined) continue;
    renames.set(basePath, path);
    if (!isTerraformCode(basePath)) roots.set(basePath, path);
  }
  for (const [from, to] of rewrittenTemplates(files, base, head)) roots.set(from, to);
  for (const [from, to] of sameStacks(base, head)) roots.set(from, to);
  const left = directoriesOf(
    files.flatMap((file) => (file.status === 'removed' || file.basePath !== undefined ? [file.basePath ?? file.path] : [])),
  );
  if (left.length === 0) return roots;
  const onBase = codeByDirectory(base);
  const onHead = codeByDirectory(head);
  const entered = directoriesOf(files.flatMap((file) => (file.status === 'added' || file.basePath !== undefined ? [file.path] : [])));
  const vacant = left.filter((directory) => onBase.has(directory) && !onHead.has(directory));
  const fresh = new Set(entered.filter((directory) => onHead.has(directory) && !onBase.has(directory)));
  if (vacant.length === 0 || fresh.size === 0) return roots;
  const bringing = filesThatBring(base);
  for (const from of vacant) {
    const needed = (onBase.get(from) ?? []).filter(({ path }) => bringing.has(path));
    const to = [...fresh].find((directory) => needed.length > 0 && isWhole(needed, onHead.get(directory) ?? [], renames));
    if (to === undefined) continue;
    roots.set(from, to);
    fresh.delete(to);
  }
  return roots;
}

const templateEnding = /\.(?:json|ya?ml|template)(?:\.(?:json|ya?ml))?$/u;

/** A template that is written in the other language: gone and come in one directory, under one name but for its ending. */
function rewrittenTemplates(files: readonly ChangedFile[], base: Side, head: Side): readonly (readonly [from: string, to: string])[] {
  const nameOf = (path: string): string => path.replace(templateEnding, '');
  const changed = (status: ChangedFile['status'], { evaluations }: Side): ReadonlyMap<string, readonly string[]> => {
    const roots = new Set(evaluations.filter(({ dialect }) => dialect === 'cloudformation').map(({ root }) => root));
    const paths = files.filter((file) => file.status === status && roots.has(file.path)).map(({ path }) => path);
    return groupBy(paths, nameOf);
  };
  const came = changed('added', head);
  return [...changed('removed', base)].flatMap(([name, gone]) => {
    const [from, ...moreGone] = gone;
    const [to, ...moreCame] = came.get(name) ?? [];
    const isOne = from !== undefined && to !== undefined && moreGone.length + moreCame.length === 0;
    return isOne ? [[from, to] as const] : [];
  });
}

/** A stack of an assembly is the artifact of its id, whatever file its template is in. */
function sameStacks(base: Side, head: Side): readonly (readonly [from: string, to: string])[] {
  const keyOf = ({ stack }: Evaluation): string | undefined => stack && `${stack.assembly}\n${stack.id}`;
  const onHead = new Map(head.evaluations.map((evaluation) => [keyOf(evaluation), evaluation.root]));
  return base.evaluations.flatMap((evaluation) => {
    const to = evaluation.stack === undefined ? undefined : onHead.get(keyOf(evaluation));
    return to === undefined || to === evaluation.root ? [] : [[evaluation.root, to] as const];
  });
}

function directoriesOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.filter(isTerraformCode).map(directoryOf))].toSorted();
}

function codeByDirectory({ files }: Side): ReadonlyMap<string, readonly SourceFile[]> {
  return groupBy(
    [...files.values()].filter(({ path }) => isTerraformCode(path)),
    ({ path }) => directoryOf(path),
  );
}

function isWhole(before: readonly SourceFile[], after: readonly SourceFile[], renames: ReadonlyMap<string, string>): boolean {
  return before.every((file) => after.some((other) => renames.get(file.path) === other.path || isAlike(file.text, other.text)));
}

/** Files that bring a resource, of their own or by a module that they call. A file of variables or outputs may go on the way. */
function filesThatBring({ evaluations }: Side): ReadonlySet<string> {
  const resources = evaluations.flatMap((evaluation) => evaluation.resources);
  return new Set(resources.flatMap(({ block, calls }) => [block.path, ...calls.map(({ path }) => path)]));
}

/** Share of lines that two files must have in common, as git's default for renames. */
const similarityMin = 0.5;

function isAlike(before: string, after: string): boolean {
  if (before === after) return true;
  const old = linesOf(before);
  const lines = new Set(linesOf(after));
  return old.length > 0 && old.filter((line) => lines.has(line)).length / Math.max(old.length, lines.size) >= similarityMin;
}

/** Lines that say something: every file is full of closing braces. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1);
}
