import { parseCidr } from '../../analysis/cidr/address.ts';
import type { AddressRange } from '../../analysis/cidr/address.ts';
import type { Severity } from '../../core/finding.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { attribute, firstAttribute, readBool, readText } from '../../model/fact.ts';
import type { Fact, Holding, UnknownFact } from '../../model/fact.ts';
import { findIn } from '../../model/find.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { routeDestinations } from '../../model/network/route-destinations.ts';
import type { Subject } from '../../model/subject.ts';
import { moreBlocks, writtenBlocks } from '../../model/written-blocks.ts';
import type { WrittenBlock } from '../../model/written-blocks.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Strength, Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
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
    if (routes.includes(type)) yield* judgeRoutes(subject, [{ body: attributes }], undefined, model);
    if (tables.includes(type)) {
      const written = attribute(attributes, 'route');
      yield* judgeRoutes(subject, writtenBlocks(written), moreBlocks(written), model);
    }
    if (gateways.includes(type)) yield* judgeGateway(subject);
    if (services.includes(type)) yield* judgeService(subject);
  },
  weaker: widerRoute,
});

const peeringNames = ['vpc_peering_connection_id', 'VpcPeeringConnectionId'];
const gatewayNames = ['transit_gateway_id', 'TransitGatewayId', 'transit_gateway_attachment_id', 'TransitGatewayAttachmentId'];

interface Route {
  readonly target: Value;
  readonly isPeering: boolean;
  readonly peers: readonly AddressRange[];
  readonly to: Fact<string>;
}
/** One of the networks that a route may be to; `condition` decides where there are others. */
type Destination = Omit<Holding<string>, 'value'> & { readonly cidr: string; readonly range: AddressRange };

function routeOf(body: Value, subject: Subject, model: AwsModel): readonly Route[] {
  const peering = firstAttribute(body, peeringNames);
  const target = peering ?? firstAttribute(body, gatewayNames);
  if (target === undefined) return [];
  const peers = peersOf(peering, subject, model);
  return routeDestinations.map((name) => ({ target, isPeering: peering !== undefined, peers, to: readText(attribute(body, name)) }));
}

function* judgeRoutes(
  subject: Subject,
  written: readonly WrittenBlock[],
  unknown: UnknownValue | undefined,
  model: AwsModel,
): Iterable<Violation | Unresolved | Strength<JoinedNetworks>> {
  const routes = written.flatMap(({ body, only }) => routeOf(body, subject, model).map((route) => ({ ...route, only })));
  const judged = routes.flatMap((route) =>
    destinationsIn(route.to).map((one) =>
      judgeRoute(subject, route, route.only === undefined ? one : { ...one, condition: route.only.decides }),
    ),
  );
  yield* judged.flatMap(({ told }) => told ?? []);
  const open = routes.flatMap(({ isPeering, to }) => (isOpen(to) ? [unresolved(subject, to.unknown, isPeering)] : []));
  if (unknown !== undefined) open.push(unresolved(subject, unknown, false));
  yield* open;
  if (judged.length === 0) return;
  const degree: JoinedNetworks = { kind: 'routes', address: subject.address, routes: judged.map(({ joins }) => joins) };
  const proves = open.length === 0 ? { proves: true as const } : {};
  yield { claim: 'strength', aspect: 'routes', degree, trace: [subject.resource.declaration], ...proves };
}

function judgeRoute(
  subject: Subject,
  { target, isPeering, peers }: Route,
  { cidr, range, source, condition }: Destination,
): { readonly told: Violation | undefined; readonly joins: JoiningRoute } {
  const found = tooWide(range, cidr, isPeering, peers);
  const told = found && violation(subject, `route to ${cidr}`, `routes ${found.words}`, source, found.severity);
  const isFair = found !== undefined || peers.some((peer) => holds(peer, range));
  const only = condition === undefined ? {} : { only: condition.expression };
  return {
    told: told && ofOption(told, condition?.expression),
    joins: { target: symbolicText(target) ?? '', cidr, range, trace: traceOf(source), isFair, ...only },
  };
}

/** The known ones. */
function destinationsIn(to: Fact<string>): readonly Destination[] {
  if (to.kind === 'unknown') return (to.options ?? []).flatMap(destinationsIn).map((one) => ({ ...one, condition: to.unknown }));
  const range = to.kind === 'known' ? parseCidr(to.value) : undefined;
  return to.kind === 'known' && range !== undefined ? [{ cidr: to.value, range, source: to.source }] : [];
}

/** It may be to a network of which nothing is known. */
function isOpen(to: Fact<string>): to is UnknownFact<string> {
  return to.kind === 'unknown' && (to.options === undefined || to.options.some(isOpen));
}

/** What somebody gives for a peer is always asked; anything else only where base said how much it was. */
function unresolved({ address }: Subject, unknown: UnknownValue, isPeering: boolean): Unresolved {
  if (isPeering && unknown.reason === 'variable-without-default')
    return { claim: 'unresolved', aspect: 'route', unknown, message: `how much ${address} routes to its peer` };
  return { claim: 'unresolved', aspect: 'routes', unknown, message: `how much ${address} routes into another network`, onlyLost: true };
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
