import type { UnknownValue, Value } from '../../../../core/value.ts';
import { firstUnknown } from '../../../value-operations.ts';
import { toText } from '../../types/convert-scalar.ts';
import { sortedEntries } from '../../../json-text.ts';

type Parts = readonly (string | UnknownValue)[];

/** Columns behind which a quoted text is broken at its next space. */
const widthMax = 80;
/** Bytes of a key that stands before its colon on one line. */
const simpleKeyBytesMax = 128;
const indentStep = 2;

/**
 * YAML as `yamlencode` writes it (github.com/zclconf/go-cty-yaml, encode.go and emitterc.go): texts in double quotes, or literal blocks where
 * they have lines, sequences not indented within mappings. A hole stands for a value that is not known. Undefined for what cannot be written,
 * or not be told apart from what the engine writes.
 */
export function yamlText(value: Value): Parts | undefined {
  const empty = emptyText(value);
  if (empty !== undefined) return [`${empty}\n`];
  if (value.kind === 'list' || value.kind === 'map') return block(value, 0);
  const inline = scalar(value, 0, 0);
  if (inline === undefined) return undefined;
  const [first] = inline;
  // The end of a document is marked when its text would not end by itself.
  const isOpenEnded = typeof first === 'string' && !/^["|]/.test(first);
  return [...inline, isOpenEnded ? '...\n' : ''];
}

function emptyText(value: Value): string | undefined {
  if (value.kind === 'list' && value.items.length === 0 && value.more === undefined) return '[]';
  return value.kind === 'map' && value.entries.size === 0 && value.more === undefined ? '{}' : undefined;
}

/** Lines of a collection that has members. The first one is not indented: it stands behind a dash, or where it is put. */
function block(value: Value, indent: number): Parts | undefined {
  const pad = ' '.repeat(indent);
  const parts: (string | UnknownValue)[] = [];
  const add = (start: string, rest: Parts | undefined): boolean => {
    if (rest === undefined) return false;
    parts.push(parts.length === 0 ? start : pad + start, ...rest);
    return true;
  };
  if (value.kind === 'list') {
    if (value.more !== undefined) return undefined;
    return value.items.every((item) => add('-', afterDash(item, indent))) ? parts : undefined;
  }
  if (value.kind !== 'map' || value.more !== undefined) return undefined;
  const entries = sortedEntries(value.entries);
  return entries.every(([key, entry]) => {
    const written = quoted(key, indent, Infinity);
    const isSimple = new TextEncoder().encode(key).length <= simpleKeyBytesMax && !isMultiline(key);
    return isSimple && add(`${written}:`, afterColon(entry, indent, [...written].length));
  })
    ? parts
    : undefined;
}

function afterDash(item: Value, indent: number): Parts | undefined {
  const empty = emptyText(item);
  if (empty !== undefined) return [` ${empty}\n`];
  const isCollection = item.kind === 'list' || item.kind === 'map';
  return prefixed(' ', isCollection ? block(item, indent + indentStep) : scalar(item, indent, indent + 2));
}

function afterColon(value: Value, indent: number, keyChars: number): Parts | undefined {
  const empty = emptyText(value);
  if (empty !== undefined) return [` ${empty}\n`];
  if (value.kind === 'list') return prefixed(`\n${' '.repeat(indent)}`, block(value, indent));
  if (value.kind === 'map') return prefixed(`\n${' '.repeat(indent + indentStep)}`, block(value, indent + indentStep));
  return prefixed(' ', scalar(value, indent, indent + keyChars + 2));
}

function prefixed(start: string, rest: Parts | undefined): Parts | undefined {
  return rest === undefined ? undefined : [start, ...rest];
}

/** With its line end. `column` is where it begins. */
function scalar(value: Value, indent: number, column: number): Parts | undefined {
  if (value.kind === 'null') return ['null\n'];
  const text = toText(value);
  if (text === undefined) {
    const hole = firstUnknown(value);
    return hole === undefined ? undefined : [hole, '\n'];
  }
  if (value.kind === 'number' || value.kind === 'bool') return [`${text}\n`];
  return [text.includes('\n') && mayBeLiteral(text) ? literal(text, indent) : `${quoted(text, indent, column)}\n`];
}

/** Neither a space at the end of the text or of a line, nor a character that cannot be printed. */
function mayBeLiteral(text: string): boolean {
  return !text.endsWith(' ') && !/ [\r\n\u0085\u2028\u2029]/.test(text) && !notPrintable.test(text);
}

function isMultiline(text: string): boolean {
  return /[\r\n\u0085\u2028\u2029]/.test(text);
}

function literal(text: string, indent: number): string {
  const pad = ' '.repeat(indent + indentStep);
  const lines = text.split('\n');
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  const hint = /^[ \n\u0085\u2028\u2029]/.test(text) ? String(indentStep) : '';
  const last = text.endsWith('\n') ? '' : '-';
  const chomp = text === '\n' || text.endsWith('\n\n') ? '+' : last;
  return `|${hint}${chomp}\n${body}${text.endsWith('\n') ? '' : '\n'}`;
}

const notPrintable = /[^\n\u0020-\u007e\u00a0-\ud7ff\ud800-\udfff\ue000-\ufefe\uff00-\ufffd]|[\u{10000}-\u{10ffff}]/u;
const escapes: ReadonlyMap<string, string> = new Map([
  ['\0', '0'],
  ['\u0007', 'a'],
  ['\b', 'b'],
  ['\t', 't'],
  ['\n', 'n'],
  ['\v', 'v'],
  ['\f', 'f'],
  ['\r', 'r'],
  ['\u001b', 'e'],
  ['"', '"'],
  ['\\', '\\'],
  ['\u0085', 'N'],
  ['\u2028', 'L'],
  ['\u2029', 'P'],
]);

/** In double quotes, broken behind the width at single spaces; at `column` Infinity never broken, as a key. */
function quoted(text: string, indent: number, column: number): string {
  const letters = [...text];
  const isKey = column === Infinity;
  let written = '"';
  let at = isKey ? 0 : column + 1;
  let spaces = false;
  for (const [index, letter] of letters.entries()) {
    const isSpace = letter === ' ';
    if (isSpace && !isKey && !spaces && at > widthMax && index > 0 && index < letters.length - 1) {
      const guard = letters[index + 1] === ' ' ? '\\' : '';
      written += `\n${' '.repeat(indent + indentStep)}${guard}`;
      at = indent + indentStep + guard.length;
    } else {
      const piece = escaped(letter);
      written += piece;
      at += piece.startsWith('\\') ? piece.length : 1;
    }
    spaces = isSpace;
  }
  return `${written}"`;
}

function escaped(letter: string): string {
  const known = escapes.get(letter);
  if (known !== undefined) return `\\${known}`;
  if (!notPrintable.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
