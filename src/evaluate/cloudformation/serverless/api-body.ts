import type { Resource } from '../../../core/resource.ts';
import type { MapValue, Value } from '../../../core/value.ts';
import { entriesAt, given, originOfMade, textAt } from './made-resource.ts';
import { toValue } from './plain.ts';
import type { Plain } from './plain.ts';
import type { Route } from './translation.ts';

/** What an API definition calls the route that takes every method. */
const anyMethod = 'x-amazon-apigateway-any-method';

/** The definition that SAM writes for the routes of an API: who may call each, and the authorizers. */
function bodyOf(api: Resource, routes: readonly Route[]): Value {
  const auth = given(api.attributes, 'Auth');
  const paths: Record<string, Record<string, Plain>> = {};
  for (const { path, method, auth: own } of routes) {
    const where = path?.kind === 'string' ? path.value : '$default';
    const written = method?.kind === 'string' ? method.value.toLowerCase() : anyMethod;
    const verbs = (paths[where] ??= {});
    const security = securityOf(auth, own);
    verbs[written === 'any' ? anyMethod : written] = security.length === 0 ? {} : { security };
  }
  const authorizers = entriesAt(auth, 'Authorizers').entries;
  const schemes = Object.fromEntries(authorizers.map(([name, authorizer]) => [name, { 'x-amazon-apigateway-authorizer': authorizer }]));
  return toValue({ paths, ...(authorizers.length === 0 ? {} : { securityDefinitions: schemes }) }, originOfMade(api));
}

/** A definition that is written out, with the authorizer of the API at every route that names none. */
function securedBody(api: Resource, definition: Value): Value {
  const auth = given(api.attributes, 'Auth');
  const security = securityOf(auth, undefined);
  const paths = given(definition, 'paths');
  if (security.length === 0 || definition.kind !== 'map' || paths?.kind !== 'map') return definition;
  const value = toValue(security, originOfMade(api));
  return withEntries(
    definition,
    new Map([['paths', mapEntries(paths, (path) => mapEntries(path, (route, method) => secured(route, method, value)))]]),
  );
}

function secured(route: Value, method: string, security: Value): Value {
  const isPreflight = method === 'options' || method === 'parameters';
  return isPreflight || route.kind !== 'map' || route.entries.has('security')
    ? route
    : withEntries(route, new Map([['security', security]]));
}

function mapEntries(value: Value, change: (entry: Value, key: string) => Value): Value {
  if (value.kind !== 'map') return value;
  return withEntries(value, new Map([...value.entries].map(([key, entry]) => [key, change(entry, key)])));
}

function withEntries(map: MapValue, entries: ReadonlyMap<string, Value>): MapValue {
  return { ...map, entries: new Map([...map.entries, ...entries]) };
}

/** The body of an API: its definition, or one for its routes; undefined when it lies elsewhere. */
export function definitionOf(api: Resource, routes: readonly Route[] | undefined): Value | undefined {
  const definition = given(api.attributes, 'DefinitionBody');
  if (definition !== undefined) return securedBody(api, definition);
  return given(api.attributes, 'DefinitionUri') === undefined ? bodyOf(api, routes ?? []) : undefined;
}

/** The authorizer of the route, else that of the API; `NONE` is a route for anyone. */
function securityOf(auth: Value | undefined, own: Value | undefined): readonly Plain[] {
  const authorizer = textAt(own, 'Authorizer') ?? textAt(auth, 'DefaultAuthorizer');
  const key = given(own, 'ApiKeyRequired') ?? given(auth, 'ApiKeyRequired');
  return [
    ...(authorizer === undefined || authorizer === 'NONE' ? [] : [{ [authorizer]: [] }]),
    ...(key?.kind === 'bool' && key.value ? [{ api_key: [] }] : []),
  ];
}
