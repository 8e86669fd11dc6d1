import { gunzipSync } from 'node:zlib';

/** The bytes that a gzip stream holds; undefined when it is none, or holds more than `bytesMax`. Pure: the one use of `node:zlib`. */
export function gunzip(bytes: Uint8Array, bytesMax: number): Uint8Array | undefined {
  try {
    return Uint8Array.from(gunzipSync(bytes, { maxOutputLength: bytesMax }));
  } catch {
    return undefined;
  }
}
