import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { attribute, holding, members, openFor, readBool, readText } from '../../model/fact.ts';
import type { Holding } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { moreBlocks, writtenBlocks } from '../../model/written-blocks.ts';
import type { WrittenBlock } from '../../model/written-blocks.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

/** Where a type says which origins may call, and what it lets them do. */
interface Place {
  readonly rules: readonly string[];
  readonly origins: readonly string[];
  /** Methods, or the switch that sends cookies and logins along. */
  readonly methods?: string;
  readonly credentials?: string;
}

const bucket: Place = { rules: ['cors_rule'], origins: ['allowed_origins'], methods: 'allowed_methods' };
const url: Place = { rules: ['cors'], origins: ['allow_origins'], credentials: 'allow_credentials' };
const places: Readonly<Record<string, Place>> = {
  aws_s3_bucket: bucket,
  aws_s3_bucket_cors_configuration: bucket,
  'AWS::S3::Bucket': { rules: ['CorsConfiguration', 'CorsRules'], origins: ['AllowedOrigins'], methods: 'AllowedMethods' },
  aws_lambda_function_url: url,
  'AWS::Lambda::Url': { rules: ['Cors'], origins: ['AllowOrigins'], credentials: 'AllowCredentials' },
  aws_apigatewayv2_api: { ...url, rules: ['cors_configuration'] },
  'AWS::ApiGatewayV2::Api': { rules: ['CorsConfiguration'], origins: ['AllowOrigins'], credentials: 'AllowCredentials' },
  aws_cloudfront_response_headers_policy: {
    rules: ['cors_config'],
    origins: ['access_control_allow_origins', 'items'],
    credentials: 'access_control_allow_credentials',
  },
  'AWS::CloudFront::ResponseHeadersPolicy': {
    rules: ['ResponseHeadersPolicyConfig', 'CorsConfig'],
    origins: ['AccessControlAllowOrigins', 'Items'],
    credentials: 'AccessControlAllowCredentials',
  },
};

export const corsAnyOrigin = defineViolation({
  id: 'cors-any-origin',
  control: 'customer-iam',
  severity: 'medium',
  on: 'resource',
  types: Object.keys(places),
  dialects: ['terraform', 'cloudformation'],
  title: 'Pages of any site may write, or act as whoever is signed in',
  why: 'The browser of a customer keeps pages of other sites from using what the customer may do. With any origin and credentials, or methods that write, a page that somebody was lured to does it in their name.',
  remedy: 'Name the origins that your pages have. Reading what is public needs no credentials.',
  limits: [
    'Of a bucket any origin is told with methods that write; reading from any origin is what public files are for.',
    'What the code of a function answers by itself is not read.',
  ],
  // The rule of KICS on CORS asks of headers, not of origins.
  covers: {},
  *evaluate(subject) {
    const place = places[subject.resource.type];
    if (place === undefined) return;
    const written = attribute(subject.resource.attributes, ...place.rules);
    const claims = writtenBlocks(written).flatMap((rule) => claimsOf(subject, rule, place));
    const more = moreBlocks(written);
    const open = more === undefined ? [] : [unresolved(subject, more)];
    // One is enough; what is not known of others takes nothing from it.
    const worst = claims.find(isCertain) ?? claims.find(({ claim }) => claim === 'violation') ?? [...claims, ...open][0];
    if (worst !== undefined) yield worst;
  },
});

function isCertain(claim: Violation | Unresolved): boolean {
  return claim.claim === 'violation' && claim.confidence === 'certain';
}

function unresolved({ address }: Subject, unknown: UnknownValue): Unresolved {
  return { claim: 'unresolved', aspect: 'origins', unknown, message: `which sites may use ${address}` };
}

function claimsOf(subject: Subject, { body, only }: WrittenBlock, place: Place): readonly (Violation | Unresolved)[] {
  const { address, resource } = subject;
  const origin = oneOf(attribute(body, ...place.origins), isAnyOrigin);
  const power = place.methods === undefined ? credentialsOf(body, place) : oneOf(attribute(body, place.methods), isWrite);
  if (origin === undefined || power === undefined) return [];
  if (origin.kind === 'unknown') return [unresolved(subject, origin)];
  if (power.kind === 'unknown') return [unresolved(subject, power)];
  const does = place.methods === undefined ? 'act as whoever is signed in' : `send ${String(power.value)}`;
  const violation: Violation = {
    claim: 'violation',
    aspect: 'origins',
    message: `${address} lets pages of any site ${does}.`,
    trace: [...traceOf(origin.source), ...traceOf(power.source), resource.declaration],
    confidence: confidenceIn(origin.source, power.source),
  };
  return [ofOption(violation, (only?.decides ?? origin.condition ?? power.condition)?.expression)];
}

/** What holds, or what decides it; undefined where it does not. */
type Answer = (Holding<string | boolean> & { readonly kind: 'held' }) | UnknownValue | undefined;

/** One member is enough, of any of the lists that a condition chooses between. */
function oneOf(list: Value | undefined, test: (text: string) => boolean): Answer {
  const { items, unknown } = members(list);
  const facts = items.map((item) => readText(item));
  const [found] = facts.flatMap((fact) => holding(fact, test) ?? []);
  if (found === undefined) return unknown ?? facts.flatMap((fact) => openFor(fact, test) ?? [])[0];
  const isOption = list?.kind === 'choice' && !list.options.every((option) => holds(option, test));
  return { kind: 'held', ...found, ...(isOption ? { condition: list.condition } : {}) };
}

function holds(list: Value, test: (text: string) => boolean): boolean {
  return members(list).items.some((item) => holding(readText(item), test) !== undefined);
}

function credentialsOf(rule: MapValue, { credentials = '' }: Place): Answer {
  const fact = readBool(attribute(rule, credentials));
  const found = holding(fact, (on) => on);
  return found === undefined ? openFor(fact, (on) => on) : { kind: 'held', ...found };
}

/** With a scheme before it, it is any origin all the same. */
function isAnyOrigin(origin: string): boolean {
  return /^(?:https?:\/\/|http)?\*$/u.test(origin);
}

function isWrite(method: string): boolean {
  return ['PUT', 'POST', 'DELETE', '*'].includes(method.toUpperCase());
}
