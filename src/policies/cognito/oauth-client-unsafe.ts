import { asWritten } from '../../core/as-written.ts';
import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { firstAttribute, holding, members, openFor, readBool, readNumber, readText, unknownPart } from '../../model/fact.ts';
import type { Fact, UnknownFact } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

export const oauthClientUnsafe = defineViolation({
  id: 'oauth-client-unsafe',
  control: 'customer-iam',
  severity: 'medium',
  on: 'resource',
  types: ['aws_cognito_user_pool_client', 'AWS::Cognito::UserPoolClient'],
  dialects: ['terraform', 'cloudformation'],
  title: 'An app client hands out tokens in an unsafe way',
  why: 'With the implicit flow tokens end up in URLs, and so in browser histories and logs. A callback URL over http, or with a wildcard, sends them to whoever listens there. Tokens that cannot be revoked still work after somebody signs out.',
  remedy: 'Use the code flow with PKCE, name each address of return with https, and leave the revocation of tokens on.',
  limits: ['http is let pass for localhost, and schemes of apps of their own are.', 'How long refresh tokens are valid is not looked at.'],
  covers: {},
  *evaluate({ address, resource }) {
    yield* openParts(address, resource);
    for (const { aspect, does, source, fix, condition } of faultsOf(resource)) {
      const violation: Violation = {
        claim: 'violation',
        aspect,
        message: `${address} ${does}.`,
        trace: [...traceOf(source), resource.declaration],
        confidence: confidenceIn(source),
        ...(fix === undefined ? {} : { fix }),
      };
      yield ofOption(violation, condition?.expression);
    }
  },
});

function* openParts(address: string, client: Resource): Iterable<Unresolved> {
  const { attributes } = client;
  const flows = members(firstAttribute(attributes, ['allowed_oauth_flows', 'AllowedOAuthFlows'])).unknown;
  if (flows !== undefined) yield { claim: 'unresolved', aspect: 'flows', unknown: flows, message: `which flows ${address} allows` };
  const revocable = readBool(firstAttribute(attributes, ['enable_token_revocation', 'EnableTokenRevocation']));
  const lasting = openFor(revocable, (on) => !on);
  if (lasting !== undefined)
    yield { claim: 'unresolved', aspect: 'revocation', unknown: lasting, message: `whether tokens of ${address} can be revoked` };
  const returns = openReturn(client);
  if (returns !== undefined)
    yield { claim: 'unresolved', aspect: 'returns', unknown: returns, message: `where ${address} sends tokens to` };
  for (const { what, hours } of lifetimesOf(client)) {
    const unknown = openFor(hours, isLong);
    if (unknown === undefined) continue;
    yield {
      claim: 'unresolved',
      aspect: `${what} tokens`,
      unknown,
      message: `how long ${what} tokens of ${address} are valid`,
    };
  }
}

interface Fault {
  readonly aspect: string;
  readonly does: string;
  readonly source: Value;
  readonly fix?: Fix | undefined;
  /** What decides, where a condition chooses. */
  readonly condition?: UnknownValue | undefined;
}

function faultsOf(client: Resource): readonly Fault[] {
  return [...implicitFlow(client), ...openReturns(client), ...lastingTokens(client), ...longTokens(client)];
}

function implicitFlow({ attributes }: Resource): readonly Fault[] {
  const flows = members(firstAttribute(attributes, ['allowed_oauth_flows', 'AllowedOAuthFlows'])).items.flatMap(possibleValues);
  const source = flows.find((flow) => scalarText(flow) === 'implicit');
  if (source === undefined) return [];
  const isOnly = !flows.some((flow) => scalarText(flow) === 'code');
  return [
    {
      aspect: 'implicit flow',
      does: 'allows the implicit flow, in which tokens stand in addresses',
      source,
      fix: isOnly ? useCode(source) : undefined,
    },
  ];
}

function useCode({ origin: { at, via } }: Value): Fix | undefined {
  if (via.length > 0 || at.range.startLine !== at.range.endLine) return undefined;
  const isQuoted = at.range.endColumn - at.range.startColumn === 'implicit'.length + 2;
  return { title: 'Use the code flow', edits: [{ location: at, replacement: isQuoted ? '"code"' : 'code' }] };
}

