import { codeOwnersPaths, parseCodeOwners } from '../../analysis/code-owners/parse-code-owners.ts';
import type { OwnerRule } from '../../analysis/code-owners/parse-code-owners.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { Identified } from '../subject.ts';

/** The file of code owners that counts, with the rules of it that GitHub does not ignore. */
export interface CodeOwners extends Identified {
  readonly path: string;
  readonly rules: readonly OwnerRule[];
}

/** One, where the change touches such a file or all files are looked at. */
export function codeOwners({ texts }: EvaluatedCode): readonly CodeOwners[] {
  const file = codeOwnersPaths.map((path) => texts.find((one) => one.path === path)).find((one) => one !== undefined);
  return file === undefined ? [] : [{ root: '.', address: file.path, path: file.path, rules: parseCodeOwners(file.text) }];
}
