import { gunzip } from '../../../../core/inflate.ts';
import type { Value } from '../../../../core/value.ts';
import { stringType } from '../../../../core/value-type.ts';
import type { ValueType } from '../../../../core/value-type.ts';
import { firstUnknown, through, unknownValue } from '../../../value-operations.ts';
import { toText } from '../../types/convert-scalar.ts';
import { withoutTypes } from '../../types/without-types.ts';
import { decodeJson, decodeYaml } from '../../documents/decode-data.ts';
import { decodeUtf8, encodeUtf8, fromBase64, toBase64 } from './bytes.ts';
import { joinTexts } from '../../../text-parts.ts';
import { parseCsv } from './csv.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from '../function-kit.ts';
import { callText, failed, mapOf, notKnown, partial, refused, sequenceOf, stringOf, total } from '../function-kit.ts';
import { decodeText, encodeText } from './text-encodings.ts';
import { yamlText } from './yaml-text.ts';

function jsonEncode([value]: readonly Value[], call: FunctionCall): Value {
  return value === undefined ? failed([], call) : { kind: 'json-text', content: value, origin: call.origin };
}

function jsonDecode(args: readonly Value[], call: FunctionCall): Value {
  const [text] = args;
  if (text?.kind === 'json-text') return through(withoutTypes(text.content), text.origin.via);
  if (text?.kind !== 'string' && text?.kind !== 'template') return notKnown(args, call);
  if (isEmpty(text)) return refused(args, call);
  return decodeJson(text) ?? (text.kind === 'string' ? failed(args, call) : notKnown(args, call));
}

function yamlDecode(args: readonly Value[], call: FunctionCall): Value {
  const [text] = args;
  if (text?.kind === 'json-text') return through(text.content, text.origin.via);
  if (text?.kind !== 'string' && text?.kind !== 'template') return notKnown(args, call);
  return isEmpty(text) ? refused(args, call) : (decodeYaml(text) ?? notKnown(args, call));
}

/** No document at all, which neither of the two takes. */
function isEmpty(text: Value): boolean {
  return text.kind === 'string' && text.value.trim() === '';
}

function yamlEncode(args: readonly Value[], call: FunctionCall): Value {
  const [value] = args;
  const parts = value === undefined ? undefined : yamlText(value);
  if (value === undefined || parts === undefined) return notWritten(args, call);
  return joinTexts(parts, call.origin, call.scope.module.context.limits.stringChars);
}

/** An open end may have its members anywhere; and keys longer than 128 bytes are written in a way of their own. */
function notWritten(args: readonly Value[], call: FunctionCall): Value {
  if (args.some((arg) => firstUnknown(arg) !== undefined)) return notKnown(args, call);
  return unknownValue('unsupported-function', callText(args, call), call.origin);
}

function csvDecode([text]: readonly Value[], call: FunctionCall): Value | undefined {
  const rows = parseCsv(toText(text) ?? '');
  const header = rows?.[0];
  if (rows === undefined || header === undefined || new Set(header).size < header.length) return undefined;
  const element: ValueType = { kind: 'object', attributes: new Map(header.map((name) => [name, stringType])) };
  const items = rows.slice(1).map((row) => mapOf(new Map(header.map((name, at) => [name, stringOf(row[at] ?? '', call)])), call));
  return sequenceOf('list', element, items, call);
}

function text(apply: (whole: string) => string | undefined): TerraformFunction {
  return total(([value], call) => {
    const whole = toText(value);
    const result = whole === undefined ? undefined : apply(whole);
    return result === undefined ? undefined : stringOf(result, call);
  });
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

/** Bytes that are no UTF-8 become U+FFFD, as the engine prints them. */
function urlDecode(whole: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(whole)) return undefined;
  const bytes = encodeUtf8(whole.replaceAll('+', ' '));
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const isEscape = byte === percent;
    plain.push(isEscape ? Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16) : byte);
    if (isEscape) at += 2;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(plain));
}

const percent = 0x25;

function decodeBase64(whole: string): string | undefined {
  const bytes = fromBase64(whole);
  return bytes === undefined ? undefined : decodeUtf8(bytes);
}

function unzip(whole: string): string | undefined {
  const bytes = fromBase64(whole);
  const plain = bytes === undefined ? undefined : gunzip(bytes, unzippedBytesMax);
  return plain === undefined ? undefined : decodeUtf8(plain);
}

/** Bytes that a compressed text may hold. */
const unzippedBytesMax = 4_000_000;

export const encodingFunctions: FunctionTable = [
  ['base64decode', text(decodeBase64)],
  ['base64encode', text((whole) => toBase64(encodeUtf8(whole)))],
  ['base64gunzip', text(unzip)],
  ['csvdecode', total(csvDecode)],
  ['jsondecode', partial(jsonDecode)],
  ['jsonencode', partial(jsonEncode)],
  ['textdecodebase64', total(decodeText)],
  ['textencodebase64', total(encodeText)],
  ['urldecode', text(urlDecode)],
  ['urlencode', text(urlEncode)],
  ['yamldecode', partial(yamlDecode)],
  ['yamlencode', partial(yamlEncode)],
];
