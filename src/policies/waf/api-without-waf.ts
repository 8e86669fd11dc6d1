import { scalarText } from '../../core/value.ts';
import { firstAttribute, decide, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { apiOf, isPrivateApi } from '../../model/network/api.ts';
import { distributionOf, distributionTypes } from '../../model/network/distribution.ts';
import { wordsIn } from '../../model/embedded-document.ts';
import type { Subject } from '../../model/subject.ts';
import type { Violation, ViolationPolicy } from '../define-policy.ts';
import { defineCompanion } from '../forms/companion.ts';
import type { Companion } from '../forms/companion-row.ts';
import { webAclPolicies } from './firewall-manager.ts';

const by = {
  terraform: { aws_wafv2_web_acl_association: 'resource_arn', aws_wafregional_web_acl_association: 'resource_arn' },
  cloudformation: { 'AWS::WAFv2::WebACLAssociation': 'ResourceArn', 'AWS::WAFRegional::WebACLAssociation': 'ResourceArn' },
} as const;

/** What of an API, a pool or a service the internet reaches, and the web ACL in front of it. */
export const apiWebAcl: Companion = {
  what: 'web ACL',
  lacks: 'faces the internet without a web ACL',
  terraform: {
    of: {
      aws_api_gateway_stage: 'arn',
      aws_appsync_graphql_api: 'arn',
      aws_cognito_user_pool: 'arn',
      aws_apprunner_service: 'arn',
    },
    partOf: { aws_api_gateway_stage: 'rest_api_id' },
    by: by.terraform,
  },
  cloudformation: {
    of: {
      'AWS::ApiGateway::Stage': '',
      'AWS::AppSync::GraphQLApi': '',
      'AWS::Cognito::UserPool': '',
      'AWS::AppRunner::Service': '',
    },
    partOf: { 'AWS::ApiGateway::Stage': 'RestApiId' },
    by: by.cloudformation,
  },
  unless: webAclPolicies,
};

const httpApis = ['aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'];

const data = defineCompanion({
  id: 'api-without-waf',
  control: 'waf-managed-rules',
  severity: 'medium',
  title: 'API, user pool or service faces the internet without a web ACL',
  why: 'Whatever scans the internet for the flaws of last week, and whoever tries passwords by the thousand, reaches it unfiltered. Managed rules of AWS WAF hold back the known ones.',
  remedy: 'Associate a web ACL with managed rule groups. An HTTP API takes none: put CloudFront with a web ACL in front of it.',
  limits: [
    'A web ACL that another repository associates is not visible; a policy of Firewall Manager in the same root that puts them there counts as one.',
    'An HTTP API without a distribution in front of it is information only.',
  ],
  covers: {
    checkov: ['CKV2_AWS_29', 'CKV2_AWS_33'],
    kics: ['API Gateway without WAF'],
    securityHub: ['APIGateway.4'],
  },
  rows: [apiWebAcl],
});

/** Whether an API is private, or stands behind a distribution, is said by another resource. */
export const apiWithoutWaf: typeof data = { ...data, types: [...(data.types ?? []), ...httpApis], evaluate };

function evaluate(subject: Subject, model: AwsModel): ReturnType<ViolationPolicy<'resource'>['evaluate']> {
  const { resource } = subject;
  if (httpApis.includes(resource.type)) return isBehindCloudFront(subject, model) ? [] : [httpApi(subject)];
  const named = firstAttribute(resource.attributes, ['rest_api_id', 'RestApiId']);
  // Whether the internet reaches an API that no code declares is not known; CloudFormation refuses such a template.
  if (resource.dialect === 'terraform' && named?.kind === 'unknown' && named.reason === 'undeclared-name')
    return [
      {
        claim: 'unresolved',
        aspect: 'web ACL',
        unknown: named,
        message: `whether ${subject.address} faces the internet without a web ACL`,
      },
    ];
  const api = apiOf(resource, model);
  return (api !== undefined && isPrivateApi(api)) || isNamedByStage(subject, model) ? [] : data.evaluate(subject, model);
}

function httpApi({ address, resource }: Subject): Violation {
  return {
    claim: 'violation',
    aspect: 'web ACL',
    message: `${address} is an HTTP API, which takes no web ACL, and no distribution of this code stands in front of it.`,
    trace: [resource.declaration],
    confidence: 'likely',
    severity: 'info',
  };
}

/** An association may write the whole name of a stage, whose API has an id that nobody knows before it is made. */
function isNamedByStage({ resource, root }: Subject, model: AwsModel): boolean {
  const stage = scalarText(firstAttribute(resource.attributes, ['stage_name', 'StageName']));
  if (stage === undefined) return false;
  return model
    .ofType(...Object.keys({ ...by.terraform, ...by.cloudformation }))
    .some(
      (one) =>
        one.root === root &&
        wordsIn(firstAttribute(one.attributes, ['resource_arn', 'ResourceArn'])).some((text) => text.endsWith(`/stages/${stage}`)),
    );
}

function isBehindCloudFront({ resource, address, root }: Subject, model: AwsModel): boolean {
  const protocol = readText(firstAttribute(resource.attributes, ['protocol_type', 'ProtocolType']));
  if (decide(protocol, (text) => text === 'HTTP', true) !== 'yes') return true;
  return model
    .ofType(...distributionTypes)
    .some(
      (one) => one.root === root && distributionOf(one).origins.some(({ body }) => wordsIn(body).some((text) => text.includes(address))),
    );
}
