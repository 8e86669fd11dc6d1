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

const ASCII = 128;
/** The class of characters that stand in no anchor, and the node behind which there is nothing. */
const NONE = 0;

/** A tree of all anchors, without case, so that one pass over a text asks for all of them. */
export class AnchorTable {
  /** A number for each ASCII character that stands in an anchor, the same for a letter in both cases. */
  readonly #classes = new Uint8Array(ASCII);
  /** How many classes there are. */
  readonly #width: number;
  /** Node for each pair of ASCII characters: most places need no class. */
  readonly #pairs = new Uint16Array(ASCII * ASCII);
  /** For each node the node behind each class. */
  readonly #next: Uint16Array;
  /** Anchors whose last character leads to a node. */
  readonly #ending: Anchor[][] = [[]];
  /** 1 for a node that an anchor ends with. */
  readonly #endsHere: Uint8Array;
  /** 1 for a node behind which all anchors stand at the start of a word: most places in words are passed over. */
  readonly #startOnly: Uint8Array;

  constructor(anchors: readonly Anchor[]) {
    this.#width = 1 + this.#classify(anchors);
    const nodesMax = anchors.reduce((sum, { text }) => sum + text.length, 1);
    this.#next = new Uint16Array(this.#width * nodesMax);
    this.#endsHere = new Uint8Array(nodesMax);
    this.#startOnly = new Uint8Array(nodesMax).fill(1);
    for (const anchor of anchors) this.#insert(anchor);
  }

  /** One pass: every anchor at every place, in order of place. Stops when the scan's budget is gone. */
  run(scan: Scan): void {
    const codes = codeUnitsOf(scan.text);
    const length = scan.text.length;
    let first = codes[0] ?? 0;
    for (let at = 1; at < length; at++) {
      const second = codes[at] ?? 0;
      if (first < ASCII && second < ASCII) {
        const node = this.#pairs[first * ASCII + second] ?? NONE;
        if (node !== NONE && this.#isWorthAVisit(node, codes, at) && !this.#visit(scan, codes, node, at - 1)) return;
      }
      first = second;
    }
  }

  /** A cheap look around the pair whose second character is at `at`: most stand within words, or go on as no anchor does. */
  #isWorthAVisit(node: number, codes: Uint16Array, at: number): boolean {
    if (this.#startOnly[node] === 1 && isAlphanumeric(codes[at - 2] ?? 0)) return false;
    return this.#endsHere[node] === 1 || this.#next[node * this.#width + this.#classOf(codes[at + 1] ?? 0)] !== NONE;
  }

  /** Follows the text from a pair on, and asks the anchors on the way. False when the budget is gone. */
  #visit(scan: Scan, codes: Uint16Array, pair: number, at: number): boolean {
    let node = pair;
    for (let behind = at + 2; node !== NONE; behind++) {
      const ending = this.#ending[node];
      if (ending !== undefined && ending.length > 0 && !ask(scan, ending, at)) return false;
      node = this.#next[node * this.#width + this.#classOf(codes[behind] ?? 0)] ?? NONE;
    }
    return true;
  }

  #classOf(code: number): number {
    return code < ASCII ? (this.#classes[code] ?? NONE) : NONE;
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
    const { text } = anchor;
    const pairs = pairsOf(text);
    let node = (this.#pairs[pairs[0] ?? 0] ||= this.#newNode());
    for (const pair of pairs) this.#pairs[pair] = node;
    for (let at = 2; ; at++) {
      if (anchor.atStart !== true) this.#startOnly[node] = 0;
      if (at === text.length) break;
      node = this.#next[node * this.#width + this.#classOf(text.charCodeAt(at))] ||= this.#newNode();
    }
    this.#ending[node]?.push(anchor);
    this.#endsHere[node] = 1;
  }

  #newNode(): number {
    return this.#ending.push([]) - 1;
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

/** The first two characters of an anchor in every case, as indexes of the table. */
function pairsOf(text: string): number[] {
  const cases = (char: string): number[] => [char.toLowerCase(), char.toUpperCase()].map((one) => one.charCodeAt(0));
  return cases(text.charAt(0)).flatMap((first) => cases(text.charAt(1)).map((second) => first * ASCII + second));
}
