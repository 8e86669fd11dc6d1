import type { Diagnostic } from '../../core/diagnostic.ts';
import { lineRange } from '../../core/location.ts';
import type { Evaluation } from '../../core/resource.ts';
import type { SkippedFile, SourceFile } from '../../core/source.ts';
import { looksLikeTemplate } from '../../evaluate/cloudformation/looks-like-template.ts';
import { looksLikeService } from '../../evaluate/serverless-framework/looks-like-service.ts';
import { installedList } from '../../evaluate/terraform/modules/installed-modules.ts';
import { likelyReads } from '../../evaluate/terraform/modules/likely-reads.ts';
import type { CarryOver } from '../../evaluate/terraform/modules/carry-over.ts';
import type { TerraformEvaluation } from '../../evaluate/terraform/evaluate-root.ts';
import { directoryOf } from '../../core/path.ts';
import { codeOwnersPaths } from '../../analysis/code-owners/parse-code-owners.ts';
import { assembliesOf, noAssemblies } from './assembly/assemblies-of.ts';
import type { Assemblies } from './assembly/assemblies-of.ts';
import { importersLeftOut, templateSide } from './templates/importing-templates.ts';
import type { Importing, TemplateSide } from './templates/importing-templates.ts';
import { mayBeRead } from './open-reads.ts';
import { readPipelines, touchesPipelines } from './beside-pipelines.ts';
import { evaluateRoots } from './evaluate-roots.ts';
import { evaluateTemplates } from './templates/evaluate-templates.ts';
import { unreachedRoots } from './maybe-reached.ts';
import type { ReachedRoots } from './maybe-reached.ts';
import { sameRoots } from './same-root.ts';
import type { EvaluatedRoots } from './same-root.ts';
import { deploymentSide } from './deployments/deployment-side.ts';
import type { DeploymentSide } from './deployments/deployment-side.ts';
import { rootsOfInputs } from './deployments/roots-of-inputs.ts';
import type { Alias } from './follow-links.ts';
import type { Notice } from '../result.ts';
import { sharedScope } from './shared-scope.ts';
import { SideReader } from './side-reader.ts';
import type { SideRequest } from './side-request.ts';

/** One side of the change, read and evaluated. */
export interface Side {
  readonly revision: string;
  readonly evaluations: readonly Evaluation[];
  /** Files whose text the policies on `source.text` look at: the changed ones, or all in a scan. */
  readonly texts: readonly SourceFile[];
  /** Pipelines beside the change, and what pipelines run: read where the change touches either. */
  readonly beside: readonly SourceFile[];
  /** There are more of them than are read. */
  readonly isBesideCut: boolean;
  /** Every file that was read, for excerpts. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly skipped: readonly SkippedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that hold bytes which are no UTF-8; they were read with the bytes replaced. */
  readonly replaced: readonly string[];
  /** What the evaluation of each Terraform root leaves for the other side. */
  readonly carryOver: CarryOvers;
  /** The Terraform roots whole, for a side of which they are the same; absent where there are none. */
  readonly roots?: EvaluatedRoots;
  /** Evaluations of single deployments, beside those of the code alone. */
  readonly deployed: readonly Evaluation[];
  /** Paths that links make, among `files`. */
  readonly aliases: ReadonlyMap<string, Alias>;
  /** What an artifact says that a reviewer should see. */
  readonly notices?: readonly Notice[];
  /** Sentences on why an artifact cannot be judged as a whole; the review fails with any of them. */
  readonly broken: readonly string[];
  /** The same on what it names and does not hold; on base that is what is not there yet. */
  readonly lacking?: readonly string[];
}

type CarryOvers = ReadonlyMap<string, CarryOver>;
const nothingCarried: Pick<Side, 'carryOver' | 'roots'> = { carryOver: new Map() };
const nobody: Importing = { paths: [], leftOut: 0, nestingLeftOut: 0, servicesLeftOut: 0, nested: new Set() };

