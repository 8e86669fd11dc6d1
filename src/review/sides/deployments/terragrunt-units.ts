import type { Diagnostic } from '../../../core/diagnostic.ts';
import { lineRange } from '../../../core/location.ts';
import type { TerragruntUnit } from '../../../evaluate/terragrunt/evaluate-unit.ts';
import { generatedSources } from '../../../evaluate/terragrunt/generated-files.ts';
import type { HclParser } from '../../../syntax/hcl/hcl-parser.ts';
import { withParts } from '../with-parts.ts';
import type { RootReader } from '../root-reader.ts';
import type { Deployment, InputReader } from './deployment.ts';
import { environmentLabel, isSet, unitEnvironments } from './unit-environments.ts';
import type { Environment } from './unit-environments.ts';

/** Units that are evaluated in one review. */
export const unitsMax = 500;
/** Units and their environments: with more, the environments are left alone, so that no unit is. */
export const deploymentsOfUnitsMax = 100;
export const unitsOfSourceMax = 25;
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
  const files = { files: reader.files, paths: new Set(reader.paths), parser: await parser() };
  const evaluated = async (all: readonly Planned[]): Promise<readonly TerragruntUnit[]> => {
    for (let round = 1; ; round += 1) {
      const units: TerragruntUnit[] = [];
      for (const { path, environment } of all)
        units.push(await withParts(() => evaluateUnit(path, environment === undefined ? files : { ...files, environment })));
      const before = reader.files.size;
      await reader.read(units.flatMap((one) => one.wanted));
      if (reader.files.size === before || round === roundsMax) return units;
    }
  };
  const units = await evaluated(wanted.map((path) => ({ path })));
  const environments = await unitEnvironments(units, reader, isChanged);
  const { planned, leftOut } = inEnvironments(units, environments);
  const told = units.map((unit) => (leftOut.has(unit) ? { ...unit, diagnostics: [...unit.diagnostics, onlyFallback(unit)] } : unit));
  return withoutParents([...told, ...(await evaluated(planned))]);
}

/** A unit to be evaluated, with what the environment holds. */
interface Planned {
  readonly path: string;
  readonly environment?: Environment;
}

interface InEnvironments {
  readonly planned: readonly Planned[];
  /** Units of which only what counts without the environments is evaluated. */
  readonly leftOut: ReadonlySet<TerragruntUnit>;
}

/** Each unit in each environment that matters to it; none where they would be more than are evaluated of one review or one directory. */
function inEnvironments(units: readonly TerragruntUnit[], environments: readonly Environment[]): InEnvironments {
  const all = units
    .filter(({ source, isBeside }) => source !== undefined && isBeside !== true)
    .flatMap((unit) => environments.filter((one) => isSet(unit, one)).map((environment) => ({ unit, environment })));
  const ofSource = (source: string | undefined): number =>
    units.filter((unit) => unit.source === source).length + all.filter(({ unit }) => unit.source === source).length;
  const isOver = units.length + all.length > deploymentsOfUnitsMax;
  const fits = ({ unit: { source } }: (typeof all)[number]): boolean => !isOver && ofSource(source) <= unitsOfSourceMax;
  return {
    planned: all.filter(fits).map(({ unit: { path }, environment }) => ({ path, environment })),
    leftOut: new Set(all.filter((one) => !fits(one)).map(({ unit }) => unit)),
  };
}

function onlyFallback({ path }: TerragruntUnit): Diagnostic {
  const message =
    'This unit is deployed in more environments than are evaluated: it is judged as without what workflows and scripts set for it.';
  return { kind: 'not-read', message, location: { path, range: lineRange(1) } };
}

/** What others include and what names no source is deployed by them, and not by itself. */
function withoutParents(units: readonly TerragruntUnit[]): readonly TerragruntUnit[] {
  const included = new Set(units.flatMap(({ path, files }) => files.filter((one) => one !== path)));
  return units.filter(({ path, isBeside }) => isBeside !== true || !included.has(path));
}

/** A unit as a deployment of the directory that it names. */
export function unitDeployment(
  { path, inputs, more, varFiles, variables, files, generated, environment, diagnostics }: TerragruntUnit,
  root: string,
): Deployment {
  return {
    root,
    label: environment === undefined ? path : `${path} (${environmentLabel(environment)})`,
    sources: [...files, ...varFiles],
    inputs: { varFiles, variables, values: inputs, more },
    generated: generatedSources(generated, root, path),
    replaces: generated.map(({ name }) => (root === '.' ? name : `${root}/${name}`)),
    diagnostics,
  };
}
