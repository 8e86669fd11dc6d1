import type { Value } from '../../../core/value.ts';
import { choose, decisionOf } from '../../choices.ts';
import { conditionTruth } from '../conditions.ts';
import { argumentsOf, badCall, hop, nameOf, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

/**
 * `Fn::If`: `[condition, value if true, value if false]`. A condition that is not known gives a choice of both; a branch that is
 * `AWS::NoValue` is null in it.
 */
export function ifElse(call: IntrinsicCall): Value | undefined {
  const { argument, range, scope } = call;
  const [condition, yes, no] = argumentsOf(argument) ?? [];
  const name = nameOf(condition);
  if (condition === undefined || name === undefined || yes === undefined || no === undefined) return badCall(call);
  const truth = conditionTruth(name, scope, condition.range);
  if (truth.kind === 'known') {
    const branch = scope.evaluate(truth.value ? yes : no, scope);
    return branch === undefined ? undefined : hop(branch, truth.via);
  }
  const origin = originOf(scope, range);
  const options = [yes, no].map((branch) => scope.evaluate(branch, scope));
  if (options.every((option) => option === undefined)) return undefined;
  const decision = decisionOf(truth.unknown, () => undefined);
  return choose(
    options.map((option) => option ?? { kind: 'null', origin }),
    truth.unknown,
    origin,
    [decision.yes, decision.no],
  );
}
