import { decodeBase64 } from '../text/base64.ts';
import { distinctCharacters, entropy } from '../values/randomness.ts';

/** What the inside of a PEM-like block is. */
export type KeyBody = 'key' | 'encrypted' | 'plausible' | 'nothing';

const BYTES_MAX = 12_288;
/** Base64 characters that a cut-off or masked key must still show. */
const PLAUSIBLE_CHARS = 60;
const PLAUSIBLE_ENTROPY = 4.6;
/** Object identifier 1.2.840.113549.1.5: password-based encryption. */
const PBES = '2a864886f70d0105';
const SEQUENCE = 0x30;
const INTEGER = 2;
const OCTETS = 4;

/** Judges the base64 text between the BEGIN and END lines. `header` is what stood before it (Proc-Type and the like). */
export function judgeKeyBody(label: string, header: string, base64: string): KeyBody {
  if (/ENCRYPTED/.test(label) || /ENCRYPTED|Encryption: (?!none)/.test(header))
    return base64.length >= PLAUSIBLE_CHARS ? 'encrypted' : 'nothing';
  const bytes = decodeBase64(base64, BYTES_MAX);
  const parsed = bytes === undefined ? undefined : (parseOpenSsh(bytes) ?? parseDer(bytes) ?? parsePgp(label, bytes));
  if (parsed !== undefined) return parsed;
  return base64.length >= PLAUSIBLE_CHARS && entropy(base64) >= PLAUSIBLE_ENTROPY && distinctCharacters(base64) >= 24
    ? 'plausible'
    : 'nothing';
}

/** SEQUENCE { INTEGER version, ... } of PKCS#1, PKCS#8, SEC 1 and DSA keys; the length may say more than is there (cut-off samples). */
function parseDer(bytes: Uint8Array): KeyBody | undefined {
  const outer = readTag(bytes, 0);
  if (outer === undefined || outer.tag !== SEQUENCE || outer.length < 32) return undefined;
  const first = readTag(bytes, outer.content);
  if (first === undefined) return undefined;
  if (first.tag === SEQUENCE) return hex(bytes.subarray(first.content, first.content + 12)).includes(PBES) ? 'encrypted' : undefined;
  if (!isVersion(bytes, first)) return undefined;
  const second = readTag(bytes, first.content + 1);
  if (second === undefined || ![INTEGER, OCTETS, SEQUENCE].includes(second.tag)) return undefined;
  return outer.content + outer.length <= bytes.length + 2 ? 'key' : 'plausible';
}

/** An integer of one byte: 0, 1 or 2. */
function isVersion(bytes: Uint8Array, { tag, length, content }: Tag): boolean {
  return tag === INTEGER && length === 1 && (bytes[content] ?? 9) <= 2;
}

function parseOpenSsh(bytes: Uint8Array): KeyBody | undefined {
  const magic = 'openssh-key-v1\0';
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return undefined;
  const length = bytes[magic.length + 3] ?? 0;
  const cipher = String.fromCharCode(...bytes.subarray(magic.length + 4, magic.length + 4 + Math.min(length, 40)));
  return cipher === 'none' ? 'key' : 'encrypted';
}

/** A secret-key packet: tag 5, old or new form (RFC 9580, section 4.2). */
function parsePgp(label: string, bytes: Uint8Array): KeyBody | undefined {
  if (!label.includes('PGP')) return undefined;
  const first = bytes[0] ?? 0;
  return (first & 0xfc) === 0x94 || first === 0xc5 ? 'key' : undefined;
}

interface Tag {
  readonly tag: number;
  readonly length: number;
  readonly content: number;
}

function readTag(bytes: Uint8Array, at: number): Tag | undefined {
  const tag = bytes[at];
  const size = bytes[at + 1];
  if (tag === undefined || size === undefined) return undefined;
  if (size < 0x80) return { tag, length: size, content: at + 2 };
  const count = size & 0x7f;
  if (count === 0 || count > 3) return undefined;
  let length = 0;
  for (let i = 0; i < count; i++) length = (length << 8) | (bytes[at + 2 + i] ?? 0);
  return { tag, length, content: at + 2 + count };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
