import type { Evaluation } from '../../core/resource.ts';
import type { SourceFile } from '../../core/source.ts';
import { diagnosticSink } from '../../syntax/data-node.ts';
import type { DiagnosticSink } from '../../syntax/data-node.ts';
import { decideNode } from './conditions.ts';
import { evaluateNode } from './evaluate-node.ts';
import { expandLoops } from './expand-loops.ts';
import { exportsOf } from './exports.ts';
import { declaredInputs } from './parameters.ts';
import { readRoot } from './read-root.ts';
import { evaluateResources } from './resources.ts';
import { noInputs } from './scope.ts';
import type { Scope, StackInputs } from './scope.ts';
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
}

/**
 * Evaluates a CloudFormation template, YAML or JSON, with every parameter at its default. Undefined when the file is no template after all;
 * a template that cannot be read yields an evaluation with diagnostics and what could be read.
 */
export function evaluateTemplate({ file, limits, exports = noExports, stack = noInputs }: TemplateRequest): Evaluation | undefined {
  const parsed = readRoot(file);
  if (parsed === undefined) return undefined;
  const sink = diagnosticSink(file.path);
  const common = { root: file.path, dialect: 'cloudformation', moves: [], providers: [], files: [file.path] } as const;
  if (parsed.root === undefined) return { ...common, resources: [], inputs: [], diagnostics: parsed.diagnostics };

  const scope = newScope(file.path, readTemplate(parsed.root, sink), sink, {
    limits: { ...defaultTemplateLimits, ...limits },
    exports,
    stack,
  });
  reportMacros(scope);
  const inputs = declaredInputs(scope);
  const resources = evaluateResources(scope);
  // Nothing reads outputs; they are evaluated for what there is to say about them.
  for (const { entry, scope: inner } of expandLoops([...scope.template.outputs.values()], scope)) inner.evaluate(entry.value, inner);
  return { ...common, resources, inputs, diagnostics: [...parsed.diagnostics, ...sink.diagnostics] };
}

/** What these templates export, for the templates beside them. What is wrong with them is said where they are evaluated. */
export function templateExports(files: readonly SourceFile[], stackOf?: (file: SourceFile) => StackInputs | undefined): TemplateExports {
  return gatherExports(
    files.flatMap((file) => {
      const root = readRoot(file)?.root;
      if (root === undefined) return [];
      const sink = diagnosticSink(file.path);
      const stack = stackOf?.(file) ?? noInputs;
      return exportsOf(newScope(file.path, readTemplate(root, sink), sink, { limits: defaultTemplateLimits, exports: noExports, stack }));
    }),
  );
}

type Surroundings = Pick<Scope, 'limits' | 'exports' | 'stack'>;

function newScope(path: string, declared: Template, sink: DiagnosticSink, surroundings: Surroundings): Scope {
  const state: Scope['state'] = {
    steps: 0,
    depth: 0,
    textChars: 0,
    conditions: new Map(),
    parameters: new Map(),
    attributes: new Set(),
    reportedLimits: new Set(),
  };
  const scope: Scope = {
    path,
    template: declared,
    ...surroundings,
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
