import type { Diagnostic } from '../../../core/diagnostic.ts';
import { groupBy } from '../../../core/group-by.ts';
import { lineRange } from '../../../core/location.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { GivenVariable } from '../../../evaluate/terraform/modules/deployment.ts';
import { resolvePath } from '../../../evaluate/terraform/files/source-path.ts';
import { terraformScope } from '../../../evaluate/terraform/modules/module-graph.ts';
import type { TerragruntUnit } from '../../../evaluate/terragrunt/evaluate-unit.ts';
import { unitDeployment } from './terragrunt-units.ts';
import type { RootSettings } from '../../settings/config.ts';
import { commandFiles, commandFilesLeftOut, deployCommands, mentionsInputs } from './deploy-commands.ts';
import type { DeployCommands } from './deploy-commands.ts';
import type { Deployment, FoundDeployments, InputReader } from './deployment.ts';
import { fitVarFiles } from './fit-var-files.ts';
import type { Fit } from './fit-var-files.ts';
import { combinations } from './match-var-file.ts';
import { namedByCommands, namedVarFiles } from './named-var-files.ts';

/** Deployments of one root that are evaluated; those that the change touches come first. */
export const deploymentsPerRootMax = 25;
/** Deployments that are evaluated in one review. */
export const deploymentsMax = 100;

export interface DeploymentRequest {
  readonly reader: InputReader;
  /** Units of Terragrunt. */
  readonly units: readonly TerragruntUnit[];
  /** Those of modules from elsewhere, as deployments of their own directories. */
  readonly outside?: readonly Deployment[];
  /** The roots whose deployments are wanted. */
  readonly roots: readonly string[];
  readonly isChanged: (path: string) => boolean;
  /** What the configuration names, by root. */
  readonly named: Readonly<Record<string, RootSettings>>;
}

/** The combinations of inputs that the repository holds for some roots: named in the configuration, by a command, or a file that fits. */
export async function terraformDeployments({
  reader,
  roots,
  isChanged,
  named,
  units,
  outside = [],
}: DeploymentRequest): Promise<FoundDeployments> {
  if (roots.length === 0 && outside.length === 0) return { deployments: [], cutRoots: [], diagnostics: [] };
  const fit = fitVarFiles(reader.files, () => new Set(terraformScope({ files: reader.files, changed: 'all' }).roots));
  const commands = await readCommands(reader, isChanged);
  const others = await otherVarFiles(reader, commands, roots);
  const ofRoots = roots.flatMap((root) => {
    const settings = named[root];
    // A source that the environment chooses may be another where it matters: such a unit is evaluated for its own changes alone.
    const own = units.filter(({ source, path, isChosen }) => source === root && (isChosen !== true || isChanged(path)));
    const ofUnits = own.map((unit) => unitDeployment(unit, root));
    const all =
      settings === undefined ? [...ofUnits, ...unnamed(root, { fit, commands, others, isChanged })] : [ofSettings(root, settings, reader)];
    return all;
  });
  const found = ofRoots.map((deployment) => ({ ...deployment, isChanged: deployment.sources.some(isChanged) }));
  const byRoot = [...groupBy(found, ({ root }) => root).values()].flatMap((one) => limited(one, deploymentsPerRootMax));
  const kept = limited(byRoot, deploymentsMax);
  const keptOnes = new Set(kept);
  const left = found.filter((one) => !keptOnes.has(one));
  return {
    // A call of a module is soon evaluated: of those there are as many as units are read.
    deployments: [...kept, ...outside],
    cutRoots: left.map(({ root }) => root),
    diagnostics: [...commandFilesLeftOut(reader.paths, isChanged), ...leftOut(left)],
  };
}

type Found = Deployment & { readonly isChanged: boolean };

function limited(found: readonly Found[], max: number): readonly Found[] {
  return found.length <= max ? found : found.toSorted((a, b) => Number(b.isChanged) - Number(a.isChanged)).slice(0, max);
}

const readBefore = new WeakMap<InputReader, Promise<readonly DeployCommands[]>>();

/** The commands that give inputs, of the files that are looked into; once for each side. */
export function readCommands(reader: InputReader, isChanged: (path: string) => boolean): Promise<readonly DeployCommands[]> {
  const commands = readBefore.get(reader) ?? commandsIn(reader, isChanged);
  readBefore.set(reader, commands);
  return commands;
}

async function commandsIn(reader: InputReader, isChanged: (path: string) => boolean): Promise<readonly DeployCommands[]> {
  const wanted = commandFiles(reader.paths, isChanged);
  const known = wanted.flatMap((path) => reader.files.get(path) ?? []);
  const others = await reader.peek(wanted.filter((path) => !reader.files.has(path)));
  return [...known, ...others].filter(mentionsInputs).map(deployCommands);
}

