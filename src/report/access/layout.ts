import type { AccessGraph } from '../../review/result.ts';

/** Where each node stands, counted in boxes: rows from top to bottom; `column` may be a half, since rows stand in the middle. */
export interface Layout {
  readonly places: readonly { readonly column: number; readonly row: number }[];
  readonly columns: number;
  readonly rows: number;
}

/** What leads to something stands above it; what hangs together stands in columns of its own, right of what came before. */
export function layOut({ nodes, edges }: AccessGraph): Layout {
  const rows = rowsOf(nodes.length, edges);
  const places = nodes.map((_, index) => ({ column: 0, row: rows[index] ?? 0 }));
  let left = 0;
  for (const part of partsOf(nodes.length, edges)) {
    const inRow = new Map<number, number[]>();
    for (const index of part) inRow.set(rows[index] ?? 0, [...(inRow.get(rows[index] ?? 0) ?? []), index]);
    const width = Math.max(...[...inRow.values()].map((members) => members.length));
    for (const [row, members] of [...inRow].toSorted(([a], [b]) => a - b)) {
      const above = (index: number): number => middle(edges.flatMap(({ from, to }) => (to === index ? (places[from]?.column ?? 0) : [])));
      const ordered = members.toSorted((a, b) => above(a) - above(b) || a - b);
      for (const [at, index] of ordered.entries()) places[index] = { row, column: left + (width - members.length) / 2 + at };
    }
    left += width;
  }
  return { places, columns: left, rows: Math.max(-1, ...rows) + 1 };
}

/** Below what leads there; what nothing leads to stands last. */
function middle(columns: readonly number[]): number {
  return columns.length === 0 ? Number.MAX_SAFE_INTEGER : columns.reduce((sum, column) => sum + column, 0) / columns.length;
}

/** The longest way to each node; what nothing leads to stands right above what it leads to. In a circle, which nobody makes here, it ends. */
function rowsOf(count: number, edges: AccessGraph['edges']): readonly number[] {
  const rows = Array.from({ length: count }, () => 0);
  for (let round = 1; round < count; round += 1) {
    for (const { from, to } of edges) rows[to] = Math.min(count - 1, Math.max(rows[to] ?? 0, (rows[from] ?? 0) + 1));
  }
  return rows.map((row, index) => {
    if (edges.some(({ to }) => to === index)) return row;
    const below = edges.flatMap(({ from, to }) => (from === index ? [rows[to] ?? 0] : []));
    return below.length === 0 ? row : Math.min(...below) - 1;
  });
}

/** Nodes that hang together, in the order of the first of each. */
function partsOf(count: number, edges: AccessGraph['edges']): readonly (readonly number[])[] {
  const partOf = Array.from({ length: count }, (_, index) => index);
  for (const { from, to } of edges) {
    const [kept = 0, gone = 0] = [partOf[from], partOf[to]];
    for (const [index, part] of partOf.entries()) if (part === gone) partOf[index] = kept;
  }
  const parts = new Map<number, number[]>();
  for (const [index, part] of partOf.entries()) parts.set(part, [...(parts.get(part) ?? []), index]);
  return [...parts.values()];
}