/** Reads what the change can reach and finds the roots, so that both sides evaluate the same ones. */
export async function openSide(request: SideRequest): Promise<OpenSide> {
  const reader = new SideReader(request);
  const reading = reader.read(reader.paths.filter((path) => reader.isTerraform(path) || path.endsWith(installedList)));
  // The evaluator is loaded while the files are read; `evaluateRoots` asks for it again.
  await Promise.all([reading, reader.terraformChanged() ? import('../../evaluate/terraform/evaluate-root.ts') : undefined]);
  if (reader.terraformChanged()) await reader.readCalled();
  const scope = reader.terraformChanged()
    ? sharedScope({ files: reader.files, changed: request.changed, callsOf: await reader.ownFolders() })
    : { roots: [], maybe: new Set<string>(), directories: [] };
  const deployed = reader.terraformChanged() ? await rootsOfInputs(reader, request) : [];
  const roots = [...new Set([...scope.roots, ...deployed])].filter((root) => !reader.isOnlyCalled(root));
  await reader.readOwn([...scope.directories, ...deployed]);
  await reader.haveAtHand(likelyReads(reader.files.values(), new Set(scope.directories)));
  const assemblies = await assembliesOf(request.changed, reader);
  const deployments = deploymentSide({ ...request, reached: new Set(scope.roots) }, reader);
  return {
    roots,
    maybe: new Set([...scope.maybe].filter((root) => !deployed.includes(root))),
    stacks: assemblies.templates,
    templates: templateSide(request.changed, reader),
    deployments,
    touchesPipelines: () => touchesPipelines(request.changed, reader),
    load: (wanted) => loadSide(request, reader, { ...wanted, assemblies, deployments }),
  };
}

export interface OpenSide extends ReachedRoots {
  /** Templates that an assembly of this side deploys, changed or not. */
  readonly stacks: ReadonlySet<string>;
  readonly templates: TemplateSide;
  readonly deployments: DeploymentSide;
  /** Does the change touch a pipeline, or something of a scanner that one may run? */
  touchesPipelines(): Promise<boolean>;
  load(wanted: Wanted): Promise<Side>;
}

/** What a side evaluates beside what has changed on it. */
interface Wanted {
  readonly roots: readonly string[];
  /** Of these, those that are left out where they read nothing that changes. */
  readonly maybe?: ReadonlySet<string>;
  readonly importers?: Importing;
  /** Templates that are a stack of an assembly on either side. */
  readonly stacks?: ReadonlySet<string>;
  /** Set where the change of either side touches what pipelines run. */
  readonly pipelines?: boolean;
  /** Makes it shorter, never different: what the other side left of the same roots. */
  readonly before?: Pick<Side, 'carryOver' | 'roots'>;
}

/** What was found when the side was opened. */
interface Opened {
  readonly assemblies: Assemblies;
  readonly deployments: DeploymentSide;
}

