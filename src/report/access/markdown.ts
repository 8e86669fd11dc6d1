import { grouped } from '../../core/grouped.ts';
import type { AccessChange, AccessEntry } from '../../review/result.ts';
import type { Links } from '../links.ts';
import { codeLink, prose } from '../markdown/escape.ts';
import { plural } from '../words.ts';
import { mergeGraphs } from './merge-graphs.ts';
import { toMermaid } from './mermaid.ts';
import { accessText, exampleText, openText } from './words.ts';
import type { AccessSide } from './words.ts';

/** Sentences of each list that a comment shows. */
const entriesMax = 15;

/** A sentence for each, and below it the request that shows it. */
export function renderAccess(entries: readonly AccessEntry[], side: AccessSide, links: Links): string {
  const lines = entries.slice(0, entriesMax).map((entry) => {
    const { path, line } = entry;
    const place = { path, side: side === 'allowed' ? ('RIGHT' as const) : ('LEFT' as const), startLine: line, endLine: line };
    const example = exampleText(entry, side);
    const where = codeLink(`${path}:${line}`, links.file?.(place));
    return `- ${strong(prose(accessText(entry)))} (${where})${example === '' ? '' : `\n  - ${prose(example)}`}`;
  });
  const more = entries.length - entriesMax;
  return [...lines, ...(more > 0 ? [`- and ${grouped(more)} more; the JSON report has them all`] : [])].join('\n');
}

/** Bold where that cannot go wrong: a sentence begins and ends with words of ours, or with code. */
function strong(text: string): string {
  return `**${text}**`;
}

export function renderOpen({ open }: AccessChange): string {
  const lines = open.slice(0, entriesMax).map((one) => `- ${prose(openText(one))}.`);
  const more = open.length - entriesMax;
  return [...lines, ...(more > 0 ? [`- and ${grouped(more)} more`] : [])].join('\n');
}

/** The ways that the change opens as a picture; empty where there is none to draw. */
export function renderPicture({ allowed }: AccessChange): string {
  const merged = mergeGraphs(allowed);
  if (merged === undefined) return '';
  const more = merged.left === 0 ? '' : `\n\nand ${plural(merged.left, 'more way', 'more ways')} as above.`;
  return `\`\`\`mermaid\n${toMermaid(merged.graph).join('\n')}\n\`\`\`${more}`;
}
