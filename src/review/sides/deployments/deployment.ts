import type { Diagnostic } from '../../../core/diagnostic.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { Value } from '../../../core/value.ts';
import type { DeploymentInputs } from '../../../evaluate/terraform/modules/deployment.ts';

/** One combination of inputs that the repository holds for a root. */
export interface Deployment {
  /** A directory of Terraform files, or a template. */
  readonly root: string;
  /** What finds it on the other side, and what a reader is told: `envs/prod.tfvars`. */
  readonly label: string;
  /** The files that say what it is given. */
  readonly sources: readonly string[];
  readonly inputs: DeploymentInputs;
  /** Of a template, whose inputs these are. */
  readonly parameters?: ReadonlyMap<string, Value>;
  /** Code that is written beside that of the root, under paths of its own; `from` is the file that holds the text, `replaces` what it overwrites. */
  readonly generated?: readonly (SourceFile & { readonly from: string })[];
  readonly replaces?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** The deployments of some roots, and what there is to say about those that are left out. */
export interface FoundDeployments {
  readonly deployments: readonly Deployment[];
  /** Of which more are known than are here. */
  readonly cutRoots: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of one side, as far as inputs are looked for in them. */
export interface InputReader {
  readonly paths: readonly string[];
  readonly files: ReadonlyMap<string, SourceFile>;
  read(paths: readonly string[]): Promise<void>;
  /** Files that take no other part. */
  peek(paths: readonly string[]): Promise<readonly SourceFile[]>;
}
