import { defineViolation } from '../../policies/define-policy.ts';
import type { Policy } from '../../policies/define-policy.ts';

/**
 * What a change of the gate itself is reported as. It stands here and not among the policies because no policy sees a change: this one has
 * nothing to say of a single state (docs/adr/0006-changes-of-the-gate.md).
 */
export const gatePolicy: Policy = defineViolation({
  id: 'gate-configuration-changed',
  control: 'involve-security-in-development',
  severity: 'high',
  on: 'source.text',
  dialects: ['text'],
  title: 'The change lowers the security gate',
  why: 'This change is judged by the gate as base has it, so nothing here helps the change itself. Once it is merged, every later change is judged by the lower gate: a finding that would have blocked does not block any more, or nothing looks at all.',
  remedy:
    'Have somebody who is responsible for security agree to it, best by owning these files in CODEOWNERS. If it is not meant, take that part of the change back.',
  limits: [
    'It compares the configuration, policies of your own, the workflows that run the gate, CODEOWNERS and suppressions. What is set outside the repository (rulesets, branch protection, secrets, the settings of Actions) it does not see; `phasegate doctor` reads a part of that.',
    'A gate that runs inside a composite action or a reusable workflow of another name is not recognised as one.',
  ],
  covers: {},
  evaluate: () => [],
});

/** The verdict's reason by default: see `judge`. */
export const gateAdvisory = `the gate of base judges this change; set ${gatePolicy.id} to block to have it accepted first`;
