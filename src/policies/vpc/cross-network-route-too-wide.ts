import { parseCidr } from '../../analysis/cidr/address.ts';
import type { AddressRange } from '../../analysis/cidr/address.ts';
import type { Severity } from '../../core/finding.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute, blocks, firstAttribute, readBool, readText } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';
import { findIn } from '../../model/find.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Strength, Unresolved, Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';
import { holds, widerRoute } from './wider-route.ts';
import type { JoinedNetworks, JoiningRoute } from './wider-route.ts';

const tables = ['aws_route_table', 'aws_default_route_table'];
const routes = ['aws_route', 'AWS::EC2::Route', 'aws_ec2_transit_gateway_route', 'AWS::EC2::TransitGatewayRoute'];
const gateways = ['aws_ec2_transit_gateway', 'AWS::EC2::TransitGateway'];
const services = ['aws_vpc_endpoint_service', 'AWS::EC2::VPCEndpointService'];

export const crossNetworkRouteTooWide = defineViolation({
  id: 'cross-network-route-too-wide',
  control: 'network-segmentation',
  severity: 'medium',
  on: 'resource',
  types: [...tables, ...routes, ...gateways, ...services],
  dialects: ['terraform', 'cloudformation'],
  title: 'Networks are joined more widely than they need to be',
  why: 'A route into another network for more than that network holds, or a connection that nobody has to approve, joins what was kept apart: whoever breaks into one of them is in both.',
  remedy:
    'Route the subnets of the peer only. Let somebody accept attachments to a transit gateway and connections to an endpoint service.',
  limits: [
    'The route for everything by a transit gateway is low: networks with a common way out have it.',
    'How wide the peer is is known where this code declares its VPC.',
    'A route that takes in more than it did, by the same connection, is low; that one more comes along is daily work.',
  ],
  covers: {
    checkov: ['CKV2_AWS_44', 'CKV_AWS_331', 'CKV_AWS_123'],
    kics: ['VPC Peering Route Table with Unrestricted CIDR'],
    securityHub: ['EC2.23'],
    cis: ['5.5'],
  },
  *evaluate(subject, model) {
    const { attributes, type } = subject.resource;
    if (routes.includes(type)) yield* judgeRoutes(subject, [attributes], model);
    if (tables.includes(type)) yield* judgeRoutes(subject, blocks(attribute(attributes, 'route')).items, model);
    if (gateways.includes(type)) yield* judgeGateway(subject);
    if (services.includes(type)) yield* judgeService(subject);
  },
  weaker: widerRoute,
});

const destinations = [
  'cidr_block',
  'ipv6_cidr_block',
  'destination_cidr_block',
  'destination_ipv6_cidr_block',
  'DestinationCidrBlock',
  'DestinationIpv6CidrBlock',
];

const peeringNames = ['vpc_peering_connection_id', 'VpcPeeringConnectionId'];
const gatewayNames = ['transit_gateway_id', 'TransitGatewayId', 'transit_gateway_attachment_id', 'TransitGatewayAttachmentId'];

interface Route {
  readonly target: Value;
  readonly isPeering: boolean;
  readonly peers: readonly AddressRange[];
  readonly to: Fact<string>;
}

function routeOf(body: Value, subject: Subject, model: AwsModel): readonly Route[] {
  const peering = firstAttribute(body, peeringNames);
  const target = peering ?? firstAttribute(body, gatewayNames);
  if (target === undefined) return [];
  const peers = peersOf(peering, subject, model);
  return destinations.map((name) => ({ target, isPeering: peering !== undefined, peers, to: readText(attribute(body, name)) }));
}

