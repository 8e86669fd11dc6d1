import type { Resource } from '../../../core/resource.ts';
import { scalarText } from '../../../core/value.ts';
import type { MapValue, Origin, Value } from '../../../core/value.ts';
import { documentPart } from '../stacks/included-part.ts';
import { firstUnknown } from '../../value-operations.ts';
import { entriesAt, given, originOfMade } from './made-resource.ts';
import { toMap, toValue } from './plain.ts';
import type { Plain } from './plain.ts';
import type { Route, Translation } from './translation.ts';

/** What an API definition calls the route that takes every method. */
const anyMethod = 'x-amazon-apigateway-any-method';

/** The definition that SAM writes for the routes of an API: who may call each, and the authorizers. */
function bodyOf(api: Resource, routes: readonly Route[]): Value {
  const auth = given(api.attributes, 'Auth');
  const paths: Record<string, Record<string, Plain>> = {};
  for (const route of routes) {
    const { path, method } = route;
    const where = path?.kind === 'string' ? path.value : '$default';
    const written = method?.kind === 'string' ? method.value.toLowerCase() : anyMethod;
    const verbs = (paths[where] ??= {});
    verbs[written === 'any' ? anyMethod : written] = operationOf(api, auth, route);
  }
  return toValue({ paths, securityDefinitions: schemesOf(auth) }, originOfMade(api));
}

/** What SAM writes of the authorizers of an API. */
function schemesOf(auth: Value | undefined): Record<string, Plain> | undefined {
  const { entries } = entriesAt(auth, 'Authorizers');
  const schemes = entries.map(([name, authorizer]) => [name, { 'x-amazon-apigateway-authorizer': authorizer }]);
  return schemes.length === 0 ? undefined : Object.fromEntries(schemes);
}

/** It stands where the event says who may call it, or which path it has. */
function operationOf(api: Resource, auth: Value | undefined, { path, auth: own }: Route): Value {
  const security = securityOf(api, auth, own);
  const origin = (given(own, 'Authorizer') ?? path)?.origin ?? originOfMade(api);
  return toValue(security === undefined ? {} : { security }, origin);
}

/** A definition that is written out, with the authorizers of the API, and the default one at every route that names none. */
function securedBody(api: Resource, definition: Value): Value {
  if (definition.kind === 'choice') return { ...definition, options: definition.options.map((option) => securedBody(api, option)) };
  if (definition.kind !== 'map') return definition;
  const auth = given(api.attributes, 'Auth');
  const schemes = schemesOf(auth);
  const declared = schemes === undefined ? definition : withSchemes(definition, toMap(schemes, originOfMade(api)));
  const security = securityOf(api, auth, undefined);
  return security === undefined ? declared : withSecurity(declared, security);
}

function withSchemes(definition: MapValue, schemes: MapValue): MapValue {
  const own = given(definition, 'securityDefinitions') ?? schemes;
  return own.kind === 'map' ? withEntries(definition, new Map([['securityDefinitions', withEntries(own, schemes.entries)]])) : definition;
}

function withSecurity(definition: MapValue, security: Value): MapValue {
  const paths = given(definition, 'paths');
  if (paths === undefined) return definition;
  const everywhere = mapEntries(paths, (path) => mapEntries(path, (route, method) => secured(route, method, security)));
  return withEntries(definition, new Map([['paths', everywhere]]));
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

/** The body of an API: its definition, here or in a file of the repository, or one for its routes; undefined when it lies elsewhere. */
export function definitionOf(api: Resource, { routes, scope }: Translation): Value | undefined {
  const definition = given(api.attributes, 'DefinitionBody');
  if (definition !== undefined) return securedBody(api, definition);
  const elsewhere = given(api.attributes, 'DefinitionUri');
  return elsewhere === undefined ? bodyOf(api, routes.get(api.address) ?? []) : documentPart(elsewhere, scope);
}

/** The authorizer of the route, else that of the API; `NONE` is a route for anyone. Undefined where nothing is asked for. */
function securityOf(api: Resource, auth: Value | undefined, own: Value | undefined): Value | undefined {
  const open = [own, auth].find((value) => value?.kind === 'unknown' || value?.kind === 'choice');
  if (open !== undefined) return open.kind === 'choice' ? open.condition : open;
  const ofApi = given(auth, 'DefaultAuthorizer');
  const authorizer = given(own, 'Authorizer') ?? ofApi;
  const key = given(own, 'ApiKeyRequired') ?? given(auth, 'ApiKeyRequired');
  const origin = originOfMade(api);
  if (authorizer?.kind === 'choice') {
    const options = authorizer.options.map((option) => askedFor(option.kind === 'null' ? ofApi : option, key, origin));
    return { ...authorizer, options };
  }
  const security = askedFor(authorizer, key, origin);
  return security.kind === 'list' && security.items.length === 0 ? undefined : security;
}

/** An authorizer that has a name counts whatever is not known of the key. */
function askedFor(authorizer: Value | undefined, key: Value | undefined, origin: Origin): Value {
  const named = authorizer?.kind === 'string' && authorizer.value !== 'NONE' ? [{ [authorizer.value]: [] }] : [];
  const open = [authorizer, named.length === 0 ? key : undefined].flatMap((value) => (value && firstUnknown(value)) ?? [])[0];
  if (open !== undefined) return open;
  return toValue([...named, ...(scalarText(key) === 'true' ? [{ api_key: [] }] : [])], origin);
}
