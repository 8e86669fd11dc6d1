/**
 * Do two values say the same, their places and everything else that is known of them included? What they share within themselves is walked once for
 * each time it is there: the size of a value is limited.
 */
export function isSameWhole(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map) return other instanceof Map && haveSameEntries([...one], [...other]);
  if (other instanceof Map || Array.isArray(one) !== Array.isArray(other)) return false;
  return haveSameEntries(Object.entries(one), Object.entries(other));
}

function haveSameEntries(one: readonly (readonly [unknown, unknown])[], other: readonly (readonly [unknown, unknown])[]): boolean {
  return (
    one.length === other.length && one.every(([key, value], index) => key === other[index]?.[0] && isSameWhole(value, other[index]?.[1]))
  );
}
