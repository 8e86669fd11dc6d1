/** `a, b, c and 12 more`: the first of many names, and how many there are besides. */
export function firstNames(names: readonly string[], max: number, separator = ', '): string {
  const rest = names.length - max;
  return rest > 0 ? `${names.slice(0, max).join(separator)} and ${rest} more` : names.join(separator);
}
