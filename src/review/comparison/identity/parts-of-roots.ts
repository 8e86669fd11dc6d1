import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import { groupBy } from '../../../core/group-by.ts';
import { directoryOf, isTerraformCode } from '../../../core/path.ts';
import type { ChangedFile } from '../../ports.ts';

interface Side {
  readonly evaluations: readonly Evaluation[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** What makes a folder a deployment of its own, in an account of its own as far as anybody knows; a word too many only makes it one more often. */
const ownState = /\b(?:provider|backend)\s+["\w]|\bcloud\s*\{/u;

/**
 * Gives the folders of head that were split off from a root of base: they are below it, base has no code there, each file that brings a resource
 * is a rename from that root alone, and nothing in the folder says where it is deployed. What stands there under its address is the same thing
 * then; with a provider or a backend, beside the root or in JSON it is another state, and everything in it is new.
 */
export function partsOfRoots(files: readonly ChangedFile[], base: Side, head: Side): (root: string) => readonly string[] {
  const origins = new Map(
    files.flatMap(({ path, basePath }) => (basePath !== undefined && isTerraformCode(basePath) ? [[path, basePath] as const] : [])),
  );
  if (origins.size === 0) return () => [];
  const onBase = new Set([...base.files.keys()].filter(isTerraformCode).map(directoryOf));
  const code = groupBy(
    [...head.files.values()].filter(({ path }) => isTerraformCode(path)),
    ({ path }) => directoryOf(path),
  );
  // A unit of Terragrunt gets its backend from elsewhere.
  const isUnit = (root: string): boolean => head.files.has(`${root}/terragrunt.hcl`);
  const fresh = head.evaluations.filter(({ root }) => code.has(root) && !onBase.has(root) && !isUnit(root));
  const parts = groupBy(
    fresh.flatMap((evaluation) => {
      const own = code.get(evaluation.root) ?? [];
      const from = own.some(({ path, text }) => path.endsWith('.json') || ownState.test(text)) ? undefined : originOf(evaluation, origins);
      return from === undefined || !isBelow(evaluation.root, from) ? [] : [{ from, to: evaluation.root }];
    }),
    ({ from }) => from,
  );
  return (root) => parts.get(root)?.map(({ to }) => to) ?? [];
}

/** The one directory of base that all files of the root come from which bring a resource. */
function originOf({ root, resources }: Evaluation, origins: ReadonlyMap<string, string>): string | undefined {
  const bringing = new Set(resources.flatMap(({ block, calls }) => [block, ...calls]).map(({ path }) => path));
  const own = [...bringing].filter((path) => directoryOf(path) === root).map((path) => origins.get(path));
  const [from, ...others] = new Set(own.map((path) => (path === undefined ? undefined : directoryOf(path))));
  return others.length === 0 ? from : undefined;
}

function isBelow(directory: string, root: string): boolean {
  return root === '.' || directory.startsWith(`${root}/`);
}
