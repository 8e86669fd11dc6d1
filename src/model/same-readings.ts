import type { AwsModel, Kind } from './kinds.ts';
import { kindMark, properties, reading } from './readings.ts';
import type { Asked, Readings } from './readings.ts';

/** Would the same readings of this model give the same things? Nothing is read for anybody by that. */
export function agrees(readings: Readings, model: AwsModel): boolean {
  return reading(new Map(), () => {
    for (const [name, value] of readings) if (!isSameThing(value, standsAt(name, model))) return false;
    return true;
  });
}

function standsAt(name: Asked, model: AwsModel): unknown {
  // Only kinds are marked so.
  if (name.startsWith(kindMark)) return model.subjects(name.slice(kindMark.length) as Kind);
  const property = properties.get(name);
  return property === undefined ? model.ofType(name) : model[property];
}

/** The very same, or lists of the very same. */
function isSameThing(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => item === other[index]);
}
