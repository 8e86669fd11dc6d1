import type { Range } from '../../core/location.ts';
import type { DataNode, MappingEntry } from '../data-node.ts';
import type { HclAttribute, HclBlock, HclBody, HclExpression } from './hcl-tree.ts';
import { blockLabelCounts, isArgumentOf, isMapArgument, isReference } from './json-schema.ts';

/** How the strings of a JSON file are read. */
export interface JsonReading {
  readonly path: string;
  /** A string as a template; every range in it is the string's own. */
  readonly template: (text: string, range: Range) => HclExpression;
  /** True when texts without `${` go through `template` too. */
  readonly readsAll: boolean;
}

/**
 * The JSON syntax of Terraform (developer.hashicorp.com/terraform/language/syntax/json) as the same tree that native files have. JSON does not
 * tell an argument that is a map from a nested block: an object is taken for a block, unless its name is one of the usual map arguments.
 */
export function jsonConfigBody(root: DataNode, reading: JsonReading): HclBody {
  const blocks = entriesOf(root).flatMap((entry) => {
    const labels = blockLabelCounts.get(entry.key);
    return labels === undefined ? [] : labelled(entry, labels, [], reading);
  });
  return { range: root.range, attributes: [], blocks };
}

/** A variable file: names and literal values, in which `${` means nothing. */
export function jsonVariablesBody(root: DataNode, path: string): HclBody {
  const literal: JsonReading = { path, template: (text, range) => ({ kind: 'string', value: text, range }), readsAll: true };
  return { range: root.range, attributes: entriesOf(root).map((entry) => attribute('', entry, literal)), blocks: [] };
}

function entriesOf(node: DataNode): readonly MappingEntry[] {
  if (node.kind === 'sequence') return node.items.flatMap(entriesOf);
  return node.kind === 'mapping' ? node.entries.filter((entry) => entry.key !== '//') : [];
}

/** Goes down through the labels: `{ "aws_x": { "y": { ... } } }`. Lists stand for repeated blocks at every level. */
function labelled(entry: MappingEntry, count: number, labels: readonly string[], reading: JsonReading, type = entry.key): HclBlock[] {
  if (entry.value.kind === 'sequence') {
    return entry.value.items.flatMap((value) => labelled({ ...entry, value }, count, labels, reading, type));
  }
  if (entry.value.kind !== 'mapping') return [];
  if (count > labels.length) {
    return entriesOf(entry.value).flatMap((inner) => labelled(inner, count, [...labels, inner.key], reading, type));
  }
  const holdsBlocks = type === 'resource' || type === 'data' || type === 'provider' || type === 'terraform' || type === 'ephemeral';
  const body = holdsBlocks ? blockBody(type, entry.value, reading, labels[0]) : plainBody(type, entry.value, reading);
  return [block(type, labels, body, entry, reading)];
}

function block(type: string, labels: readonly string[], body: HclBody, entry: MappingEntry, reading: JsonReading): HclBlock {
  return { type, labels, body, header: entry.keyRange, range: spanning(entry), path: reading.path };
}

/** From the key to the end of the value, or the value alone when it stands in a list far from its key. */
function spanning(entry: MappingEntry): Range {
  const { keyRange, value } = entry;
  return { ...keyRange, endLine: value.range.endLine, endColumn: value.range.endColumn };
}

function plainBody(type: string, node: DataNode, reading: JsonReading): HclBody {
  const attributes = entriesOf(node).map((entry) => attribute(type, entry, reading));
  return { range: node.range, attributes, blocks: [] };
}

function blockBody(type: string, node: DataNode, reading: JsonReading, resourceType?: string): HclBody {
  const attributes: HclAttribute[] = [];
  const blocks: HclBlock[] = [];
  for (const entry of entriesOf(node)) {
    if (entry.key === 'dynamic') blocks.push(...labelledInner(entry, reading));
    else if (isBlock(entry) && !isArgumentOf(resourceType, entry.key))
      blocks.push(...repeated(entry).map((each) => block(each.key, [], blockBody(each.key, each.value, reading), each, reading)));
    else attributes.push(attribute(type, entry, reading));
  }
  return { range: node.range, attributes, blocks };
}

function isBlock(entry: MappingEntry): boolean {
  const { value } = entry;
  if (isMapArgument(entry.key)) return false;
  if (value.kind === 'mapping') return true;
  return value.kind === 'sequence' && value.items.length > 0 && value.items.every((item) => item.kind === 'mapping');
}

function repeated(entry: MappingEntry): MappingEntry[] {
  return entry.value.kind === 'sequence' ? entry.value.items.map((value) => ({ ...entry, value })) : [entry];
}

function labelledInner(entry: MappingEntry, reading: JsonReading): HclBlock[] {
  return repeated(entry)
    .flatMap((each) => entriesOf(each.value))
    .flatMap(repeated)
    .map((each) => block('dynamic', [each.key], dynamicBody(each.value, reading), each, reading));
}

function dynamicBody(node: DataNode, reading: JsonReading): HclBody {
  const content = entriesOf(node).filter((entry) => entry.key === 'content');
  const attributes = entriesOf(node)
    .filter((entry) => entry.key !== 'content')
    .map((entry) => attribute('dynamic', entry, reading));
  const blocks = content.flatMap(repeated).map((each) => block('content', [], blockBody('content', each.value, reading), each, reading));
  return { range: node.range, attributes, blocks };
}

function attribute(blockType: string, entry: MappingEntry, reading: JsonReading): HclAttribute {
  const value = expression(
    entry.value,
    isReference(blockType, entry.key) ? { ...reading, template: asReference(reading), readsAll: true } : reading,
  );
  return { name: entry.key, nameRange: entry.keyRange, value, range: spanning(entry), path: reading.path };
}

/** A name or type that stands in quotes because JSON has no other way. */
function asReference(reading: JsonReading): JsonReading['template'] {
  return (text, range) => {
    const parsed = reading.template(text.includes('${') ? text : `\${${text}}`, range);
    const only = parsed.kind === 'template' && parsed.parts.length === 1 ? parsed.parts[0] : undefined;
    return only?.kind === 'interpolation' ? only.expression : parsed;
  };
}

function expression(node: DataNode, reading: JsonReading): HclExpression {
  const { range } = node;
  switch (node.kind) {
    case 'null':
      return { kind: 'literal', value: null, range };
    case 'bool':
    case 'number':
      return { kind: 'literal', value: node.value, range };
    case 'string':
      return reading.readsAll || /[$%]\{/.test(node.value)
        ? reading.template(node.value, range)
        : { kind: 'string', value: node.value, range };
    case 'sequence':
      return { kind: 'tuple', items: node.items.map((item) => expression(item, reading)), range };
    case 'mapping': {
      const items = node.entries.map((entry) => ({
        key: objectKey(entry, reading),
        value: expression(entry.value, reading),
        range: spanning(entry),
      }));
      return { kind: 'object', items, range };
    }
    case 'unread':
      return { kind: 'invalid', reason: 'parse-error', range };
  }
}

/** Keys of `providers` name things too; all others are texts. */
function objectKey(entry: MappingEntry, reading: JsonReading): HclExpression {
  return expression({ kind: 'string', value: entry.key, range: entry.keyRange }, reading);
}
