import type { SourceFile } from '../../../core/source.ts';
import type { TemplateEvaluation } from '../../../evaluate/cloudformation/evaluate-template.ts';

/** Both sides of a change fill one. */
export type EvaluatedTemplates = Map<string, TemplateEvaluation>;

/** The files of one side, as far as an assembly needs them. */
export interface AssemblyFiles {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Templates that the other side has evaluated, by all that their evaluation depends on. */
  readonly evaluated?: EvaluatedTemplates;
  has(path: string): boolean;
  read(paths: readonly string[]): Promise<void>;
}
