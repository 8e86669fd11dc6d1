import type { Edit, Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { attribute } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import type { Literal } from './order.ts';
import type { Protection } from './protection-row.ts';
import { pathIn } from './row.ts';

/** Sets the wanted value: where another is written as such, or behind the header of a block of Terraform that says nothing. */
export function fixOf(row: Protection, { resource, address }: Subject, value: Value | undefined): Fix | undefined {
  const { wanted, what } = row;
  const path = pathIn(row, resource);
  if (row.fix === false || wanted === undefined || wanted === null || typeof wanted === 'object' || path === undefined) return undefined;
  const edit = value === undefined ? insertion(resource, path, wanted, row.fix === 'block') : replacement(resource, value, wanted);
  return edit && { title: `Set the ${what} of ${address} to ${String(wanted)}`, edits: [edit] };
}

type Scalar = Exclude<Literal, null | readonly string[]>;

function replacement({ dialect }: Resource, { kind, origin }: Value, wanted: Scalar): Edit | undefined {
  const isScalar = kind === 'string' || kind === 'number' || kind === 'bool';
  if (origin.via.length > 0 || !isScalar) return undefined;
  return { location: origin.at, replacement: written(wanted, dialect === 'terraform' || origin.at.path.endsWith('.json')) };
}

/** Right behind the header: the only place that is sure to be inside the resource whatever follows. */
function insertion(
  { dialect, declaration, block, attributes }: Resource,
  path: string,
  wanted: Scalar,
  withBlock: boolean,
): Edit | undefined {
  // Terraform takes no attribute twice, and one that is null is written all the same.
  if (attributes.keys?.has(path) === true) return undefined;
  const isOneLine = block.range.endLine === block.range.startLine;
  const [first = '', ...rest] = path.split('.');
  const isBlockOfOne = withBlock && rest.length === 1 && attribute(attributes, first) === undefined;
  const fits = rest.length === 0 || isBlockOfOne;
  if (dialect !== 'terraform' || isOneLine || !fits || !declaration.path.endsWith('.tf')) return undefined;
  const line = declaration.range.startLine + 1;
  const range = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  const value = written(wanted, true);
  const text = isBlockOfOne ? `  ${first} {\n    ${rest.join('.')} = ${value}\n  }\n` : `  ${path} = ${value}\n`;
  return { location: { path: declaration.path, range }, replacement: text };
}

function written(wanted: Scalar, quoted: boolean): string {
  return typeof wanted === 'string' && quoted ? JSON.stringify(wanted) : String(wanted);
}
