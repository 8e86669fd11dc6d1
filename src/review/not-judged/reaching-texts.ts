import type { MapValue, Value } from '../../core/value.ts';

/** How a text tells that it reaches into AWS. Both are linear in its length. */
export interface Reach {
  /** Of one line, or of one `name: value`. */
  readonly line: RegExp;
  /** Of a text as a whole: all of it counts then. */
  readonly text?: RegExp;
}

/** A text of more characters is not looked into: it may reach into AWS anywhere. */
const textCharsMax = 200_000;

/**
 * What of a value reaches into AWS: lines of its texts, with those that stand below them, and the maps that say so, whole. What is not known goes by
 * its name.
 */
export function reachingTexts(value: Value, reach: Reach): readonly string[] {
  const found: string[] = [];
  collect(value, reach, found);
  return found;
}

function collect(value: Value, reach: Reach, found: string[]): void {
  const text = scalarText(value);
  if (text !== undefined) for (const one of reachingLines(text, reach)) found.push(one);
  else if (value.kind === 'map') collectMap(value, reach, found);
  else for (const inner of innerOf(value)) collect(inner, reach, found);
}

/** One entry that reaches speaks for the others: a `set` block holds the name in one and the value in another. */
function collectMap(map: MapValue, reach: Reach, found: string[]): void {
  const pairs = [...map.entries].map(([key, value]) => `${key}: ${scalarText(value) ?? ''}`);
  if (pairs.some((pair) => isReaching(pair, reach))) for (const one of allTexts(map)) found.push(one);
  else for (const value of map.entries.values()) collect(value, reach, found);
}

/** By its name and the first line of its value. */
function isReaching(pair: string, { line, text: whole }: Reach): boolean {
  const start = pair.slice(0, textCharsMax).split('\n', 1).join('');
  return line.test(start) || whole?.test(start) === true;
}

function reachingLines(text: string, { line, text: whole }: Reach): readonly string[] {
  if (text.length > textCharsMax || whole?.test(text) === true) return [text];
  const lines = text.split('\n');
  let depth = Number.POSITIVE_INFINITY;
  return lines.filter((one) => {
    const indent = one.search(/\S/u);
    const isBelow = indent > depth;
    if (!isBelow) depth = indent !== -1 && line.test(one) ? indent : Number.POSITIVE_INFINITY;
    return isBelow || depth === indent;
  });
}

function allTexts(value: Value, name = ''): readonly string[] {
  const text = scalarText(value);
  if (text !== undefined) return [`${name}: ${text}`];
  if (value.kind === 'map') return [...value.entries].flatMap(([key, inner]) => allTexts(inner, `${name}.${key}`));
  return innerOf(value).flatMap((inner) => allTexts(inner, name));
}

function innerOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.items;
    case 'map':
      return [...value.entries.values()];
    case 'choice':
      return value.options;
    case 'json-text':
      return [value.content];
    default:
      return [];
  }
}

/** Of what holds nothing else. */
function scalarText(value: Value): string | undefined {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'template':
      return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
    case 'unknown':
      return `\${${value.expression}}`;
    case 'bool':
    case 'number':
      return String(value.value);
    case 'null':
      return 'null';
    default:
      return undefined;
  }
}
