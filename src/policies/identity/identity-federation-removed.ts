import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { firstAttribute } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';

interface Way {
  readonly what: string;
  /** People come in by many of them: what counts is whether any is left. */
  readonly isOneOfMany?: true;
}

const ways: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['aws_iam_saml_provider', { what: 'SAML provider' }],
  ['AWS::IAM::SAMLProvider', { what: 'SAML provider' }],
  ['aws_iam_openid_connect_provider', { what: 'OpenID Connect provider' }],
  ['AWS::IAM::OIDCProvider', { what: 'OpenID Connect provider' }],
  ['aws_ssoadmin_trusted_token_issuer', { what: 'trusted token issuer' }],
  ['aws_ssoadmin_permission_set', { what: 'permission set', isOneOfMany: true }],
  ['AWS::SSO::PermissionSet', { what: 'permission set', isOneOfMany: true }],
  ['aws_ssoadmin_account_assignment', { what: 'assignment of a permission set to a group', isOneOfMany: true }],
  ['AWS::SSO::Assignment', { what: 'assignment of a permission set to a group', isOneOfMany: true }],
]);
const lastingTypes = ['aws_iam_user', 'AWS::IAM::User', 'aws_iam_access_key', 'AWS::IAM::AccessKey'];

export const identityFederationRemoved = defineEvidence({
  id: 'identity-federation-removed',
  control: 'identity-federation',
  severity: 'high',
  on: 'resource',
  types: [...ways.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'A way to log in without lasting credentials is removed',
  why: 'People who can no longer come in through the directory or OIDC come in as IAM users with a password or a key. Those do not end when somebody leaves, and they lie where they were copied to.',
  remedy: 'Keep federation as the only way in for people and pipelines. If a provider is replaced, add the new one in the same change.',
  limits: [
    'Medium where the code has no IAM user and no access key beside it before the change; one that the change brings is reported by the policies on users and keys.',
    'Of permission sets and assignments of groups the loss of the last one of a root is reported, of providers each that nothing takes the place of. Others that come new in another root of the repository in the same change are taken for the ones that went.',
    'The provider of an EKS cluster, which is there for pods, is left out.',
  ],
  speaksFor: ['federation-present', 'temporary-credentials-present'],
  covers: {},
  *evaluate({ resource, address }, model) {
    const way = ways.get(resource.type);
    if (way === undefined || isForPods(resource) || isForOnePerson(resource)) return;
    yield {
      claim: 'evidence',
      scope: `${way.what}: ${accountScope(resource)}`,
      extent: `The ${way.what} ${address}`,
      degree: way,
      trace: declaredAt(resource),
      ...standsAt(resource, model),
      ...(hasLasting(resource, model) ? {} : { severity: 'medium' as const }),
    };
  },
  lost: ({ extent, severity }) =>
    severity === undefined
      ? `${extent} is gone, and IAM users or access keys, whose credentials last, stay.`
      : `${extent} is gone, and the change brings nothing in its place.`,
  // What comes new in another root is how code moves within an estate, sets and assignments together, of which the number may not be known there;
  // what stood there before is there for others.
  standsIn: ({ degree: other }, { degree: lost }, place) =>
    place !== 'other-root' && isOneOfMany(lost) && isOneOfMany(other) && (other.what === lost.what || place === 'new-in-other-root'),
});

function isOneOfMany(degree: unknown): degree is Way {
  return typeof degree === 'object' && degree !== null && 'isOneOfMany' in degree;
}

function isForPods({ attributes }: Resource): boolean {
  const url = firstAttribute(attributes, ['url', 'Url']);
  return url !== undefined && /(?:^|[^a-z])eks(?:[^a-z]|$)|cluster/iu.test(symbolicText(url) ?? '');
}

function isForOnePerson({ attributes }: Resource): boolean {
  return scalarText(firstAttribute(attributes, ['principal_type', 'PrincipalType'])) === 'USER';
}

function hasLasting({ root }: Resource, model: AwsModel): boolean {
  return managed(model, ...lastingTypes).some((one) => one.root === root);
}
