import { isAlphanumericAt } from './characters.ts';
import type { Scan } from './scan.ts';

/** Looks at the place where an anchor stands. Must cost no more than its bounded window. */
export type Check = (scan: Scan, at: number) => void;

/** A text that a checker waits for. At least two ASCII characters. */
export interface Anchor {
  readonly text: string;
  /** Also found in upper and mixed case; `text` must be lower case. */
  readonly caseless?: boolean;
  /** Only where no letter or digit stands before it. */
  readonly atStart?: boolean;
  readonly check: Check;
}

interface Entry {
  readonly anchor: Anchor;
  /** Third character with the bit of case set: a cheap test before the text is compared. */
  readonly third: number;
}
/** Set in lower-case letters; setting it on both sides compares letters without case, and never tells equal characters apart. */
const CASE_BIT = 32;
/** In place of a third character. */
const ANY = -1;

/** Anchors by their first two characters, so that one pass over a text asks for all of them. */
export class AnchorTable {
  /** 1 + index of a bucket for each pair of ASCII characters; 0 for none. */
  readonly #pairs = new Uint16Array(128 * 128);
  readonly #buckets: (readonly Entry[])[] = [];
  /** True for a bucket whose anchors all stand at the start of a word: most places in words are passed over. */
  readonly #startOnly: boolean[] = [false];

  constructor(anchors: readonly Anchor[]) {
    const byPair = new Map<number, Anchor[]>();
    for (const anchor of anchors) {
      for (const pair of pairsOf(anchor)) {
        const list = byPair.get(pair) ?? [];
        list.push(anchor);
        byPair.set(pair, list);
      }
    }
    for (const [pair, list] of byPair) {
      this.#buckets.push(list.map((anchor) => ({ anchor, third: anchor.text.length > 2 ? anchor.text.charCodeAt(2) | CASE_BIT : ANY })));
      this.#pairs[pair] = this.#buckets.length;
      this.#startOnly.push(list.every((anchor) => anchor.atStart === true));
    }
  }

  /** One pass: every anchor at every place, in order of place. Stops when the scan's budget is gone. */
  run(scan: Scan): void {
    const text = scan.text;
    const pairs = this.#pairs;
    const startOnly = this.#startOnly;
    let first = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const second = text.charCodeAt(at);
      if (first < 128 && second < 128) {
        const bucket = pairs[(first << 7) | second] ?? 0;
        const isPassedOver = bucket === 0 || (startOnly[bucket] === true && isAlphanumericAt(text, at - 2));
        if (!isPassedOver && !this.#visit(scan, bucket, at - 1)) return;
      }
      first = second;
    }
  }

  #visit(scan: Scan, bucket: number, at: number): boolean {
    const third = scan.text.charCodeAt(at + 2) | CASE_BIT;
    for (const { anchor, third: wanted } of this.#buckets[bucket - 1] ?? []) {
      if ((third !== wanted && wanted !== ANY) || !standsAt(scan.text, anchor, at)) continue;
      if (!scan.spend(anchor.text.length, at)) return false;
      anchor.check(scan, at);
    }
    return !scan.isExhausted;
  }
}

function standsAt(text: string, anchor: Anchor, at: number): boolean {
  const wanted = anchor.text;
  if (anchor.atStart === true && isAlphanumericAt(text, at - 1)) return false;
  if (anchor.caseless !== true) return text.startsWith(wanted, at);
  for (let i = 2; i < wanted.length; i++) {
    const code = text.charCodeAt(at + i);
    const want = wanted.charCodeAt(i);
    if (code !== want && !(code >= 65 && code <= 90 && code + 32 === want)) return false;
  }
  return true;
}

function pairsOf(anchor: Anchor): number[] {
  const [a, b] = [anchor.text.charCodeAt(0), anchor.text.charCodeAt(1)];
  if (anchor.caseless !== true) return [(a << 7) | b];
  const both = (code: number): number[] => (code >= 97 && code <= 122 ? [code, code - 32] : [code]);
  return both(a).flatMap((x) => both(b).map((y) => (x << 7) | y));
}
