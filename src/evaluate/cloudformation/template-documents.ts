import type { Diagnostic } from '../../core/diagnostic.ts';
import { entryOf } from '../../syntax/data-node.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { callOf } from './intrinsic-of.ts';

/** Has Resources, of which at least one has a Type with `::` or is a loop; or says that it is a template. */
export function isTemplate(node: DataNode): boolean {
  const resources = entryOf(node, 'Resources')?.value;
  if (entryOf(node, 'AWSTemplateFormatVersion') !== undefined) return true;
  if (resources?.kind !== 'mapping' || callOf(resources) !== undefined) return false;
  return resources.entries.some(({ key, value }) => {
    const type = entryOf(value, 'Type')?.value;
    return key.startsWith('Fn::') || (type?.kind === 'string' && type.value.includes('::'));
  });
}

/**
 * One template of all documents of a file that are one: sections of a name are put behind each other. CloudFormation takes one document; who
 * deploys several takes them apart, and what they declare is there all the same.
 */
export function joinDocuments(templates: readonly DataNode[]): DataNode | undefined {
  const [first, ...more] = templates;
  if (first?.kind !== 'mapping' || more.length === 0) return first;
  const sections = new Map<string, MappingEntry>(first.entries.map((entry) => [entry.key, entry]));
  for (const document of more) {
    for (const entry of document.kind === 'mapping' ? document.entries : []) {
      const before = sections.get(entry.key);
      sections.set(entry.key, before === undefined ? entry : { ...before, value: joined(before.value, entry.value) });
    }
  }
  const incomplete = templates.flatMap((one) => (one.kind === 'mapping' ? (one.incomplete ?? []) : []))[0];
  return { ...first, entries: [...sections.values()], ...(incomplete === undefined ? {} : { incomplete }) };
}

function joined(one: DataNode, other: DataNode): DataNode {
  if (one.kind === 'mapping' && other.kind === 'mapping') {
    const incomplete = one.incomplete ?? other.incomplete;
    return { ...one, entries: [...one.entries, ...other.entries], ...(incomplete === undefined ? {} : { incomplete }) };
  }
  return one.kind === 'sequence' && other.kind === 'sequence' ? { ...one, items: [...one.items, ...other.items] } : one;
}

/** Documents beside a template that are something else. */
export function otherDocuments(documents: readonly DataNode[], path: string): readonly Diagnostic[] {
  const message = 'This document of the file is not a CloudFormation template, so it is not looked at.';
  return documents
    .filter((one) => one.kind !== 'null' && !isTemplate(one))
    .map(({ range }) => ({ kind: 'unsupported', message, location: { path, range } }));
}
