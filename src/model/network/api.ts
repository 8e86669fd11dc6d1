import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { decide, firstAttribute, members, readText } from '../fact.ts';
import { findIn } from '../find.ts';
import type { AwsModel } from '../kinds.ts';

const restApiTypes = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi'] as const;
const apiTypes = ['aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'] as const;

/** The API that a stage, a method or a route belongs to, where the code declares it. */
export function apiOf({ attributes, root }: Resource, code: EvaluatedCode): Resource | undefined {
  const named = firstAttribute(attributes, ['rest_api_id', 'RestApiId', 'api_id', 'ApiId']);
  return findIn(code, ...restApiTypes, ...apiTypes)(named, root)[0];
}

/** Reached through VPC endpoints alone. */
export function isPrivateApi({ attributes }: Resource): boolean {
  const types = firstAttribute(firstAttribute(attributes, ['endpoint_configuration', 'EndpointConfiguration']), ['types', 'Types']);
  return members(types).items.some((type) => decide(readText(type), (text) => text === 'PRIVATE', false) !== 'no');
}

/** A policy that says who may call it, on the API itself or beside it. One that lets everybody in says nothing. */
export function hasResourcePolicy(api: Resource, model: AwsModel): boolean {
  return model
    .subjects('iam.resource-policy')
    .filter(
      ({ resource, root }) => resource === api || (root === api.root && policyTypes.has(resource.type) && apiOf(resource, model) === api),
    )
    .some(({ options }) => options.some(({ document, unknown }) => unknown !== undefined || !letsEverybodyIn(document)));
}

const policyTypes = new Set(['aws_api_gateway_rest_api_policy']);

function letsEverybodyIn({ statements }: PolicyDocument): boolean {
  const isOpen = statements.some(
    ({ effect, principals, conditions, moreConditions }) =>
      effect === 'allow' &&
      conditions.length === 0 &&
      moreConditions === undefined &&
      principals?.items.some(({ pattern }) => pattern.length === 1 && pattern[0]?.kind === 'any') === true,
  );
  return isOpen && statements.every(({ effect }) => effect === 'allow');
}

/** `HTTP` or `WEBSOCKET`. */
export function isWebSocket({ attributes }: Resource): boolean {
  return decide(readText(firstAttribute(attributes, ['protocol_type', 'ProtocolType'])), (text) => text === 'WEBSOCKET', false) !== 'no';
}
