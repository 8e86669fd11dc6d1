import { groupBy } from '../../core/group-by.ts';
import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { ofDeclaration } from '../../core/instance-key.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, holding, members, readText } from '../fact.ts';
import type { Holding } from '../fact.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { writtenBlocks } from '../written-blocks.ts';

/** A subnet with the ways that lead from it to an internet gateway: subnet, association, route table, route, gateway. */
export interface Subnet extends Subject {
  /** Empty for a subnet that is private as far as the code tells. */
  readonly ways: readonly InternetWay[];
  /** Routes to everywhere by a NAT gateway: what is in it reaches the internet, and is not reached. */
  readonly exits: readonly Route[];
  /** Set when a table or a gateway on its way is not known. */
  readonly maybe: UnknownValue | undefined;
  /** Databases, caches, search domains and clusters that may be put into it. */
  readonly residents: readonly Resource[];
}

/** A route to everywhere by an internet gateway, and what brings the subnet to it. */
export interface InternetWay {
  readonly route: Route;
  /** The association of the subnet; absent where the main table of the VPC counts. */
  readonly association?: Resource;
  /** Set where a condition decides whether it leads there. */
  readonly decides?: UnknownValue;
}
interface Route {
  readonly resource: Resource;
  readonly gateway: Value;
  readonly at: Value;
  readonly decides?: UnknownValue;
}

/** Where a resource that holds data or runs a cluster names its subnets. */
export const residentSubnets: ReadonlyMap<string, readonly string[]> = new Map([
  ['aws_db_subnet_group', ['subnet_ids']],
  ['aws_docdb_subnet_group', ['subnet_ids']],
  ['aws_neptune_subnet_group', ['subnet_ids']],
  ['aws_elasticache_subnet_group', ['subnet_ids']],
  ['aws_memorydb_subnet_group', ['subnet_ids']],
  ['aws_redshift_subnet_group', ['subnet_ids']],
  ['aws_dax_subnet_group', ['subnet_ids']],
  ['aws_opensearch_domain', ['vpc_options', 'subnet_ids']],
  ['aws_elasticsearch_domain', ['vpc_options', 'subnet_ids']],
  ['AWS::RDS::DBSubnetGroup', ['SubnetIds']],
  ['AWS::DocDB::DBSubnetGroup', ['SubnetIds']],
  ['AWS::Neptune::DBSubnetGroup', ['SubnetIds']],
  ['AWS::ElastiCache::SubnetGroup', ['SubnetIds']],
  ['AWS::MemoryDB::SubnetGroup', ['SubnetIds']],
  ['AWS::Redshift::ClusterSubnetGroup', ['SubnetIds']],
  ['AWS::DAX::SubnetGroup', ['SubnetIds']],
  ['AWS::OpenSearchService::Domain', ['VPCOptions', 'SubnetIds']],
  ['AWS::Elasticsearch::Domain', ['VPCOptions', 'SubnetIds']],
]);

/** The subnets that one of those names, what about them is not known, and what decides between several lists. */
export function subnetIdsOf(resource: Resource): ReturnType<typeof members> & { readonly decides?: UnknownValue } {
  const written = attribute(resource.attributes, ...(residentSubnets.get(resource.type) ?? []));
  return { ...members(written), ...decidedBy(written?.kind === 'choice' ? written.condition : undefined) };
}

const subnetTypes = ['aws_subnet', 'aws_default_subnet', 'AWS::EC2::Subnet'];

/** Every subnet of the code. */
export function subnets(code: EvaluatedCode): readonly Subnet[] {
  const all = managed(code, ...subnetTypes);
  if (all.length === 0) return [];
  const graph = routeGraph(code);
  const inSubnet = residentsBySubnet(code, finder(all));
  return all.map((resource) => ({ ...subjectOf(resource), ...graph(resource), residents: inSubnet.get(resource) ?? [] }));
}

/** Finds the resources of a kind that a value refers to: instances, or all of them where the whole is meant. */
export function finder(resources: readonly Resource[]): (value: Value | undefined, root: string) => readonly Resource[] {
  const key = (root: string, address: string): string => `${root}\n${address}`;
  const exact = groupBy(resources, ({ root, address }) => key(root, address));
  const whole = groupBy(resources, ({ root, address }) => key(root, ofDeclaration(address)));
  return (value, root) => {
    const addresses = new Set((value === undefined ? [] : possibleValues(value)).flatMap(referencesOf));
    return [...addresses].flatMap((address) => exact.get(key(root, address)) ?? whole.get(key(root, address)) ?? []);
  };
}

