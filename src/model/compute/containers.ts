import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Resource } from '../../core/resource.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { attribute, blocks } from '../fact.ts';

/** The containers that a task or a job runs, and what they take of their host. Names in them are those of the dialect. */
export interface ContainerSet {
  readonly containers: readonly MapValue[];
  /** Paths of the host that may be mounted, by volume. */
  readonly hostPaths: readonly Value[];
  readonly network: Value | undefined;
  readonly processes: Value | undefined;
  /** What keeps some of it from being known. */
  readonly unknown: UnknownValue | undefined;
  /** What keeps some of the volumes from being known. */
  readonly unknownVolumes: UnknownValue | undefined;
}

/** Resource types that this view knows. */
export const containerTypes: readonly string[] = [
  'aws_ecs_task_definition',
  'aws_batch_job_definition',
  'AWS::ECS::TaskDefinition',
  'AWS::Batch::JobDefinition',
];

/** The containers of a resource of one of those types. */
export function containersOf({ type, attributes, dialect }: Resource): ContainerSet {
  const isJob = type === 'aws_batch_job_definition' || type === 'AWS::Batch::JobDefinition';
  const path = isJob ? ['container_properties', 'ContainerProperties'] : ['container_definitions', 'ContainerDefinitions'];
  const written = path.map((name) => attribute(attributes, name)).find((value) => value !== undefined);
  const document = written === undefined ? undefined : readJsonDocument(written);
  const { items, unknown } = blocks(document);
  const ofResource = dialect === 'terraform' ? attribute(attributes, 'volume') : attribute(attributes, 'Volumes');
  const sets = [blocks(ofResource), ...items.map((item) => blocks(memberOf(item, 'volumes')))];
  const volumes = sets.flatMap((set) => set.items);
  return {
    containers: items,
    hostPaths: volumes.flatMap((volume) => attribute(volume, 'host_path') ?? memberOf(volume, 'host', 'sourcePath') ?? []),
    network: attribute(attributes, dialect === 'terraform' ? 'network_mode' : 'NetworkMode'),
    processes: attribute(attributes, dialect === 'terraform' ? 'pid_mode' : 'PidMode'),
    unknown,
    unknownVolumes: sets.find((set) => set.unknown !== undefined)?.unknown,
  };
}

/** A member under its name in a document (`privileged`) or in a template (`Privileged`). */
export function memberOf(from: Value | undefined, ...path: readonly string[]): Value | undefined {
  let value = from;
  for (const name of path) value = attribute(value, name) ?? attribute(value, name.charAt(0).toUpperCase() + name.slice(1));
  return value;
}
