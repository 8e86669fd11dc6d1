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
  /** Set where API Gateway may not ask for it: the document asks for all of its operations at once, or does not declare the scheme. */
  readonly by?: 'document' | 'undeclared';
  readonly at: Value;
}
export type Callers = 'known' | 'key' | 'anyone';

export interface ApiOperations {
  readonly operations: readonly ApiOperation[];
  /** What decides which others there are. */
  readonly rest?: UnknownValue;
}

/** The operations of an OpenAPI document, preflight requests aside; undefined where there is no document. */
export function apiOperations(body: Value | undefined): ApiOperations | undefined {
  const document = yamlDocumentAt(body);
  if (document === undefined || document.kind === 'null') return undefined;
  return document.kind === 'choice' ? leastOf(possibleValues(document).map(operationsIn), document.condition) : operationsIn(document);
}

/** The schemes of a document by which callers bring a token of somebody's, by name, with whose. Of several documents nothing is said. */
export function tokenSchemes(body: Value | undefined): readonly (readonly [name: string, settings: Value])[] {
  const document = yamlDocumentAt(body);
  const places = [attribute(document, 'securityDefinitions'), attribute(document, 'components', 'securitySchemes')];
  return places.flatMap((place) =>
    entriesOf(place)[0].flatMap(([name, scheme]) => {
      const authorizer = attribute(scheme, 'x-amazon-apigateway-authorizer');
      const settings = firstAttribute(authorizer, ['jwtConfiguration', 'JwtConfiguration']);
      return settings === undefined ? [] : [[name, settings] as const];
    }),
  );
}

function operationsIn(document: Value): ApiOperations {
  const open = unknownPart(document);
  if (open !== undefined) return { operations: [], rest: open };
  const [places, rest] = entriesOf(attribute(document, 'paths'));
  const operations = places.flatMap(([path, value]) => {
    const [entries, unread] = entriesOf(value);
    const own = entries.flatMap(([key, operation]) => {
      const method = methods.get(key.toLowerCase());
      return method === undefined ? [] : [{ method, path, at: operation, ...callersOf(operation, document) }];
    });
    return unread === undefined ? own : [...own, { method: 'ANY', path, at: value, callers: unread }];
  });
  return rest === undefined ? { operations } : { operations, rest };
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

type Asked = Pick<ApiOperation, 'callers' | 'condition' | 'by'>;

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
  return ofAll === undefined ? { callers: 'anyone' } : { ...bySecurity(ofAll, document), by: 'document' };
}

/** Of several values that a condition chooses between, the one that asks least of callers counts. */
function bySecurity(security: Value, document: Value): Asked {
  const found = possibleValues(security).map((one) => bySchemes(one, document));
  const least = found.toSorted((a, b) => order(a.callers) - order(b.callers))[0] ?? { callers: 'anyone' };
  const isCertain = security.kind !== 'choice' || found.every(({ callers }) => callers === least.callers);
  return isCertain ? least : { ...least, condition: security.condition };
}

const callersInOrder: readonly unknown[] = ['anyone', 'key', undefined, 'known'];

/** What is not known may be anything between a key and an authorizer. */
function order(callers: ApiOperation['callers']): number {
  const at = callersInOrder.indexOf(callers);
  return at === -1 ? 2 : at;
}

/** API Gateway asks for all that is named: for a key and the authorizer. */
function bySchemes(security: Value, document: Value): Asked {
  const { items, unknown } = members(security);
  const found = items.flatMap((item): readonly Asked[] => {
    const [named, rest] = entriesOf(item);
    return [...named.map(([name]) => byScheme(name, document)), ...(rest === undefined ? [] : [{ callers: rest }])];
  });
  const best = found.toSorted((a, b) => order(b.callers) - order(a.callers) || Number(a.by !== undefined) - Number(b.by !== undefined))[0];
  return unknown !== undefined && best?.callers !== 'known' ? { callers: unknown } : (best ?? { callers: 'anyone' });
}

/** Names that SAM gives a meaning of their own. */
const ofSam: ReadonlyMap<string, Callers> = new Map([
  ['NONE', 'anyone'],
  ['api_key', 'key'],
  ['AWS_IAM', 'known'],
]);

/** A scheme that API Gateway does not act on only tells readers what the backend wants. */
function byScheme(name: string, document: Value): Asked {
  const scheme = attribute(document, 'securityDefinitions', name) ?? attribute(document, 'components', 'securitySchemes', name);
  if (scheme === undefined) {
    const own = ofSam.get(name);
    return own === undefined ? { callers: 'known', by: 'undeclared' } : { callers: own };
  }
  return { callers: scheme.kind === 'map' ? byExtension(scheme) : (unknownPart(scheme) ?? 'known') };
}

function byExtension(scheme: MapValue): ApiOperation['callers'] {
  if (firstAttribute(scheme, ['x-amazon-apigateway-authorizer', 'x-amazon-apigateway-authtype']) !== undefined) return 'known';
  if (scheme.more !== undefined) return scheme.more;
  return scalarText(attribute(scheme, 'type')) === 'apiKey' ? 'key' : 'anyone';
}

/** Of several documents, for each operation what asks least. */
function leastOf(options: readonly ApiOperations[], condition: UnknownValue): ApiOperations {
  const byName = new Map<string, ApiOperation>();
  for (const operation of options.flatMap(({ operations }) => operations)) {
    const name = `${operation.method} ${operation.path}`;
    const other = byName.get(name);
    byName.set(name, other === undefined ? operation : lower(other, operation, condition));
  }
  const rest = options.find((one) => one.rest !== undefined)?.rest;
  return { operations: [...byName.values()], ...(rest === undefined ? {} : { rest }) };
}

function lower(a: ApiOperation, b: ApiOperation, condition: UnknownValue): ApiOperation {
  if (a.callers === b.callers) return a;
  return { ...(order(a.callers) <= order(b.callers) ? a : b), condition };
}
