import type { Location } from '../../../core/location.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';

/** What one deployment of a root is given beside the files that Terraform loads by itself. */
export interface DeploymentInputs {
  /** Variable files by their path among the files, in the order of the command line. */
  readonly varFiles: readonly string[];
  /** Texts of `TF_VAR_name=text` and `-var name=text`, the later winning. */
  readonly variables: readonly GivenVariable[];
  /** Values of the inputs of a Terragrunt unit. */
  readonly values?: ReadonlyMap<string, Value>;
  /** Set where the unit may give inputs beside these: what stands for them. */
  readonly more?: UnknownValue | undefined;
  /** Set where a value of it counts only for what the code asks for: variables without a default. */
  readonly onlyAsked?: true;
  /** What `terraform.workspace` is. */
  readonly workspace?: string | undefined;
}

export interface GivenVariable {
  readonly name: string;
  readonly text: string;
  readonly at: Location;
  /** `-var` comes after the files, `TF_VAR_` before them. */
  readonly isArgument: boolean;
}
