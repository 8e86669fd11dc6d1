import { terraformScope } from '../../../evaluate/terraform/modules/module-graph.ts';
import { isVariableFile } from '../../../evaluate/terraform/modules/variable-files.ts';
import type { RootSettings } from '../../settings/config.ts';
import { isCommandFile } from './deploy-commands.ts';
import type { InputReader } from './deployment.ts';
import { terraformDeployments } from './terraform-deployments.ts';

/** The roots that a change reaches by the inputs that it changes alone. */
export async function rootsOfInputs(
  reader: InputReader,
  changed: ReadonlySet<string> | 'all',
  named: Readonly<Record<string, RootSettings>>,
): Promise<readonly string[]> {
  if (changed === 'all') return [];
  const inputs = [...changed].filter((path) => isVariableFile(path) || isCommandFile(path));
  if (inputs.length === 0) return [];
  const { roots } = terraformScope({ files: reader.files, changed: 'all' });
  const isChanged = (path: string): boolean => changed.has(path);
  const { deployments } = await terraformDeployments({ reader, roots, isChanged, named });
  return [...new Set(deployments.filter(({ sources }) => sources.some(isChanged)).map(({ root }) => root))];
}
