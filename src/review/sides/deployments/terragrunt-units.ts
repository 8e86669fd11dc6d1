import type { TerragruntUnit } from '../../../evaluate/terragrunt/evaluate-unit.ts';
import { generatedSources } from '../../../evaluate/terragrunt/generated-files.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import { withParts } from '../evaluate-roots.ts';
import type { RootReader } from '../root-reader.ts';
import type { Deployment, InputReader } from './deployment.ts';

/** Units that are evaluated in one review. */
export const unitsMax = 500;
/** A unit may read files that name further ones; this many rounds and no more. */
const roundsMax = 6;

export type UnitReader = InputReader & RootReader;

export function isUnit(path: string): boolean {
  return /(?:^|\/)terragrunt\.hcl$/u.test(path) && !path.includes('.terragrunt-cache/');
}

const known = new WeakMap<UnitReader, Promise<readonly TerragruntUnit[]>>();

/** Every unit of one side, evaluated once. Those that the change may reach by its own files come first. */
export function terragruntUnits(
  reader: UnitReader,
  isChanged: (path: string) => boolean,
  parser: () => Promise<HclParser>,
): Promise<readonly TerragruntUnit[]> {
  const units = known.get(reader) ?? evaluateUnits(reader, isChanged, parser);
  known.set(reader, units);
  return units;
}

async function evaluateUnits(
  reader: UnitReader,
  isChanged: (path: string) => boolean,
  parser: () => Promise<HclParser>,
): Promise<readonly TerragruntUnit[]> {
  const paths = reader.paths.filter(isUnit).toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
  if (paths.length === 0) return [];
  const { evaluateUnit } = await import('../../../evaluate/terragrunt/evaluate-unit.ts');
  const wanted = paths.slice(0, unitsMax);
  await reader.read(wanted);
  const unit = { files: reader.files, paths: new Set(reader.paths), parser: await parser() };
  let units: TerragruntUnit[] = [];
  for (let round = 0; round < roundsMax; round += 1) {
    units = [];
    for (const path of wanted) units.push(await withParts(() => evaluateUnit(path, unit)));
    const before = reader.files.size;
    await reader.read(units.flatMap((one) => one.wanted));
    if (reader.files.size === before) break;
  }
  return units;
}

/** A unit as a deployment of the directory that it names. */
export function unitDeployment({ path, inputs, more, varFiles, files, generated, diagnostics }: TerragruntUnit, root: string): Deployment {
  return {
    root,
    label: path,
    sources: [...files, ...varFiles],
    inputs: { varFiles, variables: [], values: inputs, more },
    generated: generatedSources(generated, root, path),
    replaces: generated.map(({ name }) => (root === '.' ? name : `${root}/${name}`)),
    diagnostics,
  };
}
