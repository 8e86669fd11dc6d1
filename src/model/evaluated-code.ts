import type { InputDeclaration, ProviderConfig, Resource } from '../core/resource.ts';
import type { SourceFile } from '../core/source.ts';
import type { HistoricSecret } from './historic-secret.ts';

/** One side of a change as the evaluators left it: every resource of every root. Typed views are built from it. */
export interface EvaluatedCode {
  readonly resources: readonly Resource[];
  readonly providers: readonly ProviderConfig[];
  readonly inputs: readonly InputDeclaration[];
  readonly texts: readonly SourceFile[];
  readonly history: readonly HistoricSecret[];
  /** Resources of these types, in the order of the code. */
  ofType(...types: readonly string[]): readonly Resource[];
}
