import type { Location, Range } from '../../core/location.ts';
import type { Evaluation } from '../../core/resource.ts';
import type { SourceFile } from '../../core/source.ts';
import type { Origin, Step, UnknownValue, Value } from '../../core/value.ts';
import type { DataNode, DiagnosticSink, MappingEntry, StringNode } from '../../syntax/data-node.ts';
import { settle, through, unknownValue } from '../value-operations.ts';
import type { TemplateExports } from './template-exports.ts';
import type { TemplateLimits } from './template-limits.ts';
import { isCustomTag } from './intrinsic-of.ts';
import type { Template } from './template.ts';
import type { Truth } from './truth.ts';

/** What evaluation of a node can see. */
export interface Scope {
  /** The file that is read, which may be a part of the template. */
  readonly path: string;
  /** The template itself. */
  readonly root: string;
  readonly template: Template;
  /** What other templates export, as far as it is known. */
  readonly exports: TemplateExports;
  /** What the stack that it is deployed as gives, as far as an assembly or a parent stack tells. */
  readonly stack: StackInputs;
  readonly sink: DiagnosticSink;
  readonly limits: TemplateLimits;
  /** By name, loops written out. */
  readonly conditions: ReadonlyMap<string, DeclaredCondition>;
  /** Identifiers of the Fn::ForEach loops around. */
  readonly loops: ReadonlyMap<string, Value>;
  readonly state: EvaluationState;
  readonly stacks: Stacks;
  /** What the code that holds the template puts into it and does not know. */
  readonly holes: readonly UnknownValue[];
  /** Paths of the templates around this one. */
  readonly ancestors: readonly string[];
  /** The value of a node; undefined when it is `AWS::NoValue`, so that what holds it goes away. */
  evaluate(node: DataNode, scope: Scope): Value | undefined;
  /** The truth of a condition function, or of the name of a condition. */
  decide(node: DataNode, scope: Scope): Truth;
}

/** What a template is deployed with. */
export interface StackInputs {
  /** Pseudo parameters that are known: `AWS::Region`. */
  readonly pseudo: ReadonlyMap<string, string>;
  /** Parameters that a parent stack gives, by name. */
  readonly parameters: ReadonlyMap<string, Value>;
}

export const noInputs: StackInputs = { pseudo: new Map(), parameters: new Map() };

/** A template as it is evaluated with what is given to it. */
export interface EvaluatedStack {
  readonly evaluation: Evaluation;
  /** Values of the outputs, by name, in the words of the template itself. */
  readonly outputs: ReadonlyMap<string, Value>;
}

/** What all templates of one evaluation share. */
export interface Stacks {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Templates that are named and not among the files. */
  readonly wanted: Set<string>;
  /** Files that are put into a template as a part of it. */
  readonly included: Set<string>;
  count: number;
  evaluate(file: SourceFile, above: Scope, given: ReadonlyMap<string, Value>): EvaluatedStack | undefined;
}

export interface DeclaredCondition {
  readonly node: DataNode;
  readonly loops: Scope['loops'];
}

/** What is counted and remembered over one template. */
export interface EvaluationState {
  steps: number;
  depth: number;
  textChars: number;
  readonly conditions: Map<string, Truth | 'open'>;
  readonly parameters: Map<string, Value>;
  /** Attributes of resources that are being evaluated. */
  readonly attributes: Set<string>;
  readonly reportedLimits: Set<string>;
  /** By logical id. */
  readonly stacks: Map<string, EvaluatedStack | 'none'>;
}

/** One use of an intrinsic function. */
export interface IntrinsicCall {
  /** `Fn::Sub`, `Ref`. */
  readonly name: string;
  readonly argument: DataNode;
  /** The whole call. */
  readonly range: Range;
  readonly scope: Scope;
}
export type Intrinsic = (call: IntrinsicCall) => Value | undefined;

export function locate(scope: Scope, range: Range): Location {
  return { path: scope.path, range };
}
/** Where a key stands, which may be another file than that of the mapping. */
export function locateKey(scope: Scope, { keyRange, path = scope.path }: Pick<MappingEntry, 'keyRange' | 'path'>): Location {
  return { path, range: keyRange };
}
export function originOf(scope: Scope, range: Range): Origin {
  return { at: { path: scope.path, range }, via: [] };
}

/** The value after further hops, its members too. */
export function hop(value: Value, steps: readonly Step[]): Value {
  return steps.length === 0 ? value : settle(through(value, steps));
}

/** An unknown for what was cut short; the first time in a template, with a diagnostic. */
export function limitReached(scope: Scope, what: string, range: Range): UnknownValue {
  if (!scope.state.reportedLimits.has(what)) {
    scope.state.reportedLimits.add(what);
    scope.sink.add('limit-reached', `Too many ${what} for one template; the rest is not evaluated.`, range);
  }
  return unknownValue('limit-reached', `too many ${what}`, originOf(scope, range));
}

/** An unknown for a call whose arguments are not what the function takes. */
export function badCall({ name, range, scope }: IntrinsicCall): UnknownValue {
  return unknownValue('unsupported-expression', name, originOf(scope, range));
}

/** Evaluates the arguments of a function that takes a list of them. A missing member (`AWS::NoValue`) is left out. */
export function evaluateAll(nodes: readonly DataNode[], scope: Scope): Value[] {
  return nodes.map((node) => scope.evaluate(node, scope)).filter((value) => value !== undefined);
}

/** The nodes of a sequence without a tag of its own; undefined for everything else. */
export function argumentsOf(node: DataNode): readonly DataNode[] | undefined {
  return node.kind === 'sequence' && node.incomplete === undefined && !isCustomTag(node.tag) ? node.items : undefined;
}

/** A name as it is written: a condition may be called `Yes`, which YAML takes for a truth and CloudFormation for a text. */
export function nameOf(node: DataNode | undefined): string | undefined {
  if (node === undefined || isCustomTag(node.tag)) return undefined;
  if (node.kind === 'string') return node.value;
  return node.kind === 'bool' || node.kind === 'number' ? node.raw : undefined;
}

/** A text that is written out, not made by a function. */
export function isLiteralText(node: DataNode | undefined): node is StringNode {
  return node?.kind === 'string' && !isCustomTag(node.tag);
}
