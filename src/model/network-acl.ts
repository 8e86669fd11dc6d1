import type { Resource } from '../core/resource.ts';
import type { UnknownValue, Value } from '../core/value.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { binds } from './binding.ts';
import { attribute, blocks, readBool, readNumber, readText } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Subject } from './subject.ts';

/** A network ACL with its entries in no particular order; AWS evaluates them by rising number and stops at the first match. */
export interface NetworkAcl extends Subject {
  readonly entries: readonly AclEntry[];
  readonly moreEntries: UnknownValue | undefined;
}

export interface AclEntry {
  readonly direction: 'ingress' | 'egress';
  readonly resource: Resource;
  readonly body: Value;
  readonly number: Fact<number>;
  /** `allow` or `deny`. */
  readonly action: Fact<string>;
  readonly protocol: Fact<string>;
  readonly fromPort: Fact<number>;
  readonly toPort: Fact<number>;
  readonly cidr: Value | undefined;
}

export function networkAcls(model: EvaluatedCode): readonly NetworkAcl[] {
  const separate = separateEntries(model);
  const claimed = new Set<SeparateEntry>();
  const acls = model
    .ofType('aws_network_acl', 'aws_default_network_acl', 'AWS::EC2::NetworkAcl')
    .filter((acl) => acl.mode === 'managed')
    .map((acl) => {
      const mine = separate.filter((entry) => entry.entry.resource.root === acl.root && binds(entry.acl, acl, []) === 'yes');
      for (const entry of mine) claimed.add(entry);
      const inline = inlineEntries(acl);
      return {
        root: acl.root,
        address: acl.address,
        resource: acl,
        entries: [...inline.entries, ...mine.map((entry) => entry.entry)],
        moreEntries: inline.unknown,
      };
    });
  return [...acls, ...strayAcls(separate.filter((entry) => !claimed.has(entry)))];
}

/** Entries of an ACL that is declared elsewhere: those that name the same ACL are evaluated together. */
function strayAcls(entries: readonly SeparateEntry[]): NetworkAcl[] {
  const first = entries[0];
  if (first === undefined) return [];
  const name = (entry: SeparateEntry): string =>
    `${entry.entry.resource.root}\n${entry.acl?.kind === 'unknown' ? entry.acl.expression : String(entry.acl?.kind === 'string' ? entry.acl.value : '')}`;
  const same = entries.filter((entry) => name(entry) === name(first));
  const rest = entries.filter((entry) => name(entry) !== name(first));
  const { resource } = first.entry;
  const acl = {
    root: resource.root,
    address: resource.address,
    resource,
    entries: same.map((entry) => entry.entry),
    moreEntries: undefined,
  };
  return [acl, ...strayAcls(rest)];
}

interface SeparateEntry {
  readonly acl: Value | undefined;
  readonly entry: AclEntry;
}

function separateEntries(model: EvaluatedCode): readonly SeparateEntry[] {
  const terraform = model
    .ofType('aws_network_acl_rule')
    .filter((resource) => resource.mode === 'managed')
    .map((resource) => ({
      acl: attribute(resource.attributes, 'network_acl_id'),
      entry: terraformEntry(resource, resource.attributes, undefined),
    }));
  const cloudFormation = model.ofType('AWS::EC2::NetworkAclEntry').map((resource) => ({
    acl: attribute(resource.attributes, 'NetworkAclId'),
    entry: cloudFormationEntry(resource),
  }));
  return [...terraform, ...cloudFormation];
}

function inlineEntries(acl: Resource): { entries: AclEntry[]; unknown: UnknownValue | undefined } {
  if (acl.dialect === 'cloudformation') return { entries: [], unknown: undefined };
  const ingress = blocks(attribute(acl.attributes, 'ingress'));
  const egress = blocks(attribute(acl.attributes, 'egress'));
  return {
    entries: [
      ...ingress.items.map((body) => terraformEntry(acl, body, 'ingress')),
      ...egress.items.map((body) => terraformEntry(acl, body, 'egress')),
    ],
    unknown: ingress.unknown ?? egress.unknown,
  };
}

/** Inline blocks name the number `rule_no` and the action `action`; `aws_network_acl_rule` says `rule_number` and `rule_action`. */
function terraformEntry(resource: Resource, body: Value, direction: AclEntry['direction'] | undefined): AclEntry {
  const egress = readBool(attribute(body, 'egress'));
  return {
    direction: direction ?? (egress.kind === 'known' && egress.value ? 'egress' : 'ingress'),
    resource,
    body,
    number: readNumber(attribute(body, 'rule_no') ?? attribute(body, 'rule_number')),
    action: readText(attribute(body, 'action') ?? attribute(body, 'rule_action')),
    protocol: readText(attribute(body, 'protocol')),
    fromPort: readNumber(attribute(body, 'from_port')),
    toPort: readNumber(attribute(body, 'to_port')),
    cidr: attribute(body, 'cidr_block') ?? attribute(body, 'ipv6_cidr_block'),
  };
}

function cloudFormationEntry(resource: Resource): AclEntry {
  const body = resource.attributes;
  const egress = readBool(attribute(body, 'Egress'));
  return {
    direction: egress.kind === 'known' && egress.value ? 'egress' : 'ingress',
    resource,
    body,
    number: readNumber(attribute(body, 'RuleNumber')),
    action: readText(attribute(body, 'RuleAction')),
    protocol: readText(attribute(body, 'Protocol')),
    fromPort: readNumber(attribute(body, 'PortRange', 'From')),
    toPort: readNumber(attribute(body, 'PortRange', 'To')),
    cidr: attribute(body, 'CidrBlock') ?? attribute(body, 'Ipv6CidrBlock'),
  };
}
