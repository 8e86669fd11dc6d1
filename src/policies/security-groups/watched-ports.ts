import type { WatchedPorts } from './open-to-world.ts';

/** Ports of remote administration. */
export const adminPorts: WatchedPorts = new Map([
  [22, 'SSH'],
  [3389, 'RDP'],
  [5985, 'WinRM'],
  [5986, 'WinRM over TLS'],
  [5900, 'VNC'],
  [135, 'RPC'],
  [445, 'SMB'],
  [23, 'Telnet'],
  [21, 'FTP'],
  [20, 'FTP data'],
  [2375, 'Docker'],
  [2376, 'Docker over TLS'],
  [6443, 'Kubernetes API'],
  [10_250, 'kubelet'],
]);

/** Ports of data services. */
export const databasePorts: WatchedPorts = new Map([
  [1433, 'SQL Server'],
  [1521, 'Oracle'],
  [3306, 'MySQL'],
  [5432, 'PostgreSQL'],
  [5439, 'Redshift'],
  [6379, 'Redis'],
  [9200, 'OpenSearch'],
  [9300, 'OpenSearch transport'],
  [11_211, 'Memcached'],
  [27_017, 'MongoDB'],
  [27_018, 'MongoDB shard'],
  [27_019, 'MongoDB config server'],
  [9042, 'Cassandra'],
  [5984, 'CouchDB'],
  [2049, 'NFS'],
  [9092, 'Kafka'],
  [8182, 'Neptune'],
]);
