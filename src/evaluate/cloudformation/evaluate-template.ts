import type { Evaluation } from '../../core/resource.ts';
import type { SourceFile } from '../../core/source.ts';
import type { UnknownValue } from '../../core/value.ts';
import { diagnosticSink } from '../../syntax/data-node.ts';
import type { DataNode, DiagnosticSink } from '../../syntax/data-node.ts';
import { decideNode } from './conditions.ts';
import { evaluateNode } from './evaluate-node.ts';
import { expandLoops } from './expand-loops.ts';
import { exportsOf } from './exports.ts';
import { evaluateOutputs } from './outputs.ts';
import { declaredInputs } from './parameters.ts';
import { readRoot } from './read-root.ts';
import { evaluateResources } from './resources.ts';
import { noInputs } from './scope.ts';
import type { EvaluatedStack, Scope, StackInputs, Stacks } from './scope.ts';
import { enterStacks } from './stacks/enter-stacks.ts';
import { readTemplate } from './template.ts';
import type { Template } from './template.ts';
import { gatherExports, noExports } from './template-exports.ts';
import type { TemplateExports } from './template-exports.ts';
import { defaultTemplateLimits } from './template-limits.ts';
import type { TemplateLimits } from './template-limits.ts';

export { looksLikeTemplate } from './looks-like-template.ts';

export interface TemplateRequest {
  readonly file: SourceFile;
  readonly limits?: Partial<TemplateLimits>;
  /** What `Fn::ImportValue` finds; see `templateExports`. */
  readonly exports?: TemplateExports;
  /** What it is deployed with; without it every parameter has its default. */
  readonly stack?: StackInputs;
  /** Where the templates of nested stacks are found. */
  readonly files?: ReadonlyMap<string, SourceFile>;
  /** A template that is made by other code, instead of the text of the file. */
  readonly made?: DataNode;
  /** What stands behind the marks of `embedded/hole-marks.ts`. */
  readonly holes?: readonly UnknownValue[];
}

export interface TemplateEvaluation extends Evaluation {
  /** Templates that it names and that were not among the files: read them and evaluate again. */
  readonly wantedFiles: readonly string[];
}

/**
 * Evaluates a CloudFormation template, YAML or JSON, with every parameter at what is given or its default, and the templates that it nests by
 * their paths with it. Undefined when the file is no template after all; a template that cannot be read yields an evaluation with diagnostics
 * and what could be read.
 */
export function evaluateTemplate(request: TemplateRequest): TemplateEvaluation | undefined {
  const { file, exports = noExports, files = noFiles, stack = noInputs, holes = [], made } = request;
  const limits = { ...defaultTemplateLimits, ...request.limits };
  const stacks: Stacks = { files, wanted: new Set(), included: new Set(), count: 0, evaluate: evaluateBelow };
  const evaluated = evaluateFile(file, { exports, limits, stacks, stack, holes, ancestors: [], steps: 0 }, made);
  return evaluated === undefined
    ? undefined
    : {
        ...evaluated.evaluation,
        files: [...new Set([...evaluated.evaluation.files, ...stacks.included])],
        wantedFiles: [...stacks.wanted].toSorted(),
      };
}

const noFiles: ReadonlyMap<string, SourceFile> = new Map();

type Around = Pick<Scope, 'exports' | 'limits' | 'stacks' | 'stack' | 'holes' | 'ancestors'> & { readonly steps: number };

/** All templates of one evaluation count their steps together. */
function evaluateBelow(file: SourceFile, above: Scope, parameters: StackInputs['parameters']): EvaluatedStack | undefined {
  const { exports, limits, stacks, state } = above;
  // The name of a nested stack is AWS's to make.
  const pseudo = new Map([...above.stack.pseudo].filter(([name]) => name !== 'AWS::StackName'));
  const stack = { pseudo, parameters };
  const below = evaluateFile(file, {
    exports,
    limits,
    stacks,
    stack,
    holes: above.holes,
    ancestors: [above.path, ...above.ancestors],
    steps: state.steps,
  });
  state.steps = Math.max(state.steps, below?.steps ?? 0);
  return below;
}

