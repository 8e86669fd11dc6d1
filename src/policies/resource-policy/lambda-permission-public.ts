import { decide, firstAttribute, readBool } from '../../model/fact.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { defineViolation } from '../define-policy.ts';
import { claimPublic } from './public-claims.ts';

export const lambdaPermissionPublic = defineViolation({
  id: 'lambda-permission-public',
  control: 'cleanup-unintended-accesses',
  severity: 'critical',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Lambda function is open to every AWS account',
  why: 'With "*" as the principal any account of AWS can call the function, with input of its own choice, and the function works with the rights of its role.',
  remedy: 'Name the account or the service, and add source_arn; for an organization add principal_org_id.',
  limits: [
    'A permission with a source, an organization or a token of an event source is not open to everybody.',
    'A function URL that asks nobody to sign is reported by another policy.',
  ],
  covers: { checkov: ['CKV_AWS_301'], kics: ['Lambda Permission Principal Is Wildcard'], securityHub: ['Lambda.1'] },
  evaluate: (policy, model) => (policy.opens.group === 'function' && !belongsToUrl(policy, model) ? claimPublic(policy) : []),
});

/** A permission that counts only for calls by a URL which the same code declares: whether that is open is said of the URL, once. */
function belongsToUrl({ resource, root }: ResourcePolicy, model: AwsModel): boolean {
  const isForUrl =
    decide(
      readBool(firstAttribute(resource.attributes, ['invoked_via_function_url', 'InvokedViaFunctionUrl'])),
      (value) => value,
      false,
    ) === 'yes' || firstAttribute(resource.attributes, ['function_url_auth_type', 'FunctionUrlAuthType']) !== undefined;
  return isForUrl && model.ofType('aws_lambda_function_url', 'AWS::Lambda::Url').some((url) => url.root === root);
}
