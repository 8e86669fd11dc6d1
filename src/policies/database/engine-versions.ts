/** The day of the table: what ends later is not in it, since such days are moved. */
export const versionsAsOf = '2026-05-01';

/** Versions by how they begin, with the day on which standard support ended. */
export type EndedVersions = readonly (readonly [prefix: string, day: string])[];

const on = (day: string, ...prefixes: readonly string[]): EndedVersions => prefixes.map((prefix) => [prefix, day] as const);

/** https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html */
const eks: EndedVersions = [
  ...on('2022-11-01', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19'),
  ...on('2023-10-11', '1.20', '1.21', '1.22', '1.23'),
  ...on('2024-01-31', '1.24'),
  ...on('2024-05-01', '1.25'),
  ...on('2024-06-11', '1.26'),
  ...on('2024-07-24', '1.27'),
  ...on('2024-11-26', '1.28'),
  ...on('2025-03-23', '1.29'),
  ...on('2025-07-23', '1.30'),
  ...on('2025-11-26', '1.31'),
  ...on('2026-03-23', '1.32'),
];

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html */
const postgres: EndedVersions = [
  ...on('2022-04-26', '9'),
  ...on('2023-04-17', '10'),
  ...on('2024-02-29', '11'),
  ...on('2025-02-28', '12'),
  ...on('2026-02-28', '13'),
];
const mysql: EndedVersions = [...on('2022-03-01', '5.5', '5.6'), ...on('2024-02-29', '5.7')];
const mariadb: EndedVersions = [...on('2023-10-23', '10.0', '10.1', '10.2', '10.3'), ...on('2024-07-01', '10.4')];

/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version */
const elasticsearch: EndedVersions = on(
  '2025-11-07',
  '1.5',
  '2.3',
  '5.1',
  '5.3',
  '5.5',
  '6.0',
  '6.2',
  '6.3',
  '6.4',
  '6.5',
  '6.7',
  '7.1',
  '7.4',
  '7.7',
  '7.8',
);
const opensearch: EndedVersions = on('2025-11-07', '1.0', '1.1', '1.2', '2.3', '2.5', '2.7', '2.9');

/** By the engine as its resource names it, in small letters. */
export const endedVersions: ReadonlyMap<string, EndedVersions> = new Map<string, EndedVersions>([
  ['eks', eks],
  ['postgres', postgres],
  ['aurora-postgresql', postgres],
  ['mysql', mysql],
  ['aurora-mysql', [...on('2023-02-28', '5.6'), ...on('2024-10-31', '5.7')]],
  ['aurora', on('2023-02-28', '5.6')],
  ['mariadb', mariadb],
  ['elasticsearch', elasticsearch],
  ['opensearch', opensearch],
  ['redis', on('2026-01-31', '2', '3', '4', '5')],
  ['activemq', [...on('2024-11-15', '5.15', '5.16'), ...on('2025-06-16', '5.17')]],
  ['rabbitmq', [...on('2024-10-15', '3.8', '3.9', '3.10'), ...on('2025-03-17', '3.11', '3.12')]],
]);

/** The day on which support of this version ended; undefined when it is supported, or not in the table. */
export function endOf(engine: string, version: string): string | undefined {
  return endedVersions.get(engine.toLowerCase())?.find(([prefix]) => version === prefix || version.startsWith(`${prefix}.`))?.[1];
}
