import type { Value } from '../core/value.ts';
import { perResource } from './per-resource.ts';

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
export function referencesIn(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  const found: string[] = [];
  collect(value, found);
  return found;
}

/** Each address once that a resource refers to, wherever in it. */
export const referencesOf = perResource((resource): readonly string[] => [...new Set(referencesIn(resource.attributes))]);

function collect(value: Value, found: string[]): void {
  for (const { of } of value.origin.via) if (of !== undefined) found.push(of.address);
  switch (value.kind) {
    case 'unknown':
      if (value.reference !== undefined) found.push(value.reference.address);
      return;
    case 'template':
      for (const part of value.parts) if (typeof part !== 'string') collect(part, found);
      return;
    case 'list':
      for (const item of value.items) collect(item, found);
      return;
    case 'map':
      for (const entry of value.entries.values()) collect(entry, found);
      return;
    case 'choice':
      for (const option of value.options) collect(option, found);
      return;
    case 'json-text':
      collect(value.content, found);
      return;
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return;
  }
}
