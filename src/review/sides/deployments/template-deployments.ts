import type { Diagnostic } from '../../../core/diagnostic.ts';
import { groupBy } from '../../../core/group-by.ts';
import { lineRange } from '../../../core/location.ts';
import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { looksLikeTemplate } from '../../../evaluate/cloudformation/looks-like-template.ts';
import { looksLikeService } from '../../../evaluate/serverless-framework/looks-like-service.ts';
import { resolvePath } from '../../../evaluate/terraform/files/source-path.ts';
import type { TemplateSettings } from '../../settings/config-types.ts';
import { withParts } from '../with-parts.ts';
import { mayBeTemplates, templatesBesideMax } from '../templates/template-reader.ts';
import { commandFiles, commandFilesLeftOut } from './deploy-commands.ts';
import type { Deployment, FoundDeployments, InputReader } from './deployment.ts';
import { commandedParameters } from './parameter-commands.ts';
import { givenParameters, mayGiveParameters } from './parameter-files.ts';
import type { GivenParameters } from './parameter-files.ts';
import { serviceStages } from './service-stages.ts';
import { deploymentsMax, deploymentsPerRootMax } from './terraform-deployments.ts';

export interface TemplateInputs {
  readonly reader: InputReader;
  readonly isChanged: (path: string) => boolean;
  readonly named: Readonly<Record<string, TemplateSettings>>;
}

/** Files that are looked into for parameters. */
export const parameterFilesMax = 200;

/** The stacks that the repository deploys from these templates, by the parameters that its files and commands give. */
export async function templateDeployments(templates: readonly SourceFile[], inputs: TemplateInputs): Promise<FoundDeployments> {
  if (templates.length === 0) return { deployments: [], cutRoots: [], diagnostics: [] };
  const plain = templates.filter((file) => !looksLikeService(file));
  const { given, leftOut } = plain.length === 0 ? nothingGiven : await parametersNear(plain, inputs);
  const stages = plain.length === templates.length ? [] : await serviceStages(templates, inputs.reader);
  const found = [...plain.flatMap((template) => deploymentsOf(template, given, inputs)), ...stages];
  const kept = [...groupBy(found, ({ root }) => root).values()]
    .flatMap((ofOne) => changedFirst(ofOne, inputs).slice(0, deploymentsPerRootMax))
    .slice(0, deploymentsMax);
  const left = found.filter((one) => !kept.includes(one));
  const diagnostics = left.map(({ root, label, sources: [path = root] }) => ({
    kind: inputs.isChanged(path) ? ('limit-reached' as const) : ('not-read' as const),
    message: `There are more deployments than are evaluated: ${root} with ${label} is not.`,
    location: { path, range: lineRange(1) },
  }));
  return { deployments: kept, cutRoots: left.map(({ root }) => root), diagnostics: [...leftOut, ...diagnostics] };
}

function changedFirst(found: readonly Deployment[], { isChanged }: TemplateInputs): readonly Deployment[] {
  const rank = ({ sources }: Deployment): number => Number(sources.some(isChanged));
  return found.toSorted((a, b) => rank(b) - rank(a));
}

function deploymentsOf(template: SourceFile, given: readonly GivenParameters[], { named }: TemplateInputs): readonly Deployment[] {
  const settings = named[template.path]?.parameters;
  const wanted = settings?.map((path) => resolvePath('.', path));
  const fitting = wanted === undefined ? given.filter((one) => fits(template, one)) : given.filter(({ path }) => wanted.includes(path));
  return fitting.map(({ label, path, values }) => ({
    root: template.path,
    label,
    sources: [path],
    inputs: { varFiles: [], variables: [] },
    parameters: values,
  }));
}

/** Every name that it gives is a parameter of the template, and they stand near each other or the file names the template. */
function fits({ path, text }: SourceFile, given: GivenParameters): boolean {
  if (given.template !== undefined && given.template !== path) return false;
  const names = [...given.values.keys()];
  const keys = keysOf(text);
  const declared = names.filter((name) => keys.has(name));
  if (given.template !== undefined) return declared.length > 0;
  return declared.length === names.length && isNear(directoryOf(path), directoryOf(given.path));
}

