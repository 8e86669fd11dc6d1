import type { Location } from '../../../core/location.ts';
import type { Evaluation } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import type { CarryOver } from '../../../evaluate/terraform/modules/carry-over.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import type { RootSettings, TemplateSettings } from '../../settings/config.ts';
import type { TemplateReader } from '../templates/template-reader.ts';
import { evaluateTemplateWith } from '../templates/evaluate-templates.ts';
import { templateDeployments, templatesOfInputs } from './template-deployments.ts';
import { evaluateRoot } from '../evaluate-roots.ts';
import { readsOf } from '../reads-of.ts';
import type { RootReader } from '../root-reader.ts';
import type { Deployment, FoundDeployments, InputReader } from './deployment.ts';
import { outsideUnits } from './outside-units.ts';
import { terragruntUnits, unitsLeftOut } from './terragrunt-units.ts';
import { terraformDeployments } from './terraform-deployments.ts';

/** Of Terraform code with what it leaves for the other side. */
export interface DeployedEvaluation extends Evaluation {
  readonly carryOver?: CarryOver;
}

/** What one side holds of deployments. */
export interface DeploymentSide {
  /** Templates that the change reaches by what they are given alone. */
  templates(): Promise<readonly string[]>;
  /** Deployments of directories of Terraform files, and of templates. `headName` gives the name on head of a path of this side. */
  find(roots: readonly string[], templates: readonly string[], headName?: (path: string) => string): Promise<FoundDeployments>;
  /** Does it take in a file that changes, code or another, which the code alone need not take in? */
  takesChanged(deployment: Deployment): Promise<boolean>;
  /** `before`: what the evaluation of the root without the inputs left, and that of its twin. Undefined for a template that is none. */
  evaluate(deployment: Deployment, before: readonly CarryOver[]): Promise<DeployedEvaluation | undefined>;
}

interface DeploymentSideRequest {
  readonly changed: ReadonlySet<string> | 'all';
  readonly roots?: Readonly<Record<string, RootSettings>>;
  readonly templates?: Readonly<Record<string, TemplateSettings>>;
  readonly hclParser: () => Promise<HclParser>;
  /** Roots that the change reaches by more than their inputs, or may reach. */
  readonly reached: ReadonlySet<string>;
}

export function deploymentSide(request: DeploymentSideRequest, reader: InputReader & RootReader & TemplateReader): DeploymentSide {
  const { changed, roots: named = {}, hclParser } = request;
  const isChanged = (path: string): boolean => changed !== 'all' && changed.has(path);
  const ofTemplates = { reader, isChanged, named: request.templates ?? {} };
  let unseen: FoundDeployments['diagnostics'] = [];
  const takes = async (deployment: Deployment): Promise<boolean> => {
    if (changed === 'all' || deployment.parameters !== undefined || !request.reached.has(deployment.root)) return false;
    await reader.read(deployment.sources);
    const found = await readsOf(deployment.root, withGenerated(deployment, reader), await hclParser(), deployment.inputs);
    return found === undefined || [...changed].some(found.dependsOn);
  };
  const answers = new Map<string, Promise<boolean>>();
  return {
    templates: async () => {
      const { paths, diagnostics } = await templatesOfInputs(ofTemplates, changed);
      unseen = diagnostics;
      return paths;
    },
    find: async (roots, templates, headName = (path) => path) => {
      const units = await terragruntUnits(reader, isChanged, hclParser);
      const outside = await outsideUnits(units, reader.files, headName);
      const files = templates.flatMap((path) => reader.files.get(path) ?? []);
      const [code, stacks] = [
        await terraformDeployments({ reader, roots, isChanged, named, units, outside }),
        await templateDeployments(files, ofTemplates),
      ];
      return {
        deployments: [...code.deployments, ...stacks.deployments],
        cutRoots: [...code.cutRoots, ...stacks.cutRoots],
        diagnostics: [...unitsLeftOut(reader, isChanged), ...code.diagnostics, ...stacks.diagnostics, ...unseen],
      };
    },
    takesChanged: (deployment) => {
      const key = `${deployment.root}\n${deployment.label}`;
      const answer = answers.get(key) ?? takes(deployment);
      answers.set(key, answer);
      return answer;
    },
    evaluate: async (deployment, before) => {
      const { root, inputs, sources, diagnostics = [] } = deployment;
      await reader.read(sources);
      if (deployment.parameters !== undefined) return evaluateStack(deployment, deployment.parameters, reader);
      const evaluation = await evaluateRoot(root, {
        reader: withGenerated(deployment, reader),
        parser: await hclParser(),
        before,
        deployment: inputs,
      });
      const generated = new Map((deployment.generated ?? []).map(({ path, from }) => [path, from]));
      const files = [...new Set([...evaluation.files.map((path) => generated.get(path) ?? path), ...sources])];
      const told = evaluation.diagnostics.map((one) => ({ ...one, location: whereWritten(one.location, generated) }));
      const calls = evaluation.outsideCalls?.map((one) => ({ ...one, declaration: whereWritten(one.declaration, generated) }));
      return { ...evaluation, files, diagnostics: [...diagnostics, ...told], ...(calls === undefined ? {} : { outsideCalls: calls }) };
    },
  };
}

/** Code that a unit writes is told of at the file that holds its text. */
function whereWritten(location: Location, generated: ReadonlyMap<string, string>): Location {
  const path = generated.get(location.path);
  return path === undefined ? location : { ...location, path };
}

async function evaluateStack(
  { root, sources }: Deployment,
  parameters: ReadonlyMap<string, Value>,
  reader: TemplateReader,
): Promise<Evaluation | undefined> {
  const evaluation = await evaluateTemplateWith(root, { pseudo: new Map(), parameters }, reader);
  return evaluation === undefined ? undefined : { ...evaluation, files: [...new Set([...evaluation.files, ...sources])] };
}

/** A side without files. */
export const noDeployments: DeploymentSide = {
  templates: async () => [],
  find: async () => ({ deployments: [], cutRoots: [], diagnostics: [] }),
  takesChanged: async () => false,
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
    atHand: reader.atHand,
    handed: reader.handed,
    own: reader.own,
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
