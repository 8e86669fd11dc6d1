import type { DataNode, MappingEntry, MappingNode, StringNode, WrittenEntry } from '../../../syntax/data-node.ts';
import { instantText, parseInstant } from '../functions/times/instant.ts';

/**
 * A tree of YAML as `yamldecode` takes it. Its YAML is not that of CloudFormation: `y` and `n` are bools, `010` is ten, a date is a text with
 * a time, a key is what its scalar means, and a tag that it does not know is an error (github.com/zclconf/go-cty-yaml, resolve.go).
 * `text` is what the tree was read from, with `holes` as marks and a number between. Undefined where the engine refuses.
 */
export function asEngineYaml(root: DataNode, text: string, holes: RegExp): DataNode | undefined {
  return convert(root, { lines: text.split('\n'), holes });
}

interface Source {
  readonly lines: readonly string[];
  readonly holes: RegExp;
}

function convert(node: DataNode, from: Source): DataNode | undefined {
  switch (node.kind) {
    case 'sequence': {
      if (node.tag !== undefined && node.tag !== '!!seq') return undefined;
      const items = node.items.map((item) => convert(item, from)).filter((item) => item !== undefined);
      return items.length < node.items.length ? undefined : { ...node, items };
    }
    case 'mapping': {
      if (node.tag !== undefined && node.tag !== '!!map') return undefined;
      return convertMapping(node, from);
    }
    case 'unread':
      return node;
    case 'null':
      return scalar({ kind: 'string', value: '', range: node.range, ...tagOf(node) }, from, '');
    case 'bool':
    case 'number':
      return scalar(node, from, node.raw);
    case 'string':
      return scalar(node, from, node.value);
  }
}

/** An entry under a key that is not known may be any: the mapping has an open end then. */
function convertMapping(given: MappingNode, from: Source): DataNode | undefined {
  const node = withMerges(given);
  if (node === undefined) return undefined;
  const holes = node.entries.flatMap(({ key }) => from.holes.exec(key)?.[1] ?? []);
  const certain = node.entries.filter(({ key }) => !from.holes.test(key));
  const entries = certain.map((entry) => convertEntry(entry, from)).filter((entry) => entry !== undefined);
  if (entries.length < certain.length) return undefined;
  const [hole] = holes;
  return hole === undefined ? { ...node, entries } : { ...node, entries, incomplete: { reason: 'hole', hole: Number(hole) } };
}

/** What is merged stands for itself where it stands: of several entries with one key the last one counts. A quoted `<<` merges too. */
function withMerges(node: MappingNode): MappingNode | undefined {
  const written: readonly WrittenEntry[] = node.written ?? node.entries;
  const isMerge = (entry: WrittenEntry): boolean => entry.isMerge === true || entry.key === '<<';
  if (node.incomplete !== undefined || !written.some(isMerge)) return node;
  const entries: MappingEntry[] = [];
  for (const entry of written) {
    const sources = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
    if (!isMerge(entry)) entries.push(entry);
    else if (!sources.every((source) => source.kind === 'mapping')) return undefined;
    else for (const merged of sources.flatMap((source) => withMerges(source)?.entries ?? [])) entries.push(merged);
  }
  const { written: _, ...rest } = node;
  return { ...rest, entries };
}

function convertEntry(entry: MappingEntry, from: Source): MappingEntry | undefined {
  const value = convert(entry.value, from);
  const key = scalar({ kind: 'string', value: entry.key, range: entry.keyRange }, from, entry.key);
  if (value === undefined || key === undefined || key.kind === 'null') return undefined;
  return { ...entry, key: keyText(key) ?? entry.key, value };
}

function keyText(key: DataNode): string | undefined {
  if (key.kind === 'bool') return String(key.value);
  if (key.kind === 'number') return key.raw === String(key.value) ? key.raw : String(key.value);
  return key.kind === 'string' ? key.value : undefined;
}

function tagOf({ tag }: DataNode): { tag?: string } {
  return tag === undefined ? {} : { tag };
}

/** What a scalar means, from what is written. */
function scalar(node: DataNode, from: Source, written: string): DataNode | undefined {
  const { range, tag } = node;
  const mark = from.lines[range.startLine - 1]?.[range.startColumn - 1] ?? ' ';
  const isQuoted = '"\''.includes(mark) && !written.startsWith(mark);
  const raw = isQuoted ? written : withoutAddedEnd(written, range, from);
  const asText: StringNode = node.kind === 'string' && node.value === raw ? node : { kind: 'string', value: raw, range };
  if (tag !== undefined) return isQuoted && meansNothing(tag, raw) ? asText : tagged(tag, raw, asText);
  return isQuoted ? asText : unquoted(node, asText, from);
}

