import { atLeast, confidences, severities } from '../../core/finding.ts';
import type { Severity } from '../../core/finding.ts';
import { controlPhase, findControl } from '../../core/maturity-model.ts';
import type { Phase } from '../../core/maturity-model.ts';
import type { Policy } from '../../policies/define-policy.ts';
import type { Difference } from '../comparison/difference.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import type { Config } from '../settings/config.ts';
import type { AppliedWaiver, Review } from '../result.ts';
import { isAdvisedThere } from './advised-paths.ts';

/** The gate's decision about one finding, with one clause on why. */
export interface Verdict {
  readonly verdict: 'block' | 'advise';
  readonly reason: string;
}

/** What a difference is judged by. */
export interface Gate {
  readonly config: Config;
  readonly mode: Review['mode'];
  readonly identity: Pick<IdentityMap, 'rootBefore'>;
}

/** The one place that decides. Blocks only what the change introduces or weakens, up to the configured phase, severity and confidence. */
export function judge(difference: Difference, waiver: AppliedWaiver | undefined, gate: Gate): Verdict {
  const { config, mode } = gate;
  const { policy, confidence } = difference;
  const severity = severityOf(difference, config);
  const phase = phaseOf(policy, config);
  const advise = (reason: string): Verdict => ({ verdict: 'advise', reason });
  if (!difference.introduced)
    return advise(difference.baselineState === 'absent' ? 'fixed by this change' : 'was there before this change');
  if (waiver !== undefined) return advise(`accepted: ${waiver.reason}`);
  const set = bySetting(difference, gate);
  if (set !== undefined) return set;
  if (phase > config.phase) return advise(`phase ${phase} is beyond the configured phase ${config.phase}`);
  if (!atLeast(severities, severity, config.severity)) return advise(`severity ${severity} is below ${config.severity}`);
  const isOpen = difference.unlessOutside === true && config.unknown === 'block';
  if (!isOpen && !atLeast(confidences, confidence, config.confidence))
    return advise(`confidence ${confidence} is below ${config.confidence}`);
  const grounds = `phase ${phase}, ${severity}`;
  return { verdict: 'block', reason: mode === 'scan' ? grounds : `introduced by this change, ${grounds}` };
}

/** What the configuration says of this policy, or of this place, whatever the phase. */
function bySetting(difference: Difference, { config, identity }: Gate): Verdict | undefined {
  const { policy, asPolicy = policy.id, advisory } = difference;
  const id = config.policies[policy.id]?.gate === undefined ? asPolicy : policy.id;
  const gate = config.policies[id]?.gate;
  if (gate === 'block') return { verdict: 'block', reason: `${id} is set to block` };
  if (gate === 'advise' || gate === 'off') return { verdict: 'advise', reason: gate === 'off' ? `${id} is off` : `${id} is set to advise` };
  const reason = advisory ?? (isAdvisedThere(difference, config, identity) ? 'findings only advise there' : undefined);
  return reason === undefined ? undefined : { verdict: 'advise', reason };
}

/** The configured severity of the policy, else that of the claim. */
export function severityOf({ policy, asPolicy = policy.id, severity }: Difference, config: Config): Severity {
  return config.policies[policy.id]?.severity ?? config.policies[asPolicy]?.severity ?? severity;
}

/** The phase that a policy counts from. Throws for a control that the model does not have: a bug of ours. */
export function phaseOf(policy: Policy, config: Config): Phase {
  const control = findControl(policy.control);
  if (control === undefined) throw new Error(`policy ${policy.id} names the unknown control ${policy.control}`);
  return policy.phase ?? controlPhase(control, config.model);
}
