import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, holding, readText } from '../fact.ts';
import type { Holding } from '../fact.ts';
import { perCode } from '../per-code.ts';
import { writtenBlocks } from '../written-blocks.ts';
import { finder } from './finder.ts';
import { routeDestinations } from './route-destinations.ts';

export interface Route {
  readonly resource: Resource;
  readonly gateway: Value;
  readonly at: Value;
  readonly decides?: UnknownValue;
}

/** A route as it was found: whether its gateway is one for sure, whether it only leads out, and every condition on which it depends. */
export interface FoundRoute extends Omit<Route, 'decides'> {
  readonly isSure: boolean;
  readonly isExit: boolean;
  readonly conditions: readonly UnknownValue[];
}

/** A route table: one that the code declares, or one that it only names. */
export interface TablePlace {
  readonly key: string;
  /** What the code writes for a table that is declared elsewhere: `data.aws_route_table.private.id`. */
  readonly elsewhere?: string;
}

/** Where routes stand: which tables a value names, which one a network falls back to, and the routes to everywhere in each. */
export interface InternetRoutes {
  readonly tablesIn: (value: Value | undefined, root: string) => readonly TablePlace[];
  readonly mainTables: (network: Value | undefined, root: string) => readonly TablePlace[];
  readonly routesIn: (table: TablePlace) => readonly FoundRoute[];
  /** Tables that the code only names, and leads somewhere. */
  readonly elsewhere: readonly TablePlace[];
}

export const internetRoutes: (code: EvaluatedCode) => InternetRoutes = perCode((code) => {
  const tables = managed(code, 'aws_route_table', 'aws_default_route_table', 'AWS::EC2::RouteTable');
  const tablesIn = tableFinder(code, tables);
  const routes = new Map<string, FoundRoute[]>();
  const elsewhere = new Map<string, TablePlace>();
  const add = (place: TablePlace, found: readonly FoundRoute[]): void => {
    if (found.length === 0) return;
    routes.set(place.key, [...(routes.get(place.key) ?? []), ...found]);
    if (place.elsewhere !== undefined) elsewhere.set(place.key, place);
  };
  const read = routeReader(code);
  for (const table of tables)
    for (const { body, only } of writtenBlocks(attribute(table.attributes, 'route')))
      add(declared(table), read(table, body, table.maybe, only?.decides));
  for (const route of managed(code, 'aws_route', 'AWS::EC2::Route')) {
    for (const place of tablesIn(firstAttribute(route.attributes, ['route_table_id', 'RouteTableId']), route.root))
      add(place, read(route, route.attributes, place.table?.maybe, route.maybe));
  }
  return {
    tablesIn,
    mainTables: mainTables(code, tables, tablesIn),
    routesIn: ({ key }) => routes.get(key) ?? [],
    elsewhere: [...elsewhere.values()],
  };
});

interface FoundTable extends TablePlace {
  readonly table?: Resource;
}

function declared(table: Resource): FoundTable {
  return { key: `${table.root}\n${table.address}`, table };
}

type TablesIn = (value: Value | undefined, root: string) => readonly FoundTable[];

/** Tables of the code by reference; any other by what is written, and the main table of a network by the network. */
function tableFinder(code: EvaluatedCode, tables: readonly Resource[]): TablesIn {
  const find = finder(tables);
  return (value, root) => {
    if (value === undefined) return [];
    const found = find(value, root);
    if (found.length > 0) return found.map(declared);
    return possibleValues(value).flatMap((one): FoundTable[] => {
      const text = symbolicText(one);
      if (text === undefined) return [];
      const isMain = one.kind === 'unknown' && /\.(?:main|default)_route_table_id$/u.test(one.expression);
      const name = text.replace(/^\$\{([^{}]*)\}$/u, '$1');
      return [{ key: isMain ? mainKey(one, root) : `${root}\n=${text}`, ...(isDeclaredHere(one) ? {} : { elsewhere: name }) }];
    });
  };
}

/** An attribute of a resource of this code, and not of one that it only looks up. */
export function isDeclaredHere(value: Value): boolean {
  return value.kind === 'unknown' && value.reference !== undefined && !/^(?:.*\.)?data\./u.test(value.reference.address);
}

/** The main table of a network is told by the network: the code declares it, looks it up, or names it. */
function mainKey(value: Value, root: string): string {
  return `${root}\nmain of ${networkOf(value)}`;
}

function networkOf(value: Value): string {
  if (value.kind !== 'unknown') return symbolicText(value) ?? value.kind;
  return value.reference?.address ?? value.expression.replace(/\.\w+$/u, '');
}

/** A subnet that nothing associates takes the main table of its network. */
function mainTables(code: EvaluatedCode, tables: readonly Resource[], tablesIn: TablesIn): InternetRoutes['mainTables'] {
  const byNetwork = new Map<string, readonly TablePlace[]>();
  for (const table of tables.filter(({ type }) => type === 'aws_default_route_table')) {
    const network = attribute(table.attributes, 'default_route_table_id');
    if (network !== undefined) byNetwork.set(mainKey(network, table.root), [declared(table)]);
  }
  const instead = new Map<string, readonly TablePlace[]>();
  for (const main of managed(code, 'aws_main_route_table_association')) {
    const network = attribute(main.attributes, 'vpc_id');
    if (network !== undefined) instead.set(mainKey(network, main.root), tablesIn(attribute(main.attributes, 'route_table_id'), main.root));
  }
  return (network, root) =>
    (network === undefined ? [] : possibleValues(network)).flatMap((one) => {
      const key = mainKey(one, root);
      const own: TablePlace = { key, ...(isDeclaredHere(one) ? {} : { elsewhere: networkOf(one) }) };
      return instead.get(key) ?? [own, ...(byNetwork.get(key) ?? [])];
    });
}

type ReadRoute = (resource: Resource, body: Value, ...only: readonly (UnknownValue | undefined)[]) => readonly FoundRoute[];

/** What of a route leads everywhere. */
function routeReader(code: EvaluatedCode): ReadRoute {
  const findGateway = finder(managed(code, 'aws_internet_gateway', 'AWS::EC2::InternetGateway'));
  const isGateway = (gateway: Value, root: string): boolean => isInternetGateway(gateway) || findGateway(gateway, root).length > 0;
  return (resource, body, ...only) => {
    const to = everywhereIn(body);
    if (to === undefined) return [];
    return gatewaysOf(body).flatMap(({ gateway, isExit, decides }): FoundRoute[] => {
      const isSure = isExit || isGateway(gateway, resource.root);
      if (!isSure && !(gateway.kind === 'unknown' && gateway.reference === undefined)) return [];
      const conditions = [...only, to.condition, decides].filter((one) => one !== undefined);
      return [{ resource, at: body, gateway, isSure, isExit, conditions }];
    });
  };
}

/** Half of all addresses is as good as all of them, since the other half is one more route. */
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0', '0.0.0.0/1', '128.0.0.0/1', '2000::/3']);
function everywhereIn(body: Value): Holding<string> | undefined {
  const found = routeDestinations.flatMap((name) => holding(readText(attribute(body, name)), (text) => everywhere.has(text)) ?? []);
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

/** By its id, or looked up: one is nothing else then. */
function isInternetGateway(gateway: Value): boolean {
  if (gateway.kind === 'string') return gateway.value.startsWith('igw-');
  return gateway.kind === 'unknown' && /^(?:.*\.)?data\.aws_internet_gateway\./u.test(gateway.expression);
}
