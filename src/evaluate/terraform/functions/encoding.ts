import type { Value } from '../../../core/value.ts';
import { through } from '../../value-operations.ts';
import { toText } from '../convert-scalar.ts';
import { decodeJson, decodeYaml } from '../decode-data.ts';
import { encodeJson } from '../json-text.ts';
import { parseCsv } from './csv.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from './function-kit.ts';
import { failed, listOf, mapOf, notKnown, partial, stringOf, total } from './function-kit.ts';

function jsonEncode([value]: readonly Value[], call: FunctionCall): Value {
  return value === undefined ? failed([], call) : { kind: 'json-text', content: value, origin: call.origin };
}

function jsonDecode(args: readonly Value[], call: FunctionCall): Value {
  const [text] = args;
  if (text?.kind === 'json-text') return through(text.content, text.origin.via);
  if (text?.kind !== 'string' && text?.kind !== 'template') return notKnown(args, call);
  return decodeJson(text) ?? (text.kind === 'string' ? failed(args, call) : notKnown(args, call));
}

function yamlDecode([text]: readonly Value[], call: FunctionCall): Value | undefined {
  if (text?.kind === 'json-text') return text.content;
  return text?.kind === 'string' ? (decodeYaml(text) ?? notKnown([text], call)) : undefined;
}

/** Good enough for a text that is only ever read again: JSON is YAML. */
function yamlEncode([value]: readonly Value[], call: FunctionCall): Value {
  return value === undefined ? failed([], call) : { kind: 'json-text', content: value, origin: call.origin };
}

function csvDecode([text]: readonly Value[], call: FunctionCall): Value | undefined {
  const rows = parseCsv(toText(text) ?? '');
  const header = rows?.[0];
  if (rows === undefined || header === undefined) return undefined;
  const items = rows.slice(1).map((row) => mapOf(new Map(header.map((name, at) => [name, stringOf(row[at] ?? '', call)])), call));
  return listOf(items, call);
}

function text(apply: (whole: string) => string | undefined): TerraformFunction {
  return total(([value], call) => {
    const whole = toText(value) ?? (value === undefined ? undefined : jsonOf(value));
    const result = whole === undefined ? undefined : apply(whole);
    return result === undefined ? undefined : stringOf(result, call);
  });
}

function jsonOf(value: Value): string | undefined {
  return value.kind === 'json-text' ? encodeJson(value.content) : undefined;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(whole: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function decodeUtf8(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As Go's `url.QueryEscape`; undefined for half a surrogate pair. */
function urlEncode(whole: string): string | undefined {
  try {
    return encodeURIComponent(whole)
      .replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%20', '+');
  } catch {
    return undefined;
  }
}

function urlDecode(whole: string): string | undefined {
  try {
    return decodeURIComponent(whole.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function encodeText(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [whole, encoding] = [toText(args[0]), toText(args[1])];
  if (whole === undefined || encoding === undefined) return undefined;
  if (/^utf-?8$/i.test(encoding)) return stringOf(toBase64(new TextEncoder().encode(whole)), call);
  if (!/^utf-?16le$/i.test(encoding)) return undefined;
  const bytes = Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at)).flatMap((unit) => [unit & 255, unit >> 8]);
  return stringOf(toBase64(Uint8Array.from(bytes)), call);
}

export const encodingFunctions: FunctionTable = [
  ['base64decode', text((whole) => decodeUtf8(fromBase64(whole)))],
  ['base64encode', text((whole) => toBase64(new TextEncoder().encode(whole)))],
  ['csvdecode', total(csvDecode)],
  ['jsondecode', partial(jsonDecode)],
  ['jsonencode', partial(jsonEncode)],
  ['textencodebase64', total(encodeText)],
  ['urldecode', text(urlDecode)],
  ['urlencode', text(urlEncode)],
  ['yamldecode', total(yamlDecode)],
  ['yamlencode', partial(yamlEncode)],
];
