import type { Resource } from '../../core/resource.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import { firstAttribute } from '../fact.ts';
import type { AwsModel } from '../kinds.ts';
import { perModel } from '../per-model.ts';
import { finder } from './finder.ts';
import { internetRoutes, isDeclaredHere } from './internet-route.ts';
import type { FoundRoute, InternetRoutes, TablePlace } from './internet-route.ts';
import { associationTypes, subnetTypes } from './subnet.ts';

/** A way to the internet for what this code does not declare: a route in a table of others, or their subnet in a table with such a route. */
export interface InternetElsewhere {
  /** The route or the association. */
  readonly resource: Resource;
  readonly gives: 'table' | 'subnet';
  /** What the code writes for the table or the subnet: `data.aws_route_table.private.id`. */
  readonly name: string;
  readonly gateway: Value;
  /** What decides whether the gateway is one to the internet. */
  readonly unknown?: UnknownValue;
}

/** Routes of tables that a subnet of this code is in are told of the subnet. */
export const internetElsewhere: (model: AwsModel) => readonly InternetElsewhere[] = perModel((model) => {
  const routes = internetRoutes(model);
  if (routes.elsewhere.length === 0 && managed(model, ...associationTypes).length === 0) return [];
  const findSubnet = finder(managed(model, ...subnetTypes));
  const used = tablesInUse(model, routes, findSubnet);
  const inTables = routes.elsewhere
    .filter(({ key }) => !used.has(key))
    .flatMap((table) => routes.routesIn(table).flatMap((route) => said(route.resource, 'table', table.elsewhere ?? '', route)));
  return [...inTables, ...managed(model, ...associationTypes).flatMap((one) => joined(one, routes, findSubnet))];
});

type FindSubnet = ReturnType<typeof finder>;

function tablesInUse(model: AwsModel, { tablesIn, mainTables }: InternetRoutes, find: FindSubnet): ReadonlySet<string> {
  const associations = managed(model, ...associationTypes).filter(({ attributes, root }) => find(subnetIn(attributes), root).length > 0);
  const named = associations.flatMap(({ attributes, root }) =>
    tablesIn(firstAttribute(attributes, ['route_table_id', 'RouteTableId']), root),
  );
  const main = managed(model, ...subnetTypes).flatMap(({ attributes, root }) =>
    mainTables(firstAttribute(attributes, ['vpc_id', 'VpcId']), root),
  );
  return new Set([...named, ...main].map(({ key }: TablePlace) => key));
}

function joined(association: Resource, { tablesIn, routesIn }: InternetRoutes, find: FindSubnet): readonly InternetElsewhere[] {
  const { attributes, root } = association;
  const subnet = subnetIn(attributes);
  const name = subnet === undefined || isDeclaredHere(subnet) ? undefined : symbolicText(subnet);
  if (name === undefined || find(subnet, root).length > 0) return [];
  const tables = tablesIn(firstAttribute(attributes, ['route_table_id', 'RouteTableId']), root);
  const found = tables.flatMap((table) => routesIn(table)).find(({ isExit, isSure }) => !isExit && isSure);
  return found === undefined ? [] : said(association, 'subnet', name.replace(/^\$\{([^{}]*)\}$/u, '$1'), found);
}

function subnetIn(attributes: Value): Value | undefined {
  return firstAttribute(attributes, ['subnet_id', 'SubnetId']);
}

function said(
  resource: Resource,
  gives: InternetElsewhere['gives'],
  name: string,
  { gateway, isSure, isExit, conditions }: FoundRoute,
): readonly InternetElsewhere[] {
  if (isExit) return [];
  const unknown = isSure ? conditions[0] : gateway.kind === 'unknown' ? gateway : undefined;
  return [{ resource, gives, name, gateway, ...(unknown === undefined ? {} : { unknown }) }];
}
