import { lineRange } from '../../core/location.ts';
import type { UnknownValue } from '../../core/value.ts';
import type { Pipeline, PipelineStep } from '../../model/sources/pipeline.ts';
import type { Evidence } from '../define-policy.ts';

/** The scope of whatever runs behind a limit: any scanner may be among it. */
const scope = 'what runs behind a limit';

/** Of a pipeline that was not read to its end: what is not seen any more may be there, and a loss is not certain. */
export function* behindLimit({ path, steps, isCut }: Pipeline): Iterable<Evidence> {
  const cut = steps.find(({ cutBy }) => cutBy !== undefined);
  if (cut === undefined && !isCut) return;
  const at = cut?.at ?? { path, range: lineRange(1) };
  const maybe: UnknownValue = {
    kind: 'unknown',
    reason: 'limit-reached',
    expression: `what ${path} runs behind a limit`,
    origin: { at, via: [] },
  };
  yield { claim: 'evidence', counted: true, scope, extent: `What ${path} runs behind a limit`, maybe, trace: [at] };
}

export function isBehindLimit(other: Evidence): boolean {
  return other.scope === scope;
}

/** An expression decides whether the failure of a step counts. */
export function maybeIgnored({ ignoredIf, at }: PipelineStep): Pick<Evidence, 'maybe'> {
  if (ignoredIf === undefined) return {};
  return {
    maybe: { kind: 'unknown', reason: 'unsupported-expression', expression: `continue-on-error: ${ignoredIf}`, origin: { at, via: [] } },
  };
}
