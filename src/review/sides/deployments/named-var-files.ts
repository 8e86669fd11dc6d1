import { fileNameOf } from '../../../core/path.ts';
import { isConfigFile } from '../../../evaluate/terraform/modules/module-config.ts';
import { isVariableFile } from '../../../evaluate/terraform/modules/variable-files.ts';
import type { DeployCommands } from './deploy-commands.ts';
import { filesMeant } from './match-var-file.ts';

/** May a command name it as a variable file? Terraform takes any name; code and what programs are written in is none. */
export function mayBeNamed(path: string): boolean {
  return otherEndings.test(path) && !isVariableFile(path) && !isConfigFile(path);
}

const otherEndings = /(?:^|\/)[^./]+$|\.(?:hcl|vars?|tfvar|variables|conf|cfg|config|json|env|ini|params|properties|txt|tfvars\.[\w-]+)$/u;

/** Of some paths those that may be meant by a command, by their names alone: cheap, and never too few. */
export function namedByCommands(commands: readonly DeployCommands[], paths: readonly string[]): readonly string[] {
  const names = [...new Set(commands.flatMap(({ varFiles }) => varFiles.flat().map((text) => text.slice(text.lastIndexOf('/') + 1))))];
  const others = names.filter((name) => !isVariableFile(name) && !isOnlyHole(name));
  if (others.length === 0) return [];
  return paths.filter((path) => mayBeNamed(path) && others.some((name) => filesMeant(name, '.', [fileNameOf(path)]).length > 0));
}

/** The files of other endings than `.tfvars` that commands name for a root with `-var-file`. */
export function namedVarFiles(commands: readonly DeployCommands[], root: string, candidates: readonly string[]): readonly string[] {
  if (candidates.length === 0) return [];
  const meant = commands.flatMap(({ varFiles }) => varFiles.flat().flatMap((text) => filesMeant(text, root, candidates)));
  return [...new Set(meant.map(({ path }) => path))];
}

function isOnlyHole(name: string): boolean {
  return /^<[^>]*>$/u.test(name);
}
