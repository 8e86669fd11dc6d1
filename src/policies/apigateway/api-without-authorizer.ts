import { apiOf, hasResourcePolicy, isPrivateApi } from '../../model/network/api.ts';
import { apiMethods as methods, apiRoutes as routes, asksByItself } from '../../model/network/open-call.ts';
import { decide, firstAttribute, holding, openFor, readText } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

const apis = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi', 'aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'];
const authorizers = [
  'aws_api_gateway_authorizer',
  'AWS::ApiGateway::Authorizer',
  'aws_apigatewayv2_authorizer',
  'AWS::ApiGatewayV2::Authorizer',
];
const graphs = ['aws_appsync_graphql_api', 'AWS::AppSync::GraphQLApi'];

export const apiWithoutAuthorizer = defineViolation({
  id: 'api-without-authorizer',
  control: 'limit-network-access',
  severity: 'medium',
  strict: true,
  on: 'resource',
  types: [...methods, ...routes, ...apis, ...graphs],
  dialects: ['terraform', 'cloudformation'],
  title: 'API answers whoever calls it',
  why: 'Without an authorizer everybody on the internet may call what stands behind the API, as often as they like, and the function there has to tell the callers apart by itself.',
  remedy: 'Set an authorizer: IAM, Cognito, JWT or one of your own.',
  limits: [
    'A path that is meant for everybody is reported once, when it comes; accept it with a comment.',
    'An API of which the code declares neither an authorizer nor a method that asks for credentials is reported at info severity, and only where the configuration sets something for this policy.',
    'An authorizer within the body of an OpenAPI document is not read, nor what the function itself asks for.',
  ],
  covers: {
    checkov: ['CKV_AWS_59', 'CKV2_AWS_70', 'CKV_AWS_309'],
    trivy: ['AVD-AWS-0004'],
    kics: ['API Gateway Method Does Not Contains An API Key', 'API Gateway With Open Access', 'API Gateway Without Configured Authorizer'],
    securityHub: ['APIGateway.8', 'AppSync.5'],
  },
  *evaluate(subject, model) {
    if (graphs.includes(subject.resource.type)) yield* byKey(subject);
    else if (apis.includes(subject.resource.type)) yield* withoutAny(subject, model);
    else if (!asksByItself(subject.resource, model)) yield* judge(subject);
  },
});

/** A key of AppSync stands in every client, and tells none of them apart. */
function* byKey({ address, resource }: Subject): Iterable<Violation | Unresolved> {
  const kind = readText(firstAttribute(resource.attributes, ['authentication_type', 'AuthenticationType']));
  const isKey = (text: string): boolean => text === 'API_KEY';
  const found = holding(kind, isKey);
  const unknown = openFor(kind, isKey);
  if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'authorization', unknown, message: `who may call ${address}` };
  if (found === undefined) return;
  const violation: Violation = {
    claim: 'violation',
    aspect: 'authorization',
    message: `${address} asks its callers for a key alone, which stands in every client.`,
    trace: [...traceOf(found.source), resource.declaration],
    confidence: confidenceIn(found.source),
    severity: 'low',
  };
  yield ofOption(violation, found.condition?.expression);
}

function* judge({ address, resource }: Subject): Iterable<Violation | Unresolved> {
  const { attributes, type } = resource;
  const kind = readText(firstAttribute(attributes, ['authorization', 'authorization_type', 'AuthorizationType']));
  const answer = decide(kind, (text) => text === 'NONE', true);
  if (answer === 'unknown' && kind.kind === 'unknown')
    yield { claim: 'unresolved', aspect: 'authorization', unknown: kind.unknown, message: `who may call ${address}` };
  if (answer !== 'yes') return;
  const source = kind.kind === 'known' ? [kind.source] : [];
  yield {
    claim: 'violation',
    aspect: 'authorization',
    message: `${address} lets everybody call this ${methods.includes(type) ? 'method' : 'route'}.`,
    trace: [...source.flatMap(traceOf), resource.declaration],
    confidence: confidenceIn(...source),
  };
}

/** Nothing in the code asks for credentials: its methods are declared elsewhere, or as a document. */
function* withoutAny({ address, resource, root }: Subject, model: AwsModel): Iterable<Violation> {
  const { attributes } = resource;
  const isElsewhere = firstAttribute(attributes, ['body', 'Body', 'BodyS3Location', 'Target', 'target']) !== undefined;
  if (isElsewhere || isPrivateApi(resource) || hasResourcePolicy(resource, model)) return;
  const parts = model.ofType(...authorizers, ...methods, ...routes).filter((part) => part.root === root && apiOf(part, model) === resource);
  if (parts.length > 0) return;
  yield {
    claim: 'violation',
    aspect: 'authorizer',
    message: `${address} has no authorizer.`,
    trace: [resource.declaration],
    confidence: 'likely',
    severity: 'info',
  };
}
