import { documentAt, wordsIn } from '../../model/embedded-document.ts';
import { attribute, decide, firstAttribute, readText } from '../../model/fact.ts';
import { guardrailType } from '../../model/iam/iam-guardrail.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import type { Subject } from '../../model/subject.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

const defaults = 'aws_ec2_instance_metadata_defaults';

export const imdsDefaultPresent = defineEvidence({
  id: 'imds-default-present',
  control: 'imdsv2',
  severity: 'info',
  on: 'resource',
  types: [defaults, 'aws_organizations_policy', 'AWS::Organizations::Policy'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Version 2 of the metadata service is the rule, not a choice',
  why: 'A default of the account, or a policy of the organization, also holds for the instance that somebody starts by hand.',
  remedy: 'Set http_tokens to "required" as the default of the account, or with a declarative policy for EC2.',
  limits: ['What the policy denies besides is not looked at.'],
  covers: {},
  *evaluate(subject, model) {
    const evidence = subject.resource.type === defaults ? accountDefault(subject, model) : organizationPolicy(subject);
    if (evidence !== undefined) yield evidence;
  },
  lost: ({ extent }) => `${extent} is gone, and the change brings nothing in its place.`,
});

function accountDefault({ address, resource }: Subject, model: AwsModel): Evidence | undefined {
  const tokens = readText(attribute(resource.attributes, 'http_tokens'));
  if (decide(tokens, (text) => text === 'required', false) !== 'yes') return undefined;
  const scope = accountScope(resource);
  const extent = `The default for instance metadata ${address} (${scope})`;
  return { claim: 'evidence', scope, extent, trace: declaredAt(resource), ...standsAt(resource, model) };
}

/** A declarative policy sets the default; a policy of service control refuses to start what asks for version 1. */
function organizationPolicy({ address, resource }: Subject): Evidence | undefined {
  const words = new Set(wordsIn(documentAt(firstAttribute(resource.attributes, ['content', 'Content']))).map((word) => word.toLowerCase()));
  const isDeclared = guardrailType(resource) === 'DECLARATIVE_POLICY_EC2' && words.has('instance_metadata_defaults');
  if (!isDeclared && !(words.has('ec2:metadatahttptokens') && words.has('deny'))) return undefined;
  return {
    claim: 'evidence',
    scope: 'the organization',
    extent: `The policy of the organization on instance metadata ${address}`,
    trace: declaredAt(resource),
  };
}
