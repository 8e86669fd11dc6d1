import type { Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { portAttributes } from './port-attributes.ts';
import { originOf } from './scope.ts';
import type { Scope } from './scope.ts';

/**
 * What `Fn::GetAtt` returns when the template itself says so: an attribute of the name of a property is that property (`Vpc.CidrBlock`,
 * `Parameter.Value`), and a port is the property or what the engine listens on. Undefined when AWS alone knows.
 */
export function declaredAttribute(address: string, path: readonly string[], scope: Scope): Value | 'cycle' | undefined {
  const resource = scope.template.resources.get(address)?.value;
  const type = entryOf(resource, 'Type')?.value;
  if (type?.kind !== 'string' || !mirrorsProperties(type.value)) return undefined;
  const properties = entryOf(resource, 'Properties')?.value;
  const port = portAttributes.get(type.value)?.get(path.join('.'));
  const property = port === undefined ? path : [port.property];
  const node = property.reduce<DataNode | undefined>((from, name) => entryOf(from, name)?.value, properties);
  if (node === undefined) return port === undefined ? undefined : usualPort(port.usual, properties, scope);
  return guarded(`${address}.${path.join('.')}`, node, scope);
}

/** What a bucket whose name the template writes comes to: its ARN, or what `Ref` gives. */
export function bucketMeans(address: string, gives: 'arn' | 'name', scope: Scope): { readonly means?: string } {
  const type = entryOf(scope.template.resources.get(address)?.value, 'Type')?.value;
  if (type?.kind !== 'string' || type.value !== 'AWS::S3::Bucket') return {};
  const name = declaredAttribute(address, ['BucketName'], scope);
  if (name === undefined || name === 'cycle' || name.kind !== 'string') return {};
  return { means: gives === 'name' ? name.value : `arn:aws:s3:::${name.value}` };
}

/** What a custom resource or a nested stack returns has nothing to do with what it is given. */
function mirrorsProperties(type: string): boolean {
  return type.startsWith('AWS::') && !/^AWS::(?:CloudFormation|Serverless)::/.test(type) && !type.endsWith('::MODULE');
}

function guarded(name: string, node: DataNode, scope: Scope): Value | 'cycle' | undefined {
  const { attributes } = scope.state;
  if (attributes.has(name)) return 'cycle';
  attributes.add(name);
  const value = scope.evaluate(node, scope);
  attributes.delete(name);
  // A list that a template writes and AWS completes is not what is returned; a single value is.
  return value === undefined || value.kind === 'null' || value.kind === 'map' || value.kind === 'list' ? undefined : value;
}

function usualPort(usual: number | ReadonlyMap<string, number>, properties: DataNode | undefined, scope: Scope): Value | undefined {
  const engine = typeof usual === 'number' ? undefined : entryOf(properties, 'Engine')?.value;
  const name = engine === undefined ? undefined : scalarText(scope.evaluate(engine, scope))?.toLowerCase();
  const value = typeof usual === 'number' ? usual : [...usual].find(([start]) => name?.startsWith(start) === true)?.[1];
  return value === undefined || properties === undefined
    ? undefined
    : { kind: 'number', value, origin: originOf(scope, (engine ?? properties).range) };
}