function evaluateFile(file: SourceFile, around: Around, made?: DataNode): (EvaluatedStack & { readonly steps: number }) | undefined {
  const parsed = made === undefined ? readRoot(file) : { root: made, diagnostics: [] };
  if (parsed === undefined) return undefined;
  const sink = diagnosticSink(file.path);
  const common = { root: file.path, dialect: 'cloudformation', moves: [], providers: [] } as const;
  if (parsed.root === undefined) {
    const evaluation = { ...common, resources: [], inputs: [], files: [file.path], diagnostics: parsed.diagnostics };
    return { evaluation, outputs: new Map(), steps: around.steps };
  }
  const scope = newScope(file.path, readTemplate(parsed.root, sink), sink, around);
  reportMacros(scope);
  const inputs = declaredInputs(scope);
  const resources = evaluateResources(scope);
  const outputs = evaluateOutputs(scope);
  const nested = enterStacks(resources, scope);
  const evaluation: Evaluation = {
    ...common,
    resources: nested.resources,
    entered: nested.entered,
    inputs: [...inputs, ...nested.inputs],
    outputs: [...outputs.declared, ...nested.outputs],
    files: [...new Set([file.path, ...nested.files])],
    diagnostics: [...parsed.diagnostics, ...sink.diagnostics, ...nested.diagnostics],
  };
  return { evaluation, outputs: outputs.values, steps: scope.state.steps };
}

/** What these templates export, for the templates beside them. What is wrong with them is said where they are evaluated. */
export function templateExports(files: readonly SourceFile[], stackOf?: (file: SourceFile) => StackInputs | undefined): TemplateExports {
  return gatherExports(
    files.flatMap((file) => {
      const root = readRoot(file)?.root;
      if (root === undefined) return [];
      const sink = diagnosticSink(file.path);
      const stack = stackOf?.(file) ?? noInputs;
      const stacks: Stacks = { files: noFiles, wanted: new Set(), included: new Set(), count: 0, evaluate: () => undefined };
      const alone = { exports: noExports, limits: defaultTemplateLimits, stacks, stack, holes: [], ancestors: [], steps: 0 };
      return exportsOf(newScope(file.path, readTemplate(root, sink), sink, alone));
    }),
  );
}

function newScope(path: string, declared: Template, sink: DiagnosticSink, { steps, ...around }: Around): Scope {
  const state: Scope['state'] = {
    steps,
    depth: 0,
    textChars: 0,
    conditions: new Map(),
    parameters: new Map(),
    attributes: new Set(),
    reportedLimits: new Set(),
    stacks: new Map(),
  };
  const scope: Scope = {
    ...around,
    path,
    root: path,
    template: declared,
    sink,
    conditions: new Map(),
    loops: new Map(),
    state,
    evaluate: evaluateNode,
    decide: decideNode,
  };
  // Loops in Conditions declare further conditions.
  const members = expandLoops([...declared.conditions.values()], scope);
  const conditions = new Map(members.map(({ entry, scope: { loops } }) => [entry.key, { node: entry.value, loops }]));
  return { ...scope, conditions };
}

const knownMacros = /^AWS::(?:Serverless-|LanguageExtensions|CodeDeployBlueGreen|SecretsManager-|ServiceCatalog)/;

/** A macro may rewrite the whole template; those of AWS itself that leave resources as they are need no word. */
function reportMacros({ template, sink }: Scope): void {
  for (const { key, keyRange } of template.transforms) {
    if (knownMacros.test(key)) continue;
    const name = key === '' ? 'A macro' : `The macro ${key}`;
    sink.add('unresolved-macro', `${name} may change this template; what it does is not seen.`, keyRange);
  }
}
