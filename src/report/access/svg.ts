import type { AccessGraph, AccessNode } from '../../review/result.ts';
import { markup } from '../html/element.ts';
import type { Html } from '../html/element.ts';
import { printableProse, shorten } from '../printable.ts';
import { layOut } from './layout.ts';

const widthPx = 196;
const heightPx = 42;
const columnGapPx = 44;
const rowGapPx = 46;
const marginPx = 8;
/** Letters of a line in a box, and beside an arrow. */
const lineChars = 25;
const edgeChars = 34;
const slantedChars = 18;

/** The picture as inline SVG: boxes and arrows with words, in the colours of the page. Whole labels show when pointed at. */
export function renderGraph(graph: AccessGraph, describedAs: string): Html {
  const { places, columns, rows } = layOut(graph);
  const width = columns * (widthPx + columnGapPx) - columnGapPx + 2 * marginPx;
  const height = rows * (heightPx + rowGapPx) - rowGapPx + 2 * marginPx;
  const cornerOf = (index: number): { readonly x: number; readonly y: number } => {
    const { column, row } = places[index] ?? { column: 0, row: 0 };
    return { x: marginPx + column * (widthPx + columnGapPx), y: marginPx + row * (heightPx + rowGapPx) };
  };
  return markup`<div class="wide" tabindex="0"><svg class="graph" role="img" aria-label="${describedAs}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    ${graph.edges.map(({ from, to, label }) => renderEdge(cornerOf(from), cornerOf(to), label))}
    ${graph.nodes.map((node, index) => renderNode(node, cornerOf(index)))}
  </svg></div>`;
}

function renderNode({ kind, label }: AccessNode, { x, y }: { readonly x: number; readonly y: number }): Html {
  const lines = linesOf(label);
  const radius = kind === 'outside' ? heightPx / 2 : kind === 'identity' ? 12 : 4;
  const first = y + heightPx / 2 + 5 - (lines.length - 1) * 8;
  return markup`<g class="node ${kind}"><title>${printableProse(label)}</title><rect x="${x}" y="${y}" width="${widthPx}" height="${heightPx}" rx="${radius}"/>${lines.map(
    (line, index) => markup`<text x="${x + widthPx / 2}" y="${first + index * 16}">${line}</text>`,
  )}</g>`;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function renderEdge(from: Corner, to: Corner, label: string): Html {
  const [x1, y1] = [from.x + widthPx / 2, from.y + heightPx];
  const [x2, y2] = [to.x + widthPx / 2, to.y];
  const bend = (y1 + y2) / 2;
  const text = shorten(printableProse(label), x1 === x2 ? edgeChars : slantedChars);
  // In the middle, where arrows that part from one box, or meet in one, are apart.
  const words = text === '' ? undefined : markup`<text x="${(x1 + x2) / 2}" y="${bend + 4}">${text}</text>`;
  return markup`<g class="edge"><title>${printableProse(label)}</title><path d="M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${y2 - 6}"/><path class="tip" d="M${x2 - 4} ${y2 - 8}L${x2 + 4} ${y2 - 8}L${x2} ${y2}z"/>${words}</g>`;
}

/** One line or two, broken at a space where there is one. */
function linesOf(label: string): readonly string[] {
  const text = printableProse(label);
  if (text.length <= lineChars) return [text === '' ? '·' : text];
  const space = text.lastIndexOf(' ', lineChars);
  const at = space > 4 ? space : lineChars;
  return [text.slice(0, at), shorten(text.slice(at).trim(), lineChars)];
}
