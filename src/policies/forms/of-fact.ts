import type { Value } from '../../core/value.ts';
import { decide, holding, openFor } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

/** A value that is wrong, and where it stands. */
export interface Wrong<T> {
  readonly value: T;
  readonly source: Value;
}
export interface Question<T> {
  readonly isWrong: (value: T) => boolean;
  /** That of the violation is the same. */
  readonly aspect: string;
  /** What is not known then, as a message: `how long a session lasts`. */
  readonly unknown: string;
  /** Is it wrong that nothing is written? */
  readonly whenAbsent?: boolean;
}

/**
 * What a policy says of one value: of several that a condition chooses between one that is wrong is enough, and told with what decides. `tell`
 * gets nothing where it is wrong that nothing is written.
 */
export function ofFact<T>(
  fact: Fact<T>,
  { isWrong, aspect, unknown: message, whenAbsent = false }: Question<T>,
  tell: (wrong: Wrong<T> | undefined) => Violation,
): readonly (Violation | Unresolved)[] {
  const found = holding(fact, isWrong);
  if (found !== undefined) return [ofOption(tell(found), found.condition?.expression)];
  const unknown = openFor(fact, isWrong, whenAbsent);
  if (unknown !== undefined) return [{ claim: 'unresolved', aspect, unknown, message }];
  return decide(fact, isWrong, whenAbsent) === 'yes' ? [tell(undefined)] : [];
}
