import type { AccessEntry, AccessGraph, AccessNode } from '../../review/result.ts';

/** Sorts of which a picture says more than a sentence. */
const drawn: ReadonlySet<AccessEntry['sort']> = new Set(['public', 'administrator', 'escalation', 'path', 'role']);
/** More than this is no picture that anybody reads. */
const nodesMax = 16;

/** The ways that a change opens, in one picture: what is the same thing in several of them stands there once. `left` are those beyond its size. */
export function mergeGraphs(entries: readonly AccessEntry[]): { readonly graph: AccessGraph; readonly left: number } | undefined {
  const graphs = entries.flatMap(({ sort, graph }) => (graph !== undefined && drawn.has(sort) ? [graph] : []));
  const nodes: AccessNode[] = [];
  const edges: AccessGraph['edges'][number][] = [];
  let left = 0;
  for (const graph of graphs) {
    const missing = graph.nodes.filter((node) => placeOf(nodes, node) === -1).length;
    if (nodes.length + missing > nodesMax) {
      left += 1;
      continue;
    }
    const places = graph.nodes.map((node) => {
      const at = placeOf(nodes, node);
      return at === -1 ? nodes.push(node) - 1 : at;
    });
    for (const { from, to, label } of graph.edges) add(edges, places[from] ?? 0, places[to] ?? 0, label);
  }
  return nodes.length === 0 ? undefined : { graph: { nodes, edges }, left };
}

function placeOf(nodes: readonly AccessNode[], { kind, label }: AccessNode): number {
  return nodes.findIndex((node) => node.kind === kind && node.label === label);
}

function add(edges: AccessGraph['edges'][number][], from: number, to: number, label: string): void {
  if (!edges.some((edge) => edge.from === from && edge.to === to && edge.label === label)) edges.push({ from, to, label });
}
