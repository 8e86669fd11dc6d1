import type { Value } from '../../../../core/value.ts';
import { unknownValue } from '../../../value-operations.ts';
import { toText } from '../../types/convert-scalar.ts';
import { decodeUtf8, encodeUtf8, fromBase64, toBase64 } from './bytes.ts';
import type { FunctionCall } from '../function-kit.ts';
import { callText, stringOf } from '../function-kit.ts';

/** `textencodebase64(text, encoding)`, with the names of the IANA registry of character sets. */
export function encodeText(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [whole, encoding] = [toText(args[0]), encodingNamed(args[1])];
  if (whole === undefined || encoding === undefined) return undefined;
  if (encoding.encode === undefined) return notHere(args, call);
  const bytes = encoding.encode(whole);
  return bytes === undefined ? undefined : stringOf(toBase64(bytes), call);
}

/** `textdecodebase64(base64, encoding)`. */
export function decodeText(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [whole, encoding] = [toText(args[0]), encodingNamed(args[1])];
  const bytes = whole === undefined ? undefined : fromBase64(whole);
  if (bytes === undefined || encoding === undefined) return undefined;
  const text = encoding.decode(bytes);
  return text === undefined ? undefined : stringOf(text, call);
}

/** Encodings of several bytes a letter, which the platform only decodes. */
function notHere(args: readonly Value[], call: FunctionCall): Value {
  return unknownValue('unsupported-function', callText(args, call), call.origin);
}

interface Encoding {
  readonly decode: (bytes: Uint8Array) => string | undefined;
  readonly encode: ((text: string) => Uint8Array | undefined) | undefined;
}

function encodingNamed(value: Value | undefined): Encoding | undefined {
  const name = toText(value)?.toLowerCase();
  if (name === undefined) return undefined;
  const own = encodings.get(name);
  if (own !== undefined) return own;
  const label = singleByteLabels.find((pattern) => pattern.test(name));
  if (label !== undefined) return singleByte(name);
  return multiByteLabels.has(name) ? { decode: (bytes) => platformDecode(name, bytes), encode: undefined } : undefined;
}

const singleByteLabels = [/^iso-8859-(?:[2-8]|1[03-6])$/, /^windows-(?:874|125[0-8])$/, /^koi8-[ru]$/, /^macintosh$/, /^ibm866$/];
const multiByteLabels: ReadonlySet<string> = new Set('gbk gb18030 big5 euc-jp iso-2022-jp shift_jis euc-kr'.split(' '));

function platformDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The table of an encoding with one byte a letter, from what the platform decodes each byte to. */
function singleByte(label: string): Encoding {
  const letters = Array.from({ length: 256 }, (_, byte) => platformDecode(label, Uint8Array.of(byte)) ?? '\u{fffd}');
  const byteOf = new Map(letters.map((letter, byte) => [letter, byte] as const).filter(([letter]) => letter !== '\u{fffd}'));
  return tableEncoding(
    (byte) => letters[byte],
    (letter) => byteOf.get(letter),
  );
}

function tableEncoding(letterOf: (byte: number) => string | undefined, byteOf: (letter: string) => number | undefined): Encoding {
  return {
    decode: (bytes) => Array.from(bytes, (byte) => letterOf(byte) ?? '\u{fffd}').join(''),
    encode: (text) => {
      const bytes = Array.from(text, byteOf);
      const known = bytes.filter((byte) => byte !== undefined);
      return known.length < bytes.length ? undefined : Uint8Array.from(known);
    },
  };
}

/** The first code points of Unicode, one byte each. */
function latin(max: number): Encoding {
  return tableEncoding(
    (byte) => (byte <= max ? String.fromCharCode(byte) : undefined),
    (letter) => ((letter.codePointAt(0) ?? Infinity) <= max ? letter.codePointAt(0) : undefined),
  );
}

function utf16(order: 'le' | 'be', mark: readonly number[] = []): Encoding {
  return {
    decode: (bytes) => platformDecode(`utf-16${order}`, mark.length > 0 ? bytes.slice(startsWith(bytes, mark) ? 2 : 0) : bytes),
    encode: (text) => {
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      const pairs = units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
      return Uint8Array.from([...mark, ...pairs]);
    },
  };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

const utf8: Encoding = { decode: decodeUtf8, encode: encodeUtf8 };

const encodings: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', utf8],
  ['utf8', utf8],
  ['utf-16', utf16('be', [0xfe, 0xff])],
  ['utf-16be', utf16('be')],
  ['utf-16le', utf16('le')],
  ['us-ascii', latin(0x7f)],
  ['ascii', latin(0x7f)],
  ['iso-8859-1', latin(0xff)],
  ['latin1', latin(0xff)],
]);
