import type { Resource } from '../core/resource.ts';
import { isAnywhere } from '../analysis/cidr/address-reach.ts';
import { parseAddressSet } from '../analysis/cidr/address-set.ts';
import type { AddressSet } from '../analysis/cidr/address-set.ts';
import type { ChoiceValue, UnknownValue, Value } from '../core/value.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { binds, symbolicText } from './binding.ts';
import { attribute, blocks, members, readBool, readNumber, readText } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Subject } from './subject.ts';

/** A security group with every rule that the code gives it, wherever the rule is written. */
export interface SecurityGroup extends Subject {
  readonly rules: readonly NetworkRule[];
  /** Set when there may be further rules that are not known (a dynamic block over an unknown list). */
  readonly moreRules: UnknownValue | undefined;
}

export interface NetworkRule {
  readonly direction: 'ingress' | 'egress';
  /** The resource that writes the rule: the group itself or a rule resource. */
  readonly resource: Resource;
  /** The block or resource body, for pointing at. */
  readonly body: Value;
  /** As written: `tcp`, `-1`, `6`. */
  readonly protocol: Fact<string>;
  /** First and last port (ICMP: type and code). */
  readonly fromPort: Fact<number>;
  readonly toPort: Fact<number>;
  readonly sources: readonly RuleSource[];
}

/** Who may send (ingress) or be reached (egress). Opaque sources are symbols: equal text means the same. */
export type RuleSource =
  | { readonly kind: 'cidr'; readonly text: string; readonly value: Value }
  | { readonly kind: 'opaque'; readonly what: 'security-group' | 'prefix-list' | 'self'; readonly text: string; readonly value: Value }
  | { readonly kind: 'unknown'; readonly unknown: UnknownValue };

export function securityGroups(model: EvaluatedCode): readonly SecurityGroup[] {
  const separate = separateRules(model);
  const claimed = new Set<SeparateRule>();
  const groups = groupResources(model).map((group) => {
    const mine = separate.filter(
      (rule) => rule.rule.resource.root === group.root && binds(rule.group, group, [groupName(group)]) === 'yes',
    );
    for (const rule of mine) claimed.add(rule);
    const inline = inlineRules(group);
    return {
      root: group.root,
      address: group.address,
      resource: group,
      rules: [...inline.rules, ...mine.map((rule) => rule.rule)],
      moreRules: inline.unknown,
    };
  });
  const strays = separate.filter((rule) => !claimed.has(rule)).map((rule) => strayRule(rule));
  return [...groups, ...strays];
}

const groupTypes = ['aws_security_group', 'aws_default_security_group', 'AWS::EC2::SecurityGroup'];

function groupResources(model: EvaluatedCode): readonly Resource[] {
  return model.ofType(...groupTypes).filter((resource) => resource.mode === 'managed');
}

function groupName(group: Resource): Value | undefined {
  return attribute(group.attributes, group.dialect === 'terraform' ? 'name' : 'GroupName');
}

/** A rule of a group that is declared elsewhere stands for itself. */
function strayRule({ rule }: SeparateRule): SecurityGroup {
  return { root: rule.resource.root, address: rule.resource.address, resource: rule.resource, rules: [rule], moreRules: undefined };
}

function inlineRules(group: Resource): { rules: NetworkRule[]; unknown: UnknownValue | undefined } {
  const terraform = group.dialect === 'terraform';
  const ingress = blocks(attribute(group.attributes, terraform ? 'ingress' : 'SecurityGroupIngress'));
  const egress = blocks(attribute(group.attributes, terraform ? 'egress' : 'SecurityGroupEgress'));
  const build = terraform ? terraformRule : cloudFormationRule;
  return {
    rules: [...ingress.items.map((body) => build(group, body, 'ingress')), ...egress.items.map((body) => build(group, body, 'egress'))],
    unknown: ingress.unknown ?? egress.unknown,
  };
}

interface SeparateRule {
  readonly group: Value | undefined;
  readonly rule: NetworkRule;
}

function separateRules(model: EvaluatedCode): readonly SeparateRule[] {
  return model.resources.flatMap((resource) => {
    if (resource.mode !== 'managed') return [];
    const body = resource.attributes;
    switch (resource.type) {
      case 'aws_security_group_rule': {
        const direction = readText(attribute(body, 'type'));
        const egress = direction.kind === 'known' && direction.value === 'egress';
        return [{ group: attribute(body, 'security_group_id'), rule: terraformRule(resource, body, egress ? 'egress' : 'ingress') }];
      }
      case 'aws_vpc_security_group_ingress_rule':
      case 'aws_vpc_security_group_egress_rule': {
        const direction = resource.type.includes('ingress') ? 'ingress' : 'egress';
        return [{ group: attribute(body, 'security_group_id'), rule: singleSourceRule(resource, direction) }];
      }
      case 'AWS::EC2::SecurityGroupIngress':
      case 'AWS::EC2::SecurityGroupEgress': {
        const direction = resource.type.endsWith('Ingress') ? 'ingress' : 'egress';
        const group = attribute(body, 'GroupId') ?? attribute(body, 'GroupName');
        return [{ group, rule: cloudFormationRule(resource, body, direction) }];
      }
      default:
        return [];
    }
  });
}

