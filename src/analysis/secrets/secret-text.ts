import { blurredDigest, keyedDigest } from '../../core/digest.ts';
import { isRandom } from './values/value-class.ts';

const PLACEHOLDER = '[secret]';
/** From this length on a few characters may be shown. */
const REDACTION_LENGTH_MIN = 20;
/** Longer values than this have no list of guesses. */
const GUESSED_LENGTH_MAX = 200;

/**
 * A secret value that cannot be printed, serialised, inspected or interpolated: every way to text gives a placeholder. What is left is to
 * compare it, to digest it, and to show its first four and last two characters when it is long enough.
 */
export class SecretText {
  readonly #value: string;
  /** The digest that was made last, with its key: a report asks for it twice. */
  #digest: { readonly key: string; readonly identity: string } | undefined;

  constructor(value: string) {
    this.#value = value;
  }

  /** First 4 and last 2 characters for values of 20 characters or more, nothing of shorter ones. */
  redacted(): string {
    const value = this.#value;
    return value.length < REDACTION_LENGTH_MIN ? PLACEHOLDER : `${value.slice(0, 4)}…${value.slice(-2)}`;
  }

  /** Keyed digest: equal for equal values under one key. For comparing; never shown, because the key is no secret. */
  identity(key: string): string {
    if (this.#digest?.key !== key) this.#digest = { key, identity: keyedDigest(key, this.#value) };
    return this.#digest.identity;
  }

  /** What a report may say to tell this value from another one: the digest of a value that nobody can guess, little of any other one. */
  label(key: string): string {
    const value = this.#value;
    const isGuessable = value.length < REDACTION_LENGTH_MIN || (value.length <= GUESSED_LENGTH_MAX && !isRandom(value));
    return isGuessable ? blurredDigest(value) : this.identity(key);
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
