import { isRecord, memberOf, parsedJson } from '../../../core/foreign-json.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { SourcePlace } from '../../../core/resource.ts';
import { sourcePlaces } from './source-places.ts';

/** What `manifest.json` of a cloud assembly says of its stacks and of the assemblies in it (aws-cdk: cloud-assembly-schema, manifest-schema.ts). */
export interface Manifest {
  readonly stacks: readonly StackArtifact[];
  readonly assemblies: readonly { readonly id: string; readonly directory: string }[];
}

export interface StackArtifact {
  readonly id: string;
  readonly templateFile: string;
  /** `aws://account/region`; either may be `unknown-…`. */
  readonly environment: string;
  readonly stackName: string;
  /** File with the metadata, where they do not stand in the manifest. */
  readonly metadataFile?: string;
  readonly sources: Sources;
}

/** Where each construct was made, by its path. */
export type Sources = ReadonlyMap<string, readonly SourcePlace[]>;

const stackType = 'aws:cloudformation:stack';
const assemblyType = 'cdk:cloud-assembly';
const unknownEnvironment = 'aws://unknown-account/unknown-region';

/** Undefined when the file is no manifest of an assembly: web apps and extensions have files of that name too. */
export function readManifest(file: SourceFile): Manifest | undefined {
  const artifacts = memberOf(parsedJson(file.text), 'artifacts');
  if (!isRecord(artifacts)) return undefined;
  const all = Object.entries(artifacts);
  const stacks = all.flatMap(([id, artifact]) => stackOf(id, artifact) ?? []);
  const assemblies = all.flatMap(([id, artifact]) => {
    const directory = memberOf(artifact, 'type') === assemblyType ? textAt(memberOf(artifact, 'properties'), 'directoryName') : undefined;
    return directory === undefined ? [] : [{ id, directory }];
  });
  return stacks.length + assemblies.length === 0 ? undefined : { stacks, assemblies };
}

function stackOf(id: string, artifact: unknown): StackArtifact | undefined {
  const properties = memberOf(artifact, 'properties');
  const templateFile = textAt(properties, 'templateFile');
  if (memberOf(artifact, 'type') !== stackType || templateFile === undefined) return undefined;
  const metadataFile = textAt(artifact, 'additionalMetadataFile');
  return {
    id,
    templateFile,
    environment: textAt(artifact, 'environment') ?? unknownEnvironment,
    stackName: textAt(properties, 'stackName') ?? id,
    ...(metadataFile === undefined ? {} : { metadataFile }),
    sources: readSources(memberOf(artifact, 'metadata')),
  };
}

/** The text of a metadata file: the same that may stand in the manifest under `metadata`. */
export function readMetadata(file: SourceFile): Sources {
  return readSources(parsedJson(file.text));
}

/** The place where a construct was made stands in the trace of its logical id, and in newer versions in an entry of its own. */
function readSources(metadata: unknown): Sources {
  if (!isRecord(metadata)) return new Map();
  return new Map(
    Object.entries(metadata).flatMap(([path, entries]) => {
      const frames = Array.isArray(entries) ? entries.flatMap(framesOf) : [];
      const places = sourcePlaces(frames);
      return places.length === 0 ? [] : [[path.replace(/^\//u, ''), places] as const];
    }),
  );
}

function framesOf(entry: unknown): readonly string[] {
  const type = memberOf(entry, 'type');
  const frames = type === 'aws:cdk:logicalId' ? memberOf(entry, 'trace') : type === 'aws:cdk:creationStack' ? memberOf(entry, 'data') : [];
  return Array.isArray(frames) ? frames.filter((frame) => typeof frame === 'string') : [];
}

function textAt(value: unknown, name: string): string | undefined {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : undefined;
}
