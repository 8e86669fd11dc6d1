import type { AccessGraph, AccessNode } from '../../review/result.ts';
import { printableProse, shorten } from '../printable.ts';

/** What stands around a label, by what the node is. */
const shapes: Readonly<Record<AccessNode['kind'], readonly [open: string, close: string]>> = {
  outside: ['([', '])'],
  network: ['{{', '}}'],
  machine: ['[', ']'],
  identity: ['(', ')'],
  service: ['[[', ']]'],
  resource: ['[(', ')]'],
  goal: ['[', ']'],
};

/**
 * The picture in the language of Mermaid, which GitHub draws where a comment has it (https://mermaid.js.org/syntax/flowchart.html). Every label
 * stands in quotes and holds nothing but letters, digits and harmless signs: no quote, no entity, no directive, no markup can begin in it.
 */
export function toMermaid({ nodes, edges }: AccessGraph): readonly string[] {
  return [
    'flowchart LR',
    ...nodes.map((node, index) => `  n${index}${shapes[node.kind][0]}"${mermaidLabel(node.label)}"${shapes[node.kind][1]}`),
    ...edges.map(({ from, to, label }) => `  n${from} -->${label === '' ? '' : `|"${mermaidLabel(label)}"|`} n${to}`),
    ...nodes.flatMap(({ kind }, index) => (kind === 'goal' ? [`  style n${index} stroke:#d1242f,stroke-width:2px`] : [])),
  ];
}

const labelCharsMax = 60;

/** Look-alikes that mean nothing to Mermaid, to Markdown or to HTML. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['"', "'"],
  ['`', "'"],
  ['[', '('],
  [']', ')'],
  ['<', '‹'],
  ['>', '›'],
  ['\\', '/'],
]);

/** Letters, digits and signs of names; whatever else stands in a name is shown as a dot. */
export function mermaidLabel(text: string): string {
  const shown = shorten(printableProse(text).replaceAll(/\$\{([^{}]*)\}/gu, '$1'), labelCharsMax);
  const safe = [...shown].map((char) => lookAlikes.get(char) ?? (/[\p{L}\p{N} ._:/*@,+=()'…‹›-]/u.test(char) ? char : '·')).join('');
  // `fa:fa-x` stands for an icon, and would hide the name.
  return safe.trim() === '' ? '·' : safe.replaceAll(/:fa-/giu, '·fa-');
}
