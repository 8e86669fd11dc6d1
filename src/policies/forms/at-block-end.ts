import type { Edit } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';

/**
 * Puts lines in before the brace that closes a block of Terraform, two columns deeper than the block: inside it whatever stands before,
 * a `dynamic` block too. Undefined for a block on one line.
 */
export function atBlockEnd({ path, range }: Location, lines: readonly string[]): Edit | undefined {
  const { startLine, startColumn, endLine } = range;
  if (!path.endsWith('.tf') || startLine === endLine) return undefined;
  const indent = ' '.repeat(startColumn + 1);
  const replacement = lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
  return { location: { path, range: { startLine: endLine, startColumn: 1, endLine, endColumn: 1 } }, replacement };
}
