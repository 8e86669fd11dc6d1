import { possibleValues, scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { yamlDocumentAt } from '../embedded-document.ts';
import { attribute, firstAttribute, members, readText, unknownPart } from '../fact.ts';

/** Whom an operation of an API lets call it. */
export interface ApiOperation {
  /** In capitals, as in a request; `ANY` takes every method that has no operation of its own. */
  readonly method: string;
  readonly path: string;
  /** `known` by an authorizer or by IAM, whoever has a `key`, or `anyone`; what decides where that is not known. */
  readonly callers: Callers | UnknownValue;
  /** Set where other values of this condition ask more of callers. */
  readonly condition?: UnknownValue;
  /** Set where the document says so for all of its operations: not every kind of API takes that from it. */
  readonly isByDocument?: true;
  readonly at: Value;
}
export type Callers = 'known' | 'key' | 'anyone';

/** The operations of an OpenAPI document, preflight requests aside; undefined where there is no document. */
export function apiOperations(body: Value | undefined): readonly ApiOperation[] | UnknownValue | undefined {
  const document = yamlDocumentAt(body);
  if (document === undefined || document.kind === 'null') return undefined;
  if (document.kind === 'choice') return leastOf(document.options.map(operationsIn), document.condition);
  return operationsIn(document);
}

function operationsIn(document: Value): readonly ApiOperation[] | UnknownValue {
  const open = unknownPart(document);
  if (open !== undefined) return open;
  const paths = attribute(document, 'paths');
  const [places, rest] = entriesOf(paths);
  const inPlaces = places.flatMap(([path, value]) => {
    const [operations, unread] = entriesOf(value);
    const own = operations.flatMap(([key, operation]) => {
      const method = methods.get(key.toLowerCase());
      return method === undefined ? [] : [{ method, path, at: operation, ...callersOf(operation, document) }];
    });
    return unread === undefined ? own : [...own, { method: 'ANY', path, at: value, callers: unread }];
  });
  return inPlaces.length === 0 && rest !== undefined ? rest : inPlaces;
}

const anyMethod = 'x-amazon-apigateway-any-method';
const methods: ReadonlyMap<string, string> = new Map([
  ...['get', 'put', 'post', 'delete', 'patch', 'head', 'trace'].map((key) => [key, key.toUpperCase()] as const),
  [anyMethod, 'ANY'],
]);

/** What is under each name, and what may be there besides. */
function entriesOf(value: Value | undefined): readonly [entries: readonly (readonly [string, Value])[], rest?: UnknownValue] {
  if (value === undefined) return [[]];
  const open = value.kind === 'map' ? value.more : unknownPart(value);
  const entries = possibleValues(value).flatMap((one) => (one.kind === 'map' ? [...one.entries] : []));
  return open === undefined ? [entries] : [entries, open];
}

type Asked = Pick<ApiOperation, 'callers' | 'condition' | 'isByDocument'>;

/** `x-amazon-apigateway-auth` is IAM, or nobody; else the schemes under `security` count, of the operation or of the whole document. */
function callersOf(operation: Value, document: Value): Asked {
  const open = unknownPart(operation);
  if (open !== undefined) return { callers: open };
  const type = readText(attribute(attribute(operation, 'x-amazon-apigateway-auth'), 'type'));
  if (type.kind === 'unknown') return { callers: type.unknown };
  const says = type.kind === 'known' ? type.value.toUpperCase() : undefined;
  if (says === 'AWS_IAM') return { callers: 'known' };
  const own = attribute(operation, 'security');
  if (own !== undefined) return bySecurity(own, document);
  const ofAll = says === 'NONE' ? undefined : attribute(document, 'security');
  return ofAll === undefined ? { callers: 'anyone' } : { ...bySecurity(ofAll, document), isByDocument: true };
}

/** Of several values that a condition chooses between, the one that asks least of callers counts. */
function bySecurity(security: Value, document: Value): Asked {
  const found = possibleValues(security).map((one) => bySchemes(one, document));
  const [least = 'anyone'] = found.toSorted((a, b) => order(a) - order(b));
  const isCertain = security.kind !== 'choice' || found.every((one) => one === least);
  return isCertain ? { callers: least } : { callers: least, condition: security.condition };
}

const callersInOrder: readonly unknown[] = ['anyone', 'key', undefined, 'known'];

/** What is not known may be anything between a key and an authorizer. */
function order(callers: ApiOperation['callers']): number {
  const at = callersInOrder.indexOf(callers);
  return at === -1 ? 2 : at;
}

/** API Gateway asks for all that is named: for a key and the authorizer. */
function bySchemes(security: Value, document: Value): ApiOperation['callers'] {
  const { items, unknown } = members(security);
  const schemes = firstAttribute(document, ['securityDefinitions']) ?? attribute(attribute(document, 'components'), 'securitySchemes');
  const found = items.flatMap((item) => {
    const [named, rest] = entriesOf(item);
    return [...named.map(([name]) => byScheme(name, schemes)), ...(rest === undefined ? [] : [rest])];
  });
  const best = found.toSorted((a, b) => order(b) - order(a))[0] ?? 'anyone';
  return unknown !== undefined && best !== 'known' ? unknown : best;
}

/** A scheme that API Gateway does not act on only tells readers what the backend wants. */
function byScheme(name: string, schemes: Value | undefined): ApiOperation['callers'] {
  if (name === 'NONE') return 'anyone';
  const scheme = attribute(schemes, name);
  if (scheme === undefined) return name === 'api_key' ? 'key' : 'known';
  if (scheme.kind !== 'map') return unknownPart(scheme) ?? 'known';
  return byExtension(scheme);
}

function byExtension(scheme: MapValue): ApiOperation['callers'] {
  if (firstAttribute(scheme, ['x-amazon-apigateway-authorizer', 'x-amazon-apigateway-authtype']) !== undefined) return 'known';
  if (scheme.more !== undefined) return scheme.more;
  return scalarText(attribute(scheme, 'type')) === 'apiKey' ? 'key' : 'anyone';
}

/** Of several documents, for each operation what asks least. */
function leastOf(
  options: readonly (readonly ApiOperation[] | UnknownValue | undefined)[],
  condition: UnknownValue,
): readonly ApiOperation[] | UnknownValue {
  const known = options.filter(isList);
  if (known.length === 0) return condition;
  const byName = new Map<string, ApiOperation>();
  for (const operation of known.flat()) {
    const name = `${operation.method} ${operation.path}`;
    const other = byName.get(name);
    byName.set(name, other === undefined ? operation : lower(other, operation, condition));
  }
  return [...byName.values()];
}

function lower(a: ApiOperation, b: ApiOperation, condition: UnknownValue): ApiOperation {
  if (a.callers === b.callers) return a;
  return { ...(order(a.callers) <= order(b.callers) ? a : b), condition };
}

function isList<T>(value: readonly T[] | UnknownValue | undefined): value is readonly T[] {
  return Array.isArray(value);
}
