import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import { groupBy } from '../../../core/group-by.ts';
import { directoryOf, isTerraformCode } from '../../../core/path.ts';
import type { ChangedFile } from '../../ports.ts';
import { stateOf } from './state-of.ts';

interface Side {
  readonly evaluations: readonly Evaluation[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/**
 * Roots that are another's name on head, by their name on base. A template is its file, under whatever name and layout, or the stack of an assembly. A directory moved when base has
 * code in the old one alone, head in the new one alone, and every file that brings a resource is there: under whatever name, if git takes it for a rename, or if the text says so. One
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
    const whole = [...fresh].filter((directory) => needed.length > 0 && isWhole(needed, onHead.get(directory) ?? [], renames));
    const heirs = heirsOf(stateOf(base, from), whole, head);
    const to = likeliest(whole, heirs, (directory) => unchanged(needed, onHead.get(directory) ?? []));
    if (to === undefined) continue;
    roots.set(from, to);
    fresh.delete(to);
  }
  return roots;
}

const templateEnding = /\.(?:json|ya?ml|template)(?:\.(?:json|ya?ml))?$/u;

/**
 * A template that is rewritten as it moves, so that git sees no rename: gone and come, in the other language in one directory and under one name but for
 * its ending, or anywhere where its lines say the same in another layout.
 */
function rewrittenTemplates(files: readonly ChangedFile[], base: Side, head: Side): readonly (readonly [from: string, to: string])[] {
  const gone = templatesThat('removed', files, base);
  const came = templatesThat('added', files, head);
  if (gone.length === 0 || came.length === 0) return [];
  const nameOf = ({ path }: SourceFile): string => path.replace(templateEnding, '');
  const named = onlyPairs(gone, came, (from, to) => nameOf(from) === nameOf(to));
  const taken = new Set(named.flat());
  const isLeft = (file: SourceFile): boolean => !taken.has(file);
  const alike = onlyPairs(gone.filter(isLeft), came.filter(isLeft), isAlike);
  return [...named, ...alike].map(([from, to]) => [from.path, to.path]);
}

function templatesThat(
  status: ChangedFile['status'],
  files: readonly ChangedFile[],
  { evaluations, files: sources }: Side,
): readonly SourceFile[] {
  const roots = new Set(evaluations.filter(({ dialect }) => dialect === 'cloudformation').map(({ root }) => root));
  return files.flatMap((file) => {
    const source = file.status === status && roots.has(file.path) ? sources.get(file.path) : undefined;
    return source === undefined ? [] : [source];
  });
}

/** Those that have one counterpart, and are the only one of it: which of two copies is the old one, nobody knows. */
function onlyPairs(
  gone: readonly SourceFile[],
  came: readonly SourceFile[],
  isOne: (from: SourceFile, to: SourceFile) => boolean,
): readonly (readonly [from: SourceFile, to: SourceFile])[] {
  const counterparts = gone.map((from) => came.filter((to) => isOne(from, to)));
  const timesWanted = groupBy(counterparts.flat(), ({ path }) => path);
  return gone.flatMap((from, index) => {
    const [to, ...others] = counterparts[index] ?? [];
    return to !== undefined && others.length === 0 && timesWanted.get(to.path)?.length === 1 ? [[from, to] as const] : [];
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
  return before.every((file) => after.some((other) => renames.get(file.path) === other.path || isAlike(file, other)));
}

/**
 * Of a directory that moved and one that was written after it, the first keeps the state; where no state is written, it has more of the files as they
 * were. Of two that both claim the state the one that is less alike counts, so that no copy hides what the other has lost.
 */
function likeliest(whole: readonly string[], heirs: readonly string[], alike: (directory: string) => number): string | undefined {
  const [least] = heirs.toSorted((a, b) => alike(a) - alike(b));
  const [most] = whole.toSorted((a, b) => alike(b) - alike(a));
  return least ?? most;
}

/** Those that keep the state, where it is written. */
function heirsOf(state: string, whole: readonly string[], head: Side): readonly string[] {
  return state === '' ? [] : whole.filter((directory) => stateOf(head, directory) === state);
}

/** How many files are there as they were. */
function unchanged(before: readonly SourceFile[], after: readonly SourceFile[]): number {
  const texts = new Set(after.map(({ text }) => text));
  return before.filter(({ text }) => texts.has(text)).length;
}

/** Files that bring a resource, of their own or by a module that they call. A file of variables or outputs may go on the way. */
function filesThatBring({ evaluations }: Side): ReadonlySet<string> {
  const resources = evaluations.flatMap((evaluation) => evaluation.resources);
  return new Set(resources.flatMap(({ block, calls }) => [block.path, ...calls.map(({ path }) => path)]));
}

/** Share of lines that two files must have in common, as git's default for renames. */
const similarityMin = 0.5;

function isAlike(before: SourceFile, after: SourceFile): boolean {
  if (before.text === after.text) return true;
  const [old, { distinct }] = [linesOf(before), linesOf(after)];
  const most = Math.max(old.all.length, distinct.size);
  if (old.all.length === 0 || old.all.length / most < similarityMin) return false;
  return old.all.filter((line) => distinct.has(line)).length / most >= similarityMin;
}

interface Lines {
  readonly all: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

/** Each file may be held against every other. */
const knownLines = new WeakMap<SourceFile, Lines>();

/** Lines that say something, whatever their layout: every file is full of closing braces. */
function linesOf(file: SourceFile): Lines {
  const known = knownLines.get(file);
  if (known !== undefined) return known;
  const texts = file.text.split('\n').map((line) => line.trim().replaceAll(/\s+/gu, ' '));
  const all = texts.filter((line) => line.length > 1);
  const lines = { all, distinct: new Set(all) };
  knownLines.set(file, lines);
  return lines;
}
