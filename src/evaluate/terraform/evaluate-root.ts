import type { Location } from '../../core/location.ts';
import type { Evaluation, Resource } from '../../core/resource.ts';
import type { SourceFile } from '../../core/source.ts';
import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import { carriedOver, declarationKey } from './modules/carry-over.ts';
import type { CarriedOver, CarryOver } from './modules/carry-over.ts';
import { createDiagnosticLog } from './diagnostic-log.ts';
import { evaluateExpression } from './expressions/evaluate-expression.ts';
import { inputDeclarations, moves, providerConfigs, released } from './modules/declarations.ts';
import type { EvaluationLimits } from './limits.ts';
import { defaultLimits } from './limits.ts';
import { callModule, configOf } from './modules/module-instances.ts';
import { outsideCalls } from './modules/outside-calls.ts';
import { toResource } from './resources/to-resource.ts';
import type { OpenRead } from './files/open-read.ts';
import { resourceInstances } from './resources/resource-instances.ts';
import type { DeclaredResource } from './modules/module-config.ts';
import type { ModuleInstance, RootContext } from './scope.ts';
import { limitReached } from './scope.ts';
import type { DeploymentInputs } from './modules/deployment.ts';
import type { HandedModules } from './modules/handed-modules.ts';
import type { OwnModules } from './modules/own-modules.ts';
import { readInputs } from './modules/variable-files.ts';

export interface TerraformEvaluation extends Evaluation {
  /** Paths that `file()`, `templatefile()` and their kind asked for and that were not among the files: read them and evaluate again. */
  readonly wantedFiles: readonly string[];
  readonly openReads: readonly OpenRead[];
  readonly carryOver: CarryOver;
}

export interface TerraformRequest {
  /** Directory relative to the repository root, `.` for itself. */
  readonly root: string;
  /** Every file that may be needed, by its path relative to the repository root. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Every path of the repository, for `fileset` and `fileexists`. Without it, what is not among `files` may exist or not. */
  readonly paths?: ReadonlySet<string> | undefined;
  readonly parser: HclParser;
  readonly limits?: Partial<EvaluationLimits>;
  /** What other evaluations of the same root left, the first that has an answer speaking. They make this one shorter, never different. */
  readonly before?: readonly CarryOver[] | undefined;
  /** Evaluates one deployment of the root; without it, the root with what Terraform loads by itself. */
  readonly deployment?: DeploymentInputs | undefined;
  /** Modules that were handed over beside the code. */
  readonly handed?: HandedModules | undefined;
  /** Modules of this repository that are called by its address. */
  readonly own?: OwnModules | undefined;
}

/** Everything that one root directory declares, with its local modules. Pure, never throws but `NotLoaded`; what is not known is in the values and diagnostics. */
export function evaluateTerraformRoot(request: TerraformRequest): TerraformEvaluation {
  const context = createContext(request);
  const config = configOf(context, request.root);
  if (config === undefined) return summary(context, { modules: [], declared: [], given: new Map(), isWhole: false });
  for (const path of config.paths) context.filesRead.add(path);
  const { values, given } = readInputs(context, config);
  const root: ModuleInstance = {
    context,
    address: '',
    config,
    input: (name) => values.get(name),
    calls: [],
    providers: new Map(),
    cells: new Map(),
  };
  const modules = allModules(root);
  const before = progressOf(context);
  const known = carriedOver(request.before ?? [], context, given);
  const declared = modules.flatMap((module) => moduleResources(module, known));
  const isWhole =
    !context.usesInstalled && before === progressOf(context) && context.diagnostics.all.every(({ kind }) => kind !== 'limit-reached');
  return summary(context, { modules, declared, given, isWhole });
}

/** What was reported and asked for so far. */
function progressOf({ diagnostics, filesWanted }: RootContext): number {
  return diagnostics.all.length + filesWanted.size;
}

function createContext(request: TerraformRequest): RootContext {
  return {
    root: request.root,
    files: request.files,
    deployment: request.deployment,
    handed: request.handed,
    own: request.own,
    parser: request.parser,
    limits: { ...defaultLimits, ...request.limits },
    diagnostics: createDiagnosticLog(),
    configs: new Map(),
    filesRead: new Set(),
    filesWanted: new Set(),
    paths: request.paths,
    openReads: [],
    evaluate: evaluateExpression,
    usesInstalled: false,
    steps: 0,
    depth: 0,
    modules: 1,
    resources: 0,
  };
}

/** The root and everything it calls, callers first. */
function allModules(root: ModuleInstance): ModuleInstance[] {
  const found: ModuleInstance[] = [root];
  for (const module of found) {
    for (const name of module.config.calls.keys()) {
      const called = callModule(module, name);
      if (called?.kind === 'local') found.push(...called.instances.map((instance) => instance.module));
    }
  }
  return found;
}

function moduleResources(module: ModuleInstance, known: CarriedOver): [key: string, resources: readonly Resource[]][] {
  const { context } = module;
  return module.config.resources.map((declared) => {
    const resources = known(module, declared) ?? instancesOf(module, declared);
    context.resources += resources.length;
    return [declarationKey(module, declared), resources];
  });
}

function instancesOf(module: ModuleInstance, declared: DeclaredResource): readonly Resource[] {
  const { context } = module;
  const at: Location = { path: declared.block.path, range: declared.block.header };
  const { members, shape } = resourceInstances(module, declared);
  if (shape === 'cycle') {
    context.diagnostics.add({ kind: 'unsupported', message: `${declared.name} depends on itself and is not evaluated.`, location: at });
  }
  const room = Math.max(0, context.limits.resources - context.resources);
  if (members.length > room) limitReached(context, `More than ${context.limits.resources} resources in one root`, at);
  return members.slice(0, room).map((instance) => toResource(instance, module));
}

interface Evaluated {
  readonly modules: readonly ModuleInstance[];
  readonly declared: readonly (readonly [key: string, resources: readonly Resource[]])[];
  readonly given: CarryOver['given'];
  readonly isWhole: boolean;
}

function summary(context: RootContext, { modules, declared, given, isWhole }: Evaluated): TerraformEvaluation {
  // Instances of a module that cannot be told apart have one address, and with it one key.
  const resources = new Map(declared);
  return {
    root: context.root,
    dialect: 'terraform',
    resources: declared.flatMap(([, instances]) => instances),
    moves: modules.flatMap(moves),
    released: modules.flatMap(released),
    providers: modules.flatMap(providerConfigs),
    outsideCalls: outsideCalls(modules),
    inputs: inputDeclarations(modules),
    diagnostics: context.diagnostics.all,
    files: [...context.filesRead].toSorted(),
    wantedFiles: [...context.filesWanted].toSorted(),
    openReads: context.openReads,
    carryOver: {
      files: context.files,
      configs: context.configs,
      resources,
      given,
      workspace: context.deployment?.workspace,
      isWhole: isWhole && resources.size === declared.length,
    },
  };
}
