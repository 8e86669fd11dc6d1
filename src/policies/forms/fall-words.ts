import type { Resource } from '../../core/resource.ts';
import type { StatedDegree } from './degree.ts';
import { isBlock, literalText } from './order.ts';
import type { Literal } from './order.ts';
import type { Protection } from './protection-row.ts';
import { pathIn } from './row.ts';

/** What is less than before, as somebody reads it who does not know how we count. */
export function fallWords(base: StatedDegree, head: StatedDegree): string {
  const { what } = head.row;
  const loss = `${head.address} loses the ${what}`;
  const [before, after] = [valueOf(base), valueOf(head)];
  if (typeof before === 'boolean' && typeof after === 'boolean' && base.attribute === head.attribute && isPlain(base) && isPlain(head))
    return `${loss}: ${head.attribute ?? 'it'} goes from ${before} to ${after}${head.literal === null ? ', the default' : ''}.`;
  if (isNothing(after) && isPlain(head)) return isBlock(before) && isPlain(base) ? `${loss}.` : `${loss}: it was ${said(base)}.`;
  return `The ${what} of ${head.address} falls from ${said(base)} to ${said(head)}.`;
}

/** The attribute that says it, as the code has it: `versioning.enabled`. */
export function attributeOf(row: Protection, resource: Resource): string | undefined {
  return pathIn(row, resource)?.replace(/\[[^\]]{0,100}\]|\?/gu, '');
}

function isPlain({ expression, inherited }: StatedDegree): boolean {
  return expression === undefined && inherited === undefined;
}

function valueOf({ literal, row }: StatedDegree): Literal {
  const value = literal ?? row.byDefault ?? null;
  return value === 'true' ? true : value === 'false' ? false : value;
}

/** Nothing that a number or a word stands for: how long logs are kept where nothing is written has a word of its own. */
function isNothing(value: Literal): boolean {
  return value === null || value === '' || (typeof value === 'object' && value.length === 0);
}

/** No text in it that nobody may see; what a template refers to goes by its name. */
function nameIn(expression: string): string | undefined {
  return /^(?:!Ref )?([\w.[\]-]{1,200})$/u.exec(expression)?.[1];
}

function said({ literal, expression, row, inherited }: StatedDegree): string {
  if (inherited !== undefined) return `what its ${inherited} has`;
  if (expression !== undefined) return nameIn(expression) ?? 'what an expression gives';
  const value = literal ?? row.byDefault ?? null;
  const text = row.order.says?.(value) ?? literalText(value);
  return row.unit === undefined ? text : `${text} (${row.unit})`;
}