/** What stands before a colon at the beginning of a line, or of a mapping within one; names of parameters are letters and digits. */
function keysOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/(?:^|[{,])[ \t]*["']?(\w{1,255})["']?[ \t]*:/gmu), ([, key = '']) => key));
}

/** One lies below the folder of the other, or both lie in folders beside each other. */
function isNear(a: string, b: string): boolean {
  const isBelow = (one: string, other: string): boolean => other === '.' || one === other || one.startsWith(`${other}/`);
  return isBelow(a, b) || isBelow(b, a) || directoryOf(a) === directoryOf(b);
}

interface Given {
  readonly given: readonly GivenParameters[];
  /** What there is to say of files that were not looked into. */
  readonly leftOut: readonly Diagnostic[];
}

const nothingGiven: Given = { given: [], leftOut: [] };

async function parametersNear(templates: readonly SourceFile[], { reader, isChanged, named }: TemplateInputs): Promise<Given> {
  const folders = templates.map(({ path }) => directoryOf(path));
  const wanted = new Set(Object.values(named).flatMap(({ parameters = [] }) => parameters.flatMap((path) => resolvePath('.', path) ?? [])));
  const own = new Set(templates.map(({ path }) => path));
  const candidates = reader.paths.filter(
    (path) =>
      wanted.has(path) || (mayGiveParameters(path) && !own.has(path) && folders.some((folder) => isNear(folder, directoryOf(path)))),
  );
  const place = (path: string): number => (isChanged(path) ? 0 : rank(path, wanted));
  const ordered = candidates.toSorted((a, b) => place(a) - place(b));
  const first = ordered.slice(0, parameterFilesMax);
  const commands = commandFiles(reader.paths, isChanged);
  const known = (paths: readonly string[]): readonly SourceFile[] => paths.flatMap((path) => reader.files.get(path) ?? []);
  const peeked = await reader.peek([...first, ...commands].filter((path) => !reader.files.has(path)));
  const isCommand = new Set(commands);
  const all = [...known(first), ...known(commands), ...peeked];
  const distinct = [...new Map(all.map((file) => [file.path, file])).values()];
  const given = await givenIn(distinct, isCommand);
  const leftOut = [...filesLeftOut(ordered.slice(parameterFilesMax), isChanged), ...commandFilesLeftOut(reader.paths, isChanged)];
  return { given, leftOut };
}

function givenIn(files: readonly SourceFile[], commands: ReadonlySet<string>): Promise<readonly GivenParameters[]> {
  return withParts(() => files.flatMap((file) => (commands.has(file.path) ? commandedParameters(file) : givenParameters(file))));
}

function filesLeftOut([first, ...more]: readonly string[], isChanged: TemplateInputs['isChanged']): readonly Diagnostic[] {
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const message = `There are more files than are looked into for parameters of a template: ${first}${others} is not.`;
  return [{ kind: isChanged(first) ? 'limit-reached' : 'not-read', message, location: { path: first, range: lineRange(1) } }];
}

/** What is called so first. */
function rank(path: string, wanted: ReadonlySet<string>): number {
  if (wanted.has(path)) return 0;
  return /param|samconfig/iu.test(path) ? 1 : 2;
}

export interface ReachedByInputs {
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothingReached: ReachedByInputs = { paths: [], diagnostics: [] };

/** Says that not every file was looked at that may be the template of what changed parameters are given to. */
function templatesLeftOut(given: readonly GivenParameters[], leftOut: number): readonly Diagnostic[] {
  const open = leftOut === 0 ? [] : given.filter(({ template }) => template === undefined).map(({ path }) => path);
  const message = `Of the files that may be the template of these parameters ${leftOut} were not looked at.`;
  return [...new Set(open)].map((path) => ({ kind: 'not-read', message, location: { path, range: lineRange(1) } }));
}

/** The templates that a change reaches by the parameters that it changes alone. */
export async function templatesOfInputs(inputs: TemplateInputs, changed: ReadonlySet<string> | 'all'): Promise<ReachedByInputs> {
  if (changed === 'all') return nothingReached;
  const { reader } = inputs;
  const commands = new Set(commandFiles(reader.paths, inputs.isChanged));
  const touched = reader.paths.filter((path) => changed.has(path) && (mayGiveParameters(path) || commands.has(path)));
  if (touched.length === 0) return nothingReached;
  await reader.read(touched);
  const files = touched.flatMap((path) => reader.files.get(path) ?? []);
  const given = await givenIn(files, commands);
  if (given.length === 0) return nothingReached;
  const all = mayBeTemplates(reader.paths, files);
  const others = all.slice(0, templatesBesideMax);
  const peeked = await reader.peek(others.filter((path) => !reader.files.has(path)));
  const templates = [...others.flatMap((path) => reader.files.get(path) ?? []), ...peeked].filter(looksLikeTemplate);
  const reached = templates.filter((template) => deploymentsOf(template, given, inputs).length > 0).map(({ path }) => path);
  return { paths: reached, diagnostics: templatesLeftOut(given, all.length - others.length) };
}