function* judgeRoutes(
  subject: Subject,
  bodies: readonly Value[],
  model: AwsModel,
): Iterable<Violation | Unresolved | Strength<JoinedNetworks>> {
  const joining: JoiningRoute[] = [];
  for (const { target, isPeering, peers, to } of bodies.flatMap((body) => routeOf(body, subject, model))) {
    if (to.kind === 'unknown' && isPeering && to.unknown.reason === 'variable-without-default')
      yield { claim: 'unresolved', aspect: 'route', unknown: to.unknown, message: `how much ${subject.address} routes to its peer` };
    const range = to.kind === 'known' ? parseCidr(to.value) : undefined;
    if (to.kind !== 'known' || range === undefined) continue;
    const found = tooWide(range, to.value, isPeering, peers);
    if (found !== undefined) yield violation(subject, `route to ${to.value}`, `routes ${found.words}`, to.source, found.severity);
    const isFair = found !== undefined || peers.some((cidr) => holds(cidr, range));
    joining.push({ target: symbolicText(target) ?? '', cidr: to.value, range, trace: traceOf(to.source), isFair });
  }
  if (joining.length === 0) return;
  const degree: JoinedNetworks = { kind: 'routes', address: subject.address, routes: joining };
  yield { claim: 'strength', aspect: 'routes', degree, trace: [subject.resource.declaration] };
}

/** What is too much of a route, in words; by a transit gateway where there is no peering. */
function tooWide(
  range: AddressRange,
  cidr: string,
  isPeering: boolean,
  peers: readonly AddressRange[],
): { readonly words: string; readonly severity?: Severity } | undefined {
  const isEverything = range.first === 0n && prefixOf(range) <= 1;
  if (!isPeering) return isEverything ? { words: 'everything by a transit gateway', severity: 'low' } : undefined;
  if (isEverything) return { words: 'everything to its peer' };
  return isWiderThanPeer(range, peers) ? { words: `more to its peer than that holds (${cidr})` } : undefined;
}

function prefixOf({ family, first, last }: AddressRange): number {
  return (family === 4 ? 32 : 128) - ((last - first + 1n).toString(2).length - 1);
}

/** Wider than one of the networks that the connection joins, and not just the other. */
function isWiderThanPeer(range: AddressRange, peers: readonly AddressRange[]): boolean {
  const isSame = (cidr: AddressRange): boolean => holds(range, cidr) && holds(cidr, range);
  return peers.some((cidr) => holds(range, cidr)) && !peers.some(isSame);
}

/** The networks that a connection joins, as far as this code declares them. */
function peersOf(peering: Value | undefined, { root }: Subject, model: AwsModel): readonly AddressRange[] {
  const [connection] =
    peering === undefined ? [] : findIn(model, 'aws_vpc_peering_connection', 'AWS::EC2::VPCPeeringConnection')(peering, root);
  if (connection === undefined) return [];
  const findVpc = findIn(model, 'aws_vpc', 'AWS::EC2::VPC');
  return ['vpc_id', 'peer_vpc_id', 'VpcId', 'PeerVpcId']
    .flatMap((name) => findVpc(attribute(connection.attributes, name), root))
    .flatMap((vpc) => {
      const cidr = readText(firstAttribute(vpc.attributes, ['cidr_block', 'CidrBlock']));
      return cidr.kind === 'known' ? (parseCidr(cidr.value) ?? []) : [];
    });
}

function* judgeGateway(subject: Subject): Iterable<Violation | Unresolved> {
  const value = firstAttribute(subject.resource.attributes, ['auto_accept_shared_attachments', 'AutoAcceptSharedAttachments']);
  yield* judgeSwitch(subject, readText(value), (text) => text === 'enable', 'attachments', 'accepts whatever other accounts attach');
}

function* judgeService(subject: Subject): Iterable<Violation | Unresolved> {
  const value = firstAttribute(subject.resource.attributes, ['acceptance_required', 'AcceptanceRequired']);
  yield* judgeSwitch(subject, readBool(value), (required) => !required, 'connections', 'takes connections that nobody accepts');
}

function* judgeSwitch<T>(
  subject: Subject,
  fact: Fact<T>,
  isWeak: (value: T) => boolean,
  aspect: string,
  words: string,
): Iterable<Violation | Unresolved> {
  const question = { aspect, unknown: `whether ${subject.address} ${words}`, isWrong: isWeak };
  yield* ofFact(fact, question, (found) => violation(subject, aspect, words, found?.source));
}

function violation({ address, resource }: Subject, aspect: string, words: string, source?: Value, severity?: Severity): Violation {
  return {
    claim: 'violation',
    aspect,
    message: `${address} ${words}.`,
    trace: [...(source === undefined ? [] : traceOf(source)), resource.declaration],
    confidence: source === undefined ? 'certain' : confidenceIn(source),
    ...(severity === undefined ? {} : { severity }),
  };
}
