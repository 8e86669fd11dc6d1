import { groupBy } from '../../../core/group-by.ts';
import type { Resource } from '../../../core/resource.ts';
import type { Value } from '../../../core/value.ts';
import { given } from './made-resource.ts';
import type { Plain, PlainMap } from './plain.ts';
import type { Route } from './translation.ts';

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

const everything = 'execute-api:/*';

/** `Auth.ResourcePolicy` of an API, and of the events that name it, as the policy that the transform writes of them; undefined where there is none. */
export function resourcePolicyOf({ attributes }: Resource, routes: readonly Route[]): Plain {
  const lists = given(attributes, 'Auth', 'ResourcePolicy');
  const open = [lists, ...routes.map(({ auth }) => given(auth, 'ResourcePolicy'))].find(
    (one) => one?.kind === 'unknown' || one?.kind === 'choice',
  );
  if (open !== undefined) return open.kind === 'choice' ? open.condition : open;
  const custom = given(lists, 'CustomStatements');
  const written: readonly Plain[] = custom?.kind === 'list' ? custom.items : [custom];
  const statements = [
    ...statementsOf(lists, everything),
    ...routes.flatMap((route) => statementsOf(given(route.auth, 'ResourcePolicy'), callOf(route))),
    ...written.filter((one) => one !== undefined),
  ];
  return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}

/** What a call of a route is called; of one whose path or method is not known, every call. */
function callOf({ path, method }: Route): string {
  const [where, how] = [path, method].map((one) => (one?.kind === 'string' ? one.value : undefined));
  if (where === undefined || how === undefined) return everything;
  return `execute-api:/*/${how.toLowerCase() === 'any' ? '*' : how.toUpperCase()}${where.replaceAll(/\{[^}]*(?:\}|$)/gu, '*')}`;
}

function statementsOf(lists: Value | undefined, Resource: string): readonly PlainMap[] {
  const invoke = { Action: 'execute-api:Invoke', Resource };
  const accounts = (
    [
      ['AwsAccountWhitelist', 'Allow'],
      ['AwsAccountBlacklist', 'Deny'],
    ] as const
  ).flatMap(([name, Effect]) => {
    const AWS = given(lists, name);
    return AWS === undefined ? [] : [{ Effect, Principal: { AWS }, ...invoke }];
  });
  const denials = [...groupBy(networks, ([, operator]) => operator)].flatMap(([operator, group]) => {
    const Condition = conditionOf(lists, operator, group);
    return Condition === undefined ? [] : [{ Effect: 'Deny', Principal: '*', ...invoke, Condition }];
  });
  return [...accounts, ...(denials.length === 0 ? [] : [{ Effect: 'Allow', Principal: '*', ...invoke }]), ...denials];
}

/** One condition for all lists of an operator, so that a caller by a VPC or by an endpoint that is listed comes through; none where they are empty. */
function conditionOf(lists: Value | undefined, operator: string, group: typeof networks): PlainMap | undefined {
  const entries = group.flatMap(([name, , keyOf]) => {
    const list = given(lists, name);
    const items = list === undefined ? [] : list.kind === 'list' ? list.items : [list];
    return items.map((item) => ({ key: keyOf(item), item }));
  });
  if (entries.length === 0) return undefined;
  const tests = [...groupBy(entries, ({ key }) => key)].map(([key, ofKey]) => [key, ofKey.map(({ item }) => item)] as const);
  return { [operator]: Object.fromEntries(tests) };
}

/** The list of networks holds endpoints as well. */
function networkKey(entry: Value): string {
  return entry.kind === 'string' && entry.value.startsWith('vpce-') ? 'aws:SourceVpce' : 'aws:SourceVpc';
}
