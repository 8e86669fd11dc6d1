import { isAnywhere } from '../../analysis/cidr/address-reach.ts';
import { parseAddressSet } from '../../analysis/cidr/address-set.ts';
import type { Value } from '../../core/value.ts';
import { attribute, blocks, decide, firstAttribute, readBool, readText } from '../../model/fact.ts';
import { findIn } from '../../model/find.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

const rules = ['aws_ec2_client_vpn_authorization_rule', 'AWS::EC2::ClientVpnAuthorizationRule'];
const endpoints = ['aws_ec2_client_vpn_endpoint', 'AWS::EC2::ClientVpnEndpoint'];
/** Of each type the list of networks that desktops are reached from, and its member's name for the network. */
const desktopNetworks: ReadonlyMap<string, readonly [list: string, network: string]> = new Map([
  ['aws_workspaces_ip_group', ['rules', 'source']],
  ['aws_workspacesweb_ip_access_settings', ['ip_rule', 'ip_range']],
  ['AWS::WorkSpacesWeb::IpAccessSettings', ['IpRules', 'IpRange']],
]);
const vpcs = ['aws_vpc', 'AWS::EC2::VPC'] as const;

export const vpnAuthorizesEveryone = defineViolation({
  id: 'vpn-authorizes-everyone',
  control: 'zero-trust-access',
  severity: 'medium',
  on: 'resource',
  types: [...rules, ...endpoints, ...desktopNetworks.keys()],
  dialects: ['terraform', 'cloudformation'],
  title: 'VPN or desktops let everybody in, or keep no record',
  why: 'Whoever gets hold of one laptop or one certificate is then in the whole network, and without the connection log nobody knows that they were.',
  remedy: 'Authorize groups to the ranges that they need, and turn the connection log on.',
  limits: ['The whole VPC is known where this code declares it, or where the rule names its range by reference.'],
  covers: { securityHub: ['EC2.51'] },
  *evaluate(subject, model) {
    const { type } = subject.resource;
    if (rules.includes(type)) yield* authorized(subject, model);
    if (endpoints.includes(type)) yield* logged(subject);
    if (desktopNetworks.has(type)) yield* desktopsOf(subject);
  },
});

function* authorized(subject: Subject, model: AwsModel): Iterable<Violation | Unresolved> {
  const { address, resource } = subject;
  const all = readBool(firstAttribute(resource.attributes, ['authorize_all_groups', 'AuthorizeAllGroups']));
  const target = firstAttribute(resource.attributes, ['target_network_cidr', 'TargetNetworkCidr']);
  const isEverything = target !== undefined && isWhole(target, subject, model);
  if (!isEverything) return;
  const aspect = 'groups';
  const question = { aspect, unknown: `whether ${address} lets every group in`, isWrong: (value: boolean) => value };
  yield* ofFact(all, question, (found) =>
    violation(subject, aspect, 'lets every group reach the whole network', [...(found === undefined ? [] : [found.source]), target]),
  );
}

function isWhole(target: Value, { root }: Subject, model: AwsModel): boolean {
  const text = readText(target);
  const isNamed =
    target.origin.via.some(({ of }) => vpcs.some((type) => type === of?.type)) || findIn(model, ...vpcs)(target, root).length > 0;
  const isVpc = (cidr: string): boolean =>
    model
      .ofType(...vpcs)
      .some(
        (vpc) =>
          vpc.root === root &&
          decide(readText(firstAttribute(vpc.attributes, ['cidr_block', 'CidrBlock'])), (own) => own === cidr, false) === 'yes',
      );
  return isNamed || decide(text, (cidr) => cidr === '0.0.0.0/0' || isVpc(cidr), false) === 'yes';
}

/** A list that is there to say who may come, and names everybody. */
function* desktopsOf(subject: Subject): Iterable<Violation | Unresolved> {
  const { address, resource } = subject;
  const [list, network] = desktopNetworks.get(resource.type) ?? ['', ''];
  const { items, unknown } = blocks(attribute(resource.attributes, list));
  const aspect = 'desktops';
  const message = `which networks ${address} lets in`;
  if (unknown !== undefined) yield { claim: 'unresolved', aspect, unknown, message };
  for (const item of items) {
    const question = { aspect, unknown: message, isWrong: isEverywhere };
    yield* ofFact(readText(attribute(item, network)), question, (found) =>
      violation(subject, aspect, 'lets desktops be reached from everywhere', found === undefined ? [] : [found.source]),
    );
  }
}

/** Half of the addresses are as good as all. */
function isEverywhere(cidr: string): boolean {
  return isAnywhere(parseAddressSet([cidr]).set);
}

function* logged(subject: Subject): Iterable<Violation | Unresolved> {
  const { address, resource } = subject;
  const options = firstAttribute(resource.attributes, ['connection_log_options', 'ConnectionLogOptions']);
  const enabled = readBool(attribute(options, resource.dialect === 'terraform' ? 'enabled' : 'Enabled'));
  const aspect = 'log';
  const question = {
    aspect,
    unknown: `whether ${address} logs connections`,
    isWrong: (value: boolean) => !value,
    whenAbsent: true,
  };
  yield* ofFact(enabled, question, (found) =>
    violation(subject, aspect, 'keeps no log of connections', found === undefined ? [] : [found.source]),
  );
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
