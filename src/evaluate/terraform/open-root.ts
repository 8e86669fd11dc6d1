import type { SourceFile } from '../../core/source.ts';
import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import { createDiagnosticLog } from './diagnostic-log.ts';
import { evaluateExpression } from './expressions/evaluate-expression.ts';
import type { EvaluationLimits } from './limits.ts';
import { defaultLimits } from './limits.ts';
import type { DeploymentInputs } from './modules/deployment.ts';
import type { HandedModules } from './modules/handed-modules.ts';
import { callModule, configOf } from './modules/module-instances.ts';
import type { OwnModules } from './modules/own-modules.ts';
import { readInputs } from './modules/variable-files.ts';
import type { RootInputs } from './modules/variable-files.ts';
import { createNoted } from './noted.ts';
import type { ModuleInstance, RootContext } from './scope.ts';

export interface OpenRootRequest {
  /** Directory relative to the repository root, `.` for itself. */
  readonly root: string;
  /** Every file that may be needed, by its path relative to the repository root. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Every path of the repository, for `fileset` and `fileexists`. Without it, what is not among `files` may exist or not. */
  readonly paths?: ReadonlySet<string> | undefined;
  /** Texts that are no part of `files` until an expression asks for them. */
  readonly atHand?: ReadonlyMap<string, SourceFile> | undefined;
  readonly parser: HclParser;
  readonly limits?: Partial<EvaluationLimits>;
  /** Evaluates one deployment of the root; without it, the root with what Terraform loads by itself. */
  readonly deployment?: DeploymentInputs | undefined;
  /** Modules that were handed over beside the code. */
  readonly handed?: HandedModules | undefined;
  /** Modules of this repository that are called by its address. */
  readonly own?: OwnModules | undefined;
}

interface OpenRoot {
  /** The root and everything it calls, callers first. */
  readonly modules: readonly ModuleInstance[];
  readonly given: RootInputs['given'];
}

/** Undefined where the directory has no code. */
export function openRoot(context: RootContext): OpenRoot | undefined {
  const config = configOf(context, context.root);
  if (config === undefined) return undefined;
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
  return { modules: allModules(root), given };
}

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

export function createContext(request: OpenRootRequest): RootContext {
  const noted = createNoted();
  return {
    root: request.root,
    files: request.files,
    atHand: request.atHand,
    deployment: request.deployment,
    handed: request.handed,
    own: request.own,
    parser: request.parser,
    limits: { ...defaultLimits, ...request.limits },
    diagnostics: createDiagnosticLog(noted),
    noted,
    configs: new Map(),
    filesRead: new Set(),
    textsRead: new Set(),
    filesWanted: new Set(),
    paths: request.paths,
    openReads: [],
    lookups: [],
    evaluate: evaluateExpression,
    usesInstalled: false,
    steps: 0,
    depth: 0,
    modules: 1,
    resources: 0,
  };
}
