import type { Resource } from '../../../core/resource.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import { possibleValues } from '../../../core/value.ts';
import { mapOptions } from '../../choices.ts';
import type { Scope } from '../scope.ts';
import { made, given, originOfMade, tagsOf } from './made-resource.ts';
import type { Plain, PlainMap } from './plain.ts';
import { managedPolicyArn, toMap } from './plain.ts';
import { policyFromTemplate } from './policy-from-template.ts';

export interface RoleRequest {
  readonly parent: Resource;
  readonly scope: Scope;
  /** Who may take the role, unless the resource says so itself: `lambda.amazonaws.com`. */
  readonly service: string;
  /** Managed policies of AWS that come with the features of the resource, by path and name. */
  readonly managed: readonly string[];
  readonly inline: readonly PlainMap[];
  readonly maybe?: UnknownValue | undefined;
}

/**
 * The role that SAM makes for a resource without one: what `Policies` lists, documents, names of managed policies and SAM's own policy
 * templates, and what the features of the resource need. Source: "AWS::Serverless::Function" and the translator's role constructor.
 */
export function roleOf({ parent, scope, service, managed, inline, maybe }: RoleRequest): Resource {
  const properties = parent.attributes;
  const origin = originOfMade(parent);
  const address = `${parent.address}Role`;
  const listed = listedPolicies(given(properties, 'Policies'), `${address}Policy`, scope);
  const role = made(
    parent,
    address,
    'AWS::IAM::Role',
    {
      AssumeRolePolicyDocument: given(properties, 'AssumeRolePolicyDocument') ?? trustOf(service),
      ManagedPolicyArns: [...managed.map((name) => managedPolicyArn(name, origin)), ...listed.managed],
      Policies: [...inline, ...listed.inline],
      Path: given(properties, 'RolePath'),
      PermissionsBoundary: given(properties, 'PermissionsBoundary'),
      Tags: tagsOf(properties),
    },
    maybe ?? parent.maybe,
  );
  return listed.more === undefined ? role : withMore(role, listed.more);
}

/** What cannot be read of the policies may be a managed one or a document. */
function withMore(role: Resource, more: UnknownValue): Resource {
  const entries = new Map(role.attributes.entries);
  for (const name of ['ManagedPolicyArns', 'Policies']) {
    const list = entries.get(name);
    if (list?.kind === 'list') entries.set(name, { ...list, more });
  }
  return { ...role, attributes: { ...role.attributes, entries } };
}

export function trustOf(service: string): PlainMap {
  return {
    Version: '2012-10-17',
    Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
  };
}

interface Listed {
  readonly managed: readonly Plain[];
  readonly inline: readonly Plain[];
  readonly more?: UnknownValue;
}

function listedPolicies(policies: Value | undefined, prefix: string, scope: Scope): Listed {
  if (policies === undefined) return { managed: [], inline: [] };
  const items = itemsOf(policies);
  const managed: Value[] = [];
  const inline: Value[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind === 'null') continue;
    const isDocument = possibleValues(item).some((option) => option.kind === 'map');
    if (isDocument) inline.push(asInline(item, `${prefix}${index}`, scope));
    else managed.push(item);
  }
  const more = policies.kind === 'list' ? policies.more : policies.kind === 'unknown' ? policies : undefined;
  return { managed: policies.kind === 'unknown' ? [] : managed, inline, ...(more === undefined ? {} : { more }) };
}

/** The members of the list; of a choice of lists those of each, there where the list is chosen. */
function itemsOf(policies: Value): readonly Value[] {
  if (policies.kind === 'list') return policies.items;
  if (policies.kind !== 'choice' || !policies.options.some((option) => option.kind === 'list')) return [policies];
  return policies.options.flatMap((chosen, index) => {
    const others = policies.options.map((option): Value => ({ kind: 'null', origin: option.origin }));
    return itemsOf(chosen).map((item): Value => ({ ...policies, options: others.with(index, item) }));
  });
}

/** `{ PolicyName, PolicyDocument }` of a document or a policy template; of a choice, one for each option. */
function asInline(item: Value, name: string, scope: Scope): Value {
  if (item.kind === 'choice') return mapOptions(item, (option) => (option.kind === 'map' ? asInline(option, name, scope) : option)) ?? item;
  if (item.kind !== 'map') return item;
  const document = item.entries.has('Statement') ? item : policyFromTemplate(item, scope);
  return toMap({ PolicyName: name, PolicyDocument: document }, item.origin);
}

/** An inline policy that allows one thing. */
export function allow(name: string, action: string | readonly string[], resource: Plain): PlainMap {
  return { PolicyName: name, PolicyDocument: { Statement: [{ Action: action, Effect: 'Allow', Resource: resource }] } };
}

/** A role that a service takes to do one thing, such as to start a state machine. */
export function serviceRole(parent: Resource, address: string, service: string, policies: readonly PlainMap[], boundary?: Value): Resource {
  return made(parent, address, 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: trustOf(service),
    Policies: policies,
    PermissionsBoundary: boundary,
  });
}
