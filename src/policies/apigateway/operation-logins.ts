import { firstAttribute } from '../../model/fact.ts';
import { apiOperations } from '../../model/network/api-operations.ts';
import type { ApiOperation, Callers } from '../../model/network/api-operations.ts';
import type { Subject } from '../../model/subject.ts';
import type { Strength, Unresolved, Weakening } from '../define-policy.ts';

/** Where an API holds its OpenAPI document. */
const bodies: ReadonlyMap<string, string> = new Map([
  ['aws_api_gateway_rest_api', 'body'],
  ['AWS::ApiGateway::RestApi', 'Body'],
  ['aws_apigatewayv2_api', 'body'],
  ['AWS::ApiGatewayV2::Api', 'Body'],
]);
export const documentedApis: readonly string[] = [...bodies.keys()];

/** Whom each operation of a document lets in. */
export interface OperationLogins {
  readonly kind: 'operations';
  readonly address: string;
  readonly operations: readonly KnownOperation[];
}
type KnownOperation = Omit<ApiOperation, 'callers'> & { readonly callers: Callers };

const ranks = { anyone: 0, key: 1, known: 2 } as const;
const words = { anyone: 'everybody', key: 'whoever has an API key', known: 'callers that an authorizer or IAM knows' } as const;

export function* operationLogins({ address, resource }: Subject): Iterable<Strength<OperationLogins> | Unresolved> {
  const found = apiOperations(firstAttribute(resource.attributes, [bodies.get(resource.type) ?? '']));
  if (found === undefined) return;
  if ('kind' in found) {
    yield { claim: 'unresolved', aspect: 'operations', unknown: found, message: `who may call ${address}` };
    return;
  }
  for (const { method, path, callers } of found) {
    if (typeof callers === 'string') continue;
    yield {
      claim: 'unresolved',
      aspect: `operation ${method} ${path}`,
      unknown: callers,
      message: `who may call ${method} ${path} of ${address}`,
    };
  }
  const operations = found.filter(isKnown);
  yield { claim: 'strength', aspect: 'operations', degree: { kind: 'operations', address, operations }, trace: [resource.declaration] };
}

function isKnown(operation: ApiOperation): operation is KnownOperation {
  return typeof operation.callers === 'string';
}

export function weakerOperations(base: OperationLogins, head: OperationLogins): Weakening | undefined {
  const fallen = head.operations.flatMap((after): readonly Fallen[] => {
    const before = beforeOf(after, base.operations, head.operations);
    return before !== undefined && ranks[after.callers] < ranks[before.callers] ? [{ before, after }] : [];
  });
  const all = [...fallen, ...newAndOpen(base.operations, head.operations)];
  const [first] = all;
  if (first === undefined) return undefined;
  const { before, after } = first;
  const more = all.length > 1 ? `; and ${all.length - 1} more` : '';
  const some = after.condition === undefined ? '' : ' for some values of a condition';
  const then = before === undefined ? 'every operation asked its callers who they are' : `it took ${words[before.callers]}`;
  const isCertain = after.condition === undefined && before?.isByDocument === undefined;
  return {
    message: `${head.address}: ${after.method} ${after.path} takes ${words[after.callers]}${some}; before, ${then}${more}.`,
    confidence: isCertain ? 'certain' : 'likely',
    trace: [after.at.origin.at, ...after.at.origin.via.map(({ at }) => at)],
    ...(before === undefined ? { severity: 'medium' } : {}),
  };
}

interface Fallen {
  /** Absent where the operation is new. */
  readonly before?: KnownOperation;
  readonly after: KnownOperation;
}

/** A new operation for everybody, in a document of which no operation was. */
function newAndOpen(base: readonly KnownOperation[], head: readonly KnownOperation[]): readonly Fallen[] {
  if (base.length === 0 || base.some(({ callers }) => callers === 'anyone')) return [];
  return head.filter((after) => after.callers === 'anyone' && beforeOf(after, base, head) === undefined).map((after) => ({ after }));
}

/** What answered this request before: the operation itself, that of every method, or one of those in whose place `ANY` has come. */
function beforeOf(after: KnownOperation, base: readonly KnownOperation[], head: readonly KnownOperation[]): KnownOperation | undefined {
  const there = base.filter(({ path }) => path === after.path);
  const same = there.find(({ method }) => method === after.method) ?? there.find(({ method }) => method === 'ANY');
  if (same !== undefined || after.method !== 'ANY') return same;
  const stays = new Set(head.filter(({ path }) => path === after.path).map(({ method }) => method));
  return there.filter(({ method }) => !stays.has(method)).toSorted((a, b) => ranks[b.callers] - ranks[a.callers])[0];
}
