import type { Value } from '../../../../core/value.ts';
import { sortedEntries } from '../../../json-text.ts';
import { toText } from '../../types/convert-scalar.ts';

/**
 * A known value as an expression of HCL, formatted as `terraform fmt` does: equals signs of neighbouring lines stand below each other
 * (hclwrite, TokensForValue in generate.go and formatCells in format.go). Undefined for what has no such text.
 */
export function hclText(value: Value, indent = ''): string | undefined {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
    case 'number':
      return toText(value);
    case 'string':
    case 'json-text': {
      const text = toText(value);
      return text === undefined ? undefined : quoteHcl(text);
    }
    case 'list': {
      const items = value.items.map((item) => hclText(item, indent));
      return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
    }
    case 'map':
      return objectText(sortedEntries(value.entries), indent);
    case 'template':
    case 'choice':
    case 'unknown':
      return undefined;
  }
}

function objectText(entries: readonly (readonly [string, Value])[], indent: string): string | undefined {
  if (entries.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines: { readonly key: string; readonly text: string }[] = [];
  for (const [name, value] of entries) {
    const text = hclText(value, inner);
    if (text === undefined) return undefined;
    lines.push({ key: isIdentifier(name) ? name : quoteHcl(name), text });
  }
  const widths = neighbourWidths(lines);
  const body = lines.map(({ key, text }, at) => `${inner}${key.padEnd(widths[at] ?? 0)} = ${text}\n`);
  return `{\n${body.join('')}${indent}}`;
}

/** For each line the longest key of its run; a value of several lines is in none. */
function neighbourWidths(lines: readonly { readonly key: string; readonly text: string }[]): readonly number[] {
  const widths = lines.map(() => 0);
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && !line.text.includes('\n')) continue;
    const width = Math.max(0, ...lines.slice(start, at).map(({ key }) => key.length));
    widths.fill(width, start, at);
    start = at + 1;
  }
  return widths;
}

export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
  ['"', String.raw`\"`],
  ['\\', String.raw`\\`],
]);

function quoteHcl(text: string): string {
  const escaped = text.replaceAll(/[\n\r\t"\\]/g, (char) => escapes.get(char) ?? char);
  const printable = escaped.replaceAll(/[^\P{C}]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
  });
  return `"${printable.replaceAll(/[$%](?=\{)/g, '$&$&')}"`;
}
