import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { blocks, decide, firstAttribute, holding, members, readBool, readText } from '../../model/fact.ts';
import type { Fact, Holding } from '../../model/fact.ts';
import { tokenSchemes } from '../../model/network/api-operations.ts';
import type { Subject } from '../../model/subject.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Strength, Unresolved } from '../define-policy.ts';
import { otherTokens, tokensIn } from './accepted-tokens.ts';
import type { Tokens } from './accepted-tokens.ts';
import { documentedApis, operationLogins, weakerOperations } from './operation-logins.ts';
import type { OperationLogins } from './operation-logins.ts';

/** How well callers are known. `words` for people. */
interface Login extends Tokens {
  readonly kind: 'login';
  readonly address: string;
  readonly rank: number;
  readonly words: string;
  /** Less than certain where a condition decides that callers are known no better. */
  readonly confidence?: 'likely';
}
type Degree = Login | OperationLogins;

/** Where a type says who may call, and what it says where nothing is written. */
const authorizations: ReadonlyMap<string, { readonly names: readonly string[]; readonly byDefault: string }> = new Map([
  ['aws_api_gateway_method', { names: ['authorization'], byDefault: 'NONE' }],
  ['AWS::ApiGateway::Method', { names: ['AuthorizationType'], byDefault: 'NONE' }],
  ['aws_apigatewayv2_route', { names: ['authorization_type'], byDefault: 'NONE' }],
  ['AWS::ApiGatewayV2::Route', { names: ['AuthorizationType'], byDefault: 'NONE' }],
  ['aws_lambda_function_url', { names: ['authorization_type'], byDefault: 'NONE' }],
  ['AWS::Lambda::Url', { names: ['AuthType'], byDefault: 'NONE' }],
  ['aws_appsync_graphql_api', { names: ['authentication_type'], byDefault: 'API_KEY' }],
  ['AWS::AppSync::GraphQLApi', { names: ['AuthenticationType'], byDefault: 'API_KEY' }],
]);
const authorizers = ['aws_apigatewayv2_authorizer', 'AWS::ApiGatewayV2::Authorizer'];
const listeners = [
  'aws_lb_listener',
  'aws_lb_listener_rule',
  'aws_alb_listener',
  'aws_alb_listener_rule',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
];

export const authorizerRemoved = defineStrength<'resource', Degree>({
  id: 'authorizer-removed',
  control: 'customer-iam',
  severity: 'high',
  on: 'resource',
  types: [...authorizations.keys(), ...authorizers, ...listeners, ...documentedApis],
  dialects: ['terraform', 'cloudformation'],
  title: 'Callers no longer have to say who they are, or say it less well',
  why: 'The code behind the route relied on somebody having checked the caller. Without the authorizer everybody is that caller.',
  remedy: 'Keep the authorizer. A route that is meant to be open belongs in an API of its own.',
  limits: [
    'Which audience and which issuer of tokens are the right ones is not known: another is told, at low and at medium.',
    'An API key is less than an authorizer: it tells clients apart and does not stay secret for long.',
    'Of an OpenAPI document, and of what SAM makes one of, the operations that both sides have are compared, those for preflight requests aside. A document that lies elsewhere is not read; that one comes to lie there is told.',
    'A new operation for everybody is told, at medium, where every operation of the document asked for something before.',
    'What a document asks of all of its operations at once counts for each; a REST API does not take that from it, so that an operation which comes to leave it to the document is told as possibly open.',
    'Audience and issuer are compared of the authorizers of an OpenAPI document that keep their name, and of those that SAM writes into it.',
    'A scheme that an operation names and the document does not declare is taken for one that knows callers, unless the document declared it before.',
  ],
  covers: { kics: ['API Gateway Without Configured Authorizer'] },
  speaksFor: ['lambda-url-without-auth', 'api-without-authorizer'],
  *evaluate(subject) {
    const { address, resource } = subject;
    if (documentedApis.includes(resource.type)) {
      yield* operationLogins(subject);
      return yield* tokensOfSchemes(subject);
    }
    const found = authorizationOf(resource) ?? audienceOf(resource) ?? loginOf(resource);
    if (found === undefined) return;
    const { aspect } = found;
    if ('unknown' in found) return yield { claim: 'unresolved', aspect, unknown: found.unknown, message: `who may call ${address}` };
    const { at, ...degree } = found;
    yield { claim: 'strength', aspect, degree: { kind: 'login', address, ...degree }, trace: [...at, resource.declaration] };
    if (aspect === 'authorization' && degree.rank === 2) yield* scopesOf(subject);
  },
  weaker: (base, head) => {
    if (base.kind === 'operations' || head.kind === 'operations')
      return base.kind === 'operations' && head.kind === 'operations' ? weakerOperations(base, head) : undefined;
    if (head.rank >= base.rank) return head.rank === base.rank ? otherTokens(base, head) : undefined;
    const some = head.confidence === undefined ? '' : ' for some values of a condition';
    return {
      message: `${head.address} took ${base.words} before, and now takes ${head.words}${some}.`,
      confidence: head.confidence ?? 'certain',
    };
  },
});

