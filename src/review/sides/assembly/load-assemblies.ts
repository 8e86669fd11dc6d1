import type { Evaluation } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import { scalarText } from '../../../core/value.ts';
import type { TemplateEvaluation, TemplateRequest } from '../../../evaluate/cloudformation/evaluate-template.ts';
import { attribute } from '../../../model/fact.ts';
import type { TemplateExports } from '../../../evaluate/cloudformation/template-exports.ts';
import { groupBy } from '../../../core/group-by.ts';
import { noAssemblies } from './assemblies-of.ts';
import type { Assemblies } from './assemblies-of.ts';
import type { AssemblyFiles } from './assembly-files.ts';
import { consequence, outside, shown } from './broken-words.ts';
import { insideOf } from './inside-of.ts';
import { readManifest, readMetadata } from './read-manifest.ts';
import type { Manifest, Sources, StackArtifact } from './read-manifest.ts';
import { stackInputs } from './stack-inputs.ts';

/** Assemblies within each other: a stage in a stage. */
const nestingMax = 8;
/** Stacks of one assembly, those of the assemblies in it among them. */
const stacksMax = 2_000;

/** A stack with the assembly that it stands in. */
interface PlacedStack {
  readonly assembly: string;
  /** Folder of its own assembly, which may be one within that. */
  readonly folder: string;
  readonly id: string;
  readonly template: string;
  readonly artifact: StackArtifact;
}

/**
 * Evaluates each assembly as one thing: every stack with the environment that the manifest gives it, what one exports where another of the same
 * environment imports it, and nested stacks with what their parents pass. Nothing outside of its folder is read, whatever it names.
 */
export async function loadAssemblies(folders: readonly string[], reader: AssemblyFiles): Promise<Assemblies> {
  const loaded: Assemblies[] = [];
  // Of an assembly within another, the outer one comes first, and reads the other as a part of it.
  const visited = new Set<string>();
  for (const folder of folders) if (!visited.has(folder)) loaded.push(await loadAssembly(folder, reader, visited));
  return {
    evaluations: loaded.flatMap(({ evaluations }) => evaluations),
    templates: new Set(loaded.flatMap(({ templates }) => [...templates])),
    broken: loaded.flatMap(({ broken }) => broken),
    lacking: loaded.flatMap(({ lacking }) => lacking),
  };
}

async function loadAssembly(folder: string, reader: AssemblyFiles, visited: Set<string>): Promise<Assemblies> {
  const found: Found = { stacks: [], broken: [], lacking: [], visited };
  await findStacks({ folder, prefix: '', depth: 0, assembly: folder }, reader, found);
  if (found.stacks.length === 0) return { ...noAssemblies, broken: found.broken, lacking: found.lacking };
  await reader.read(found.stacks.map(({ template }) => template));
  const byTemplate = new Map(found.stacks.toReversed().map((stack) => [stack.template, stack]));
  const stacks = found.stacks.filter((stack) => {
    const { template, id } = stack;
    if (reader.files.has(template)) return byTemplate.get(template) === stack;
    found.lacking.push(
      `The assembly in ${shown(folder)} names ${template} as the template of ${id}, and it cannot be read; ${consequence}`,
    );
    return false;
  });
  const evaluations: Evaluation[] = [];
  for (const members of groupBy(stacks, ({ artifact }) => artifact.environment).values())
    evaluations.push(...(await evaluateStacks(members, reader, found)));
  return { evaluations, templates: new Set(evaluations.flatMap(({ files }) => files)), broken: found.broken, lacking: found.lacking };
}

interface Found {
  readonly stacks: PlacedStack[];
  readonly broken: string[];
  readonly lacking: string[];
  /** Folders whose manifest was read. */
  readonly visited: Set<string>;
}

interface Place {
  readonly folder: string;
  readonly prefix: string;
  readonly depth: number;
  readonly assembly: string;
}

async function findStacks(place: Place, reader: AssemblyFiles, found: Found): Promise<void> {
  const { folder, prefix, depth, assembly } = place;
  const manifest = await manifestIn(folder, reader);
  if (manifest === undefined) {
    if (depth > 0) found.lacking.push(`The assembly in ${shown(assembly)} names ${folder}, which has no manifest.json; ${consequence}`);
    return;
  }
  found.visited.add(folder);
  for (const artifact of manifest.stacks) {
    const template = insideOf(folder, artifact.templateFile);
    const id = prefix + artifact.id;
    if (template === undefined) found.broken.push(outside(assembly, artifact.templateFile));
    else if (found.stacks.length >= stacksMax)
      found.broken.push(`The assembly in ${shown(assembly)} has more than ${stacksMax} stacks; ${consequence}`);
    else found.stacks.push({ assembly, folder, id, template, artifact });
  }
  for (const { id, directory } of manifest.assemblies) {
    const inner = insideOf(folder, directory);
    if (inner === undefined || depth >= nestingMax) found.broken.push(outside(assembly, directory));
    else await findStacks({ folder: inner, prefix: `${prefix}${id}/`, depth: depth + 1, assembly }, reader, found);
  }
}

