import type { Resource } from '../../../core/resource.ts';
import type { MapValue, UnknownValue, Value } from '../../../core/value.ts';
import { mapUnknowns } from '../../map-unknowns.ts';
import { above } from '../from-parent.ts';

/** A value of a template, for a parameter of a template below it: what it refers to stays above. */
export function handedDown(value: Value): Value {
  return mapUnknowns(value, (unknown) => {
    const { reference } = unknown;
    return reference === undefined ? unknown : { ...unknown, reference: { ...reference, address: above + reference.address } };
  });
}

/** A value of a nested template, as the template above sees it. */
export function handedUp(value: Value, stack: string): Value {
  return mapUnknowns(value, (unknown) => unknownAbove(unknown, stack));
}

/** Equal text is the same symbol, so that two stacks of one template must not spell theirs alike. */
function unknownAbove(unknown: UnknownValue, stack: string): UnknownValue {
  const { reference, expression } = unknown;
  if (reference === undefined) {
    return isOwn(expression) ? { ...unknown, expression: `${stack}.${expression}` } : unknown;
  }
  if (reference.address.startsWith(above))
    return { ...unknown, reference: { ...reference, address: reference.address.slice(above.length) } };
  return { ...unknown, expression: `${stack}: ${expression}`, reference: { ...reference, address: `${stack}.${reference.address}` } };
}

/** A parameter that nobody gave, or a condition. Pseudo parameters and exports are those of the account. */
function isOwn(expression: string): boolean {
  return expression.startsWith('Parameters.') || expression.startsWith('Conditions.');
}

/** A resource of a nested template as one of the template above, at `Stack.Resource`. */
export function resourceAbove(resource: Resource, stack: Resource): Resource {
  const { maybe: own, ...rest } = resource;
  const maybe = own === undefined ? stack.maybe : unknownAbove(own, stack.address);
  return {
    ...rest,
    root: stack.root,
    address: `${stack.address}.${resource.address}`,
    attributes: mapAbove(resource.attributes, stack.address),
    meta: mapAbove(resource.meta, stack.address),
    calls: [stack.block, ...resource.calls],
    ...(maybe === undefined ? {} : { maybe }),
  };
}

function mapAbove(map: MapValue, stack: string): MapValue {
  const changed = handedUp(map, stack);
  return changed.kind === 'map' ? changed : map;
}
