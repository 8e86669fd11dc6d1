import type { Fix } from '../../core/finding.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, members, readBool } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

/** Where each of them names its key. */
const machines: Readonly<Record<string, readonly string[]>> = {
  aws_instance: ['key_name'],
  aws_launch_template: ['key_name'],
  aws_launch_configuration: ['key_name'],
  aws_spot_instance_request: ['key_name'],
  'AWS::EC2::Instance': ['KeyName'],
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateData', 'KeyName'],
  'AWS::AutoScaling::LaunchConfiguration': ['KeyName'],
};
const keys = ['aws_key_pair', 'AWS::EC2::KeyPair'];
const nodes = ['aws_eks_node_group', 'AWS::EKS::Nodegroup'];
const console = 'aws_ec2_serial_console_access';

export const sshKeyOnInstance = defineViolation({
  id: 'ssh-key-on-instance',
  control: 'secure-ec2-management',
  severity: 'low',
  on: 'resource',
  types: [...Object.keys(machines), ...keys, ...nodes, console],
  dialects: ['terraform', 'cloudformation'],
  title: 'Machine is managed over SSH',
  why: 'A key of SSH is shared, copied and never ends, and nobody sees who used it. Session Manager asks IAM, needs no open port and keeps a record.',
  remedy: 'Leave the key out and use Session Manager.',
  limits: [
    'Nodes of EKS that everybody may reach over SSH, because no security group is named as the source, are high.',
    'A key that an image or user data brings is not seen.',
  ],
  covers: { checkov: ['CKV_AWS_100'], kics: [] },
  *evaluate(subject) {
    const { attributes, type } = subject.resource;
    const path = machines[type];
    if (path !== undefined) yield* keyOf(subject, attribute(attributes, ...path));
    if (keys.includes(type))
      yield violation(subject, 'key', 'is a key pair for SSH: whoever has its other half gets into what takes it', []);
    if (nodes.includes(type)) yield* remoteAccess(subject);
    if (type === console) yield* serialConsole(subject);
  },
});

function* keyOf(subject: Subject, key: Value | undefined): Iterable<Violation | Unresolved> {
  if (key === undefined || (key.kind === 'string' && key.value === '')) return;
  const unknown = openKey(key);
  if (unknown !== undefined) {
    yield { claim: 'unresolved', aspect: 'key', unknown, message: `whether ${subject.address} takes a key of SSH` };
    return;
  }
  yield { ...violation(subject, 'key', 'takes a key of SSH', [key]), ...withoutLine(key) };
}

/** What decides whether there is a key at all: one that something else in the code makes, or looks up, is there. */
function openKey(key: Value): UnknownValue | undefined {
  if (key.kind === 'choice') return key.condition;
  return key.kind === 'unknown' && key.reference === undefined && key.reason !== 'data-source' ? key : undefined;
}

/** Without its source nobody is named, and everybody gets in. */
function* remoteAccess(subject: Subject): Iterable<Violation | Unresolved> {
  const { items, unknown } = blocks(firstAttribute(subject.resource.attributes, ['remote_access', 'RemoteAccess']));
  const [access] = items;
  const key = firstAttribute(access, ['ec2_ssh_key', 'Ec2SshKey']);
  const open = unknown ?? (key === undefined ? undefined : openKey(key));
  if (open !== undefined) {
    yield {
      claim: 'unresolved',
      aspect: 'remote access',
      unknown: open,
      message: `whether nodes of ${subject.address} are reached over SSH`,
    };
    return;
  }
  if (access === undefined || key === undefined) return;
  const from = members(firstAttribute(access, ['source_security_group_ids', 'SourceSecurityGroups']));
  if (from.unknown !== undefined && from.items.length === 0)
    yield {
      claim: 'unresolved',
      aspect: 'remote access of everybody',
      unknown: from.unknown,
      message: `who reaches nodes of ${subject.address} over SSH`,
    };
  const isOpen = from.items.length === 0 && from.unknown === undefined;
  const found = violation(
    subject,
    'remote access',
    isOpen ? 'lets everybody reach its nodes over SSH' : 'lets its nodes be reached over SSH',
    [key],
  );
  yield isOpen ? { ...found, severity: 'high' } : found;
}

function* serialConsole(subject: Subject): Iterable<Violation | Unresolved> {
  const enabled = readBool(attribute(subject.resource.attributes, 'enabled'));
  const answer = decide(enabled, (value) => value, true);
  if (answer === 'yes') yield violation(subject, 'serial console', 'opens the serial console of every instance', []);
  if (answer === 'unknown' && enabled.kind === 'unknown')
    yield {
      claim: 'unresolved',
      aspect: 'serial console',
      unknown: enabled.unknown,
      message: 'whether the serial console of every instance is open',
    };
}

function violation({ address, resource }: Subject, aspect: string, words: string, sources: readonly Value[]): Violation {
  return {
    claim: 'violation',
    aspect,
    message: `${address} ${words}.`,
    trace: [...sources.flatMap(traceOf), resource.declaration],
    confidence: confidenceIn(...sources),
  };
}

/** The whole line, where the name stands alone on it. */
function withoutLine(key: Value): { readonly fix?: Fix } {
  const { path, range } = key.origin.at;
  if (!path.endsWith('.tf') || key.origin.via.length > 0 || range.startLine !== range.endLine) return {};
  const line = { startLine: range.startLine, startColumn: 1, endLine: range.startLine + 1, endColumn: 1 };
  return { fix: { title: 'Leave the key out', edits: [{ location: { path, range: line }, replacement: '' }] } };
}
