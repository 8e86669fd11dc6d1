import type { Resource } from '../../core/resource.ts';
import type { TerraformEvaluation } from '../terraform/evaluate-root.ts';
import { plannedValue } from './to-value.ts';
import type { Plan, PlannedResource } from './read-plan.ts';
import { resolveEntry } from './resolve.ts';
import type { Value } from '../../core/value.ts';
import { memberOf } from './json-shape.ts';

/** A root as a plan completes it, or the first value of which the plan says something else: `aws_x.y, cidr_blocks`. */
export type Applied = { readonly evaluation: TerraformEvaluation } | { readonly disagreement: string };

/**
 * The resources of a root with what the plan knows of them. One whose existence is open exists where the plan has it, in as many instances as it has.
 * What the plan does not have stays as the code says it.
 */
export function applyPlan(evaluation: TerraformEvaluation, plan: Plan): Applied {
  const resources: Resource[] = [];
  for (const resource of evaluation.resources) {
    const applied = instancesOf(resource, plan).map(([instance, planned]) =>
      planned === undefined ? instance : complete(instance, planned),
    );
    for (const one of applied) {
      if (typeof one === 'string') return { disagreement: `${resource.address}, ${one}` };
      resources.push(one);
    }
  }
  return { evaluation: { ...evaluation, resources } };
}

function instancesOf(resource: Resource, { resources }: Plan): readonly (readonly [Resource, PlannedResource | undefined])[] {
  const { maybe, ...certain } = resource;
  if (resource.mode !== 'managed') return [[resource, undefined]];
  const own = resources.get(resource.address);
  if (own !== undefined) return [[certain, own]];
  const instances = maybe === undefined ? [] : [...resources].filter(([address]) => address.startsWith(`${resource.address}[`));
  return instances.length === 0 ? [[resource, undefined]] : instances.map(([address, planned]) => [{ ...certain, address }, planned]);
}

/** The resource, or the name of the attribute that disagrees. */
function complete(resource: Resource, { type, values, unknown }: PlannedResource): Resource | string {
  if (type !== resource.type) return 'type';
  const entries = new Map<string, Value>();
  for (const [name, value] of resource.attributes.entries) {
    const resolved = resolveEntry(value, { value: memberOf(values, name), unknown: memberOf(unknown, name) });
    if (resolved === 'disagrees') return name;
    entries.set(name, resolved);
  }
  const { more, ...whole } = resource.attributes;
  const told = more === undefined ? undefined : plannedValue(values, unknown, more.origin, resource.address);
  if (told?.kind !== 'map') return { ...resource, attributes: { ...resource.attributes, entries } };
  for (const [name, value] of told.entries) if (!entries.has(name) && value.kind !== 'null') entries.set(name, value);
  return { ...resource, attributes: { ...whole, entries } };
}
