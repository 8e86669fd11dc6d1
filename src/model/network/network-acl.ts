import { groupBy } from '../../core/group-by.ts';
import type { Dialect, Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { boundBy } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, readBool, readNumber, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { moreBlocks, writtenBlocks } from '../written-blocks.ts';

/** A network ACL with its entries in no particular order; AWS evaluates them by rising number and stops at the first match. */
export interface NetworkAcl extends Subject {
  readonly entries: readonly AclEntry[];
  readonly moreEntries: UnknownValue | undefined;
}

/** One numbered entry, wherever it is written. */
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
  /** What decides whether there is such an entry, where a condition does. */
  readonly decides?: UnknownValue;
}

/** What one way of writing an entry calls its parts; of several names the first that is set counts. */
interface EntryForm {
  readonly number: readonly string[];
  readonly action: readonly string[];
  readonly protocol: string;
  /** Paths. */
  readonly fromPort: readonly string[];
  readonly toPort: readonly string[];
  readonly cidr: readonly string[];
  /** The switch that makes it an entry for what goes out. */
  readonly egress: string;
}

const forms: Readonly<Record<Dialect, EntryForm>> = {
  /** Inline blocks name the number `rule_no` and the action `action`; `aws_network_acl_rule` says `rule_number` and `rule_action`. */
  terraform: {
    number: ['rule_no', 'rule_number'],
    action: ['action', 'rule_action'],
    protocol: 'protocol',
    fromPort: ['from_port'],
    toPort: ['to_port'],
    cidr: ['cidr_block', 'ipv6_cidr_block'],
    egress: 'egress',
  },
  cloudformation: {
    number: ['RuleNumber'],
    action: ['RuleAction'],
    protocol: 'Protocol',
    fromPort: ['PortRange', 'From'],
    toPort: ['PortRange', 'To'],
    cidr: ['CidrBlock', 'Ipv6CidrBlock'],
    egress: 'Egress',
  },
};

/** Every ACL with its entries; entries of an ACL that is declared elsewhere make one of their own. */
export function networkAcls(model: EvaluatedCode): readonly NetworkAcl[] {
  const separate = managed(model, 'aws_network_acl_rule', 'AWS::EC2::NetworkAclEntry').map(separateEntry);
  const entriesOf = boundBy(
    separate,
    ({ acl }) => acl,
    ({ entry }) => entry.resource.root,
  );
  const claimed = new Set<SeparateEntry>();
  const acls = managed(model, 'aws_network_acl', 'aws_default_network_acl', 'AWS::EC2::NetworkAcl').map((acl) => {
    const mine = entriesOf(acl, []);
    for (const entry of mine) claimed.add(entry);
    const inline = inlineEntries(acl);
    return { ...subjectOf(acl), entries: [...inline.entries, ...mine.map((entry) => entry.entry)], moreEntries: inline.unknown };
  });
  return [...acls, ...strayAcls(separate.filter((entry) => !claimed.has(entry)))];
}

/** Entries of an ACL that is declared elsewhere: those that name the same ACL are evaluated together. */
function strayAcls(entries: readonly SeparateEntry[]): NetworkAcl[] {
  const acls = groupBy(entries, ({ acl, entry }) => `${entry.resource.root}\n${nameOf(acl)}`);
  return [...acls.values()].map((same) => ({
    ...subjectOf(same[0].entry.resource),
    entries: same.map(({ entry }) => entry),
    moreEntries: undefined,
  }));
}

function nameOf(acl: Value | undefined): string {
  if (acl?.kind === 'unknown') return acl.expression;
  return acl?.kind === 'string' ? acl.value : '';
}

/** An entry that is a resource of its own, and what it names as its ACL. */
interface SeparateEntry {
  readonly acl: Value | undefined;
  readonly entry: AclEntry;
}

function separateEntry(resource: Resource): SeparateEntry {
  const body = resource.attributes;
  const acl = attribute(body, resource.dialect === 'terraform' ? 'network_acl_id' : 'NetworkAclId');
  const egress = readBool(attribute(body, forms[resource.dialect].egress));
  return { acl, entry: readEntry(resource, body, egress.kind === 'known' && egress.value ? 'egress' : 'ingress') };
}

/** Only Terraform has inline blocks. */
function inlineEntries(acl: Resource): { entries: AclEntry[]; unknown: UnknownValue | undefined } {
  if (acl.dialect === 'cloudformation') return { entries: [], unknown: undefined };
  const read = (['ingress', 'egress'] as const).map((direction) => {
    const written = attribute(acl.attributes, direction);
    const entries = writtenBlocks(written).map(({ body, only }): AclEntry => {
      const entry = readEntry(acl, body, direction);
      return only === undefined ? entry : { ...entry, decides: only.decides };
    });
    return { entries, unknown: moreBlocks(written) };
  });
  return {
    entries: read.flatMap(({ entries }) => entries),
    unknown: read.map(({ unknown }) => unknown).find((unknown) => unknown !== undefined),
  };
}

function readEntry(resource: Resource, body: Value, direction: AclEntry['direction']): AclEntry {
  const form = forms[resource.dialect];
  return {
    direction,
    resource,
    body,
    number: readNumber(firstAttribute(body, form.number)),
    action: readText(firstAttribute(body, form.action)),
    protocol: readText(attribute(body, form.protocol)),
    fromPort: readNumber(attribute(body, ...form.fromPort)),
    toPort: readNumber(attribute(body, ...form.toPort)),
    cidr: firstAttribute(body, form.cidr),
  };
}
