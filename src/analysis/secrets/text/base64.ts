const values = new Int8Array(128).fill(-1);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((char, index) => {
  values[char.charCodeAt(0)] = index;
});
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;

/** Bytes of base64 or base64url text; stops at padding and at `bytesMax`. Undefined when another character stands in it. */
export function decodeBase64(text: string, bytesMax: number): Uint8Array | undefined {
  const out = new Uint8Array(Math.min(bytesMax, Math.ceil((text.length * 3) / 4)));
  let length = 0;
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < text.length && length < out.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 61) break;
    const value = code < 128 ? (values[code] ?? -1) : -1;
    if (value < 0) return undefined;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[length++] = (buffer >> bits) & 255;
    }
  }
  return out.subarray(0, length);
}

/** True when the base64 characters from `start` to before `end` decode to printable text. A cheap look before anything is decoded. */
export function isPrintableBase64(text: string, start: number, end: number): boolean {
  let buffer = 0;
  let bits = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 61) break;
    const value = code < 128 ? (values[code] ?? -1) : -1;
    if (value < 0) return false;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    if (!isPrintable((buffer >> bits) & 255)) return false;
  }
  return true;
}

const ascii = new TextDecoder();
/** A decoder takes longer to start than so many bytes take without one. */
const SHORT_BYTES_MAX = 64;

/** Text of printable ASCII and line breaks; undefined when any other byte stands in it. */
export function printableText(bytes: Uint8Array): string | undefined {
  for (let i = 0; i < bytes.length; i++) if (!isPrintable(bytes[i] ?? 0)) return undefined;
  return bytes.length <= SHORT_BYTES_MAX ? String.fromCharCode(...bytes) : ascii.decode(bytes);
}

function isPrintable(byte: number): boolean {
  return (byte >= 32 && byte <= 126) || byte === 9 || byte === 10 || byte === 13;
}
