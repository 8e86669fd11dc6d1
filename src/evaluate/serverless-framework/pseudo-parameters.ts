import type { DataNode } from '../../syntax/data-node.ts';
import { itemsOf, listedEntries, textOf, toMapping } from './nodes.ts';

const plugin = 'serverless-pseudo-parameters';
const written = /#\{([\w:.]{1,200})\}/gu;

/** `plugins: [serverless-pseudo-parameters]`, or the same under `modules`. */
export function hasPseudoParameters(plugins: DataNode | undefined): boolean {
  const modules = listedEntries(plugins).find(({ key }) => key === 'modules')?.value;
  return [...itemsOf(plugins), ...itemsOf(modules)].some((one) => textOf(one) === plugin);
}

/** The plugin makes a call of `Fn::Sub` of every text with `#{AWS::Region}` in it, and writes `${…}` into those that are one already. */
export function withPseudoParameters(node: DataNode): DataNode {
  if (node.kind === 'sequence') return { ...node, items: node.items.map(withPseudoParameters) };
  if (node.kind === 'mapping') {
    const entries = node.entries.map((entry) => ({
      ...entry,
      value:
        entry.key === 'Fn::Sub' && entry.value.kind === 'string'
          ? { ...entry.value, value: asSub(entry.value.value) }
          : withPseudoParameters(entry.value),
    }));
    return { ...node, entries };
  }
  if (node.kind !== 'string' || !node.value.includes('#{')) return node;
  const text = asSub(node.value);
  if (text === node.value) return node;
  if (node.tag !== undefined) return { ...node, value: text };
  return toMapping({ 'Fn::Sub': text }, { path: node.path ?? '', range: node.range });
}

function asSub(text: string): string {
  return text.replaceAll(written, '${$1}');
}
