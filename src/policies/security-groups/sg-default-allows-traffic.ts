import type { Fix } from '../../core/finding.ts';
import { compareLocations } from '../../core/location.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { Origin, Value } from '../../core/value.ts';
import { attribute, blocks, decide, readText } from '../../model/fact.ts';
import { findIn } from '../../model/find.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { NetworkRule } from '../../model/network/security-group-rule.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

const groups = ['aws_default_security_group', 'AWS::EC2::SecurityGroup'];
/** A rule of its own names the default group by an attribute of its VPC. */
const rules = [
  'aws_security_group_rule',
  'aws_vpc_security_group_ingress_rule',
  'aws_vpc_security_group_egress_rule',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::SecurityGroupEgress',
];

export const sgDefaultAllowsTraffic = defineViolation({
  id: 'sg-default-allows-traffic',
  control: 'limit-network-access',
  severity: 'medium',
  on: 'resource',
  types: [...groups, ...rules, 'aws_vpc'],
  dialects: ['terraform', 'cloudformation'],
  title: 'The default security group lets traffic through',
  why: 'Whatever is started without a group of its own gets the default one. With rules in it such things reach each other, or are reached, without anybody having decided so.',
  remedy: 'Declare aws_default_security_group without any rule, and give everything a group of its own.',
  limits: [
    'A VPC whose default group nobody empties is low, in Terraform alone: a stack cannot empty it.',
    'A stack is looked at for rules that name the default group of a VPC, and for groups called so.',
  ],
  covers: {
    checkov: ['CKV2_AWS_12'],
    trivy: ['AVD-AWS-0173'],
    kics: ['Default Security Groups With Unrestricted Traffic', 'VPC Default Security Group Accepts All Traffic'],
    securityHub: ['EC2.2'],
    cis: ['5.4'],
  },
  *evaluate(subject, model) {
    const { type } = subject.resource;
    if (type === 'aws_vpc') yield* leftAsItIs(subject, model);
    else if (groups.includes(type) ? isDefault(subject.resource) : namesDefault(subject.resource)) yield* rulesOf(subject, model);
  },
});

function isDefault({ type, attributes }: Resource): boolean {
  return type === 'aws_default_security_group' || decide(readText(attribute(attributes, 'GroupName')), isDefaultName, false) === 'yes';
}

function isDefaultName(name: string): boolean {
  return name.toLowerCase() === 'default';
}

function namesDefault({ attributes }: Resource): boolean {
  const group = attribute(attributes, 'security_group_id') ?? attribute(attributes, 'GroupId');
  const path = group?.kind === 'unknown' ? (group.reference?.path ?? []) : [];
  return path.some((name) => name === 'default_security_group_id' || name === 'DefaultSecurityGroup');
}

/** All rules of the group, those beside it included; or the rule itself, where the group is not of this code. */
function* rulesOf(subject: Subject, model: AwsModel): Iterable<Violation | Unresolved> {
  const { address, root, resource } = subject;
  const group = model.subjects('network.security-group').find((one) => one.resource === resource);
  const [first] = group?.rules ?? [];
  if (first !== undefined) yield { ...violation(subject, first), ...emptied(resource, group?.rules ?? []) };
  else {
    const unknown = group?.moreRules.ingress ?? group?.moreRules.egress;
    if (unknown === undefined) return;
    yield {
      claim: 'unresolved',
      aspect: 'rules',
      unknown,
      message: `whether ${address} in ${root} lets traffic through`,
    };
  }
}

function violation({ address, resource }: Subject, { body }: NetworkRule): Violation {
  return {
    claim: 'violation',
    aspect: 'rules',
    message: `${address} has rules for the default security group.`,
    trace: [...(body === resource.attributes ? [] : [body.origin.at]), resource.declaration],
    confidence: 'certain',
  };
}

/** Takes the blocks out, where all rules are blocks of the group itself, each on lines of its own. */
function emptied({ type, attributes, block }: Resource, all: readonly NetworkRule[]): { readonly fix?: Fix } {
  if (type !== 'aws_default_security_group' || !block.path.endsWith('.tf')) return {};
  const lists = ['ingress', 'egress'].map((name) => ({ ...blocks(attribute(attributes, name)), header: attributes.keys?.get(name) }));
  const own = new Set<Value>(lists.flatMap(({ items }) => items));
  const isWhole = lists.every(({ unknown }) => unknown === undefined) && all.every(({ body }) => own.has(body));
  const places = lists.flatMap(({ items, header }) => items.map(({ origin }) => origin).filter((one) => isBlock(one, header, block)));
  const areBlocks = ['ingress', 'egress'].every((name) => isBlockList(attribute(attributes, name)));
  if (!isWhole || !areBlocks || places.length < own.size) return {};
  const edits = places.map(({ at: { path, range } }) => ({
    location: { path, range: { startLine: range.startLine, startColumn: 1, endLine: range.endLine + 1, endColumn: 1 } },
    replacement: '',
  }));
  return { fix: { title: 'Take its rules out', edits } };
}

/** On lines of its own, and no deeper than the first one: what is within a `dynamic` block cannot go without that. */
function isBlock({ at: { path, range }, via }: Origin, header: Location | undefined, { path: file, range: outer }: Location): boolean {
  const isWithin = path === file && range.startLine > outer.startLine && range.endLine < outer.endLine;
  return isWithin && via.length === 0 && range.startColumn === header?.range.startColumn;
}

/** A list of blocks begins where its first block does, one of an argument at its bracket. */
function isBlockList(value: Value | undefined): boolean {
  if (value === undefined) return true;
  const [first] = blocks(value).items;
  return value.kind === 'list' && first !== undefined && compareLocations(first.origin.at, value.origin.at) <= 0;
}

function* leftAsItIs({ address, resource, root }: Subject, model: AwsModel): Iterable<Violation> {
  if (resource.outline?.types.has('aws_default_security_group') === false) return;
  const findVpc = findIn(model, 'aws_vpc');
  const isEmptied = model
    .ofType('aws_default_security_group')
    .some((group) => group.root === root && isOf(group, resource, findVpc(attribute(group.attributes, 'vpc_id'), root)));
  if (isEmptied) return;
  yield {
    claim: 'violation',
    aspect: 'default group',
    message: `Nobody empties the default security group of ${address}.`,
    trace: [resource.declaration],
    confidence: 'likely',
    severity: 'low',
  };
}

/** A VPC that is not known may be this one. */
function isOf(group: Resource, vpc: Resource, named: readonly Resource[]): boolean {
  return named.length === 0 ? attribute(group.attributes, 'vpc_id') !== undefined : named.includes(vpc);
}
