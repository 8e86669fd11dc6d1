import { isAlphanumeric, isAlphanumericAt } from './text/characters.ts';
import { codeUnitsOf } from './text/code-units.ts';
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

/** The class of characters that stand in no anchor, and the node behind which there is nothing. */
const NONE = 0;
/** Bits of a class, and of three in a row. */
const CLASS_BITS = 6;
const THREE = (1 << (3 * CLASS_BITS)) - 1;
/** The node in front of the first character. */
const ROOT = 1;
/** Where anchors stand that begin with three characters: nowhere (0), at the start of a word alone, or anywhere. */
const AT_START = 1;
const ANYWHERE = 2;

/** A tree of all anchors, without case, so that one pass over a text asks for all of them. */
export class AnchorTable {
  /** A number for each character that stands in an anchor, the same for a letter in both cases; as long as there are characters, for speed. */
  readonly #classes = new Uint8Array(1 << 16);
  /** How many classes there are. */
  readonly #width: number;
  /** By the classes of three characters in a row: most places need no other look. */
  readonly #threes = new Uint8Array(THREE + 1);
  /** For each node the node behind each class; the first is the root. */
  readonly #next: Uint16Array;
  /** Anchors whose last character leads to a node. */
  readonly #ending: Anchor[][] = [[], []];

  constructor(anchors: readonly Anchor[]) {
    this.#width = 1 + this.#classify(anchors);
    if (this.#width > 1 << CLASS_BITS) throw new RangeError('The anchors are made of more characters than there are classes.');
    this.#next = new Uint16Array(this.#width * anchors.reduce((sum, { text }) => sum + text.length, 2));
    for (const anchor of anchors) this.#insert(anchor);
  }

  /** One pass: every anchor at every place, in order of place. Stops when the scan's budget is gone. */
  run(scan: Scan): void {
    const codes = codeUnitsOf(scan.text);
    const length = scan.text.length;
    const [classes, threes] = [this.#classes, this.#threes];
    let three = 0;
    // Behind the last character stands a zero: an anchor of two may end there.
    for (let at = 0; at <= length; at++) {
      three = ((three << CLASS_BITS) | (classes[codes[at] ?? 0] ?? NONE)) & THREE;
      const where = threes[three];
      if (where === 0 || (where === AT_START && isAlphanumeric(codes[at - 3] ?? 0))) continue;
      if (!this.#visit(scan, codes, at - 2)) return;
    }
  }

  /** Follows the text from a place on, and asks the anchors on the way. False when the budget is gone. */
  #visit(scan: Scan, codes: Uint16Array, at: number): boolean {
    const length = scan.text.length;
    let node = ROOT;
    for (let behind = at; behind < length; behind++) {
      node = this.#next[node * this.#width + (this.#classes[codes[behind] ?? 0] ?? NONE)] ?? NONE;
      if (node === NONE) break;
      const ending = this.#ending[node];
      if (ending !== undefined && ending.length > 0 && !ask(scan, ending, at)) return false;
    }
    return true;
  }

  /** Gives every character of the anchors its class; returns how many there are. */
  #classify(anchors: readonly Anchor[]): number {
    let count = 0;
    for (const { text } of anchors) {
      for (const char of text.toLowerCase()) {
        const code = char.charCodeAt(0);
        if (this.#classes[code] === NONE) this.#classes[code] = this.#classes[char.toUpperCase().charCodeAt(0)] = ++count;
      }
    }
    return count;
  }

  #insert(anchor: Anchor): void {
    const { text, atStart } = anchor;
    const path = [...text].map((char) => this.#classes[char.charCodeAt(0)] ?? NONE);
    let node = ROOT;
    for (const step of path) node = this.#next[node * this.#width + step] ||= this.#ending.push([]) - 1;
    this.#ending[node]?.push(anchor);
    const [first = NONE, second = NONE, third] = path;
    const pair = ((first << CLASS_BITS) | second) << CLASS_BITS;
    const thirds = third === undefined ? Array.from({ length: this.#width }, (_, one) => one) : [third];
    for (const one of thirds) {
      const at = pair | one;
      this.#threes[at] = atStart === true ? Math.max(this.#threes[at] ?? 0, AT_START) : ANYWHERE;
    }
  }
}

/** The anchors stand at `at`, but for case and for what is before them. */
function ask(scan: Scan, anchors: readonly Anchor[], at: number): boolean {
  for (const anchor of anchors) {
    if (anchor.caseless !== true && !scan.text.startsWith(anchor.text, at)) continue;
    if (anchor.atStart === true && isAlphanumericAt(scan.text, at - 1)) continue;
    if (!scan.spend(anchor.text.length, at)) return false;
    anchor.check(scan, at);
  }
  return !scan.isExhausted;
}
