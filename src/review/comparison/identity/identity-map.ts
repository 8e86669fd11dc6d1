import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { Identified } from '../../../model/subject.ts';
import type { ChangedFile } from '../../ports.ts';
import { guardedFiles } from './guarded-files.ts';
import type { GuardedFiles } from './guarded-files.ts';
import { isWithin, leftInAws } from './left-in-aws.ts';
import type { LeftBy } from './left-in-aws.ts';
import { matchThings } from './match-things.ts';
import { renameInText, renamedNames } from './rename-in-text.ts';
import { namedOnHead } from './named-on-head.ts';
import { partsOfRoots } from './parts-of-roots.ts';
import { sameRoots } from './same-roots.ts';
import { thingKey } from './thing.ts';

/** Says which thing of head a thing of base is, if it is there at all. Rules: docs/adr/0018. */
export interface IdentityMap {
  path(basePath: string): string;
  /** Root and address on head of what is at this root and address on base; what is gone keeps its own, where head has nothing of it. */
  subject(base: Identified): Identified;
  /**
   * The thing of head that took the place of one of base: itself, or for one that is gone, the one that came under one of its names, whatever its
   * content. To be held against each other, never to excuse anything.
   */
  successor(base: Identified): Identified | undefined;
  /** What took the place of a thing of base that is gone under no name of it, as far as anything tells. As a successor, it excuses nothing. */
  replacement(base: Identified): Identified | undefined;
  /** Has base this thing and head none that is it? */
  isGone(base: Identified): boolean;
  /** Has head this thing and base none that is it? */
  isNew(head: Identified): boolean;
  /**
   * For an instance of head that base may have had, as nobody knows how many there were: the place on head of the thing of base that stands for all
   * of them.
   */
  oneOf(head: Identified): Identified | undefined;
  /**
   * The same address in a folder that was split off from the root of a thing of base. What was wrong with it is nothing new there; whether
   * anybody calls the folder is not known, so that what protected something counts as gone.
   */
  splitOff(base: Identified): Identified | undefined;
  /** An expression of base in the names of head: `aws_security_group.old.id` where the group took another name. */
  expression(text: string, root: string): string;
  /** Are the files that base had below this directory all below one of these on head, as far as there are any? */
  readonly isGuarded: GuardedFiles;
  /** Does head delete this thing of base, which its code does not declare any more? Not where nobody applies the root any more, a `removed` block keeps the thing, or what is not seen may declare it. */
  isDeleted(base: Identified): boolean;
  /** What may leave this thing of base in AWS, which head does not declare any more. */
  readonly leftBy: (base: Identified) => LeftBy | undefined;
  /** Does head declare this thing, as it is called there? */
  isDeclared(head: Identified): boolean;
  /** Has head still what this expression of base names and no code declares? */
  readonly isNamed: (name: string, headRoot: string) => boolean;
  /** Are both stacks of one assembly that go to the same account and region? */
  readonly isOneEstate: (root: string, other: string) => boolean;
  /** The root of base that became this one of head: itself, where none did. */
  rootBefore(headRoot: string): string;
  /** Did base evaluate anything at this root of head? */
  hadRoot(headRoot: string): boolean;
}

/** One side, as far as it tells what is what. */
export interface Estate {
  readonly evaluations: readonly Evaluation[];
  /** By path; every Terraform file of the tree is among them. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Compares two estates; cheap where nothing was moved. `headPaths` are all of the tree. */
export function identityMap(files: readonly ChangedFile[], base: Estate, head: Estate, headPaths: readonly string[]): IdentityMap {
  const paths = new Map(files.flatMap((file) => (file.basePath === undefined ? [] : [[file.basePath, file.path] as const])));
  const roots = sameRoots(files, base, head);
  const rootOf = (root: string): string => roots.get(root) ?? root;
  const rootsBefore = new Map([...roots].map(([from, to]) => [to, from]));
  const things = matchThings({ base: base.evaluations, head: head.evaluations, rootOf });
  const partsOf = partsOfRoots(files, base, head);
  const isThere = (at: Identified): boolean =>
    head.evaluations.some(({ root, resources }) => root === at.root && resources.some(({ address }) => address === at.address));
  const names = renamedNames(things.moved);
  const oldRoots = new Set(base.evaluations.filter(({ resources }) => resources.length > 0).map(({ root }) => rootOf(root)));
  const whole = head.evaluations.filter((one) => one.files.length > 0 && one.isPartial !== true);
  const released = new Map(whole.map((one) => [one.root, one.released ?? []]));
  const subject = (at: Identified): Identified => {
    const moved = things.moved.get(thingKey(at));
    if (moved !== undefined) return moved;
    // What is about a file, or about the whole account, has the repository as its root.
    if (at.root === '.') return { root: '.', address: paths.get(at.address) ?? at.address };
    return { root: rootOf(at.root), address: at.address };
  };
  return {
    path: (basePath) => paths.get(basePath) ?? basePath,
    subject,
    successor: (at) => {
      const key = thingKey(at);
      return things.named.get(key) ?? (things.gone.has(key) || things.byContent.has(key) ? undefined : subject(at));
    },
    replacement: (at) => things.replaced.get(thingKey(at)),
    isGone: (at) => things.gone.has(thingKey(at)) || things.byContent.has(thingKey(at)),
    isNew: (at) => things.come.has(thingKey(at)),
    oneOf: (at) => things.oneOf.get(thingKey(at)),
    splitOff: ({ root, address }) =>
      partsOf(root)
        .map((part) => ({ root: part, address }))
        .find(isThere),
    expression: (text, root) => renameInText(text, names.get(root)),
    isGuarded: guardedFiles(files, headPaths),
    isDeleted: (at) => released.get(rootOf(at.root))?.some((address) => isWithin(at.address, address)) === false,
    leftBy: leftInAws(base, head, rootOf),
    isDeclared: isThere,
    isNamed: namedOnHead(head.evaluations),
    isOneEstate: estates(head.evaluations),
    rootBefore: (root) => rootsBefore.get(root) ?? root,
    hadRoot: (root) => oldRoots.has(root),
  };
}

/** Where the manifest leaves account or region open, nobody knows whether two stacks go to the same one. */
function estates(evaluations: readonly Evaluation[]): IdentityMap['isOneEstate'] {
  const known = new Map(
    evaluations.flatMap(({ root, stack }) =>
      stack === undefined || stack.environment.includes('unknown-') ? [] : [[root, `${stack.assembly}\n${stack.environment}`] as const],
    ),
  );
  return (root, other) => known.has(root) && known.get(root) === known.get(other);
}
