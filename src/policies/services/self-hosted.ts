/** What is installed on a machine although AWS runs it as a service: by the names of packages and images. */
export interface SelfHosted {
  readonly what: string;
  readonly instead: string;
}

const products: readonly (readonly [RegExp, SelfHosted])[] = [
  [/^(?:postgresql(?:-?\d+(?:\.\d+)?)?(?:-server)?|postgres)$/u, { what: 'PostgreSQL', instead: 'RDS or Aurora' }],
  [/^(?:mysql(?:-community)?-server|mysql|mariadb(?:-server)?)$/u, { what: 'MySQL', instead: 'RDS or Aurora' }],
  [/^(?:mongodb(?:-org|-server)?|mongo)$/u, { what: 'MongoDB', instead: 'DocumentDB' }],
  [/^(?:redis(?:-server|6)?|valkey(?:-server)?)$/u, { what: 'Redis', instead: 'ElastiCache or MemoryDB' }],
  [/^memcached$/u, { what: 'Memcached', instead: 'ElastiCache' }],
  [/^(?:rabbitmq(?:-server)?|activemq)$/u, { what: 'a message broker', instead: 'Amazon MQ or SQS' }],
  [/^(?:kafka|confluent-(?:kafka|server|platform))$/u, { what: 'Kafka', instead: 'MSK' }],
  [/^(?:elasticsearch|opensearch)$/u, { what: 'a search engine', instead: 'OpenSearch Service' }],
  [/^cassandra$/u, { what: 'Cassandra', instead: 'Keyspaces' }],
];

/** A line that installs packages, or runs an image; clients and libraries have other names. */
const installs =
  /\b(?:apt(?:-get)?|yum|dnf|zypper|apk|amazon-linux-extras)\b[^\n;&|]{0,500}\b(?:install|add|enable)\b([^\n;&|]*)|\b(?:docker|podman|nerdctl)\s+(?:run|pull)\b([^\n;&|]*)/gu;

/** Everything of that kind which a script installs or runs. */
export function selfHostedIn(script: string): readonly SelfHosted[] {
  const words = [...script.matchAll(installs)].flatMap(([, packages = '', image = '']) => `${packages} ${image}`.split(/\s+/u));
  const names = words.map((word) =>
    word
      .replace(/^.*\//u, '')
      .replace(/[:=@][^]*$/u, '')
      .toLowerCase(),
  );
  return products.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, product]) => product);
}
