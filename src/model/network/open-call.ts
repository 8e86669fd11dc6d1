import { addressAsWritten, asWritten } from '../../core/as-written.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { decide, firstAttribute, holding, openFor, readBool, readText } from '../fact.ts';
import type { AwsModel } from '../kinds.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { targetOf } from '../target.ts';
import { apiOf, hasResourcePolicy, isPrivateApi, isWebSocket } from './api.ts';
import { apiOperations } from './api-operations.ts';

/** A call that nobody has to sign, or of which it is not known who has to. */
export interface OpenCall extends Subject {
  /** `function mailer`, `API shop`. */
  readonly thing: string;
  /** Which of several: `GET /orders`. Nothing where the thing has one alone. */
  readonly operation: string;
  readonly action: 'lambda:InvokeFunctionUrl' | 'execute-api:Invoke';
  /** What decides whether callers are asked who they are. */
  readonly unknown?: UnknownValue;
  readonly source?: Value;
}

const urls = ['aws_lambda_function_url', 'AWS::Lambda::Url'];
export const apiMethods: readonly string[] = ['aws_api_gateway_method', 'AWS::ApiGateway::Method'];
export const apiRoutes: readonly string[] = ['aws_apigatewayv2_route', 'AWS::ApiGatewayV2::Route'];
const apis = ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi', 'aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api'];

/** URLs of functions, methods and routes, and operations of OpenAPI documents, that anyone on the internet can call. */
export function openCalls(model: AwsModel): readonly OpenCall[] {
  return [
    ...model.ofType(...urls).flatMap((one) => urlCall(one, model)),
    ...model.ofType(...apiMethods, ...apiRoutes).flatMap((one) => routeCall(one, model)),
    ...model.ofType(...apis).flatMap((one) => documentedCalls(one, model)),
  ];
}

function urlCall(resource: Resource, model: AwsModel): readonly OpenCall[] {
  const who = askedBy(resource, ['authorization_type', 'AuthType'], false);
  if (who === undefined) return [];
  const target = firstAttribute(resource.attributes, ['function_name', 'TargetFunctionArn']);
  const name = nameOf(target, resource, model, ['function_name', 'FunctionName']);
  return [{ ...subjectOf(resource), thing: `function ${name}`, operation: '', action: 'lambda:InvokeFunctionUrl', ...who }];
}

function routeCall(resource: Resource, model: AwsModel): readonly OpenCall[] {
  if (asksByItself(resource, model)) return [];
  const who = askedBy(resource, ['authorization', 'authorization_type', 'AuthorizationType'], true);
  if (who === undefined) return [];
  const { attributes, address } = resource;
  const thing = apiName(firstAttribute(attributes, ['rest_api_id', 'RestApiId', 'api_id', 'ApiId']), resource, model);
  const key = scalarText(firstAttribute(attributes, ['route_key', 'RouteKey']));
  return [{ ...subjectOf(resource), thing, operation: key ?? address, action: 'execute-api:Invoke', ...who }];
}

function documentedCalls(api: Resource, model: AwsModel): readonly OpenCall[] {
  const found = apiOperations(firstAttribute(api.attributes, ['body', 'Body']));
  if (found === undefined || isPrivateApi(api) || hasResourcePolicy(api, model)) return [];
  const name = firstAttribute(api.attributes, ['name', 'Name']);
  const thing = `API ${(name && symbolicText(name)) ?? api.address}`;
  return found.operations.flatMap(({ method, path, callers, at }): OpenCall[] => {
    if (callers === 'known' || callers === 'key') return [];
    const call: OpenCall = { ...subjectOf(api), thing, operation: `${method} ${path}`, action: 'execute-api:Invoke', source: at };
    return [callers === 'anyone' ? call : { ...call, unknown: callers }];
  });
}

/** Undefined where callers are asked who they are. */
function askedBy(resource: Resource, names: readonly string[], byDefault: boolean): Pick<OpenCall, 'unknown' | 'source'> | undefined {
  const auth = readText(firstAttribute(resource.attributes, names));
  const isOpen = (text: string): boolean => text === 'NONE';
  const open = holding(auth, isOpen);
  if (open !== undefined) return { source: open.source, ...(open.condition === undefined ? {} : { unknown: open.condition }) };
  const unknown = openFor(auth, isOpen, byDefault);
  if (unknown !== undefined) return { unknown, source: unknown };
  return auth.kind === 'absent' && byDefault ? {} : undefined;
}

/** A method or a route that asks for credentials by itself, or has to answer without any. */
export function asksByItself(resource: Resource, model: AwsModel): boolean {
  const { attributes, type } = resource;
  const api = apiOf(resource, model);
  const needsKey = decide(readBool(firstAttribute(attributes, ['api_key_required', 'ApiKeyRequired'])), (value) => value, false) !== 'no';
  if (needsKey) return true;
  if (apiMethods.includes(type)) {
    const isPreflight = decide(readText(firstAttribute(attributes, ['http_method', 'HttpMethod'])), (text) => text === 'OPTIONS', false);
    return isPreflight === 'yes' || (api !== undefined && (isPrivateApi(api) || hasResourcePolicy(api, model)));
  }
  const key = readText(firstAttribute(attributes, ['route_key', 'RouteKey']));
  // Of a web socket only the connection is authorized; what comes over it has been.
  const isSocket = api === undefined ? decide(key, (text) => /^(?:[A-Z]+ |\$default$)/u.test(text), true) === 'no' : isWebSocket(api);
  if (isSocket) return decide(key, (text) => text === '$connect', false) !== 'yes';
  return decide(key, (text) => text.startsWith('OPTIONS '), false) === 'yes';
}

function apiName(api: Value | undefined, resource: Resource, model: AwsModel): string {
  return `API ${nameOf(api, resource, model, ['name', 'Name'])}`;
}

function nameOf(value: Value | undefined, { root, address }: Resource, model: AwsModel, names: readonly string[]): string {
  const text = targetOf(value, root, model, names)?.text ?? addressAsWritten(address);
  const name = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:(.+)$/u.exec(text)?.[1] ?? text;
  const expression = /^\$\{([^{}]*)\}$/u.exec(name)?.[1];
  return expression === undefined ? asWritten(name) : expression.replace(/\.(?:arn|id|function_name|name|Arn)$/u, '');
}
