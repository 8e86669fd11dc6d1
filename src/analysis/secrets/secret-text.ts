import { keyedDigest } from '../../core/digest.ts';

const PLACEHOLDER = '[secret]';
/** From this length on a few characters may be shown. */
const REDACTION_LENGTH_MIN = 20;

/**
 * A secret value that cannot be printed, serialised, inspected or interpolated: every way to text gives a placeholder. What is left is to
 * compare it, to digest it, and to show its first four and last two characters when it is long enough.
 */
export class SecretText {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** First 4 and last 2 characters for values of 20 characters or more, nothing of shorter ones. */
  redacted(): string {
    const value = this.#value;
    return value.length < REDACTION_LENGTH_MIN ? PLACEHOLDER : `${value.slice(0, 4)}…${value.slice(-2)}`;
  }

  /** Keyed digest: equal for equal values under one key, and useless for guessing without the key. */
  identity(key: string): string {
    return keyedDigest(key, this.#value);
  }

  equals(other: SecretText): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return PLACEHOLDER;
  }

  toJSON(): string {
    return PLACEHOLDER;
  }

  [Symbol.toPrimitive](): string {
    return PLACEHOLDER;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return PLACEHOLDER;
  }
}
