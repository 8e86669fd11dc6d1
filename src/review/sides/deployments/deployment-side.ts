import type { TerraformEvaluation } from '../../../evaluate/terraform/evaluate-root.ts';
import type { CarryOver } from '../../../evaluate/terraform/modules/carry-over.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import type { RootSettings } from '../../settings/config.ts';
import { evaluateRoot } from '../evaluate-roots.ts';
import type { RootReader } from '../root-reader.ts';
import type { Deployment, FoundDeployments, InputReader } from './deployment.ts';
import { terragruntUnits } from './terragrunt-units.ts';
import { terraformDeployments } from './terraform-deployments.ts';

/** What one side holds of deployments. */
export interface DeploymentSide {
  find(roots: readonly string[]): Promise<FoundDeployments>;
  /** `before`: what the evaluation of the root without the inputs left. */
  evaluate(deployment: Deployment, before: CarryOver | undefined): Promise<TerraformEvaluation>;
}

interface DeploymentSideRequest {
  readonly changed: ReadonlySet<string> | 'all';
  readonly roots?: Readonly<Record<string, RootSettings>>;
  readonly hclParser: () => Promise<HclParser>;
}

export function deploymentSide(request: DeploymentSideRequest, reader: InputReader & RootReader): DeploymentSide {
  const { changed, roots: named = {}, hclParser } = request;
  const isChanged = (path: string): boolean => changed !== 'all' && changed.has(path);
  return {
    find: async (roots) =>
      terraformDeployments({ reader, roots, isChanged, named, units: await terragruntUnits(reader, isChanged, hclParser) }),
    evaluate: async (deployment, before) => {
      const { root, inputs, sources, diagnostics = [] } = deployment;
      await reader.read(sources);
      const evaluation = await evaluateRoot(root, {
        reader: withGenerated(deployment, reader),
        parser: await hclParser(),
        before,
        deployment: inputs,
      });
      const generated = new Map((deployment.generated ?? []).map(({ path, from }) => [path, from]));
      const files = [...new Set([...evaluation.files.map((path) => generated.get(path) ?? path), ...sources])];
      return { ...evaluation, files, diagnostics: [...diagnostics, ...evaluation.diagnostics] };
    },
  };
}

/** A side without files. */
export const noDeployments: DeploymentSide = {
  find: async () => ({ deployments: [], diagnostics: [] }),
  evaluate: async () => {
    throw new Error('there is no deployment to evaluate');
  },
};

/** The files of the side with what the deployment writes. */
function withGenerated({ generated = [], replaces = [] }: Deployment, reader: RootReader): RootReader {
  if (generated.length === 0) return reader;
  const files = new Map([...reader.files].filter(([path]) => !replaces.includes(path)));
  for (const file of generated) files.set(file.path, file);
  return {
    files,
    existing: reader.existing,
    has: (path) => reader.has(path),
    read: async (paths) => {
      await reader.read(paths);
      for (const path of paths) {
        const file = reader.files.get(path);
        if (file !== undefined) files.set(path, file);
      }
    },
  };
}
