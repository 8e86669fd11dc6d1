import { comparePolicies } from '../../analysis/iam/comparison/compare-policies.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { guardrailTargets, guardrailType, isOrganizationRoot, lastingTarget } from '../../model/iam/iam-guardrail.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';

interface Guard {
  readonly target: string;
  readonly type: string;
  /** Undefined where it is no IAM document, or not known. */
  readonly document: PolicyDocument | undefined;
}

/** Attached to nothing that the code shows. */
const NOWHERE = 'nothing in this code';
const iamTypes: ReadonlySet<string> = new Set(['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY']);

export const orgPolicyRemovedOrDetached = defineEvidence({
  id: 'org-policy-removed-or-detached',
  control: 'guardrails-scp-rcp',
  severity: 'critical',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'An organization policy is removed or detached',
  why: 'The policy was the limit that held in every account below, whatever its administrators do. Without it, or where it is not attached, nothing of it counts.',
  remedy: 'Keep the policy and its attachment. If it moves to another repository, say so in the acceptance of this finding.',
  limits: [
    'An attachment of another policy to the same target, or to the root of the organization, stands in where it denies all that this one did.',
    'Where accounts stand in the tree of units is not looked at.',
  ],
  covers: {},
  *evaluate(subject, model) {
    if (subject.use !== 'scp') return;
    const { resource, options } = subject;
    const type = guardrailType(resource);
    const [option] = options;
    if (option?.unknown !== undefined)
      yield { claim: 'unresolved', aspect: 'content', unknown: option.unknown, message: 'what the policy denies' };
    const document = iamTypes.has(type) && option?.unknown === undefined && options.length === 1 ? option?.document : undefined;
    const targets = guardrailTargets(resource, model);
    for (const one of targets) {
      const target = lastingTarget(one, model);
      const degree: Guard = { target, type, document };
      const trace = [...declaredAt(one.resource), ...declaredAt(resource)];
      yield { claim: 'evidence', scope: `on ${target}`, extent: `${subject.address} on ${target}`, degree, trace };
    }
    if (targets.length > 0) return;
    const degree: Guard = { target: NOWHERE, type, document };
    yield { claim: 'evidence', scope: 'declared', extent: `organization policy ${subject.address}`, degree, trace: declaredAt(resource) };
  },
  lost: ({ extent }) => `${extent} is gone, and nothing in the code denies the same there.`,
  standsIn: (other, lost, place) => place === 'same-root' && takesPlace(other.degree as Guard, lost.degree as Guard),
});

/** Evidence of a policy is compared with evidence of the same policy only, so both degrees are guards. */
function takesPlace(other: Guard, lost: Guard): boolean {
  if (other.type !== lost.type) return false;
  const isThere = other.target === lost.target || lost.target === NOWHERE || isOrganizationRoot(other.target);
  if (!isThere || other.document === undefined || lost.document === undefined) return false;
  return comparePolicies({ base: beneathEverything(lost.document), head: beneathEverything(other.document) }).newAccess === 'no';
}
