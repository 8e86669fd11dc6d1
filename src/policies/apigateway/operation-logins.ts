import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute } from '../../model/fact.ts';
import { apiOperations } from '../../model/network/api-operations.ts';
import type { ApiOperation, ApiOperations, Callers } from '../../model/network/api-operations.ts';
import type { Subject } from '../../model/subject.ts';
import { traceOf } from '../define-policy.ts';
import type { Strength, Unresolved, Weakening } from '../define-policy.ts';

/** Where an API holds its OpenAPI document, and where it says that the document lies elsewhere. */
interface Place {
  readonly body: string;
  readonly elsewhere?: string;
  /** An API of the first kind takes nothing that its document asks of all operations at once. */
  readonly isRest?: true;
}
const places: Readonly<Record<string, Place>> = {
  aws_api_gateway_rest_api: { body: 'body', isRest: true },
  'AWS::ApiGateway::RestApi': { body: 'Body', elsewhere: 'BodyS3Location', isRest: true },
  aws_apigatewayv2_api: { body: 'body' },
  'AWS::ApiGatewayV2::Api': { body: 'Body', elsewhere: 'BodyS3Location' },
};
export const documentedApis: readonly string[] = Object.keys(places);

/** Whom each operation of a document lets in. */
export interface OperationLogins {
  readonly kind: 'operations';
  readonly address: string;
  readonly operations: readonly KnownOperation[];
  /** Set where these are all that there are. */
  readonly isWhole: boolean;
}
interface KnownOperation extends ApiOperation {
  readonly callers: Callers;
  /** Why API Gateway may not ask for it after all. */
  readonly doubt?: string;
}

const ranks = { anyone: 0, key: 1, known: 2 } as const;
const words = { anyone: 'everybody', key: 'whoever has an API key', known: 'callers that an authorizer or IAM knows' } as const;

export function* operationLogins(subject: Subject): Iterable<Strength<OperationLogins> | Unresolved> {
  const { address, resource } = subject;
  const { body, elsewhere = '', isRest = false } = places[resource.type] ?? { body: '' };
  const found = apiOperations(attribute(resource.attributes, body));
  if (found === undefined) {
    const place = attribute(resource.attributes, elsewhere);
    if (place !== undefined) yield { ...unresolved(subject, notHere(place)), onlyLost: true };
    return;
  }
  yield* openOperations(subject, found);
  const operations = found.operations.flatMap((operation) => knownOperation(operation, isRest) ?? []);
  const isWhole = found.rest === undefined && operations.length === found.operations.length;
  const degree: OperationLogins = { kind: 'operations', address, operations, isWhole };
  yield { claim: 'strength', aspect: 'operations', degree, trace: [resource.declaration], ...(isWhole ? { proves: true } : {}) };
}

function* openOperations(subject: Subject, { operations, rest }: ApiOperations): Iterable<Unresolved> {
  if (rest !== undefined) yield unresolved(subject, rest);
  for (const { method, path, callers } of operations) {
    if (typeof callers !== 'string' && callers.expression !== rest?.expression) yield unresolved(subject, callers, `${method} ${path}`);
  }
}

/** Of all operations, or of one. */
function unresolved({ address }: Subject, unknown: UnknownValue, one?: string): Unresolved {
  const [aspect, which] = one === undefined ? ['operations', address] : [`operation ${one}`, `${one} of ${address}`];
  return { claim: 'unresolved', aspect, unknown, message: `who may call ${which}` };
}

function notHere(place: Value): UnknownValue {
  return { kind: 'unknown', reason: 'file-not-read', expression: symbolicText(place) ?? 'BodyS3Location', origin: place.origin };
}

function knownOperation(operation: ApiOperation, isRest: boolean): KnownOperation | undefined {
  const { callers, by } = operation;
  if (typeof callers !== 'string') return undefined;
  const known = { ...operation, callers };
  if (by === 'undeclared') return { ...known, doubt: 'names a scheme that the document does not declare' };
  const isPassedOver = by === 'document' && isRest;
  return isPassedOver ? { ...known, doubt: 'leaves it to the whole document, from which a REST API takes nothing' } : known;
}

export function weakerOperations(base: OperationLogins, head: OperationLogins): Weakening | undefined {
  const fallen = head.operations.flatMap((after): readonly Fallen[] => {
    const before = beforeOf(after, base.operations, head.operations);
    return before !== undefined && ranks[after.callers] < ranks[before.callers] ? [{ before, after }] : [];
  });
  const all = [...fallen, ...newAndOpen(base, head.operations)];
  const [first] = all;
  if (first === undefined) return perhapsWeaker(base, head);
  const { before, after } = first;
  const some = after.condition === undefined ? '' : ' for some values of a condition';
  const then = before === undefined ? 'every operation asked its callers who they are' : `it took ${words[before.callers]}`;
  const isCertain = after.condition === undefined && before?.by === undefined;
  return {
    message: `${head.address}: ${after.method} ${after.path} takes ${words[after.callers]}${some}; before, ${then}${andMore(all)}.`,
    confidence: isCertain ? 'certain' : 'likely',
    trace: traceOf(after.at),
    ...(before === undefined ? { severity: 'medium' } : {}),
  };
}

/** What was asked for is so in words that API Gateway may pass over. */
function perhapsWeaker(base: OperationLogins, head: OperationLogins): Weakening | undefined {
  const all = head.operations.filter((after) => {
    const before = beforeOf(after, base.operations, head.operations);
    return after.doubt !== undefined && before !== undefined && before.callers !== 'anyone' && before.doubt === undefined;
  });
  const [first] = all;
  if (first === undefined) return undefined;
  return {
    message: `${head.address}: ${first.method} ${first.path} may take everybody: it ${first.doubt ?? ''}${andMore(all)}.`,
    confidence: 'possible',
    severity: 'medium',
    trace: traceOf(first.at),
  };
}

function andMore(all: readonly unknown[]): string {
  return all.length > 1 ? `; and ${all.length - 1} more` : '';
}

interface Fallen {
  /** Absent where the operation is new. */
  readonly before?: KnownOperation;
  readonly after: KnownOperation;
}

/** A new operation for everybody, in a document of which no operation was. */
function newAndOpen({ operations, isWhole }: OperationLogins, head: readonly KnownOperation[]): readonly Fallen[] {
  if (!isWhole || operations.length === 0 || operations.some(({ callers }) => callers === 'anyone')) return [];
  return head.filter((after) => after.callers === 'anyone' && beforeOf(after, operations, head) === undefined).map((after) => ({ after }));
}

/** What answered this request before: the operation itself, that of every method, or one of those in whose place `ANY` has come. */
function beforeOf(after: KnownOperation, base: readonly KnownOperation[], head: readonly KnownOperation[]): KnownOperation | undefined {
  const there = base.filter(({ path }) => path === after.path);
  const same = there.find(({ method }) => method === after.method) ?? there.find(({ method }) => method === 'ANY');
  if (same !== undefined || after.method !== 'ANY') return same;
  const stays = new Set(head.filter(({ path }) => path === after.path).map(({ method }) => method));
  return there.filter(({ method }) => !stays.has(method)).toSorted((a, b) => ranks[b.callers] - ranks[a.callers])[0];
}
