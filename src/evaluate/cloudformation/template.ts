import type { DataNode, DiagnosticSink, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { tellTwice } from './declared-twice.ts';

/** The sections of a template, as parsed. Of a name that is declared twice the last declaration counts. */
export interface Template {
  readonly root: DataNode;
  readonly parameters: Section;
  readonly mappings: Section;
  readonly conditions: Section;
  readonly resources: Section;
  /** True when a loop may declare resources of any name. */
  readonly hasLoopedResources: boolean;
  readonly outputs: Section;
  readonly globals: Section;
  /** Names of the macros that process the template: `AWS::Serverless-2016-10-31`. */
  readonly transforms: readonly MappingEntry[];
}
export type Section = ReadonlyMap<string, MappingEntry>;

export function readTemplate(root: DataNode, sink: DiagnosticSink): Template {
  tellTwice(root, sink);
  const section = (name: string) => readSection(root, name, sink);
  const resources = section('Resources');
  return {
    root,
    parameters: section('Parameters'),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    resources,
    hasLoopedResources: [...resources.keys()].some((name) => name.startsWith('Fn::ForEach::')),
    outputs: section('Outputs'),
    globals: section('Globals'),
    transforms: readTransforms(root),
  };
}

function readSection(root: DataNode, name: string, sink: DiagnosticSink): Section {
  const section = new Map<string, MappingEntry>();
  const value = entryOf(root, name)?.value;
  if (value === undefined || value.kind === 'null') return section;
  if (value.kind !== 'mapping') {
    sink.add('parse-error', `The section ${name} must be a mapping; it is not read.`, value.range);
    return section;
  }
  for (const entry of value.entries) {
    if (section.has(entry.key)) {
      sink.add('parse-error', `${name}.${entry.key} is declared twice; only the last declaration is looked at.`, entry.keyRange);
    }
    section.set(entry.key, entry);
  }
  return section;
}

/** `Transform: name`, `Transform: [names]`, `Transform: { Name: name, Parameters: … }`, or a list of both. */
function readTransforms(root: DataNode): MappingEntry[] {
  const entry = entryOf(root, 'Transform');
  if (entry === undefined) return [];
  const items = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
  return items.map((value) => {
    const name = entryOf(value, 'Name')?.value ?? value;
    return { key: name.kind === 'string' ? name.value : '', keyRange: value.range, value };
  });
}

/** May a resource of that name exist? Loops and the serverless transform declare some that are not written. */
export function mayDeclare({ resources, hasLoopedResources }: Template, name: string): boolean {
  if (resources.has(name) || hasLoopedResources) return true;
  return [...resources].some(([id, { value }]) => {
    const type = entryOf(value, 'Type')?.value;
    if (type?.kind !== 'string' || !type.value.startsWith('AWS::Serverless::')) return false;
    return name.startsWith(id) || /^Serverless(?:RestApi|HttpApi|UsagePlan|ApiKey)/.test(name);
  });
}