/** Of each root the files of other endings that a command names for it, read. */
async function otherVarFiles(
  reader: InputReader,
  commands: readonly DeployCommands[],
  roots: readonly string[],
): Promise<ReadonlyMap<string, readonly SourceFile[]>> {
  const candidates = namedByCommands(commands, reader.paths);
  if (candidates.length === 0) return new Map();
  const byRoot = roots.map((root) => [root, namedVarFiles(commands, root, candidates)] as const);
  await reader.read([...new Set(byRoot.flatMap(([, paths]) => paths))]);
  return new Map(byRoot.map(([root, paths]) => [root, paths.flatMap((path) => reader.files.get(path) ?? [])]));
}

interface Unnamed {
  readonly fit: Fit;
  readonly commands: readonly DeployCommands[];
  readonly others: ReadonlyMap<string, readonly SourceFile[]>;
  readonly isChanged: (path: string) => boolean;
}

function unnamed(root: string, { fit, commands, others, isChanged }: Unnamed): readonly Deployment[] {
  const fitting = [...fit.files, ...(others.get(root) ?? [])].filter((file) => fit.fits(file, root)).map((file) => file.path);
  // Of more combinations than are made, what the change touches is not left out.
  const paths = fitting.toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
  const ofCommands = commands.flatMap((command) => commanded(root, fit, command, paths));
  const covered = new Set(ofCommands.flatMap(({ inputs }) => inputs.varFiles));
  const alone = fit.files
    .filter((file) => !covered.has(file.path) && fit.rootsOf(file).includes(root))
    .map(({ path }) => toDeployment(root, [path], []));
  return [...new Map([...ofCommands, ...alone].map((one) => [one.label, one])).values()];
}

function commanded(
  root: string,
  fit: Fit,
  { path, varFiles, variables, directories }: DeployCommands,
  paths: readonly string[],
): readonly Deployment[] {
  const isElsewhere = directories.length > 0 && !directories.some((directory) => namesRoot(directory, root));
  const declared = variables
    .map((group) => group.filter(({ name }) => fit.declares(root, name)))
    .filter((group) => group.length > 0 && !isElsewhere);
  const files = varFiles.flatMap((texts) => combinations(texts, root, paths));
  const [only, ...others] = declared;
  const beside = others.length === 0 ? (only ?? []) : [];
  const ofFiles = files.map((combination) => toDeployment(root, combination, beside));
  const needOwn = files.length === 0 || others.length > 0;
  return [
    ...ofFiles,
    ...(needOwn ? declared.map((group, index) => toDeployment(root, [], group, `${path}${index === 0 ? '' : ` #${index + 1}`}`)) : []),
  ];
}

/** `infra/prod` as the place of a command, or the end of it where a step before has gone half of the way. */
function namesRoot(directory: string, root: string): boolean {
  const place = resolvePath('.', directory);
  return place === root || (place !== undefined && place !== '.' && root.endsWith(`/${place}`));
}

function toDeployment(root: string, varFiles: readonly string[], variables: readonly GivenVariable[], from?: string): Deployment {
  const names = variables.map(({ name, isArgument }) => (isArgument ? `-var ${name}` : `TF_VAR_${name}`));
  const label = from === undefined ? varFiles.join(' and ') : `${names.slice(0, 3).join(', ')} of ${from}`;
  const sources = [...new Set([...varFiles, ...variables.map(({ at }) => at.path)])];
  return { root, label, sources, inputs: { varFiles, variables } };
}

function ofSettings(root: string, settings: RootSettings, { paths }: InputReader): Deployment {
  const all = new Set(paths);
  const named = settings['var-files'] ?? [];
  const varFiles = named.flatMap(
    (path) => [resolvePath(root, path), resolvePath('.', path)].find((one) => one !== undefined && all.has(one)) ?? [],
  );
  const { workspace } = settings;
  const label = [...varFiles, ...(workspace === undefined ? [] : [`the workspace ${workspace}`])].join(' and ');
  return { root, label, sources: varFiles, inputs: { varFiles, variables: [], workspace } };
}

/** Of what the change touches this is a limit, which fails the review; of the rest it is a word. */
function leftOut(found: readonly Found[]): readonly Diagnostic[] {
  return [...groupBy(found, ({ root, isChanged }) => `${root}\n${isChanged}`).values()].flatMap(([first, ...more]): Diagnostic[] => {
    if (first === undefined) return [];
    const [path = first.root] = first.sources;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    const message = `There are more deployments than are evaluated: ${first.root} with ${first.label}${others} is not.`;
    return [{ kind: first.isChanged ? 'limit-reached' : 'not-read', message, location: { path, range: lineRange(1) } }];
  });
}