/** A scope says what a token is for: without one every token of the same issuer opens the method. */
function* scopesOf({ address, resource }: Subject): Iterable<Strength<Login> | Unresolved> {
  const written = firstAttribute(resource.attributes, ['authorization_scopes', 'AuthorizationScopes']);
  const { items, unknown } = members(written);
  const aspect = 'scopes';
  if (unknown !== undefined) return yield { claim: 'unresolved', aspect, unknown, message: `who may call ${address}`, onlyLost: true };
  const degree = items.length > 0 ? { rank: 2, words: 'tokens with a scope' } : { rank: 1, words: 'tokens for whatever' };
  yield { claim: 'strength', aspect, degree: { kind: 'login', address, ...degree }, trace: [...placesOf(written), resource.declaration] };
}

/** The degree, or what decides it. */
type Found = { readonly aspect: string } & (Known | { readonly unknown: UnknownValue });

interface Known extends Omit<Login, 'kind' | 'address'> {
  readonly at: readonly Location[];
}

function authorizationOf({ type, attributes }: Resource): Found | undefined {
  const place = authorizations.get(type);
  if (place === undefined) return undefined;
  const aspect = 'authorization';
  const written = firstAttribute(attributes, place.names);
  const fact = readText(written);
  // Of several known values the one that knows callers least counts.
  const open = holding(fact, (value) => value === 'NONE') ?? holding(fact, (value) => value === 'API_KEY');
  if (fact.kind === 'unknown' && open === undefined) return { aspect, unknown: fact.unknown };
  const says = open?.value ?? valueOr(fact, place.byDefault);
  const key = readBool(firstAttribute(attributes, ['api_key_required', 'ApiKeyRequired']));
  const needsKey = decide(key, (on) => on, false);
  // Where callers are known otherwise, the key decides nothing.
  if (says === 'NONE' && needsKey === 'unknown' && key.kind === 'unknown') return { aspect, unknown: key.unknown };
  return { aspect, ...degreeOf(says, needsKey === 'yes'), ...likelyBy(open), at: placesOf(open?.source ?? written) };
}

function placesOf(source: Value | undefined): readonly Location[] {
  return source === undefined ? [] : traceOf(source);
}

function valueOr(fact: Fact<string>, byDefault: string): string {
  return fact.kind === 'known' ? fact.value : byDefault;
}

function likelyBy(open: Holding<string> | undefined): Pick<Login, 'confidence'> {
  return open?.condition === undefined ? {} : { confidence: 'likely' };
}

function degreeOf(says: string, hasKey: boolean): Pick<Login, 'rank' | 'words'> {
  if (says !== 'NONE' && says !== 'API_KEY') return { rank: 2, words: `callers that ${says} knows` };
  return says === 'API_KEY' || hasKey ? { rank: 1, words: 'whoever has an API key' } : { rank: 0, words: 'everybody' };
}

