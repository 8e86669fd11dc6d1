import { groupBy } from '../../../core/group-by.ts';
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
  const denials = [...groupBy(networks, ([, operator]) => operator)].flatMap(([operator, group]) => denialOf(lists, operator, group));
  const custom = given(lists, 'CustomStatements');
  const written: readonly Plain[] = custom?.kind === 'list' ? custom.items : [custom];
  const statements = [...accounts, ...(denials.length === 0 ? [] : [everybody]), ...denials, ...written.filter((one) => one !== undefined)];
  return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}

/** One statement for all lists of an operator, so that a caller by a VPC or by an endpoint that is listed comes through; none where they are empty. */
function denialOf(lists: Value, operator: string, group: typeof networks): readonly PlainMap[] {
  const entries = group.flatMap(([name, , keyOf]) => {
    const list = given(lists, name);
    const items = list === undefined ? [] : list.kind === 'list' ? list.items : [list];
    return items.map((item) => ({ key: keyOf(item), item }));
  });
  if (entries.length === 0) return [];
  const tests = [...groupBy(entries, ({ key }) => key)].map(([key, ofKey]) => [key, ofKey.map(({ item }) => item)] as const);
  return [{ Effect: 'Deny', Principal: '*', ...invoke, Condition: { [operator]: Object.fromEntries(tests) } }];
}

/** The list of networks holds endpoints as well. */
function networkKey(entry: Value): string {
  return entry.kind === 'string' && entry.value.startsWith('vpce-') ? 'aws:SourceVpce' : 'aws:SourceVpc';
}
