import { directoryOf } from '../../../core/path.ts';
import { scalarText } from '../../../core/value.ts';
import type { MapValue, Value } from '../../../core/value.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import type { DataNode, MappingNode } from '../../../syntax/data-node.ts';
import { parseJson } from '../../../syntax/json/parse-json.ts';
import { parseYaml } from '../../../syntax/yaml/parse-yaml.ts';
import type { Scope } from '../scope.ts';
import { localPath } from './local-path.ts';

/** Files that include each other. */
const includesMax = 8;

/** A part of a template in a file of its own, and the scope of what stands in it. */
export interface IncludedPart {
  readonly node: MappingNode;
  readonly scope: Scope;
}

/** What `Fn::Transform: { Name: AWS::Include, Parameters: { Location: path } }` puts in, when the path is one of this repository. */
export function includedPart(argument: DataNode, scope: Scope): IncludedPart | undefined {
  const path = includedPath(argument, scope);
  return path === undefined ? undefined : partAt(path, scope);
}

const documented = new Set(['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api']);

/** An API whose document is a file of the repository, which `aws cloudformation package` takes along: with the document as its body. */
export function withDocument(type: string, attributes: MapValue, scope: Scope): MapValue {
  if (!documented.has(type) || attributes.entries.has('Body')) return attributes;
  const body = documentPart(attributes.entries.get('BodyS3Location'), scope);
  return body === undefined ? attributes : { ...attributes, entries: new Map([...attributes.entries, ['Body', body]]) };
}

/** The document that a property names by its path, as `sam build` and `sam deploy` take it along. */
export function documentPart(location: Value | undefined, scope: Scope): Value | undefined {
  const path = location?.kind === 'string' ? localPath(location.value, directoryOf(scope.path)) : undefined;
  const part = path === undefined ? undefined : partAt(path, scope);
  return part === undefined ? undefined : scope.evaluate(part.node, part.scope);
}

function partAt(path: string, scope: Scope): IncludedPart | undefined {
  if (scope.ancestors.length >= includesMax || [scope.path, ...scope.ancestors].includes(path)) return undefined;
  const file = scope.stacks.files.get(path);
  if (file === undefined) {
    scope.stacks.wanted.add(path);
    return undefined;
  }
  const node = path.endsWith('.json') ? parseJson(file).root : parseYaml(file).documents[0];
  if (node?.kind !== 'mapping') return undefined;
  scope.stacks.included.add(path);
  return { node, scope: { ...scope, path, ancestors: [scope.path, ...scope.ancestors] } };
}

function includedPath(argument: DataNode, scope: Scope): string | undefined {
  const name = entryOf(argument, 'Name')?.value;
  const location = entryOf(entryOf(argument, 'Parameters')?.value, 'Location')?.value;
  if (name?.kind !== 'string' || name.value !== 'AWS::Include' || location === undefined) return undefined;
  const written = scalarText(scope.evaluate(location, scope));
  return written === undefined ? undefined : localPath(written, directoryOf(scope.path));
}
