import { opposite } from '../../core/circumstance.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { possibleValues } from '../../core/value.ts';
import { binds, refersTo } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, blocks, members, readText } from '../fact.ts';
import { moreBlocks, writtenBlocks } from '../written-blocks.ts';
import type { OnlySometimes } from '../written-blocks.ts';

/** A managed prefix list that the code declares, with its address ranges, wherever an entry is written. */
export interface PrefixList {
  readonly resource: Resource;
  readonly ranges: readonly Value[];
}

/** The lists of the code. */
export interface PrefixLists {
  readonly all: readonly PrefixList[];
  /** The list that is meant here: by reference, or by a data source that looks its name up; undefined when it is declared elsewhere. */
  find(list: Value, root: string): PrefixList | undefined;
}

/** Undefined when the code declares no list, so that nobody looks for one. */
export function prefixLists(model: EvaluatedCode): PrefixLists | undefined {
  const resources = managed(model, 'aws_ec2_managed_prefix_list', 'AWS::EC2::PrefixList');
  if (resources.length === 0) return undefined;
  const apart = model.ofType('aws_ec2_managed_prefix_list_entry');
  const all = resources.map((resource) => ({ resource, ranges: [...inlineRanges(resource), ...rangesApart(resource, apart)] }));
  const lookups = model.ofType('aws_ec2_managed_prefix_list').filter(({ mode }) => mode === 'data');
  return {
    all,
    find(value, root) {
      const named = possibleValues(value).flatMap((one) => (one.kind === 'unknown' && one.reference !== undefined ? [one.reference] : []));
      const [reference, ...others] = named;
      if (reference === undefined || others.length > 0) return undefined;
      const isMeant = (one: Resource): boolean => one.root === root && refersTo(reference, one);
      const lookup = lookups.find(isMeant);
      return lookup === undefined ? all.find(({ resource }) => isMeant(resource)) : byName(lookup, all, value);
    },
  };
}

/** The one list of that name. Its state may be another account's, so what it says is as overridable as the export of a stack. */
function byName(lookup: Resource, all: readonly PrefixList[], reference: Value): PrefixList | undefined {
  const name = nameLookedUp(lookup);
  const [list, ...others] = all.filter(({ resource }) => name !== undefined && nameOf(resource) === name);
  if (name === undefined || list === undefined || others.length > 0) return undefined;
  const step = { kind: 'export', name: lookup.address, at: reference.origin.at } as const;
  return { ...list, ranges: list.ranges.map((range) => ({ ...range, origin: { ...range.origin, via: [...range.origin.via, step] } })) };
}

function nameOf({ attributes, dialect }: Resource): string | undefined {
  return textOf(attribute(attributes, dialect === 'terraform' ? 'name' : 'PrefixListName'));
}

function nameLookedUp({ attributes }: Resource): string | undefined {
  const filter = blocks(attribute(attributes, 'filter')).items.find((one) => textOf(attribute(one, 'name')) === 'prefix-list-name');
  return textOf(attribute(attributes, 'name')) ?? textOf(members(attribute(filter, 'values')).items[0]);
}

function textOf(value: Value | undefined): string | undefined {
  const text = readText(value);
  return text.kind === 'known' ? text.value : undefined;
}

function inlineRanges(list: Resource): Value[] {
  const terraform = list.dialect === 'terraform';
  const written = attribute(list.attributes, terraform ? 'entry' : 'Entries');
  const unknown = moreBlocks(written);
  const ranges = writtenBlocks(written).flatMap(({ body, only }) => {
    const range = attribute(body, terraform ? 'cidr' : 'Cidr');
    return range === undefined ? [] : [only === undefined ? range : orNothing(range, only)];
  });
  return unknown === undefined ? ranges : [...ranges, unknown];
}

/** A range that only some deployments have. */
function orNothing(range: Value, { when, decides }: OnlySometimes): Value {
  const nothing: Value = { kind: 'list', items: [], origin: range.origin };
  return { kind: 'choice', options: [range, nothing], when: [when, opposite(when)], condition: decides, origin: range.origin };
}

function rangesApart(list: Resource, entries: readonly Resource[]): Value[] {
  return entries
    .filter((entry) => entry.root === list.root && binds(attribute(entry.attributes, 'prefix_list_id'), list, []) === 'yes')
    .flatMap((entry) => attribute(entry.attributes, 'cidr') ?? []);
}
