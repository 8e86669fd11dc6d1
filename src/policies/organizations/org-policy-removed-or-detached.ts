import { comparePolicies } from '../../analysis/iam/comparison/compare-policies.ts';
import { beneathEverything } from '../../analysis/iam/document/beneath-everything.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute } from '../../model/fact.ts';
import type { IamDocument } from '../../model/iam/iam-document.ts';
import { guardrailTargets, guardrailType, isOrganizationRoot, lastingTarget, targetsOf } from '../../model/iam/iam-guardrail.ts';
import type { GuardrailTarget } from '../../model/iam/iam-guardrail.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { possibleMembers } from '../../model/possible-members.ts';
import type { Subject } from '../../model/subject.ts';
import { certaintyOf, declaredAt, defineEvidence } from '../define-policy.ts';
import type { Evidence, Unresolved } from '../define-policy.ts';

interface Guard {
  readonly target: string;
  /** Undefined for a policy that is not in the code. */
  readonly type: string | undefined;
  /** Undefined where it is no IAM document, or not known. */
  readonly document: PolicyDocument | undefined;
}

/** Attached to nothing that the code shows. */
const NOWHERE = 'nothing in this code';
/** What stands everywhere as long as nobody wants a list of what is allowed: it denies nothing. */
const allowingAll: ReadonlySet<string> = new Set(['p-FullAWSAccess', 'p-RCPFullAWSAccess']);

export const orgPolicyRemovedOrDetached = defineEvidence({
  id: 'org-policy-removed-or-detached',
  control: 'guardrails-scp-rcp',
  severity: 'critical',
  on: 'resource',
  types: ['aws_organizations_policy', 'AWS::Organizations::Policy', 'aws_organizations_policy_attachment'],
  dialects: ['terraform', 'cloudformation'],
  title: 'An organization policy is removed or detached',
  why: 'The policy was the limit that held in every account below, whatever its administrators do. Without it, or where it is not attached, nothing of it counts.',
  remedy: 'Keep the policy and its attachment. If it moves to another repository, say so in the acceptance of this finding.',
  limits: [
    'An attachment of another policy to the same target, or to the root of the organization, stands in where it denies all that this one did.',
    'Where accounts stand in the tree of units is not looked at.',
    'Of a policy that another repository declares its attachment is looked at, wherever it stands; what it denies is not known then.',
  ],
  speaksFor: ['org-policy-present', 'imds-default-present', 's3-account-public-access-block-present'],
  covers: {},
  evaluate(subject, model) {
    if (subject.resource.type === 'aws_organizations_policy_attachment') return ofAttachment(subject, model);
    const document = model
      .subjects('iam.document')
      .find(({ use, root, address }) => use === 'scp' && root === subject.root && address === subject.address);
    return ofPolicy(subject, document, model);
  },
  lost: ({ extent }) => `${extent} is gone, and nothing in the code denies the same there.`,
  standsIn: (other, lost, place) => place === 'same-root' && takesPlace(other.degree as Guard, lost.degree as Guard),
});

/** A unit of the code is the same under whatever name it gets. */
function partOf({ value, text }: GuardrailTarget): Pick<Evidence, 'part'> {
  return value.kind === 'string' ? {} : { part: `on ${text}` };
}

function* ofPolicy({ address, resource }: Subject, content: IamDocument | undefined, model: AwsModel): Iterable<Evidence | Unresolved> {
  const type = guardrailType(resource);
  const { options = [] } = content ?? {};
  const [option] = options;
  if (option?.unknown !== undefined)
    yield { claim: 'unresolved', aspect: 'content', unknown: option.unknown, message: 'what the policy denies' };
  const document = option?.unknown === undefined && options.length === 1 ? option?.document : undefined;
  const targets = guardrailTargets(resource, model);
  for (const one of targets) {
    const target = lastingTarget(one, model);
    const degree: Guard = { target, type, document };
    const trace = [...declaredAt(one.resource), ...declaredAt(resource)];
    yield {
      claim: 'evidence',
      scope: `on ${target}`,
      extent: `${address} on ${target}`,
      degree,
      trace,
      ...partOf(one),
      ...certaintyOf(one),
    };
  }
  const degree: Guard = { target: NOWHERE, type, document };
  const declared: Evidence = {
    claim: 'evidence',
    scope: 'declared',
    extent: `organization policy ${address}`,
    degree,
    trace: declaredAt(resource),
  };
  yield targets.length === 0 ? declared : { ...declared, counted: true };
}

/** The attachment of a policy that another code declares. One of the same code is told with its policy. */
function* ofAttachment({ address, resource }: Subject, model: AwsModel): Iterable<Evidence> {
  const given = attribute(resource.attributes, 'policy_id');
  const own = managed(model, 'aws_organizations_policy').filter(({ root }) => root === resource.root);
  const isOwn = own.some((policy) => binds(given, policy, []) === 'yes');
  for (const policy of possibleMembers(given)) {
    if (allowingAll.has(policy.text)) continue;
    for (const one of targetsOf(resource)) {
      const target = lastingTarget(one, model);
      const degree: Guard = { target, type: undefined, document: undefined };
      const extent = `${policy.text.replace(/^\$\{(.*)\}$/u, '$1')} on ${target}, by ${address},`;
      const claim = { claim: 'evidence', scope: `${policy.text} on ${target}`, extent, degree, trace: declaredAt(resource) } as const;
      yield { ...claim, ...certaintyOf(policy), ...certaintyOf(one), ...(isOwn ? { counted: true } : {}) };
    }
  }
}

/** Evidence of a policy is compared with evidence of the same policy only, so both degrees are guards. */
function takesPlace(other: Guard, lost: Guard): boolean {
  if (other.type === undefined || other.type !== lost.type) return false;
  const isThere = other.target === lost.target || lost.target === NOWHERE || isOrganizationRoot(other.target);
  if (!isThere || other.document === undefined || lost.document === undefined) return false;
  return comparePolicies({ base: beneathEverything(lost.document), head: beneathEverything(other.document) }).newAccess === 'no';
}
