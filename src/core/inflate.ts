/** The bytes that a gzip stream holds; undefined when it is none, or holds more than `bytesMax`. Pure: the one use of `node:zlib`, which few need. */
export function gunzip(bytes: Uint8Array, bytesMax: number): Uint8Array | undefined {
  try {
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    return Uint8Array.from(gunzipSync(bytes, { maxOutputLength: bytesMax }));
  } catch {
    return undefined;
  }
}
