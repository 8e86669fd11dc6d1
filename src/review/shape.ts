import { digest } from '../core/digest.ts';
import type { Value } from '../core/value.ts';
import type { Identified, Subject } from '../model/subject.ts';

/** A digest of a resource's type and content, names and places left out: equal for the same resource under another address. */
export function shapeOf(subject: Identified | Subject): string | undefined {
  if (!('resource' in subject)) return undefined;
  const { type, attributes, dialect } = subject.resource;
  return digest(dialect, type, canonical(attributes, 0));
}

const depthMax = 20;

/** A text of the value without origins; map entries in order of their names. */
function canonical(value: Value, depth: number): string {
  if (depth > depthMax) return '…';
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
    case 'number':
    case 'string':
      return JSON.stringify(value.value);
    case 'unknown':
      return `?${value.expression}`;
    case 'template':
      return JSON.stringify(value.parts.map((part) => (typeof part === 'string' ? part : `?${part.expression}`)));
    case 'json-text':
      return `json(${canonical(value.content, depth + 1)})`;
    case 'list':
      return `[${value.items.map((item) => canonical(item, depth + 1)).join(',')}${value.more === undefined ? '' : ',…'}]`;
    case 'map':
      return `{${[...value.entries]
        .toSorted(byName)
        .map(([name, item]) => `${name}:${canonical(item, depth + 1)}`)
        .join(',')}}`;
    case 'choice':
      return `(${value.options.map((option) => canonical(option, depth + 1)).join('|')})`;
  }
}

function byName(a: readonly [string, Value], b: readonly [string, Value]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
