import type { Resource } from '../../../core/resource.ts';
import type { MapValue } from '../../../core/value.ts';
import type { Scope } from '../scope.ts';
import { withGlobals } from '../serverless-globals.ts';
import { translateFunction } from './function.ts';
import { translateHttpApi } from './http-api.ts';
import { made } from './made-resource.ts';
import { translateRestApi } from './rest-api.ts';
import { translateApplication, translateGraph, translateLayer, translateTable } from './simple-resources.ts';
import { translateStateMachine } from './state-machine.ts';
import { implicitHttpApi, implicitRestApi } from './translation.ts';
import type { Translation } from './translation.ts';

type Translate = (resource: Resource, translation: Translation) => readonly Resource[];

/** Callers before the APIs that they call: an API holds the routes that the events of others add. */
const callers: ReadonlyMap<string, Translate> = new Map<string, Translate>([
  ['AWS::Serverless::Function', translateFunction],
  ['AWS::Serverless::StateMachine', translateStateMachine],
]);
const others: ReadonlyMap<string, Translate> = new Map<string, Translate>([
  ['AWS::Serverless::Api', translateRestApi],
  ['AWS::Serverless::HttpApi', translateHttpApi],
  ['AWS::Serverless::GraphQLApi', translateGraph],
  ['AWS::Serverless::SimpleTable', translateTable],
  ['AWS::Serverless::LayerVersion', translateLayer],
  ['AWS::Serverless::Application', translateApplication],
]);

/**
 * What the transform AWS::Serverless-2016-10-31 makes of the resources of a template: plain resources, with the roles, permissions and APIs
 * that nobody wrote. A resource that is not known stays as it is, and that is said.
 */
export function translateServerless(resources: readonly Resource[], scope: Scope): readonly Resource[] {
  if (!resources.some((resource) => isServerless(resource))) return resources;
  for (const resource of resources) tellConnectors(resource, scope);
  const translation: Translation = {
    scope,
    written: new Map(resources.map((resource) => [resource.address, resource])),
    routes: new Map(),
  };
  const called = new Map(resources.map((resource) => [resource.address, callers.get(resource.type)?.(resource, translation)]));
  const rest = [...resources, ...implicitApis(translation)];
  return rest.flatMap(
    (resource) => called.get(resource.address) ?? others.get(resource.type)?.(resource, translation) ?? untranslated(resource, scope),
  );
}

/** Connectors within a resource let it do something to others. */
function tellConnectors({ address, meta, declaration }: Resource, { sink }: Scope): void {
  const connectors = meta.entries.get('Connectors');
  if (connectors === undefined || connectors.kind === 'null') return;
  sink.add('unsupported', `What the connectors of ${address} allow is not seen.`, declaration.range);
}

function isServerless({ type }: Resource): boolean {
  return type.startsWith('AWS::Serverless::');
}

/** The APIs of the events that name none stand at the first resource that has such an event. */
function implicitApis({ routes, scope, written }: Translation): readonly Resource[] {
  const apis = [
    { address: implicitRestApi, type: 'AWS::Serverless::Api', properties: { StageName: 'Prod' } },
    { address: implicitHttpApi, type: 'AWS::Serverless::HttpApi', properties: {} },
  ];
  return apis.flatMap(({ address, type, properties }) => {
    const [first] = routes.get(address) ?? [];
    if (first === undefined || written.has(address)) return [];
    const { maybe: _maybe, ...api } = made(first.parent, address, type, properties);
    return [{ ...api, attributes: withGlobals(type, api.attributes, api.meta, scope) satisfies MapValue }];
  });
}

function untranslated(resource: Resource, scope: Scope): readonly Resource[] {
  if (isServerless(resource)) {
    const message = `What the transform makes of ${resource.address} (${resource.type}) is not seen.`;
    scope.sink.add('unsupported', message, resource.declaration.range);
  }
  return [resource];
}
