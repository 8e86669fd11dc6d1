import type { SourceFile } from '../../core/source.ts';
import type { Value } from '../../core/value.ts';
import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import type { HclExpression } from '../../syntax/hcl/hcl-tree.ts';
import { createDiagnosticLog } from '../terraform/diagnostic-log.ts';
import { evaluateExpression } from '../terraform/expressions/evaluate-expression.ts';
import { defaultLimits } from '../terraform/limits.ts';
import type { GivenVariable } from '../terraform/modules/deployment.ts';
import { createNoted } from '../terraform/noted.ts';
import { bind, bound } from '../terraform/scope.ts';
import type { ModuleInstance, RootContext, Scope } from '../terraform/scope.ts';

/** What a file of Terragrunt is evaluated with. */
export interface UnitFiles {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Every path of the repository. */
  readonly paths: ReadonlySet<string>;
  readonly parser: HclParser;
  /** What the environment holds, where something of the repository says so. */
  readonly environment?: ReadonlyMap<string, GivenVariable>;
}

/** One evaluation of a unit, with every file that it reads. */
export interface UnitContext extends UnitFiles {
  readonly context: RootContext;
  /** Files that were read. */
  readonly read: Set<string>;
  /** Files that were asked for and are there, but not among `files`. */
  readonly wanted: Set<string>;
  /** Variables of the environment that were asked for, with what counts where they are not set. */
  readonly asked: Map<string, string | undefined>;
  /** How many configurations were read. */
  configs: number;
}

/** What stands for `include`, `dependency` and the like in one file, and where the file is seen from. */
export interface FilePlace {
  /** Directory of the unit that is evaluated, which is what a file that it includes sees too. */
  readonly directory: string;
  /** Directory of the file itself. */
  readonly own: string;
  readonly names: Map<string, Value>;
  /** Directories of the files that it includes, by the label of the block, in their order. */
  readonly parents: Map<string, string>;
}

export type UnitFunction = (args: readonly Value[], expression: HclExpression & { kind: 'call' }, scope: Scope) => Value;

/** Places of the files of a unit, by the module that stands for each. */
export const places = new WeakMap<ModuleInstance, FilePlace>();

/** `functions` are Terragrunt's own; all others are Terraform's. */
export function createUnitContext(
  unit: UnitFiles,
  root: string,
  functions: (unit: UnitContext) => ReadonlyMap<string, UnitFunction>,
): UnitContext {
  let own: ReadonlyMap<string, UnitFunction> = new Map();
  const noted = createNoted();
  const context: RootContext = {
    root,
    files: unit.files,
    atHand: undefined,
    deployment: undefined,
    parser: unit.parser,
    limits: defaultLimits,
    diagnostics: createDiagnosticLog(noted),
    noted,
    configs: new Map(),
    filesRead: new Set(),
    textsRead: new Set(),
    filesWanted: new Set(),
    paths: unit.paths,
    openReads: [],
    lookups: [],
    evaluate: (expression, scope) => {
      const implementation = expression.kind === 'call' ? own.get(expression.name) : undefined;
      if (expression.kind !== 'call' || implementation === undefined) return evaluateExpression(expression, withNames(expression, scope));
      return implementation(
        expression.args.map((argument) => context.evaluate(argument, scope)),
        expression,
        scope,
      );
    },
    handed: undefined,
    own: undefined,
    usesInstalled: false,
    steps: 0,
    depth: 0,
    modules: 1,
    resources: 0,
  };
  const created: UnitContext = { ...unit, context, read: new Set(), wanted: new Set(), asked: new Map(), configs: 0 };
  own = functions(created);
  return created;
}

/** Names of Terragrunt mean something in locals too. */
function withNames(expression: HclExpression, scope: Scope): Scope {
  const name = baseOf(expression);
  const value = name === undefined || bound(scope, name) !== undefined ? undefined : places.get(scope.module)?.names.get(name);
  return name === undefined || value === undefined ? scope : bind(scope, name, value);
}

function baseOf(expression: HclExpression): string | undefined {
  for (let at = expression; ; at = at.source) {
    if (at.kind === 'variable') return at.name;
    if (at.kind !== 'get-attribute' && at.kind !== 'index' && at.kind !== 'splat') return undefined;
  }
}
