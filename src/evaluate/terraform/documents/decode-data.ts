import type { Location, Range } from '../../../core/location.ts';
import type { Origin, StringValue, TemplateValue, TextStart, UnknownValue, Value } from '../../../core/value.ts';
import type { DataNode, Unread } from '../../../syntax/data-node.ts';
import { parseJson } from '../../../syntax/json/parse-json.ts';
import { parseYamlOnDemand } from '../../../syntax/yaml/yaml-on-demand.ts';
import { unknownValue } from '../../value-operations.ts';
import { numberValue, parseNumber } from '../../numbers/number-value.ts';
import { joinTexts } from '../../text-parts.ts';
import { decodedOnce } from './decoded-texts.ts';
import { asEngineYaml } from './yaml-nodes.ts';

/** A text that holds JSON or YAML: known, or with holes. */
export type DataText = StringValue | TemplateValue;

/**
 * The value of a JSON text, as `jsondecode` reads it. Each part keeps its place when the text is verbatim source (a heredoc, a file). A hole
 * of a template becomes an unknown, or a text with a hole. Undefined when it is not JSON.
 */
export function decodeJson(text: DataText): Value | undefined {
  return text.kind === 'string' ? knownJson(text) : readJson(text);
}

const knownJson = decodedOnce(readJson);

function readJson(text: DataText): Value | undefined {
  const mark = unusedMark(text);
  if (mark === undefined) return undefined;
  const { root, diagnostics } = parseJson({ path: text.origin.at.path, text: plainText(text, mark) }, { holeMark: mark });
  return root === undefined || diagnostics.length > 0 ? undefined : toValue(root, reader(text, mark));
}

/**
 * The value of a YAML text, as `yamldecode` reads it. A hole is taken for a scalar, or a part of one; one that has a line for itself may
 * be any structure, and then nothing is known. Undefined when it is no YAML that the engine takes.
 */
export function decodeYaml(text: DataText): Value | undefined {
  return text.kind === 'string' ? knownYaml(text) : readYaml(text);
}

const knownYaml = decodedOnce(readYaml);

function readYaml(text: DataText): Value | undefined {
  const mark = unusedMark(text);
  if (mark === undefined) return undefined;
  const plain = plainText(text, mark);
  if (new RegExp(`^[ -]*${mark}\\d+${mark}\\s*$`, 'm').test(plain)) return undefined;
  const { documents, diagnostics } = parseYamlOnDemand({ path: text.origin.at.path, text: plain });
  const [root] = documents;
  if (root === undefined || documents.length > 1 || diagnostics.length > 0) return undefined;
  const from = reader(text, mark);
  const tree = asEngineYaml(root, plain, from.holePattern);
  return tree === undefined ? undefined : toValue(tree, from);
}

interface Reader {
  readonly origin: Origin;
  readonly textStart: TextStart | undefined;
  readonly holes: readonly UnknownValue[];
  readonly holePattern: RegExp;
}

function reader(text: DataText, mark: string): Reader {
  const holes = text.kind === 'template' ? text.parts.filter((part): part is UnknownValue => typeof part !== 'string') : [];
  return { origin: text.origin, textStart: text.textStart, holes, holePattern: new RegExp(`${mark}(\\d+)${mark}`) };
}

/** A private-use character that the text does not contain. */
function unusedMark(text: DataText): string | undefined {
  const all = text.kind === 'string' ? text.value : text.parts.filter((part) => typeof part === 'string').join('');
  return ['\u{e000}', '\u{e001}', '\u{f8ff}'].find((mark) => !all.includes(mark));
}

function plainText(text: DataText, mark: string): string {
  if (text.kind === 'string') return text.value;
  let hole = 0;
  return text.parts.map((part) => (typeof part === 'string' ? part : `${mark}${hole++}${mark}`)).join('');
}

function toValue(node: DataNode, from: Reader): Value {
  const origin: Origin = { at: place(node.range, from), via: from.origin.via };
  switch (node.kind) {
    case 'null':
      return { kind: 'null', origin };
    case 'bool':
      return { kind: 'bool', value: node.value, origin };
    case 'number':
      return numberValue(parseNumber(node.raw) ?? { value: node.value }, origin);
    case 'string':
      return textWithHoles(node.value, from, origin);
    case 'sequence': {
      const items = node.items.map((item) => toValue(item, from));
      const base = { kind: 'list', items, origin } as const;
      return node.incomplete === undefined ? base : { ...base, more: unread(node.incomplete, from, origin) };
    }
    case 'mapping': {
      const entries = new Map(node.entries.map((entry) => [asEngineText(entry.key), toValue(entry.value, from)]));
      const keys = new Map(node.entries.map((entry) => [asEngineText(entry.key), place(entry.keyRange, from)]));
      const base = { kind: 'map', entries, keys, origin } as const;
      return node.incomplete === undefined ? base : { ...base, more: unread(node.incomplete, from, origin) };
    }
    case 'unread':
      return unread(node.unread, from, origin);
  }
}

function unread(problem: Unread, from: Reader, origin: Origin): UnknownValue {
  if (problem.reason === 'hole') return from.holes[problem.hole] ?? unknownValue('parse-error', 'a hole of a text', origin);
  return unknownValue(problem.reason, problem.message, origin);
}

function textWithHoles(text: string, from: Reader, origin: Origin): Value {
  if (from.holes.length === 0) return { kind: 'string', value: asEngineText(text), origin };
  const parts = text.split(from.holePattern).map((part, index): string | UnknownValue => {
    return index % 2 === 0 ? asEngineText(part) : (from.holes[Number(part)] ?? unknownValue('parse-error', 'a hole of a text', origin));
  });
  return joinTexts(parts, origin, Number.POSITIVE_INFINITY);
}

/** Texts of the engine are normal forms, and have no half of a pair of surrogates. */
function asEngineText(text: string): string {
  return plain.test(text) ? text : text.replaceAll(/\p{Surrogate}/gu, '\u{fffd}').normalize('NFC');
}

const plain = /^[ -~\s]*$/;

function place(range: Range, from: Reader): Location {
  const start = from.textStart;
  if (start === undefined) return from.origin.at;
  const line = (at: number): number => start.line + at - 1;
  const column = (atLine: number, at: number): number => (atLine === 1 ? start.column : start.indent + 1) + at - 1;
  return {
    path: from.origin.at.path,
    range: {
      startLine: line(range.startLine),
      startColumn: column(range.startLine, range.startColumn),
      endLine: line(range.endLine),
      endColumn: column(range.endLine, range.endColumn),
    },
  };
}
