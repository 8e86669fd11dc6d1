import type { ValueType } from '../../../core/value-type.ts';

/** Types in the order in which they are tried as the common one: the more general first (go-cty/cty/convert/sort_types.go). */
export function byPreference(types: readonly ValueType[]): readonly ValueType[] {
  const less = types.map((type) => types.filter((other) => comparePreference(other, type) < 0).length);
  const edges = types.map((type) => types.flatMap((other, index) => (comparePreference(type, other) < 0 ? [index] : [])));
  const waiting = less.flatMap((count, index) => (count === 0 ? [index] : []));
  const sorted: ValueType[] = [];
  for (let at = 0; at < waiting.length; at += 1) {
    const index = waiting[at] ?? 0;
    const type = types[index];
    if (type !== undefined) sorted.push(type);
    for (const next of edges[index] ?? []) {
      const left = (less[next] ?? 0) - 1;
      less[next] = left;
      if (left === 0) waiting.push(next);
    }
  }
  return sorted;
}

/** Below zero when `a` is the more general one (go-cty/cty/convert/compare_types.go). */
function comparePreference(a: ValueType, b: ValueType): number {
  if (a.kind === 'any' || b.kind === 'any') return Number(a.kind === 'any') - Number(b.kind === 'any');
  if (isPrimitive(a) && isPrimitive(b)) return Number(b.kind === 'string') - Number(a.kind === 'string');
  if (a.kind !== b.kind) return compareRanks(a, b);
  if ('element' in a && 'element' in b) return comparePreference(a.element, b.element);
  if (a.kind === 'tuple' && b.kind === 'tuple') return compareTuples(a.elements, b.elements);
  return a.kind === 'object' && b.kind === 'object' ? compareObjects(a.attributes, b.attributes) : 0;
}

function compareRanks(a: ValueType, b: ValueType): number {
  const [one, other] = [rankOf(a), rankOf(b)];
  return one === undefined || one.family !== other?.family ? 0 : one.rank - other.rank;
}

function compareTuples(a: readonly ValueType[], b: readonly ValueType[]): number {
  if (a.length !== b.length) return 0;
  return agreed(a.map((element, index) => comparePreference(element, b[index] ?? element)));
}

function compareObjects(a: ReadonlyMap<string, ValueType>, b: ReadonlyMap<string, ValueType>): number {
  if (a.size !== b.size || ![...a.keys()].every((name) => b.has(name))) return 0;
  return agreed([...a].map(([name, type]) => comparePreference(type, b.get(name) ?? type)));
}

function isPrimitive({ kind }: ValueType): boolean {
  return kind === 'string' || kind === 'number' || kind === 'bool';
}

/** Lists before tuples before nothing, but sets after both; maps before objects. */
function rankOf({ kind }: ValueType): { readonly family: string; readonly rank: number } | undefined {
  if (kind === 'list') return { family: 'sequence', rank: 0 };
  if (kind === 'tuple') return { family: 'sequence', rank: 1 };
  if (kind === 'set') return { family: 'sequence', rank: 2 };
  if (kind === 'map') return { family: 'mapping', rank: 0 };
  return kind === 'object' ? { family: 'mapping', rank: 1 } : undefined;
}

/** One direction for all parts, or none. */
function agreed(orders: readonly number[]): number {
  const isMore = orders.some((order) => order < 0);
  const isLess = orders.some((order) => order > 0);
  if (isMore === isLess) return 0;
  return isMore ? -1 : 1;
}
