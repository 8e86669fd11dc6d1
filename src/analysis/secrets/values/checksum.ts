const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (IEEE 802.3) of an ASCII text. */
export function crc32(text: string): number {
  let value = 0xffffffff;
  for (let i = 0; i < text.length; i++) value = ((crcTable[(value ^ text.charCodeAt(i)) & 255] ?? 0) ^ (value >>> 8)) >>> 0;
  return (value ^ 0xffffffff) >>> 0;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * True when the last six characters are the base-62 CRC-32 of what stands between prefix and them, as GitHub and npm make their tokens
 * (github.blog, "Behind GitHub's new authentication token formats").
 */
export function endsInBase62Crc(token: string, prefixLength: number): boolean {
  let rest = crc32(token.slice(prefixLength, -6));
  let expected = '';
  for (let i = 0; i < 6; i++) {
    expected = (BASE62[rest % 62] ?? '') + expected;
    rest = Math.floor(rest / 62);
  }
  return token.endsWith(expected);
}
