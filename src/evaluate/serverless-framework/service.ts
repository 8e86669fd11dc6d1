import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { isMarked } from '../cloudformation/embedded/hole-marks.ts';
import { toMapping } from './nodes.ts';
import type { Written, WrittenMap } from './nodes.ts';

/** A service with its variables put in. */
export interface Service {
  readonly name: string;
  readonly stage: string;
  readonly provider: DataNode | undefined;
  readonly functions: readonly ServiceFunction[];
  /** serverless-iam-roles-per-function: a role of one function has what is given to all. */
  readonly inheritsByDefault: boolean;
  report(kind: Diagnostic['kind'], message: string, at: Location): void;
}

export interface ServiceFunction {
  /** The key under `functions`. */
  readonly name: string;
  /** Its part of logical ids. */
  readonly id: string;
  readonly node: DataNode;
  /** Where its key stands. */
  readonly at: Location;
}

/** What an event, or a function, brings along. */
export interface Made {
  readonly resources: readonly MappingEntry[];
  /** What the role of the function may do for it. */
  readonly statements?: readonly Written[];
}

/** The node at some keys. */
export function within(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
  return keys.reduce<DataNode | undefined>((from, key) => entryOf(from, key)?.value, node);
}

/** The same; undefined for `null` too, which the framework takes for nothing. */
export function given(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
  const found = within(node, ...keys);
  return found?.kind === 'null' ? undefined : found;
}

/** It is a variable that nothing here gives, so that what stands in it is not known. */
export function isHole(node: DataNode | undefined): boolean {
  return node?.kind === 'string' && isMarked(node.value);
}

export function placeOf(node: DataNode, around: Location): Location {
  return { path: node.path ?? around.path, range: node.range };
}

export function keyPlace(entry: MappingEntry, path: string): Location {
  return { path: entry.path ?? path, range: entry.keyRange };
}

/** A resource that the framework makes, standing where that stands for which it is made. */
export function resource(id: string, Type: string, properties: WrittenMap, at: Location, more: WrittenMap = {}): MappingEntry {
  const value = toMapping({ Type, ...more, Properties: toMapping(properties, at) }, at);
  return { key: id, keyRange: at.range, path: at.path, value };
}

export function ref(id: string): WrittenMap {
  return { Ref: id };
}

export function attribute(id: string, name: string): WrittenMap {
  return { 'Fn::GetAtt': [id, name] };
}

export function sub(text: string): WrittenMap {
  return { 'Fn::Sub': text };
}

export function functionId({ id }: ServiceFunction): string {
  return `${id}LambdaFunction`;
}

/** Lets a service, or anyone, call the function. */
export function permission(target: ServiceFunction, id: string, principal: Written, source: WrittenMap, at: Location): MappingEntry {
  const called = { FunctionName: attribute(functionId(target), 'Arn'), Action: 'lambda:InvokeFunction', Principal: principal };
  return resource(`${target.id}LambdaPermission${id}`, 'AWS::Lambda::Permission', { ...called, ...source }, at);
}
