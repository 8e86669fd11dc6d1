import type { Location, Range } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { HclParser } from '../../syntax/hcl/hcl-parser.ts';
import type { HclBlock, HclExpression } from '../../syntax/hcl/hcl-tree.ts';
import { originAt, unknownValue } from '../value-operations.ts';
import type { DiagnosticLog } from './diagnostic-log.ts';
import type { EvaluationLimits } from './limits.ts';
import type { DeploymentInputs } from './modules/deployment.ts';
import type { HandedModules } from './modules/handed-modules.ts';
import type { OwnModules } from './modules/own-modules.ts';
import type { ModuleConfig } from './modules/module-config.ts';
import type { Noted } from './noted.ts';
import type { OpenRead } from './files/open-read.ts';

/** What all expressions of one root share: its files, its limits, and what it has to report. */
export interface RootContext {
  /** Directory relative to the repository root, `.` for itself. */
  readonly root: string;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Texts beside them that an expression may read. */
  readonly atHand: ReadonlyMap<string, SourceFile> | undefined;
  /** What the deployment is given; undefined for the code alone. */
  readonly deployment: DeploymentInputs | undefined;
  /** Modules that were handed over beside the code. */
  readonly handed: HandedModules | undefined;
  /** Modules of this repository that are called by its address. */
  readonly own: OwnModules | undefined;
  readonly parser: HclParser;
  readonly limits: EvaluationLimits;
  readonly diagnostics: DiagnosticLog;
  readonly noted: Noted;
  readonly configs: Map<string, ModuleConfig>;
  /** Paths that were read. */
  readonly filesRead: Set<string>;
  /** Those of them whose text an expression read. */
  readonly textsRead: Set<string>;
  /** Paths that an expression asked for and that are not among `files`. */
  readonly filesWanted: Set<string>;
  /** Every path of the repository, read or not; undefined when that is not known. */
  readonly paths: ReadonlySet<string> | undefined;
  /** Reads of files whose names are known only in part. */
  readonly openReads: OpenRead[];
  /** What was asked of the repository's paths: true of a path that would make an answer another one by coming or going. */
  readonly lookups: ((path: string) => boolean)[];
  /** Evaluates an expression; here because expressions need modules and modules need expressions. */
  readonly evaluate: (expression: HclExpression, scope: Scope) => Value;
  /** Code of a module that Terraform keeps a copy of took part: it may change while its caller does not. */
  usesInstalled: boolean;
  steps: number;
  depth: number;
  modules: number;
  resources: number;
}

/** One instance of a module: the root, or a `module` block at one count or for_each key. */
export interface ModuleInstance {
  readonly context: RootContext;
  /** `module.web["a"].module.db`, empty for the root. */
  readonly address: string;
  readonly config: ModuleConfig;
  readonly parent?: ModuleInstance;
  /** The `module` block of the parent that calls it. */
  readonly call?: HclBlock;
  /** The value that the caller (or a tfvars file) gives a variable; undefined when it gives none. */
  readonly input: (name: string) => Value | undefined;
  /** Where each module call around it stands, outermost first. */
  readonly calls: readonly Location[];
  readonly maybe?: UnknownValue;
  /** Provider names in here, and what they are in the root: `aws` is `aws.west`. */
  readonly providers: ReadonlyMap<string, string>;
  /** Everything evaluated in here so far, by a name such as `local.x`. */
  readonly cells: Map<string, unknown>;
}

/** Where an expression stands: its module, its file, and the names bound around it (`each`, `count`, iterators). */
export interface Scope {
  readonly module: ModuleInstance;
  readonly path: string;
  readonly names: Bindings | undefined;
  /** Within `try` or `can`: that a key may not be there, or a part fails that nobody asks for, is one of the things that can happen. */
  readonly isTried?: true;
}

interface Bindings {
  readonly name: string;
  readonly value: Value;
  readonly outer: Bindings | undefined;
}

export function scopeOf(module: ModuleInstance, path: string): Scope {
  return { module, path, names: undefined };
}

export function inFile(scope: Scope, path: string): Scope {
  return scope.path === path ? scope : { ...scope, path };
}

export function bind(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, names: { name, value, outer: scope.names } };
}

export function bound(scope: Scope, name: string): Value | undefined {
  for (let at = scope.names; at !== undefined; at = at.outer) if (at.name === name) return at.value;
  return undefined;
}

export function locate(scope: Scope, range: Range): Location {
  return { path: scope.path, range };
}

/** `module.web.` in front of a name inside that module. */
export function qualified(module: ModuleInstance, name: string): string {
  return module.address === '' ? name : `${module.address}.${name}`;
}

/** The value of something that was cut short, reported. */
export function limitReached(context: RootContext, what: string, at: Location): UnknownValue {
  context.diagnostics.add({ kind: 'limit-reached', message: `${what}; the rest is not evaluated.`, location: at });
  return unknownValue('limit-reached', what, originAt(at));
}

const inProgress = Symbol('in progress');

/** Computes a thing once per module instance; `onCycle` when it is needed to compute itself. */
export function remember<T>(cells: Map<string, unknown>, key: string, compute: () => T, onCycle: () => T): T {
  const known = cells.get(key);
  if (known === inProgress) return onCycle();
  if (cells.has(key)) return known as T;
  cells.set(key, inProgress);
  const value = compute();
  cells.set(key, value);
  return value;
}