async function loadSide(request: SideRequest, reader: SideReader, wanted: Wanted & Opened): Promise<Side> {
  const { roots, maybe = new Set(), importers = nobody, before = nothingCarried, stacks = noAssemblies.templates, assemblies } = wanted;
  const { changed, tree } = request;
  const isChanged = (path: string): boolean => changed === 'all' || changed.has(path);
  await reader.read(reader.paths.filter(isChanged));
  const same = sameRoots(before.roots, reader, changed === 'all' || [...changed].some((path) => reader.isTerraform(path)));
  const evaluate = async (wantedRoots: readonly string[]): Promise<TerraformEvaluation[]> =>
    wantedRoots.length === 0 ? [] : evaluateRoots(wantedRoots, reader, await request.hclParser(), before.carryOver, same);
  const unreached = before.roots?.unreached ?? (await unreachedRoots(maybe, changed, reader, request.hclParser, wanted.deployments));
  const terraform = await evaluate(roots.filter((root) => !unreached.has(root)));
  const changedTerraform = reader.paths.filter((path) => isChanged(path) && reader.isTerraform(path));
  const apart = directoriesApart(changedTerraform, terraform).filter((directory) => !roots.includes(directory));
  terraform.push(...(await evaluate(apart)));
  // What a text says it says where it stands, and not once more behind each link.
  const own = reader.paths.filter((path) => isChanged(path) && !tree.aliases.has(path));
  const others = own.filter((path) => !reader.isTerraform(path));
  const beside = relatives(reader.paths, changed);
  await reader.read(beside);
  const texts = [...own, ...beside].flatMap((path) => reader.files.get(path) ?? []);
  const unchanged = [...importers.paths, ...stacks].filter((path) => reader.has(path) && !isChanged(path));
  await reader.read(unchanged);
  const importing = [...new Set(unchanged)].flatMap((path) => reader.files.get(path) ?? []);
  const apartFromStacks = [...texts, ...importing].filter((file) => !assemblies.templates.has(file.path) && isEvaluated(file));
  const templates = await evaluateTemplates(apartFromStacks, importers.nested, reader);
  const evaluations = [...terraform, ...assemblies.evaluations, ...templates];
  const pipelines = wanted.pipelines === true ? await readPipelines(reader, isChanged) : { files: [], isCut: false };
  return {
    revision: tree.revision,
    evaluations,
    texts,
    beside: pipelines.files,
    isBesideCut: pipelines.isCut,
    files: reader.files,
    skipped: [...tree.skipped.filter((entry) => isChanged(entry.path)), ...reader.skipped.filter(({ path }) => !reader.files.has(path))],
    diagnostics: [
      ...evaluations.flatMap((evaluation) => evaluation.diagnostics),
      ...neverEvaluated(changedTerraform, terraform),
      ...importersLeftOut(texts, importers),
      ...(request.isScan === true ? [] : mayBeRead(others, terraform)),
    ],
    replaced: reader.replaced,
    aliases: tree.aliases,
    deployed: [],
    broken: assemblies.broken,
    lacking: assemblies.lacking,
    carryOver: new Map(terraform.map((evaluation) => [evaluation.root, evaluation.carryOver])),
    roots: { unreached, evaluations: new Map(terraform.map((one) => [one.root, one])), files: reader.files, existing: reader.existing },
  };
}

/** A template, or a service of which a framework makes one. */
function isEvaluated(file: SourceFile): boolean {
  return looksLikeTemplate(file) || looksLikeService(file);
}

/** Files that say something together, be it that one of them hides another: the change of one is judged with all. */
const families: readonly ((path: string) => boolean)[] = [
  (path) => path === '.gitignore' || path.endsWith('/.gitignore'),
  (path) => codeOwnersPaths.some((one) => one === path),
];

/** Those of a family that the change leaves alone, where it touches one. */
function relatives(paths: readonly string[], changed: SideRequest['changed']): readonly string[] {
  if (changed === 'all') return [];
  const touched = families.filter((isOne) => [...changed].some(isOne));
  return touched.flatMap((isOne) => paths.filter((path) => isOne(path) && !changed.has(path)));
}

/**
 * Directories of changed code that no root reached: a module whose every call has `count = 0` is nobody's root, and would hide what is in
 * it until somebody turns the call on.
 */
function directoriesApart(changed: readonly string[], evaluations: readonly Evaluation[]): readonly string[] {
  const reached = new Set(evaluations.flatMap((evaluation) => evaluation.files));
  return [...new Set(changed.filter((path) => !reached.has(path) && !path.includes('.tfvars')).map(directoryOf))];
}

/** Changed files that took no part: variable files that only `-var-file` names, above all. */
function neverEvaluated(changed: readonly string[], evaluations: readonly Evaluation[]): readonly Diagnostic[] {
  const reached = new Set(evaluations.flatMap((evaluation) => evaluation.files));
  const told = new Set(evaluations.flatMap((evaluation) => evaluation.diagnostics).map((diagnostic) => diagnostic.location.path));
  return changed
    .filter((path) => !reached.has(path) && !told.has(path))
    .map((path) => {
      const reason = path.includes('.tfvars')
        ? 'Terraform loads it only by -var-file, and it sets no variable of a root that could be found'
        : 'no evaluation reached it';
      return { kind: 'not-read', message: `This file took no part in the review: ${reason}.`, location: { path, range: lineRange(1) } };
    });
}
