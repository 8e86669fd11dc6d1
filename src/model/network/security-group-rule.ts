import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { attribute, readNumber, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { cidrSources, opaqueSources, selfSource } from './rule-source.ts';
import type { RuleSource } from './rule-source.ts';

/** What a rule says, before anything is made of it. */
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

/** What one way of writing a rule calls its parts. */
export interface RuleForm {
  readonly protocol: string;
  readonly fromPort: string;
  readonly toPort: string;
  readonly cidrs: readonly string[];
  readonly groups: readonly string[];
  readonly prefixLists: readonly string[];
  /** The switch that lets the members of the group reach each other. */
  readonly self?: string;
  /** Set where a rule that names nobody is for everybody. */
  readonly isForAll?: true;
}

/** Terraform's inline blocks and `aws_security_group_rule`: lists of ranges, groups and prefix lists. */
export const listForm: RuleForm = {
  protocol: 'protocol',
  fromPort: 'from_port',
  toPort: 'to_port',
  cidrs: ['cidr_blocks', 'ipv6_cidr_blocks'],
  groups: ['security_groups', 'source_security_group_id'],
  prefixLists: ['prefix_list_ids'],
  self: 'self',
};

/** `aws_vpc_security_group_*_rule`: one source; protocol -1 has no ports. */
export const singleSourceForm: RuleForm = {
  protocol: 'ip_protocol',
  fromPort: 'from_port',
  toPort: 'to_port',
  cidrs: ['cidr_ipv4', 'cidr_ipv6'],
  groups: ['referenced_security_group_id'],
  prefixLists: ['prefix_list_id'],
};

/** CloudFormation, within a group or as a resource. The other end is a source or a destination. */
export const cloudFormationForms: Readonly<Record<NetworkRule['direction'], RuleForm>> = {
  ingress: cloudFormationForm('Source'),
  egress: cloudFormationForm('Destination'),
};

function cloudFormationForm(peer: 'Source' | 'Destination'): RuleForm {
  return {
    protocol: 'IpProtocol',
    fromPort: 'FromPort',
    toPort: 'ToPort',
    cidrs: ['CidrIp', 'CidrIpv6'],
    groups: [`${peer}SecurityGroupId`, `${peer}SecurityGroupName`],
    prefixLists: [`${peer}PrefixListId`],
  };
}

/** Ports of a machine of Lightsail, which has no groups. */
export const lightsailForms: Readonly<Record<Resource['dialect'], RuleForm>> = {
  terraform: {
    protocol: 'protocol',
    fromPort: 'from_port',
    toPort: 'to_port',
    cidrs: ['cidrs', 'ipv6_cidrs'],
    groups: [],
    prefixLists: ['cidr_list_aliases'],
    isForAll: true,
  },
  cloudformation: {
    protocol: 'Protocol',
    fromPort: 'FromPort',
    toPort: 'ToPort',
    cidrs: ['Cidrs', 'Ipv6Cidrs'],
    groups: [],
    prefixLists: ['CidrListAliases'],
    isForAll: true,
  },
};

/** A rule that `resource` writes in `body`. */
export function readRule(form: RuleForm, direction: NetworkRule['direction'], resource: Resource, body: Value): NetworkRule {
  const of = (name: string): Value | undefined => attribute(body, name);
  const sources = [
    ...form.cidrs.flatMap((name) => cidrSources(of(name))),
    ...form.groups.flatMap((name) => opaqueSources(of(name), 'security-group')),
    ...form.prefixLists.flatMap((name) => opaqueSources(of(name), 'prefix-list')),
    ...(form.self === undefined ? [] : selfSource(of(form.self))),
  ];
  return {
    direction,
    resource,
    body,
    protocol: readText(of(form.protocol)),
    fromPort: readNumber(of(form.fromPort)),
    toPort: readNumber(of(form.toPort)),
    sources: form.isForAll === true ? withEverybody(form, body, sources) : sources,
  };
}

/** For everybody where nobody is named, whatever is chosen or for some of the options. */
function withEverybody({ cidrs, prefixLists }: RuleForm, body: Value, sources: readonly RuleSource[]): readonly RuleSource[] {
  if (sources.length === 0) return everybodyAt(body);
  const written = [...cidrs, ...prefixLists].flatMap((name) => attribute(body, name) ?? []).filter((value) => !isEmpty(value));
  const [first] = written;
  if (first?.kind !== 'choice') return sources;
  const chosen = written.flatMap((value) =>
    value.kind === 'choice' && value.condition.expression === first.condition.expression ? [value] : [],
  );
  if (chosen.length < written.length) return sources;
  const open = first.options.flatMap((option, index) => {
    const isOpen = chosen.every(({ options }) => isEmpty(options[index] ?? first));
    return isOpen ? everybodyAt(option).map((one) => ({ ...one, when: first.when?.[index] ?? [] })) : [];
  });
  return [...sources, ...open];
}

function everybodyAt({ origin }: Value): readonly RuleSource[] {
  return cidrSources({ kind: 'string', value: '0.0.0.0/0', origin });
}

function isEmpty(value: Value): boolean {
  return value.kind === 'null' || (value.kind === 'list' && value.items.length === 0 && value.more === undefined);
}
