import type { SourceFile } from '../../core/source.ts';
import type { TerraformEvaluation } from '../../evaluate/terraform/evaluate-root.ts';
import type { RootReader } from './root-reader.ts';

/** What base leaves for head, beside what each root leaves for itself. */
export interface EvaluatedRoots {
  /** By root. */
  readonly evaluations: ReadonlyMap<string, TerraformEvaluation>;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Paths of base. */
  readonly existing: ReadonlySet<string>;
  /** Roots that might have read what changes, and do not. */
  readonly unreached: ReadonlySet<string>;
}

/** The evaluation that a root of head would give again, or undefined where that is not sure. */
export type SameRoot = (root: string) => Promise<TerraformEvaluation | undefined>;

const never: SameRoot = () => Promise.resolve(undefined);

/**
 * A changed file that is no Terraform code reaches a root only where the root reads it. An evaluation asks for nothing but texts, named in its `files`
 * and `wantedFiles`, and for what exists: where both sides have the same Terraform files and the same paths, and the root's files have the same
 * texts, it would only be made again. What is looked for by its name is found before it is read, so that `files` holds every candidate.
 */
export function sameRoots(before: EvaluatedRoots | undefined, reader: RootReader, isTerraformChanged: boolean): SameRoot {
  if (before === undefined || isTerraformChanged || !equalSets(before.existing, reader.existing)) return never;
  return async (root) => {
    const evaluation = before.evaluations.get(root);
    if (evaluation === undefined) return undefined;
    const asked = [...evaluation.files, ...evaluation.wantedFiles];
    await reader.read(asked.filter((path) => reader.has(path)));
    const isSame = asked.every((path) => before.files.get(path)?.text === reader.files.get(path)?.text);
    return isSame ? evaluation : undefined;
  };
}

function equalSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
