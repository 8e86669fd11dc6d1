/** An attribute that is the port of a service: the property that sets it, and what the service listens on without. */
export interface PortAttribute {
  readonly property: string;
  /** One port, or one for each engine by the start of its name. */
  readonly usual: number | ReadonlyMap<string, number>;
}

/** Source: `Port` of AWS::RDS::DBInstance and AWS::RDS::DBCluster. */
const databaseEngines: ReadonlyMap<string, number> = new Map([
  ['aurora-postgresql', 5432],
  ['aurora', 3306],
  ['mysql', 3306],
  ['mariadb', 3306],
  ['postgres', 5432],
  ['oracle', 1521],
  ['custom-oracle', 1521],
  ['sqlserver', 1433],
  ['custom-sqlserver', 1433],
  ['db2', 50_000],
]);
const redis: PortAttribute = { property: 'Port', usual: 6379 };
const database: PortAttribute = { property: 'Port', usual: databaseEngines };

/** By resource type and attribute. */
export const portAttributes: ReadonlyMap<string, ReadonlyMap<string, PortAttribute>> = new Map([
  ['AWS::RDS::DBInstance', new Map([['Endpoint.Port', database]])],
  ['AWS::RDS::DBCluster', new Map([['Endpoint.Port', database]])],
  ['AWS::Redshift::Cluster', new Map([['Endpoint.Port', { property: 'Port', usual: 5439 }]])],
  ['AWS::DocDB::DBCluster', new Map([['Port', { property: 'Port', usual: 27_017 }]])],
  ['AWS::Neptune::DBCluster', new Map([['Port', { property: 'DBPort', usual: 8182 }]])],
  [
    'AWS::ElastiCache::CacheCluster',
    new Map([
      ['RedisEndpoint.Port', redis],
      ['ConfigurationEndpoint.Port', { property: 'Port', usual: 11_211 }],
    ]),
  ],
  [
    'AWS::ElastiCache::ReplicationGroup',
    new Map([
      ['PrimaryEndPoint.Port', redis],
      ['ReaderEndPoint.Port', redis],
      ['ConfigurationEndPoint.Port', redis],
    ]),
  ],
]);