function returnsOf({ attributes }: Resource): ReturnType<typeof members> {
  return members(firstAttribute(attributes, ['callback_urls', 'CallbackURLs']));
}

/** What keeps an address of return from being known: the list, or one whose beginning is not written. What a resource makes is let pass. */
function openReturn(client: Resource): UnknownValue | undefined {
  const { items, unknown } = returnsOf(client);
  const open = items
    .flatMap(possibleValues)
    .map((url) => (url.kind === 'template' && typeof url.parts[0] === 'string' ? undefined : unknownPart(url)));
  return unknown ?? open.find((part) => part !== undefined && part.reason !== 'computed-attribute');
}

function openReturns(client: Resource): readonly Fault[] {
  return returnsOf(client)
    .items.flatMap(possibleValues)
    .flatMap((source): readonly Fault[] => {
      const url = symbolicText(source) ?? '';
      const isPlain = /^http:\/\//iu.test(url) && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/iu.test(url);
      if (!isPlain && !url.includes('*')) return [];
      return [{ aspect: `return to ${url}`, does: `sends tokens to ${asWritten(url)}${isPlain ? ', unencrypted' : ''}`, source }];
    });
}

function lastingTokens({ attributes }: Resource): readonly Fault[] {
  const revocable = readBool(firstAttribute(attributes, ['enable_token_revocation', 'EnableTokenRevocation']));
  const found = holding(revocable, (on) => !on);
  if (found === undefined) return [];
  const { source, condition } = found;
  const isLiteral = source.kind === 'bool' && source.origin.via.length === 0;
  const fix: Fix = { title: 'Let tokens be revoked', edits: [{ location: source.origin.at, replacement: 'true' }] };
  return [{ aspect: 'revocation', does: 'makes tokens that cannot be revoked', source, fix: isLiteral ? fix : undefined, condition }];
}

const hoursOf: Readonly<Record<string, number>> = { seconds: 1 / 3600, minutes: 1 / 60, hours: 1, days: 24 };
const HOURS_MAX = 24;
const lifetimes = [
  { what: 'access', names: ['access_token_validity', 'AccessTokenValidity'], unit: ['access_token', 'AccessToken'] },
  { what: 'id', names: ['id_token_validity', 'IdTokenValidity'], unit: ['id_token', 'IdToken'] },
] as const;

interface Lifetime {
  readonly what: string;
  /** How long they are valid; absent where no number is written. */
  readonly hours: Fact<number>;
}

function lifetimesOf({ attributes }: Resource): readonly Lifetime[] {
  const units = firstAttribute(attributes, ['token_validity_units', 'TokenValidityUnits']);
  return lifetimes.map(({ what, names, unit }) => {
    const length = readNumber(firstAttribute(attributes, names));
    const written = readText(firstAttribute(units, unit));
    return { what, hours: inUnit(length, written) };
  });
}

/** Of several lengths and several units each pair counts: what decides need not be the same. */
function inUnit(length: Fact<number>, unit: Fact<string>): Fact<number> {
  if (length.kind === 'absent') return length;
  if (length.kind === 'unknown') return withOptions(length, (option) => inUnit(option, unit));
  if (unit.kind === 'unknown') return withOptions(unit, (option) => inUnit(length, option));
  const each = hoursOf[unit.kind === 'known' ? unit.value : 'hours'];
  return each === undefined ? { kind: 'absent' } : { ...length, value: length.value * each };
}

function withOptions<T>({ unknown, options }: UnknownFact<T>, apply: (option: Fact<T>) => Fact<number>): Fact<number> {
  return { kind: 'unknown', unknown, ...(options === undefined ? {} : { options: options.map(apply) }) };
}

function isLong(hours: number): boolean {
  return hours > HOURS_MAX;
}

function longTokens(client: Resource): readonly Fault[] {
  return lifetimesOf(client).flatMap(({ what, hours }): readonly Fault[] => {
    const found = holding(hours, isLong);
    if (found === undefined) return [];
    const { source, condition } = found;
    return [{ aspect: `${what} tokens`, does: `makes ${what} tokens that are valid for more than a day`, source, condition }];
  });
}
