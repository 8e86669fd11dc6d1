import type { Evaluation, Resource } from '../../../core/resource.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { TemplateEvaluation, TemplateRequest } from '../../../evaluate/cloudformation/evaluate-template.ts';
import type { StackInputs } from '../../../evaluate/cloudformation/scope.ts';
import type { TemplateExports } from '../../../evaluate/cloudformation/template-exports.ts';
import { looksLikeService } from '../../../evaluate/serverless-framework/looks-like-service.ts';
import { exportsSomething } from './importing-templates.ts';
import { mayBeTemplates, templatesBesideMax } from './template-reader.ts';
import type { TemplateReader } from './template-reader.ts';

/** Nested templates may name further ones; this many rounds and no more. */
const wantedRoundsMax = 9;

/**
 * The evaluators are loaded when there is something to evaluate: a change of documentation shall not wait for them. A template that another
 * one nests is a part of that one, and evaluated by itself only where no evaluation reached it.
 */
export async function evaluateTemplates(
  files: readonly SourceFile[],
  nested: ReadonlySet<string>,
  reader: TemplateReader,
): Promise<Evaluation[]> {
  if (files.length === 0) return [];
  const imports = files.some(({ text }) => text.includes('ImportValue'));
  const exports = imports ? await exportsBeside(files, reader) : undefined;
  const evaluations: Evaluation[] = [];
  const services = files.filter(looksLikeService);
  for (const file of services) evaluations.push(...(await evaluateOne(file, exports, reader)));
  const declared = new Set(evaluations.flatMap(({ resources }) => resources.map(placeOf)));
  const others = files.filter((file) => !services.includes(file));
  for (const file of others)
    if (!nested.has(file.path)) evaluations.push(...beyond(declared, file, await evaluateOne(file, exports, reader)));
  const reached = new Set(evaluations.flatMap((evaluation) => evaluation.files));
  for (const file of others) {
    if (nested.has(file.path) && !reached.has(file.path))
      evaluations.push(...beyond(declared, file, await evaluateOne(file, exports, reader)));
  }
  return evaluations;
}

/**
 * What a service takes in looks like a template of its own, and is a part of the one that the framework makes: only where each of its resources is
 * there, and it says nothing of being deployed by itself. A service that reads one line of a template says nothing of the rest.
 */
function beyond(declared: ReadonlySet<string>, { text }: SourceFile, evaluations: readonly Evaluation[]): readonly Evaluation[] {
  if (/AWSTemplateFormatVersion|\bParameters\b/u.test(text)) return evaluations;
  return evaluations.filter(({ resources }) => resources.length === 0 || !resources.every((resource) => declared.has(placeOf(resource))));
}

function placeOf({ declaration: { path, range } }: Resource): string {
  return `${path}:${range.startLine}:${range.startColumn}`;
}

/** One deployment of a template; undefined where there is no such template. */
export async function evaluateTemplateWith(path: string, stack: StackInputs, reader: TemplateReader): Promise<Evaluation | undefined> {
  const file = reader.files.get(path);
  if (file === undefined) return undefined;
  const exports = file.text.includes('ImportValue') ? await exportsBeside([file], reader) : undefined;
  const [evaluation] = await evaluateOne(file, exports, reader, stack);
  return evaluation;
}

async function evaluateOne(
  file: SourceFile,
  exports: TemplateExports | undefined,
  reader: TemplateReader,
  stack?: StackInputs,
): Promise<readonly Evaluation[]> {
  const evaluator = await evaluatorOf(file);
  const { files } = reader;
  const evaluate = () =>
    evaluator({ file, files, ...(exports === undefined ? {} : { exports }), ...(stack === undefined ? {} : { stack }) });
  let evaluation = evaluate();
  for (let round = 1; round < wantedRoundsMax && evaluation !== undefined; round += 1) {
    const known = files.size;
    await reader.read(evaluation.wantedFiles.filter((path) => reader.has(path)));
    if (files.size === known) break;
    evaluation = evaluate();
  }
  return evaluation === undefined ? [] : [evaluation];
}

type Evaluator = (request: TemplateRequest) => TemplateEvaluation | undefined;

/** A service of the Serverless Framework is a template that the framework writes. */
async function evaluatorOf(file: SourceFile): Promise<Evaluator> {
  if (looksLikeService(file)) return (await import('../../../evaluate/serverless-framework/evaluate-service.ts')).evaluateService;
  return (await import('../../../evaluate/cloudformation/evaluate-template.ts')).evaluateTemplate;
}

/** The templates of the change and those that may stand beside them: what they import may be exported there. */
async function exportsBeside(files: readonly SourceFile[], reader: TemplateReader): Promise<TemplateExports> {
  const { templateExports } = await import('../../../evaluate/cloudformation/evaluate-template.ts');
  const beside = await reader.peek(mayBeTemplates(reader.paths, files).slice(0, templatesBesideMax));
  return templateExports([...files, ...beside].filter(exportsSomething));
}
