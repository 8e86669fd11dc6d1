import type { Value } from '../../core/value.ts';
import { firstAttribute, holding, openFor, readText } from '../../model/fact.ts';
import { possibleMembers } from '../../model/possible-members.ts';
import { certaintyOf, confidenceIn, declaredAt, defineViolation, traceOf } from '../define-policy.ts';
import type { Evidence, Unresolved, Violation } from '../define-policy.ts';
import type { Subject } from '../../model/subject.ts';
import { ofOption } from '../documents/over-options.ts';
import type { Fix } from '../../core/finding.ts';

export const orgPolicyTypeDisabled = defineViolation({
  id: 'org-policy-type-disabled',
  control: 'guardrails-scp-rcp',
  severity: 'critical',
  on: 'resource',
  types: ['aws_organizations_organization', 'AWS::Organizations::Organization'],
  dialects: ['terraform', 'cloudformation'],
  title: 'The organization cannot have policies, or no longer has a type of them',
  why: 'When a type of policies is disabled, all policies of that type stop counting in all accounts at once, and their attachments are lost: enabling it again does not bring them back. Without all features there are no such policies at all.',
  remedy: 'Keep feature_set ALL and every policy type that is in use.',
  limits: ['CloudFormation knows no policy types of an organization.', 'Whether a policy of the type is in use is not looked at.'],
  covers: { kics: ['Service Control Policies Disabled', 'Organizations SCPs All Features Not Enabled'] },
  *evaluate({ root, address, resource }) {
    const features = readText(firstAttribute(resource.attributes, ['feature_set', 'FeatureSet']));
    const isReduced = (value: string): boolean => value !== 'ALL';
    const reduced = holding(features, isReduced);
    const unknown = openFor(features, isReduced);
    if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'features', unknown, message: `which features ${address} has` };
    if (reduced !== undefined) {
      const violation: Violation = {
        claim: 'violation',
        aspect: 'features',
        message: `${address} has the features for one bill alone: no policy of the organization can limit its accounts.`,
        trace: [...traceOf(reduced.source), resource.declaration],
        confidence: confidenceIn(reduced.source),
        ...allFeatures(reduced.source),
      };
      yield ofOption(violation, reduced.condition?.expression);
    }
    yield* policyTypes({ root, address, resource });
  },
  lost: ({ extent }) => `${extent} is no longer enabled: no policy of that type counts any more, in any account.`,
});

function* policyTypes({ root, address, resource }: Subject): Generator<Evidence | Unresolved> {
  const types = possibleMembers(firstAttribute(resource.attributes, ['enabled_policy_types']));
  const unknown = types.find(({ open }) => open !== undefined)?.open;
  if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'policy types', unknown, message: `which policy types ${address} has` };
  for (const type of types) {
    if (type.open !== undefined) continue;
    yield {
      claim: 'evidence',
      scope: `${root} ${address} ${type.text}`,
      extent: `The policy type ${type.text} of ${address}`,
      ofSubject: true,
      part: type.text,
      trace: [...traceOf(type.value), ...declaredAt(resource)],
      ...certaintyOf(type),
    };
  }
}

function allFeatures({ kind, origin: { at, via } }: Value): { readonly fix?: Fix } {
  if (kind !== 'string' || via.length > 0 || at.range.startLine !== at.range.endLine) return {};
  const isQuoted = at.range.endColumn - at.range.startColumn === 'CONSOLIDATED_BILLING'.length + 2;
  return { fix: { title: 'Keep all features', edits: [{ location: at, replacement: isQuoted ? '"ALL"' : 'ALL' }] } };
}
