import type { Resource } from '../core/resource.ts';
import type { Value } from '../core/value.ts';
import { possibleValues } from '../core/value.ts';
import { binds, refersTo } from './binding.ts';
import { managed } from './evaluated-code.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { attribute, blocks } from './fact.ts';

/** Finds the address ranges of a managed prefix list that the same root declares; undefined when it is declared elsewhere. */
export type PrefixListReader = (list: Value, root: string) => readonly Value[] | undefined;

/** Undefined when the code declares no list, so that nobody looks for one. */
export function prefixListReader(model: EvaluatedCode): PrefixListReader | undefined {
  const lists = managed(model, 'aws_ec2_managed_prefix_list', 'AWS::EC2::PrefixList');
  if (lists.length === 0) return undefined;
  const apart = model.ofType('aws_ec2_managed_prefix_list_entry');
  return (value, root) => {
    const named = possibleValues(value).flatMap((one) => (one.kind === 'unknown' && one.reference !== undefined ? [one.reference] : []));
    const [reference, ...others] = named;
    if (reference === undefined || others.length > 0) return undefined;
    const list = lists.find((one) => one.root === root && refersTo(reference, one));
    return list === undefined ? undefined : [...inlineRanges(list), ...rangesApart(list, apart)];
  };
}

function inlineRanges(list: Resource): Value[] {
  const terraform = list.dialect === 'terraform';
  const { items, unknown } = blocks(attribute(list.attributes, terraform ? 'entry' : 'Entries'));
  const ranges = items.flatMap((entry) => attribute(entry, terraform ? 'cidr' : 'Cidr') ?? []);
  return unknown === undefined ? ranges : [...ranges, unknown];
}

function rangesApart(list: Resource, entries: readonly Resource[]): Value[] {
  return entries
    .filter((entry) => entry.root === list.root && binds(attribute(entry.attributes, 'prefix_list_id'), list, []) === 'yes')
    .flatMap((entry) => attribute(entry.attributes, 'cidr') ?? []);
}
