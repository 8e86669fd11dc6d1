const separator = /&&|\|\||\|&|;;?|[|&\n]/uy;

/** What separates two commands. `>&`, `&>` and `>|` are redirections. */
export function separatorAt(script: string, at: number): string | undefined {
  separator.lastIndex = at;
  const [found] = separator.exec(script) ?? [];
  const before = script[at - 1] ?? '';
  if (found === '&') return '<>'.includes(before || ' ') || script[at + 1] === '>' ? undefined : found;
  return found === '|' && before === '>' ? undefined : found;
}