function referencesOf(value: Value): readonly string[] {
  const passed = value.origin.via.flatMap(({ of }) => of?.address ?? []);
  return value.kind === 'unknown' && value.reference !== undefined ? [...passed, value.reference.address] : passed;
}

function residentsBySubnet(code: EvaluatedCode, find: ReturnType<typeof finder>): ReadonlyMap<Resource, readonly Resource[]> {
  const residents = new Map<Resource, Resource[]>();
  for (const resource of managed(code, ...residentSubnets.keys())) {
    for (const subnet of subnetIdsOf(resource).items.flatMap((id) => find(id, resource.root))) {
      residents.set(subnet, [...(residents.get(subnet) ?? []), resource]);
    }
  }
  return residents;
}

type Reach = Pick<Subnet, 'ways' | 'exits' | 'maybe'>;

/** A route as it was found: whether its gateway is one for sure, whether it only leads out, and every condition on which it depends. */
interface FoundRoute extends Omit<Route, 'decides'> {
  readonly isSure: boolean;
  readonly isExit: boolean;
  readonly conditions: readonly UnknownValue[];
}

/** The whole graph of one side, asked subnet by subnet. */
function routeGraph(code: EvaluatedCode): (subnet: Resource) => Reach {
  const tables = managed(code, 'aws_route_table', 'aws_default_route_table', 'AWS::EC2::RouteTable');
  const findTable = finder(tables);
  const findSubnet = finder(managed(code, ...subnetTypes));
  const routes = routesByTable(code, tables, findTable);
  const associated = new Map<Resource, Resource[]>();
  for (const association of managed(code, 'aws_route_table_association', 'AWS::EC2::SubnetRouteTableAssociation')) {
    const id = firstAttribute(association.attributes, ['subnet_id', 'SubnetId']);
    for (const subnet of findSubnet(id, association.root)) associated.set(subnet, [...(associated.get(subnet) ?? []), association]);
  }
  const mainTable = mainTables(code, tables, findTable);
  return (subnet) => {
    const own = associated.get(subnet) ?? [];
    // What decides whether the subnet is there decides nothing about one that is.
    const deciding = (...conditions: readonly (UnknownValue | undefined)[]): UnknownValue | undefined =>
      conditions.find((one) => one !== undefined && one.expression !== subnet.maybe?.expression);
    if (own.length === 0)
      return reachBy(
        mainTable(subnet).flatMap((table) => routes.get(table) ?? []),
        undefined,
        deciding,
      );
    const parts = own.map((association) => {
      const table = firstAttribute(association.attributes, ['route_table_id', 'RouteTableId']);
      const found = findTable(table, association.root);
      const chosen = table?.kind === 'choice' ? table.condition : undefined;
      const reach = reachBy(
        found.flatMap((one) => routes.get(one) ?? []),
        association,
        (...conditions) => deciding(association.maybe, chosen, ...conditions),
      );
      return found.length === 0 && table?.kind === 'unknown' && table.reference === undefined ? { ...reach, maybe: table } : reach;
    });
    return {
      ways: sureFirst(parts.flatMap(({ ways }) => ways)),
      exits: sureFirst(parts.flatMap(({ exits }) => exits)),
      maybe: parts.find(({ maybe }) => maybe !== undefined)?.maybe,
    };
  };
}

type Deciding = (...conditions: readonly UnknownValue[]) => UnknownValue | undefined;

function reachBy(found: readonly FoundRoute[], association: Resource | undefined, deciding: Deciding): Reach {
  const routes = found.filter(({ isExit }) => !isExit);
  const exits = found
    .filter(({ isExit }) => isExit)
    .map(({ resource, gateway, at, conditions }) => ({ resource, gateway, at, ...decidedBy(deciding(...conditions)) }));
  const ways = routes
    .filter(({ isSure }) => isSure)
    .map(({ resource, gateway, at, conditions }) => ({
      route: { resource, gateway, at },
      ...(association === undefined ? {} : { association }),
      ...decidedBy(deciding(...conditions)),
    }));
  const maybe = routes.find(({ isSure }) => !isSure)?.gateway;
  return { ways: sureFirst(ways), exits: sureFirst(exits), maybe: maybe?.kind === 'unknown' ? maybe : undefined };
}

function decidedBy(decides: UnknownValue | undefined): { readonly decides?: UnknownValue } {
  return decides === undefined ? {} : { decides };
}

