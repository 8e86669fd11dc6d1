import { createHash, createHmac } from 'node:crypto';

/** First 32 hex digits of SHA-256 over the parts, unambiguously joined. Pure: the one use of `node:crypto` below the adapters. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 32);
}

/** Keyed digest, for values whose plain digest could be guessed (a short password). */
export function keyedDigest(key: string, value: string): string {
  return createHmac('sha256', key).update(value).digest('hex').slice(0, 32);
}
