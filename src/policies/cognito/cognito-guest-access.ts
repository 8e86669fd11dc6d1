import type { Fix } from '../../core/finding.ts';
import { isAllWild, literalText } from '../../analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import { attribute, firstAttribute, holding, openFor, readBool } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

/** What apps send without anybody being signed in, and what the pool itself needs. */
const harmless = /^(?:mobileanalytics|cognito-sync|rum|cognito-identity):|^mobiletargeting:(?:PutEvents|UpdateEndpoint)$/iu;

export const cognitoGuestAccess = defineViolation({
  id: 'cognito-guest-access',
  control: 'customer-iam',
  severity: 'high',
  on: 'resource',
  types: ['aws_cognito_identity_pool', 'AWS::Cognito::IdentityPool'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Anyone gets credentials of AWS without signing in',
  why: 'An identity pool with guests hands out credentials to whoever knows its id, which is in every app and page that uses it. Whatever the guest role may do, everybody may do.',
  remedy: 'Switch guests off. Where an app must send events before sign-in, let the role do that and nothing else.',
  limits: [
    'Critical where the code has the role for guests and it may do more than send events.',
    'A role for guests of another repository is not visible.',
  ],
  covers: { checkov: ['CKV_AWS_366'], securityHub: ['Cognito.2'] },
  *evaluate({ address, resource }, model) {
    const guests = readBool(firstAttribute(resource.attributes, ['allow_unauthenticated_identities', 'AllowUnauthenticatedIdentities']));
    const open = holding(guests, (on) => on);
    const unknown = openFor(guests, (on) => on);
    if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'guests', unknown, message: `whether ${address} lets guests in` };
    if (open === undefined) return;
    const more = actionsOfGuests(resource, model);
    const violation: Violation = {
      claim: 'violation',
      aspect: 'guests',
      message: `${address} gives credentials of AWS to anyone without signing in${more === undefined ? '' : `, who may then use ${more}`}.`,
      trace: [...traceOf(open.source), resource.declaration],
      confidence: confidenceIn(open.source),
      ...(more === undefined ? {} : { severity: 'critical' as const }),
      ...noGuests(open.source),
    };
    yield ofOption(violation, open.condition?.expression);
  },
});

function noGuests({ kind, origin }: Value): { readonly fix?: Fix } {
  if (kind !== 'bool' || origin.via.length > 0) return {};
  return { fix: { title: 'Let no guests in', edits: [{ location: origin.at, replacement: 'false' }] } };
}

/** The first action of the role for guests that is more than sending events. */
function actionsOfGuests(pool: Resource, model: AwsModel): string | undefined {
  const roles = managed(model, 'aws_cognito_identity_pool_roles_attachment', 'AWS::Cognito::IdentityPoolRoleAttachment')
    .filter(
      (one) => one.root === pool.root && binds(firstAttribute(one.attributes, ['identity_pool_id', 'IdentityPoolId']), pool, []) === 'yes',
    )
    .flatMap((one) => attribute(firstAttribute(one.attributes, ['roles', 'Roles']), 'unauthenticated') ?? []);
  if (roles.length === 0) return undefined;
  const guests = model
    .subjects('iam.principal')
    .filter(({ root, resource }) => root === pool.root && roles.some((role) => binds(role, resource, []) === 'yes'));
  return guests.flatMap(({ whole }) => moreThanEvents(whole.document))[0];
}

function moreThanEvents({ statements }: PolicyDocument): readonly string[] {
  return statements
    .filter(({ effect }) => effect === 'allow')
    .flatMap(({ actions, notActions }) => {
      if (notActions !== undefined) return ['nearly everything'];
      return (actions?.items ?? []).flatMap((pattern) => {
        if (isAllWild(pattern)) return ['everything'];
        const text = literalText(pattern) ?? pattern.map((part) => ('text' in part ? part.text : '*')).join('');
        return harmless.test(text) ? [] : [text];
      });
    });
}
