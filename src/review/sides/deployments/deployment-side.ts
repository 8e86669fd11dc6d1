import type { TerraformEvaluation } from '../../../evaluate/terraform/evaluate-root.ts';
import type { CarryOver } from '../../../evaluate/terraform/modules/carry-over.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import type { RootSettings } from '../../settings/config.ts';
import { evaluateRoot } from '../evaluate-roots.ts';
import type { RootReader } from '../evaluate-roots.ts';
import type { Deployment, FoundDeployments, InputReader } from './deployment.ts';
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
    find: (roots) => terraformDeployments({ reader, roots, isChanged, named }),
    evaluate: async ({ root, inputs, sources }, before) => {
      await reader.read(sources);
      return evaluateRoot(root, { reader, parser: await hclParser(), before, deployment: inputs });
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
