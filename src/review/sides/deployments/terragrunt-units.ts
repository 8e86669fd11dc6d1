import type { Diagnostic } from '../../../core/diagnostic.ts';
import { lineRange } from '../../../core/location.ts';
import type { TerragruntUnit } from '../../../evaluate/terragrunt/evaluate-unit.ts';
import { generatedSources } from '../../../evaluate/terragrunt/generated-files.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import { withParts } from '../with-parts.ts';
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

/** Says that there are more units than are evaluated: those that the change touches fail the review, of the rest it is a word. */
export function unitsLeftOut({ paths }: InputReader, isChanged: (path: string) => boolean): readonly Diagnostic[] {
  const [first, ...more] = unitsOf(paths, isChanged).slice(unitsMax);
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const message = `There are more units of Terragrunt than are evaluated: ${first}${others} is not.`;
  return [{ kind: isChanged(first) ? 'limit-reached' : 'not-read', message, location: { path: first, range: lineRange(1) } }];
}

function unitsOf(paths: readonly string[], isChanged: (path: string) => boolean): readonly string[] {
  return paths.filter(isUnit).toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
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
  const paths = unitsOf(reader.paths, isChanged);
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
  return withoutParents(units);
}

/** What others include and what names no source is deployed by them, and not by itself. */
function withoutParents(units: readonly TerragruntUnit[]): readonly TerragruntUnit[] {
  const included = new Set(units.flatMap(({ path, files }) => files.filter((one) => one !== path)));
  return units.filter(({ path, isBeside }) => isBeside !== true || !included.has(path));
}

/** A unit as a deployment of the directory that it names. */
export function unitDeployment(
  { path, inputs, more, varFiles, variables, files, generated, diagnostics }: TerragruntUnit,
  root: string,
): Deployment {
  return {
    root,
    label: path,
    sources: [...files, ...varFiles],
    inputs: { varFiles, variables, values: inputs, more },
    generated: generatedSources(generated, root, path),
    replaces: generated.map(({ name }) => (root === '.' ? name : `${root}/${name}`)),
    diagnostics,
  };
}
