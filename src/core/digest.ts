import { createHash, createHmac, hash } from 'node:crypto';

/** First 32 hex digits of SHA-256 over the parts, unambiguously joined. Pure: this file is the one use of `node:crypto` below the adapters. */
export function digest(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'hex').slice(0, 32);
}

/** Keyed digest: equal for equal values. Whoever knows the key can try guesses against it, so that of a short password never leaves the core. */
export function keyedDigest(key: string, value: string): string {
  return createHmac('sha256', key).update(value).digest('hex').slice(0, 32);
}

/** 12 bits: one of 4,096 guesses has the same. */
const BLURRED_DIGITS = 3;

/**
 * Digest for reports of a value that people make up. It tells a value from its successor nearly always; of a list of likely passwords
 * thousands have the same, so that nobody learns from a report which one it is.
 */
export function blurredDigest(value: string): string {
  return keyedDigest('phasegate blurred', value).slice(0, BLURRED_DIGITS);
}

export type HashAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';

/** The digest that a function of a dialect asks for by name; whether it is a strong one is the author's affair. */
export function hashBytes(algorithm: HashAlgorithm, bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(createHash(algorithm).update(bytes).digest());
}
