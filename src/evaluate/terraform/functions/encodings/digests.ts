import type { HashAlgorithm } from '../../../../core/digest.ts';
import { hashBytes } from '../../../../core/digest.ts';
import type { Value } from '../../../../core/value.ts';
import { toText } from '../../types/convert-scalar.ts';
import { encodeUtf8, toBase64, toHex } from './bytes.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from '../function-kit.ts';
import { stringOf, total } from '../function-kit.ts';
import { ofFileBytes } from '../files/open-file.ts';

type Spelling = (bytes: Uint8Array) => string;

function ofText(algorithm: HashAlgorithm, spell: Spelling): TerraformFunction {
  return total(([value], call) => {
    const text = toText(value);
    return text === undefined ? undefined : stringOf(spell(hashBytes(algorithm, encodeUtf8(text))), call);
  });
}

function ofFile(algorithm: HashAlgorithm, spell: Spelling): TerraformFunction {
  return ofFileBytes((bytes) => spell(hashBytes(algorithm, bytes)));
}

/** Namespaces of RFC 9562, section 6.6. */
const namespaces: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);

/** `uuidv5(namespace, name)`: SHA-1 over both, with the version and the variant set. */
function nameBasedUuid(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [namespace, name] = [toText(args[0]), toText(args[1])];
  if (namespace === undefined || name === undefined) return undefined;
  const space = uuidBytes(namespaces.get(namespace) ?? namespace);
  if (space === undefined) return undefined;
  const bytes = hashBytes('sha1', Uint8Array.from([...space, ...encodeUtf8(name)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return stringOf(toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), call);
}

function uuidBytes(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return undefined;
  const digits = text.replaceAll('-', '').match(/../g) ?? [];
  return Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
}

export const digestFunctions: FunctionTable = [
  ['base64sha256', ofText('sha256', toBase64)],
  ['base64sha512', ofText('sha512', toBase64)],
  ['filebase64sha256', ofFile('sha256', toBase64)],
  ['filebase64sha512', ofFile('sha512', toBase64)],
  ['filemd5', ofFile('md5', toHex)],
  ['filesha1', ofFile('sha1', toHex)],
  ['filesha256', ofFile('sha256', toHex)],
  ['filesha512', ofFile('sha512', toHex)],
  ['md5', ofText('md5', toHex)],
  ['sha1', ofText('sha1', toHex)],
  ['sha256', ofText('sha256', toHex)],
  ['sha512', ofText('sha512', toHex)],
  ['uuidv5', total(nameBasedUuid)],
];