/** A block is a text all the same, but one of what it means: that of `010` is `10`. */
function unquoted(node: DataNode, asText: StringNode, from: Source): DataNode | undefined {
  const meant = implied(asText.value, asText);
  if (node.kind !== 'string' || (meant?.kind !== 'bool' && meant?.kind !== 'number') || !isBlock(node.range, from)) return meant;
  return { kind: 'string', value: keyText(meant) ?? asText.value, range: node.range };
}

/** True where the line before, but for empty ones, holds the mark of a block. */
function isBlock({ startLine }: DataNode['range'], { lines }: Source): boolean {
  let at = startLine - 2;
  while (at > 0 && lines[at]?.trim() === '') at -= 1;
  return /(?:^|[\s:-])[|>][-+\d]*\s*(?:#[^]*)?$/.test(lines[at] ?? '');
}

/** A block that ends with the text ends with no newline where the text has none. */
function withoutAddedEnd(written: string, range: DataNode['range'], { lines }: Source): string {
  const isCut = written.endsWith('\n') && range.endLine >= lines.length && lines.at(-1) !== '';
  return isCut ? written.slice(0, -1) : written;
}

/** Before a quote most tags mean nothing, where what is quoted looks like something else than a text. */
function meansNothing(tag: string, raw: string): boolean {
  return tag !== '!!str' && tag !== '!!binary' && tag.startsWith('!!') && /^(?:$|[-+.\dyYnNtTfFoO~])/.test(raw);
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

function implied(raw: string, asText: DataNode): DataNode | undefined {
  const { range } = asText;
  const word = words.get(raw);
  if (word === null) return { kind: 'null', range };
  if (word !== undefined) return { kind: 'bool', value: word, raw, range };
  if (/^\.(?:nan|NaN|NAN)$/.test(raw)) return undefined;
  return infinity(raw, asText) ?? number(raw, asText) ?? moment(raw, asText) ?? asText;
}

/** With a tag of the core: that type or an error. Every other tag is unknown to the engine. */
function tagged(tag: string, raw: string, asText: DataNode): DataNode | undefined {
  const { range } = asText;
  switch (tag) {
    case '!!str':
      return { kind: 'string', value: raw, range };
    case '!!binary':
      return /^[A-Za-z0-9+/\r\n]*(?:={1,2}[\r\n]*)?$/.test(raw) ? { kind: 'string', value: raw, range } : undefined;
    case '!!bool': {
      const word = words.get(raw);
      return typeof word === 'boolean' ? { kind: 'bool', value: word, raw, range } : number(raw, asText);
    }
    case '!!null':
      return { kind: 'null', range };
    case '!!int':
    case '!!float':
      return infinity(raw, asText) ?? number(raw.replaceAll('_', ''), asText);
    case '!!timestamp':
      return moment(raw, asText);
    default:
      return undefined;
  }
}

function infinity(raw: string, { range }: DataNode): DataNode | undefined {
  const sign = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(raw)?.[1];
  if (sign === undefined) return undefined;
  return { kind: 'number', value: sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, raw: `${sign}Inf`, range };
}

/** `raw` of the node is a decimal, whatever it was written in. */
function number(raw: string, { range }: DataNode): DataNode | undefined {
  if (/^0(?:o[0-7]+|x[0-9a-fA-F]+)$/.test(raw)) return { kind: 'number', value: Number(raw), raw: BigInt(raw).toString(), range };
  if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(raw)) return undefined;
  return { kind: 'number', value: Number(raw), raw, range };
}

/** A date alone, one with a time behind a space, or behind a `T` and with a zone then. */
const dates = [
  /^(\d{4}-\d{1,2}-\d{1,2})$/,
  /^(\d{4}-\d{1,2}-\d{1,2}) (\d{1,2}:\d{1,2}:\d{1,2})(\.\d+)?$/,
  /^(\d{4}-\d{1,2}-\d{1,2})[Tt](\d{1,2}:\d{1,2}:\d{1,2})(\.\d+)?(Z|[-+]\d\d:\d\d)$/,
];

/** A date, with or without a time, as RFC 3339. */
function moment(raw: string, { range }: DataNode): DataNode | undefined {
  const match = dates.map((pattern) => pattern.exec(raw)).find((found) => found !== null);
  const [, date, time = '0:0:0', fraction = '', zone = 'Z'] = match ?? [];
  if (date === undefined) return undefined;
  const padded = `${date}T${time}`.replaceAll(/(?<!\d)\d(?!\d)/g, '0$&');
  const instant = parseInstant(padded + fraction + zone);
  const value = instant === undefined ? undefined : instantText(instant);
  return value === undefined ? undefined : { kind: 'string', value, range };
}
