import type { Resource } from '../../core/resource.ts';
import type { UnknownValue } from '../../core/value.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, members } from '../fact.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { finder } from './finder.ts';
import { internetRoutes } from './internet-route.ts';
import type { FoundRoute, Route, TablePlace } from './internet-route.ts';

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
  /** Set where its table is declared elsewhere, or the main one of a network that is: what else stands in it is not known. */
  readonly elsewhere?: string;
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

export const subnetTypes: readonly string[] = ['aws_subnet', 'aws_default_subnet', 'AWS::EC2::Subnet'];

export const associationTypes: readonly string[] = ['aws_route_table_association', 'AWS::EC2::SubnetRouteTableAssociation'];

/** Every subnet of the code. */
export function subnets(code: EvaluatedCode): readonly Subnet[] {
  const all = managed(code, ...subnetTypes);
  if (all.length === 0) return [];
  const graph = routeGraph(code);
  const inSubnet = residentsBySubnet(code, finder(all));
  return all.map((resource) => ({ ...subjectOf(resource), ...graph(resource), residents: inSubnet.get(resource) ?? [] }));
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

/** The whole graph of one side, asked subnet by subnet. */
function routeGraph(code: EvaluatedCode): (subnet: Resource) => Reach {
  const { tablesIn, mainTables, routesIn } = internetRoutes(code);
  const findSubnet = finder(managed(code, ...subnetTypes));
  const associated = new Map<Resource, Resource[]>();
  for (const association of managed(code, ...associationTypes)) {
    const id = firstAttribute(association.attributes, ['subnet_id', 'SubnetId']);
    for (const subnet of findSubnet(id, association.root)) associated.set(subnet, [...(associated.get(subnet) ?? []), association]);
  }
  return (subnet) => {
    const own = associated.get(subnet) ?? [];
    // What decides whether the subnet is there decides nothing about one that is.
    const deciding = (...conditions: readonly (UnknownValue | undefined)[]): UnknownValue | undefined =>
      conditions.find((one) => one !== undefined && one.expression !== subnet.maybe?.expression);
    if (own.length === 0) {
      const network = firstAttribute(subnet.attributes, ['vpc_id', 'VpcId']);
      return merged(mainTables(network, subnet.root).map((table) => reachBy(table, routesIn(table), undefined, deciding)));
    }
    const parts = own.flatMap((association) => {
      const table = firstAttribute(association.attributes, ['route_table_id', 'RouteTableId']);
      const chosen = table?.kind === 'choice' ? table.condition : undefined;
      return tablesIn(table, association.root).map((place) => {
        const reach = reachBy(place, routesIn(place), association, (...conditions) => deciding(association.maybe, chosen, ...conditions));
        return place.elsewhere !== undefined && table?.kind === 'unknown' ? { ...reach, maybe: table } : reach;
      });
    });
    return merged(parts);
  };
}

function merged(parts: readonly Reach[]): Reach {
  return {
    ways: sureFirst(parts.flatMap(({ ways }) => ways)),
    exits: sureFirst(parts.flatMap(({ exits }) => exits)),
    maybe: parts.find(({ maybe }) => maybe !== undefined)?.maybe,
  };
}

type Deciding = (...conditions: readonly UnknownValue[]) => UnknownValue | undefined;

function reachBy(table: TablePlace, found: readonly FoundRoute[], association: Resource | undefined, deciding: Deciding): Reach {
  const routes = found.filter(({ isExit }) => !isExit);
  const exits = found
    .filter(({ isExit }) => isExit)
    .map(({ resource, gateway, at, conditions }) => ({ resource, gateway, at, ...decidedBy(deciding(...conditions)) }));
  const ways = routes
    .filter(({ isSure }) => isSure)
    .map(({ resource, gateway, at, conditions }) => ({
      route: { resource, gateway, at },
      ...(association === undefined ? {} : { association }),
      ...(table.elsewhere === undefined ? {} : { elsewhere: table.elsewhere }),
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
