import { grouped } from '../../core/grouped.ts';
import type { AccessEntry, AccessGraph } from '../../review/result.ts';
import { printable, printableProse } from '../printable.ts';
import type { Paper } from '../text/style.ts';
import { wrap } from '../text/wrap.ts';
import { accessText, exampleText } from './words.ts';
import type { AccessSide } from './words.ts';

/** Sentences of each list. */
const entriesMax = 12;

/** A sentence for each, below it the request that shows it and, where it is longer than one step, the way. */
export function accessLines(paper: Paper, entries: readonly AccessEntry[], side: AccessSide): string[] {
  const lines = entries.slice(0, entriesMax).flatMap((entry) => {
    const sentence = wrap(`${printableProse(accessText(entry))} (${printable(entry.path)}:${entry.line})`, paper.width - 4);
    const small = [printableProse(exampleText(entry, side)), ...wayText(entry.graph)].filter((text) => text !== '');
    return [
      ...sentence.map((line, index) => `  ${index === 0 ? '-' : ' '} ${paper.paint('bold', line)}`),
      ...small.flatMap((text) => wrap(text, paper.width - 6)).map((line) => `      ${paper.paint('dim', line)}`),
    ];
  });
  const more = entries.length - entriesMax;
  return more > 0 ? [...lines, `  ${paper.paint('dim', `and ${grouped(more)} more (--format json has them all)`)}`] : lines;
}

/** `the internet -> security group web -> instance bastion -> role admin`, by the first way on from each. */
function wayText(graph: AccessGraph | undefined): readonly string[] {
  const names: string[] = [];
  let at: number | undefined = 0;
  while (graph !== undefined && at !== undefined && names.length < graph.nodes.length) {
    names.push(printableProse(graph.nodes[at]?.label ?? ''));
    const here: number = at;
    at = graph.edges.find(({ from }) => from === here)?.to;
  }
  return names.length > 2 ? [`the way: ${names.join(' → ')}`] : [];
}
