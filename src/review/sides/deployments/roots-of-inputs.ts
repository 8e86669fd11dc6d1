import { directoryOf } from '../../../core/path.ts';
import { isConfigFile } from '../../../evaluate/terraform/modules/module-config.ts';
import { terraformScope } from '../../../evaluate/terraform/modules/module-graph.ts';
import { isVariableFile } from '../../../evaluate/terraform/modules/variable-files.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import type { RootSettings } from '../../settings/config.ts';
import { isCommandFile } from './deploy-commands.ts';
import { mayBeNamed, namedByCommands } from './named-var-files.ts';
import { readCommands, terraformDeployments } from './terraform-deployments.ts';
import { isUnit, terragruntUnits } from './terragrunt-units.ts';
import type { UnitReader } from './terragrunt-units.ts';

interface InputsRequest {
  readonly changed: ReadonlySet<string> | 'all';
  readonly roots?: Readonly<Record<string, RootSettings>>;
  readonly hclParser: () => Promise<HclParser>;
}

/** The roots that a change reaches by the inputs that it changes alone. */
export async function rootsOfInputs(
  reader: UnitReader,
  { changed, roots: named = {}, hclParser }: InputsRequest,
): Promise<readonly string[]> {
  const isChanged = (path: string): boolean => changed !== 'all' && changed.has(path);
  const units = reader.paths.some(isUnit) ? await terragruntUnits(reader, isChanged, hclParser) : [];
  const code = units.length === 0 ? new Set<string>() : new Set([...reader.files.keys()].filter(isConfigFile).map(directoryOf));
  const sources = units.flatMap(({ source }) => (source !== undefined && code.has(source) ? [source] : []));
  if (changed === 'all') return [...new Set(sources)];
  const hasInputs = [...changed].some((path) => isVariableFile(path) || isCommandFile(path));
  if (!hasInputs && units.length === 0 && !(await areNamed([...changed], reader, isChanged))) return [];
  const { roots } = terraformScope({ files: reader.files, changed: 'all' });
  const request = { reader, roots: [...new Set([...roots, ...sources])], isChanged, named, units };
  const { deployments } = await terraformDeployments(request);
  return [...new Set(deployments.filter((one) => one.sources.some(isChanged)).map(({ root }) => root))];
}

/** Does a command name one of them as a variable file, whatever it is called? */
async function areNamed(changed: readonly string[], reader: UnitReader, isChanged: (path: string) => boolean): Promise<boolean> {
  const candidates = changed.filter(mayBeNamed);
  return candidates.length > 0 && namedByCommands(await readCommands(reader, isChanged), candidates).length > 0;
}
