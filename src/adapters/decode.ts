import { isUtf8 } from 'node:buffer';
import type { SkipReason } from '../core/source.ts';

/** Files above this are never read: 5 MiB, some ten times the largest template that AWS accepts (1 MB). */
export const fileBytesMax = 5 * 1024 * 1024;

/** A file as text, without its byte order mark; or why it is none. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Some bytes were not valid UTF-8 and became U+FFFD. */
      readonly replaced: boolean;
      /** The bytes are not the UTF-8 of the text. */
      readonly recoded: boolean;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

const sampleBytes = 64 * 1024;
/** More control characters than one in 50, in the sample, and it is not text. One stray NUL must not hide a file. */
const controlShareMax = 1 / 50;
/** More replaced characters than this, in the sample, and nothing is left to read. Comments in another encoding must not hide the code. */
const replacedShareMax = 1 / 2;

/** Decodes UTF-8 and UTF-16 with or without byte order mark. Line ends stay as they are. */
export function decode(bytes: Buffer): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return recoded(decodeUtf8(bytes.subarray(3)));
  if (startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xff, 0xfe, 0, 0])) return decodeUtf16(bytes.subarray(2), 'little');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'big');
  if (isArchive(bytes)) return { kind: 'skipped', reason: 'archive' };
  const order = guessUtf16(bytes);
  if (order !== undefined) return decodeUtf16(bytes, order);
  if (isLfsPointer(bytes)) return { kind: 'skipped', reason: 'lfs-pointer' };
  return decodeUtf8(bytes);
}

function recoded(decoded: Decoded): Decoded {
  return decoded.kind === 'text' ? { ...decoded, recoded: true } : decoded;
}

function decodeUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8');
  // Nearly every file is free of them: one native pass says so.
  if (/[^\P{Cc}\t\n\f\r]/u.test(text) && controlShare(bytes) > controlShareMax) return { kind: 'skipped', reason: 'binary' };
  if (isUtf8(bytes)) return { kind: 'text', text, replaced: false, recoded: false };
  const sample = text.slice(0, sampleBytes);
  if ((sample.split('\ufffd').length - 1) / sample.length > replacedShareMax) return { kind: 'skipped', reason: 'invalid-utf8' };
  return { kind: 'text', text, replaced: true, recoded: true };
}

function decodeUtf16(bytes: Buffer, order: 'little' | 'big'): Decoded {
  // Lone surrogates and an odd last byte become U+FFFD.
  const text = new TextDecoder(order === 'little' ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(bytes);
  return { kind: 'text', text, replaced: text.includes('\ufffd'), recoded: true };
}

/** UTF-16 without a mark: in mostly Latin text every other byte is NUL, and hardly one between. */
function guessUtf16(bytes: Buffer): 'little' | 'big' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 4096));
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  const nul = [0, 0];
  for (let index = 0; index < sample.length; index += 1) if (sample[index] === 0) nul[index % 2] = (nul[index % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = nul;
  if (odd > half * 0.5 && even < half * 0.05) return 'little';
  if (even > half * 0.5 && odd < half * 0.05) return 'big';
  return undefined;
}

/** Share of control characters that no text has: all below space, but tab, line feed, form feed, carriage return and escape. */
function controlShare(bytes: Buffer): number {
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return sample.length === 0 ? 0 : controls / sample.length;
}

/** First bytes of zip (also jar, docx), gzip, bzip2, xz, zstd, 7z, rar. */
const archiveMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
];

function isArchive(bytes: Buffer): boolean {
  if (archiveMarks.some((mark) => startsWith(bytes, mark))) return true;
  // A tar header: the word at byte 257, behind NUL-padded fields that a text file cannot have.
  return bytes.length >= 512 && bytes.toString('latin1', 257, 262) === 'ustar' && bytes.subarray(0, 257).includes(0);
}

/**
 * A pointer as Git LFS defines it: under 1,024 bytes, the version line first, then only `key value` lines, an oid and a size among them.
 * Strict, so that a first line alone cannot hide a file.
 */
function isLfsPointer(bytes: Buffer): boolean {
  if (bytes.length >= 1024 || !startsWith(bytes, [0x76, 0x65, 0x72, 0x73])) return false;
  return /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n(?:ext-\d-[\w.-]+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/.test(
    bytes.toString('latin1'),
  );
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
