import type { MapValue, Origin, Value } from '../../../core/value.ts';
import { unknownValue } from '../../value-operations.ts';

/** Data as it is written down here, with values of the template in it; what is undefined is left out. */
export type Plain = Value | string | number | boolean | undefined | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain;
}

/** The value of plain data: what a transform writes stands where the resource stands that it writes it for. */
export function toValue(plain: Exclude<Plain, undefined>, origin: Origin): Value {
  if (typeof plain === 'string') return { kind: 'string', value: plain, origin };
  if (typeof plain === 'number') return { kind: 'number', value: plain, origin };
  if (typeof plain === 'boolean') return { kind: 'bool', value: plain, origin };
  if (isList(plain)) return { kind: 'list', items: plain.flatMap((item) => (item === undefined ? [] : [toValue(item, origin)])), origin };
  return isValue(plain) ? plain : toMap(plain, origin);
}

export function toMap(plain: PlainMap, origin: Origin): MapValue {
  const entries = Object.entries(plain).flatMap(([key, value]) => (value === undefined ? [] : [[key, toValue(value, origin)] as const]));
  return { kind: 'map', entries: new Map(entries), origin };
}

function isList(plain: Value | PlainMap | readonly Plain[]): plain is readonly Plain[] {
  return Array.isArray(plain);
}

function isValue(plain: Value | PlainMap): plain is Value {
  return typeof plain['kind'] === 'string' && typeof plain['origin'] === 'object';
}

/** `!GetAtt Address.Arn` of what the transform makes. */
export function attributeOfMade(address: string, attribute: string, origin: Origin): Value {
  return unknownValue('computed-attribute', `${address}.${attribute}`, origin, { address, path: [attribute] });
}
export function refToMade(address: string, origin: Origin): Value {
  return unknownValue('computed-attribute', `!Ref ${address}`, origin, { address, path: ['Ref'] });
}

/** A managed policy of AWS by its path and name. */
export function managedPolicyArn(name: string, origin: Origin): Value {
  return { kind: 'template', parts: ['arn:', unknownValue('data-source', 'AWS::Partition', origin), `:iam::aws:policy/${name}`], origin };
}

/** An ARN of this account and region. */
export function regionalArn(service: string, resource: string, origin: Origin): Value {
  const pseudo = (name: string) => unknownValue('data-source', `AWS::${name}`, origin);
  return {
    kind: 'template',
    parts: ['arn:', pseudo('Partition'), `:${service}:`, pseudo('Region'), ':', pseudo('AccountId'), `:${resource}`],
    origin,
  };
}
