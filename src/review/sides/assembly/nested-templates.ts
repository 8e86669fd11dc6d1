import type { Evaluation, Resource } from '../../../core/resource.ts';
import { scalarText } from '../../../core/value.ts';
import type { Value } from '../../../core/value.ts';
import type { TemplateExports } from '../../../evaluate/cloudformation/template-exports.ts';
import { attribute } from '../../../model/fact.ts';
import type { AssemblyFiles } from './assembly-files.ts';
import { consequence, outside } from './broken-words.ts';
import { insideOf } from './inside-of.ts';
import type { StackArtifact } from './read-manifest.ts';
import { stackInputs } from './stack-inputs.ts';

interface Parent {
  readonly parent: Evaluation;
  readonly folder: string;
  readonly assembly: string;
  readonly artifact: StackArtifact;
  readonly exports: TemplateExports;
}

/** Nested stacks within each other. */
const depthMax = 8;

/** A template, and behind it those of its nested stacks, which the metadata of their resources name (`aws:asset:path`), with what the parent passes. */
export async function withNestedTemplates(
  around: Parent,
  reader: AssemblyFiles,
  broken: string[],
  depth = 0,
): Promise<readonly Evaluation[]> {
  const { parent, folder, assembly, artifact, exports } = around;
  const { stack } = parent;
  const nested = parent.resources.filter(({ type }) => type === 'AWS::CloudFormation::Stack');
  if (stack === undefined || nested.length === 0) return [parent];
  const { evaluateTemplate } = await import('../../../evaluate/cloudformation/evaluate-template.ts');
  const entered: string[] = [];
  const evaluations: Evaluation[] = [];
  for (const resource of nested) {
    const named = assetPath(resource);
    if (named === undefined) continue;
    const path = insideOf(folder, named);
    if (path === undefined || depth >= depthMax) {
      broken.push(outside(assembly, named));
      continue;
    }
    if (reader.has(path)) await reader.read([path]);
    const file = reader.files.get(path);
    const inputs = stackInputs({ environment: artifact.environment, stackName: resource.address }, parametersOf(resource));
    // The name of a nested stack is AWS's to make.
    const pseudo = new Map([...inputs.pseudo].filter(([name]) => name !== 'AWS::StackName'));
    const evaluation = file && evaluateTemplate({ file, exports, stack: { ...inputs, pseudo } });
    if (evaluation === undefined) {
      broken.push(`${path}, which ${parent.root} names as the template of a nested stack, cannot be read; ${consequence}`);
      continue;
    }
    const placed = { ...evaluation, stack: { ...stack, id: `${stack.id}/${resource.address}` } };
    entered.push(resource.address);
    evaluations.push(...(await withNestedTemplates({ ...around, parent: placed }, reader, broken, depth + 1)));
  }
  return [{ ...parent, entered: [...(parent.entered ?? []), ...entered] }, ...evaluations];
}

/** Of an asset that is a template; the code of a function has one too. */
function assetPath({ meta }: Resource): string | undefined {
  const property = scalarText(attribute(meta, 'Metadata', 'aws:asset:property'));
  return property === undefined || property === 'TemplateURL' ? scalarText(attribute(meta, 'Metadata', 'aws:asset:path')) : undefined;
}

function parametersOf({ attributes }: Resource): ReadonlyMap<string, Value> {
  const parameters = attribute(attributes, 'Parameters');
  return parameters?.kind === 'map' ? parameters.entries : new Map();
}