async function manifestIn(folder: string, reader: AssemblyFiles): Promise<Manifest | undefined> {
  const path = insideOf(folder, 'manifest.json') ?? '';
  if (!reader.has(path)) return undefined;
  await reader.read([path]);
  const file = reader.files.get(path);
  return file === undefined ? undefined : readManifest(file);
}

/** Stacks of one environment: only there is an export found. */
async function evaluateStacks(stacks: readonly PlacedStack[], reader: AssemblyFiles, found: Found): Promise<readonly Evaluation[]> {
  const { templateExports } = await import('../../../evaluate/cloudformation/evaluate-template.ts');
  const files = stacks.flatMap(({ template }) => reader.files.get(template) ?? []);
  const inputs = new Map(stacks.map(({ template, artifact }) => [template, stackInputs(artifact)]));
  const imports = files.some(({ text }) => text.includes('ImportValue'));
  const exports: TemplateExports = imports ? templateExports(files, ({ path }) => inputs.get(path)) : new Map();
  const evaluations: Evaluation[] = [];
  for (const stack of stacks) {
    const { template, artifact, assembly, id } = stack;
    const evaluation = await evaluateWhole({ file: reader.files.get(template), exports, stack: stackInputs(artifact) }, reader);
    if (evaluation === undefined) {
      found.broken.push(`${template}, which the assembly names as the template of ${id}, is not a template; ${consequence}`);
      continue;
    }
    checkNesting(evaluation, stack, reader, found);
    const { sources, files: told } = await sourcesOf(stack, reader);
    const placed = { assembly, id, environment: artifact.environment, sources };
    evaluations.push({ ...evaluation, files: [...evaluation.files, ...told], stack: placed });
  }
  return evaluations;
}

type Request = Omit<TemplateRequest, 'file'> & { readonly file: SourceFile | undefined };

/** Nested stacks within each other. */
const nestedRoundsMax = 10;

/** Once for both sides, where it hangs on nothing but its text and its environment: what imports or nests depends on more. */
async function evaluateWhole(request: Request, reader: AssemblyFiles): Promise<TemplateEvaluation | undefined> {
  const { file, stack } = request;
  if (file === undefined) return undefined;
  const isApart = !/ImportValue|CloudFormation::Stack|Serverless::Application/u.test(file.text);
  const key = `${file.path}\n${inputsKey(stack)}\n${file.text}`;
  const known = isApart ? reader.evaluated?.get(key) : undefined;
  const evaluation = known ?? (await evaluateNesting({ ...request, file }, reader));
  if (isApart && evaluation !== undefined) reader.evaluated?.set(key, evaluation);
  return evaluation;
}

/** With the templates that it nests, as far as the folder holds them. */
async function evaluateNesting(request: TemplateRequest, reader: AssemblyFiles): Promise<TemplateEvaluation | undefined> {
  const { evaluateTemplate } = await import('../../../evaluate/cloudformation/evaluate-template.ts');
  for (let round = 1; ; round += 1) {
    const evaluation = evaluateTemplate({ ...request, files: reader.files });
    const missing = evaluation?.wantedFiles.filter((path) => reader.has(path) && !reader.files.has(path)) ?? [];
    if (missing.length === 0 || round === nestedRoundsMax) return evaluation;
    await reader.read(missing);
  }
}

function inputsKey(stack: TemplateRequest['stack']): string {
  return [...(stack?.pseudo ?? [])].flat().join(' ');
}

/** Looks for assets that are templates of nested stacks, and that the folder does not hold. */
function checkNesting(
  { resources, root }: TemplateEvaluation,
  { folder, assembly }: PlacedStack,
  reader: AssemblyFiles,
  found: Found,
): void {
  for (const { type, meta } of resources) {
    const property = scalarText(attribute(meta, 'Metadata', 'aws:asset:property'));
    const named = scalarText(attribute(meta, 'Metadata', 'aws:asset:path'));
    if (type !== 'AWS::CloudFormation::Stack' || property !== 'TemplateURL' || named === undefined) continue;
    const path = insideOf(folder, named);
    if (path === undefined) found.broken.push(outside(assembly, named));
    else if (!reader.files.has(path))
      found.lacking.push(`${path}, which ${root} names as the template of a nested stack, cannot be read; ${consequence}`);
  }
}

/** Where its constructs were made, and the files that say so. */
async function sourcesOf(
  { folder, artifact }: PlacedStack,
  reader: AssemblyFiles,
): Promise<{ readonly sources: Sources; readonly files: readonly string[] }> {
  const manifest = insideOf(folder, 'manifest.json') ?? '';
  const path = artifact.metadataFile === undefined ? undefined : insideOf(folder, artifact.metadataFile);
  if (path === undefined || !reader.has(path)) return { sources: artifact.sources, files: [manifest] };
  await reader.read([path]);
  const file = reader.files.get(path);
  return {
    sources: file === undefined ? artifact.sources : new Map([...artifact.sources, ...readMetadata(file)]),
    files: [manifest, path],
  };
}
