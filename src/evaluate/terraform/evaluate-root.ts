import type { Evaluation, Resource } from '../../core/resource.ts';
import { carriedOver, declarationKey } from './modules/carry-over.ts';
import type { CarriedOver, CarryOver } from './modules/carry-over.ts';
import { repositoryReads } from './modules/same-texts.ts';
import { inputDeclarations, moves, providerConfigs, released } from './modules/declarations.ts';
import { outsideCalls } from './modules/outside-calls.ts';
import { shownOutputs } from './modules/shown-outputs.ts';
import { createContext, openRoot } from './open-root.ts';
import type { OpenRootRequest } from './open-root.ts';
import type { OpenRead } from './files/open-read.ts';
import { declaredInstances } from './resources/declared-instances.ts';
import { noting } from './noted.ts';
import type { ModuleInstance, RootContext } from './scope.ts';

export interface TerraformEvaluation extends Evaluation {
  /** Paths that `file()`, `templatefile()` and their kind asked for and that were not among the files: read them and evaluate again. */
  readonly wantedFiles: readonly string[];
  readonly openReads: readonly OpenRead[];
  readonly carryOver: CarryOver;
}

export interface TerraformRequest extends OpenRootRequest {
  /** What other evaluations of the same root left, the first that has an answer speaking. They make this one shorter, never different. */
  readonly before?: readonly CarryOver[] | undefined;
}

/** Everything that one root directory declares, with its local modules. Pure, never throws but `NotLoaded`; what is not known is in the values and diagnostics. */
export function evaluateTerraformRoot(request: TerraformRequest): TerraformEvaluation {
  const context = createContext(request);
  const opened = openRoot(context);
  if (opened === undefined) return summary(context, { modules: [], declared: [], given: new Map(), isWhole: false });
  const { modules, given } = opened;
  const known = carriedOver(request.before ?? [], context, given);
  const declared = modules.flatMap((module) => moduleResources(module, known));
  const isWhole = !context.usesInstalled && context.diagnostics.all.every(({ kind }) => kind !== 'limit-reached');
  return summary(context, { modules, declared, given, isWhole });
}

function moduleResources(module: ModuleInstance, known: CarriedOver): [key: string, resources: readonly Resource[]][] {
  const { context } = module;
  return module.config.resources.map((declared) => {
    const resources = known(module, declared) ?? noting(module, declared.name, () => declaredInstances(module, declared));
    context.resources += resources.length;
    return [declarationKey(module, declared), resources];
  });
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
    outputs: modules.filter(({ parent }) => parent === undefined).flatMap(shownOutputs),
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
      reads: repositoryReads(context),
      noted: context.noted.names,
      isWhole: isWhole && resources.size === declared.length,
    },
  };
}
