import { directoryOf, fileNameOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { isConfigFile } from '../../../evaluate/terraform/modules/module-config.ts';
import type { TerragruntUnit } from '../../../evaluate/terragrunt/evaluate-unit.ts';
import { generatedSources } from '../../../evaluate/terragrunt/generated-files.ts';
import type { Deployment } from './deployment.ts';
import { givenNames } from './variable-names.ts';

/**
 * Units of public modules of which it is known what they make of their inputs: each as code that calls the module with what the unit gives. A unit
 * that may give more than is known is none, since a default would stand for it; nor is one beside which code stands. Each is where head has its file:
 * the folder is its only name, and one that was moved is still the same unit.
 */
export async function outsideUnits(
  units: readonly TerragruntUnit[],
  files: ReadonlyMap<string, SourceFile>,
  headName: (path: string) => string,
): Promise<readonly Deployment[]> {
  const candidates = units.filter(({ outside, more }) => outside !== undefined && more === undefined);
  if (candidates.length === 0) return [];
  const { findKnown } = await import('../../../evaluate/terraform/modules/known/find-known.ts');
  const withCode = new Set([...files.keys()].filter(isConfigFile).map(directoryOf));
  return candidates.flatMap((unit): Deployment[] => {
    const { path, outside, inputs, variables, varFiles, files: read, generated, diagnostics } = unit;
    const label = headName(path);
    const root = directoryOf(label);
    if (
      outside === undefined ||
      withCode.has(directoryOf(path)) ||
      withCode.has(root) ||
      findKnown(outside.source, outside.version) === undefined
    )
      return [];
    const ofFiles = varFiles.flatMap((one) => givenNames(files.get(one) ?? { path: one, text: '' }));
    const names = [...new Set([...inputs.keys(), ...ofFiles, ...variables.map(({ name }) => name)])].filter(isName);
    const collections = new Set(variables.flatMap((one) => (/^\s*[[{]/u.test(one.text) ? [one.name] : [])));
    const text = callOf(fileNameOf(root), outside, names, collections);
    const call = { name: 'unit.tf', from: outside.at.path, text: '\n'.repeat(outside.at.range.startLine - 1) + text };
    return [
      {
        root,
        label,
        sources: [...read, ...varFiles],
        inputs: { varFiles, variables, values: inputs },
        generated: generatedSources([call, ...generated], root, label),
        replaces: [],
        diagnostics,
      },
    ];
  });
}

/** A variable may have it; Terraform takes no notice of an input of another name. */
function isName(text: string): boolean {
  return /^[A-Za-z_][\w-]*$/u.test(text) && !reserved.has(text);
}

/** https://developer.hashicorp.com/terraform/language/block/variable */
const reserved: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'count', 'for_each', 'lifecycle', 'depends_on', 'locals']);

/**
 * The call begins on the line on which the unit names its source. `collections`: given as a text that stands for a list or a map, since the module
 * declares one.
 */
function callOf(
  label: string,
  { source, version }: NonNullable<TerragruntUnit['outside']>,
  names: readonly string[],
  collections: ReadonlySet<string>,
): string {
  const name = label.replaceAll(/[^\w-]/gu, '_');
  const constraint = version === undefined ? [] : [`  version = ${JSON.stringify(version)}`];
  const call = [
    `module "${/^[A-Za-z_]/u.test(name) ? name : `_${name}`}" {`,
    `  source = ${JSON.stringify(source)}`,
    ...constraint,
    ...names.map((one) => `  ${one} = var.${one}`),
    '}',
  ];
  const variables = names.map((one) => `variable "${one}" {${collections.has(one) ? ' type = any ' : ''}}`);
  return [...call, ...variables, ''].join('\n');
}
