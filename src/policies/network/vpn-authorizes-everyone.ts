import type { Value } from '../../core/value.ts';
import { attribute, decide, firstAttribute, readBool, readText } from '../../model/fact.ts';
import { findIn } from '../../model/find.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

const rules = ['aws_ec2_client_vpn_authorization_rule', 'AWS::EC2::ClientVpnAuthorizationRule'];
const endpoints = ['aws_ec2_client_vpn_endpoint', 'AWS::EC2::ClientVpnEndpoint'];
const vpcs = ['aws_vpc', 'AWS::EC2::VPC'] as const;

export const vpnAuthorizesEveryone = defineViolation({
  id: 'vpn-authorizes-everyone',
  control: 'zero-trust-access',
  severity: 'medium',
  on: 'resource',
  types: [...rules, ...endpoints],
  dialects: ['terraform', 'cloudformation'],
  title: 'VPN lets everybody reach everything, or keeps no record',
  why: 'Whoever gets hold of one laptop or one certificate is then in the whole network, and without the connection log nobody knows that they were.',
  remedy: 'Authorize groups to the ranges that they need, and turn the connection log on.',
  limits: ['The whole VPC is known where this code declares it, or where the rule names its range by reference.'],
  covers: { securityHub: ['EC2.51'] },
  *evaluate(subject, model) {
    if (rules.includes(subject.resource.type)) yield* authorized(subject, model);
    else yield* logged(subject);
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
