import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import { given } from './made-resource.ts';
import type { Plain, PlainMap } from './plain.ts';

const invoke = { Action: 'execute-api:Invoke', Resource: 'execute-api:/*' };
const everybody: PlainMap = { Effect: 'Allow', Principal: '*', ...invoke };

/** A list of an API, and when its callers are denied: `NotIpAddress` of those that may come, `IpAddress` of those that may not. */
const networks: readonly (readonly [name: string, operator: string, key: (entry: Value) => string])[] = [
  ['IpRangeWhitelist', 'NotIpAddress', () => 'aws:SourceIp'],
  ['IpRangeBlacklist', 'IpAddress', () => 'aws:SourceIp'],
  ['SourceVpcWhitelist', 'StringNotEquals', networkKey],
  ['IntrinsicVpcWhitelist', 'StringNotEquals', () => 'aws:SourceVpc'],
  ['IntrinsicVpceWhitelist', 'StringNotEquals', () => 'aws:SourceVpce'],
  ['SourceVpcBlacklist', 'StringEquals', networkKey],
  ['IntrinsicVpcBlacklist', 'StringEquals', () => 'aws:SourceVpc'],
  ['IntrinsicVpceBlacklist', 'StringEquals', () => 'aws:SourceVpce'],
];

/** `Auth.ResourcePolicy` of an API as the policy that the transform writes of it; undefined where there is none. */
export function resourcePolicyOf({ attributes }: Resource): Plain {
  const lists = given(attributes, 'Auth', 'ResourcePolicy');
  if (lists === undefined || lists.kind === 'unknown') return lists;
  const accounts = (
    [
      ['AwsAccountWhitelist', 'Allow'],
      ['AwsAccountBlacklist', 'Deny'],
    ] as const
  ).flatMap(([name, Effect]) => {
    const AWS = given(lists, name);
    return AWS === undefined ? [] : [{ Effect, Principal: { AWS }, ...invoke }];
  });
  const denials = networks.flatMap(([name, operator, keyOf]) => denialsOf(given(lists, name), operator, keyOf));
  const custom = given(lists, 'CustomStatements');
  const written: readonly Plain[] = custom?.kind === 'list' ? custom.items : [custom];
  const statements = [...accounts, ...(denials.length === 0 ? [] : [everybody]), ...denials, ...written.filter((one) => one !== undefined)];
  return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}

function denialsOf(list: Value | undefined, operator: string, keyOf: (entry: Value) => string): readonly PlainMap[] {
  if (list === undefined) return [];
  const entries = list.kind === 'list' ? list.items : [list];
  const keys = [...new Set(entries.map(keyOf))];
  // Each key denies by itself only where it is the only one: conditions of one statement hold together.
  const tests = Object.fromEntries(keys.map((key) => [key, entries.filter((entry) => keyOf(entry) === key)]));
  return [{ Effect: 'Deny', Principal: '*', ...invoke, Condition: { [operator]: tests } }];
}

/** The list of networks holds endpoints as well. */
function networkKey(entry: Value): string {
  return entry.kind === 'string' && entry.value.startsWith('vpce-') ? 'aws:SourceVpce' : 'aws:SourceVpc';
}