function sureFirst<T extends { readonly decides?: UnknownValue }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => Number(a.decides !== undefined) - Number(b.decides !== undefined));
}

/** Routes to everywhere, those that are resources of their own among them, by their table. */
function routesByTable(
  code: EvaluatedCode,
  tables: readonly Resource[],
  findTable: ReturnType<typeof finder>,
): ReadonlyMap<Resource, readonly FoundRoute[]> {
  const findGateway = finder(managed(code, 'aws_internet_gateway', 'AWS::EC2::InternetGateway'));
  const routes = new Map<Resource, FoundRoute[]>();
  const isGateway = (gateway: Value, root: string): boolean => isInternetGateway(gateway) || findGateway(gateway, root).length > 0;
  const add = (table: Resource, resource: Resource, body: Value, ...only: readonly (UnknownValue | undefined)[]): void => {
    const to = everywhereIn(body);
    if (to === undefined) return;
    const written = { resource, at: body };
    for (const { gateway, isExit, decides } of gatewaysOf(body)) {
      const isSure = isExit || isGateway(gateway, resource.root);
      if (!isSure && !(gateway.kind === 'unknown' && gateway.reference === undefined)) continue;
      const conditions = [table.maybe, ...only, to.condition, decides].filter((one) => one !== undefined);
      const found = { ...written, gateway, isSure, isExit, conditions };
      routes.set(table, [...(routes.get(table) ?? []), found]);
    }
  };
  for (const table of tables)
    for (const { body, only } of writtenBlocks(attribute(table.attributes, 'route'))) add(table, table, body, only?.decides);
  for (const route of managed(code, 'aws_route', 'AWS::EC2::Route')) {
    const named = findTable(firstAttribute(route.attributes, ['route_table_id', 'RouteTableId']), route.root);
    for (const table of named) add(table, route, route.attributes, route.maybe);
  }
  return routes;
}

/** Half of all addresses is as good as all of them, since the other half is one more route. */
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0', '0.0.0.0/1', '128.0.0.0/1', '2000::/3']);
const destinations = [
  'cidr_block',
  'ipv6_cidr_block',
  'destination_cidr_block',
  'destination_ipv6_cidr_block',
  'DestinationCidrBlock',
  'DestinationIpv6CidrBlock',
];

function everywhereIn(body: Value): Holding<string> | undefined {
  const found = destinations.flatMap((name) => holding(readText(attribute(body, name)), (text) => everywhere.has(text)) ?? []);
  return found.find(({ condition }) => condition === undefined) ?? found[0];
}

interface Gateway {
  readonly gateway: Value;
  readonly isExit: boolean;
  readonly decides?: UnknownValue;
}

/** What a route leads to. Of several that a condition chooses between each counts, and none only where there is one. */
function gatewaysOf(body: Value): readonly Gateway[] {
  const exit = firstAttribute(body, ['nat_gateway_id', 'NatGatewayId']);
  const gateway = firstAttribute(body, ['gateway_id', 'GatewayId']);
  return [exit, gateway].flatMap((value): readonly Gateway[] => {
    const isExit = value === exit;
    if (value?.kind !== 'choice') return value === undefined ? [] : [{ gateway: value, isExit }];
    const options = possibleValues(value).filter(({ kind }) => kind !== 'null');
    return options.map((option) => ({ gateway: option, isExit, decides: value.condition }));
  });
}

function isInternetGateway(gateway: Value): boolean {
  return gateway.kind === 'string' && gateway.value.startsWith('igw-');
}

/** A subnet that nothing associates takes the main table of its VPC. */
function mainTables(
  code: EvaluatedCode,
  tables: readonly Resource[],
  findTable: ReturnType<typeof finder>,
): (subnet: Resource) => readonly Resource[] {
  const findVpc = finder(managed(code, 'aws_vpc'));
  const byVpc = new Map<Resource, readonly Resource[]>();
  for (const table of tables.filter(({ type }) => type === 'aws_default_route_table')) {
    for (const vpc of findVpc(attribute(table.attributes, 'default_route_table_id'), table.root)) byVpc.set(vpc, [table]);
  }
  for (const main of managed(code, 'aws_main_route_table_association')) {
    const named = findTable(attribute(main.attributes, 'route_table_id'), main.root);
    for (const vpc of findVpc(attribute(main.attributes, 'vpc_id'), main.root)) byVpc.set(vpc, named);
  }
  return (subnet) => findVpc(attribute(subnet.attributes, 'vpc_id'), subnet.root).flatMap((vpc) => byVpc.get(vpc) ?? []);
}