function audienceOf({ type, attributes }: Resource): Found | undefined {
  if (!authorizers.includes(type)) return undefined;
  const settings = firstAttribute(attributes, ['jwt_configuration', 'JwtConfiguration']);
  return settings === undefined ? undefined : { aspect: 'audience', ...tokensIn(settings) };
}

/** Whose tokens each scheme of a document takes. */
function* tokensOfSchemes({ address, resource }: Subject): Iterable<Strength<Login> | Unresolved> {
  for (const [name, settings] of tokenSchemes(firstAttribute(resource.attributes, ['body', 'Body']))) {
    const [found, aspect] = [tokensIn(settings), `audience of ${name}`];
    if ('unknown' in found) {
      yield { claim: 'unresolved', aspect, unknown: found.unknown, message: `whose tokens ${name} of ${address} takes`, onlyLost: true };
      continue;
    }
    const { at, ...degree } = found;
    yield {
      claim: 'strength',
      aspect,
      degree: { kind: 'login', address: `${name} of ${address}`, ...degree },
      trace: [...at, resource.declaration],
    };
  }
}

/** A load balancer that lets people sign in before it passes them on. */
function loginOf({ type, attributes }: Resource): Found | undefined {
  if (!listeners.includes(type)) return undefined;
  const written = firstAttribute(attributes, ['action', 'default_action', 'Actions', 'DefaultActions']);
  const options = written?.kind === 'choice' ? written.options : [written];
  const found = options.flatMap((one) => loginIn(one) ?? []);
  const [first, ...others] = found;
  // Of several lists the one that asks least of callers counts.
  const least = others.reduce<Found | undefined>((one, other) => (one === undefined ? other : lower(one, other)), first);
  return least === undefined || 'unknown' in least || found.length === options.length ? least : { ...least, confidence: 'likely' };
}

function lower(a: Found, b: Found): Found {
  if ('unknown' in a) return a;
  if ('unknown' in b) return b;
  if (a.rank === b.rank) return a;
  return { ...(a.rank < b.rank ? a : b), confidence: 'likely' };
}

function loginIn(actions: Value | undefined): Found | undefined {
  const { items, unknown } = blocks(actions);
  const login = items.find((action) => isLogin(firstAttribute(action, ['type', 'Type'])));
  const aspect = 'login';
  if (login !== undefined) return { aspect, ...signedIn(login) };
  const open = unknown ?? items.flatMap((action) => openType(action) ?? [])[0];
  if (open !== undefined) return { aspect, unknown: open };
  const types = items.map((action) => scalarText(firstAttribute(action, ['type', 'Type'])));
  if (types.includes('forward')) return { aspect, rank: 0, words: 'everybody', at: [] };
  // Who is sent elsewhere may be let in there: that a redirect to HTTPS goes is told by tls-weakened.
  return types.includes('fixed-response') ? { aspect, rank: 2, words: 'nobody', at: [] } : undefined;
}

/** It may let those through who did not sign in, and only say so. */
function signedIn(action: MapValue): Known | { readonly unknown: UnknownValue } {
  const settings = firstAttribute(action, [
    'authenticate_oidc',
    'authenticate_cognito',
    'AuthenticateOidcConfig',
    'AuthenticateCognitoConfig',
  ]);
  const written = firstAttribute(settings, ['on_unauthenticated_request', 'OnUnauthenticatedRequest']);
  const answer = readText(written);
  if (answer.kind === 'unknown' && holding(answer, (text) => text === 'allow') === undefined) return { unknown: answer.unknown };
  const lets = holding(answer, (text) => text === 'allow');
  return lets === undefined
    ? { rank: 2, words: 'people who signed in', at: placesOf(firstAttribute(action, ['type', 'Type'])) }
    : { rank: 1, words: 'everybody, signed in or not', ...likelyBy(lets), at: placesOf(lets.source ?? written) };
}

function openType(action: MapValue): UnknownValue | undefined {
  const type = readText(firstAttribute(action, ['type', 'Type']));
  return type.kind === 'unknown' ? type.unknown : undefined;
}

function isLogin(type: Value | undefined): type is Value {
  return scalarText(type)?.startsWith('authenticate-') === true;
}
