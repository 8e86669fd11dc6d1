import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { Condition } from '../../analysis/iam/document/policy-document.ts';
import type { Fix } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { attribute, members } from '../../model/fact.ts';

/** Where a condition is written. */
export interface ConditionPlace {
  /** In the order of the condition's values. */
  readonly values: readonly Value[];
  /** The word of the operator, where it is a key of its own. */
  readonly operator: Location | undefined;
  /** Set when the operator stands for this one key alone. */
  readonly isAlone: boolean;
}

/** Nothing where an expression decides about the statement. */
export function conditionPlace(option: IamDocumentOption, statement: number, condition: Condition): ConditionPlace {
  const block = attribute(option.sources[statement]?.statement, 'Condition');
  const keys = attribute(block, condition.operator);
  const written = attribute(keys, patternText(condition.key));
  const entries = keys?.kind === 'map' ? keys.entries.size : 0;
  return {
    values: members(written).items,
    operator: block?.kind === 'map' ? block.keys?.get(condition.operator) : undefined,
    isAlone: entries === 1,
  };
}

/** Another operator in its place. None where the word is put together, or stands for other keys too. */
export function operatorFix({ operator, isAlone }: ConditionPlace, { operator: written }: Condition, wanted: string): Fix | undefined {
  if (operator === undefined || !isAlone || operator.range.startLine !== operator.range.endLine) return undefined;
  const length = operator.range.endColumn - operator.range.startColumn;
  const quotes = length - written.length;
  if (quotes !== 0 && quotes !== 2) return undefined;
  return { title: `Use ${wanted}`, edits: [{ location: operator, replacement: quotes === 2 ? `"${wanted}"` : wanted }] };
}