/** Inline blocks and `aws_security_group_rule`: lists of ranges, groups and prefix lists. */
function terraformRule(resource: Resource, body: Value, direction: NetworkRule['direction']): NetworkRule {
  const self = readBool(attribute(body, 'self'));
  const selfValue = attribute(body, 'self');
  return {
    direction,
    resource,
    body,
    protocol: readText(attribute(body, 'protocol')),
    fromPort: readNumber(attribute(body, 'from_port')),
    toPort: readNumber(attribute(body, 'to_port')),
    sources: [
      ...cidrSources(attribute(body, 'cidr_blocks')),
      ...cidrSources(attribute(body, 'ipv6_cidr_blocks')),
      ...opaqueSources(attribute(body, 'security_groups'), 'security-group'),
      ...opaqueSources(attribute(body, 'source_security_group_id'), 'security-group'),
      ...opaqueSources(attribute(body, 'prefix_list_ids'), 'prefix-list'),
      ...(self.kind === 'known' && self.value && selfValue !== undefined
        ? [{ kind: 'opaque' as const, what: 'self' as const, text: 'the group itself', value: selfValue }]
        : []),
    ],
  };
}

/** `aws_vpc_security_group_*_rule`: one source; protocol -1 has no ports. */
function singleSourceRule(resource: Resource, direction: NetworkRule['direction']): NetworkRule {
  const body = resource.attributes;
  return {
    direction,
    resource,
    body,
    protocol: readText(attribute(body, 'ip_protocol')),
    fromPort: readNumber(attribute(body, 'from_port')),
    toPort: readNumber(attribute(body, 'to_port')),
    sources: [
      ...cidrSources(attribute(body, 'cidr_ipv4')),
      ...cidrSources(attribute(body, 'cidr_ipv6')),
      ...opaqueSources(attribute(body, 'referenced_security_group_id'), 'security-group'),
      ...opaqueSources(attribute(body, 'prefix_list_id'), 'prefix-list'),
    ],
  };
}

function cloudFormationRule(resource: Resource, body: Value, direction: NetworkRule['direction']): NetworkRule {
  const peer = direction === 'ingress' ? 'Source' : 'Destination';
  return {
    direction,
    resource,
    body,
    protocol: readText(attribute(body, 'IpProtocol')),
    fromPort: readNumber(attribute(body, 'FromPort')),
    toPort: readNumber(attribute(body, 'ToPort')),
    sources: [
      ...cidrSources(attribute(body, 'CidrIp')),
      ...cidrSources(attribute(body, 'CidrIpv6')),
      ...opaqueSources(attribute(body, `${peer}SecurityGroupId`), 'security-group'),
      ...opaqueSources(attribute(body, `${peer}SecurityGroupName`), 'security-group'),
      ...opaqueSources(attribute(body, `${peer}PrefixListId`), 'prefix-list'),
    ],
  };
}

function cidrSources(value: Value | undefined): RuleSource[] {
  if (value?.kind === 'choice') return choiceSources(value);
  const { items, unknown } = members(value);
  const sources = items.flatMap((item): RuleSource[] => {
    if (item.kind === 'string') return [{ kind: 'cidr', text: item.value.trim(), value: item }];
    if (item.kind === 'list' || item.kind === 'choice') return cidrSources(item);
    return [{ kind: 'unknown', unknown: unknownOf(item) }];
  });
  const known = sources.some((source) => source.kind === 'unknown' && source.unknown === unknown);
  return unknown === undefined || known ? sources : [...sources, { kind: 'unknown', unknown }];
}

/** Of a choice nothing is known for sure but what every option says: when all are open to anywhere, it is open. */
function choiceSources(choice: ChoiceValue): RuleSource[] {
  const options = choice.options.map((option) => cidrSources(option));
  const allOpen = options.every((sources) => isAnywhere(addressesOf(sources)));
  return allOpen ? (options[0] ?? []) : [{ kind: 'unknown', unknown: choice.condition }];
}

/** The known addresses among the sources. */
export function addressesOf(sources: readonly RuleSource[]): AddressSet {
  return parseAddressSet(sources.flatMap((source) => (source.kind === 'cidr' ? [source.text] : []))).set;
}

function opaqueSources(value: Value | undefined, what: 'security-group' | 'prefix-list'): RuleSource[] {
  if (value === undefined) return [];
  const { items, unknown } = members(value);
  const all = unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
  return all.map((item) => ({ kind: 'opaque', what, text: symbolicText(item) ?? 'an unnamed source', value: item }));
}

function unknownOf(value: Value): UnknownValue {
  if (value.kind === 'unknown') return value;
  if (value.kind === 'template') for (const part of value.parts) if (typeof part !== 'string') return part;
  if (value.kind === 'choice') return value.condition;
  return {
    kind: 'unknown',
    reason: 'unsupported-expression',
    expression: `a ${value.kind} where an address range is wanted`,
    origin: value.origin,
  };
}
