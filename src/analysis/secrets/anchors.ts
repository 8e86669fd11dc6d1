import { isAlphanumericAt } from './text/characters.ts';
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

/** How many characters of an anchor the tree knows; the rest is compared. More would grow the tree and save nothing. */
const TREE_DEPTH = 4;
const FIRST_DEPTH = 2;
const ASCII = 128;

/** A tree of the first characters of all anchors, so that one pass over a text asks for all of them. */
export class AnchorTable {
  /** Node for each pair of ASCII characters; 0 for none. */
  readonly #pairs = new Uint16Array(ASCII * ASCII);
  /** For each node the node behind each ASCII character; 0 for none. */
  readonly #next: Uint16Array;
  /** Anchors that end at a node, or that the tree knows no more of. */
  readonly #ending: Anchor[][] = [[]];
  /** True for a node behind which all anchors stand at the start of a word: most places in words are passed over. */
  readonly #startOnly: boolean[] = [true];

  constructor(anchors: readonly Anchor[]) {
    const spelled = anchors.flatMap((anchor) => spellings(anchor).map((head) => ({ anchor, head })));
    this.#next = new Uint16Array(ASCII * (1 + spelled.length * (TREE_DEPTH - FIRST_DEPTH + 1)));
    for (const { anchor, head } of spelled) this.#insert(anchor, head);
    this.#next = this.#next.slice(0, ASCII * this.#ending.length);
  }

  /** One pass: every anchor at every place, in order of place. Stops when the scan's budget is gone. */
  run(scan: Scan): void {
    const text = scan.text;
    const pairs = this.#pairs;
    const startOnly = this.#startOnly;
    let first = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const second = text.charCodeAt(at);
      if (first < ASCII && second < ASCII) {
        const node = pairs[first * ASCII + second] ?? 0;
        const isPassedOver = node === 0 || (startOnly[node] === true && isAlphanumericAt(text, at - 2));
        if (!isPassedOver && !this.#visit(scan, node, at - 1)) return;
      }
      first = second;
    }
  }

  /** Follows the text from a pair on, and asks the anchors on the way. False when the budget is gone. */
  #visit(scan: Scan, pair: number, at: number): boolean {
    let node = pair;
    for (let depth = FIRST_DEPTH; ; depth++) {
      const ending = this.#ending[node];
      if (ending !== undefined && ending.length > 0 && !ask(scan, ending, at, depth)) return false;
      const code = scan.text.charCodeAt(at + depth);
      node = code < ASCII ? (this.#next[node * ASCII + code] ?? 0) : 0;
      if (node === 0) return true;
    }
  }

  #insert(anchor: Anchor, head: string): void {
    const pair = head.charCodeAt(0) * ASCII + head.charCodeAt(1);
    let node = (this.#pairs[pair] ||= this.#newNode());
    for (let depth = FIRST_DEPTH; ; depth++) {
      if (anchor.atStart !== true) this.#startOnly[node] = false;
      if (depth === head.length) break;
      node = this.#next[node * ASCII + head.charCodeAt(depth)] ||= this.#newNode();
    }
    this.#ending[node]?.push(anchor);
  }

  #newNode(): number {
    this.#startOnly.push(true);
    return this.#ending.push([]) - 1;
  }
}

/** `known` characters of the anchors stand at `at` already. */
function ask(scan: Scan, anchors: readonly Anchor[], at: number, known: number): boolean {
  for (const anchor of anchors) {
    if (!standsAt(scan.text, anchor, at, known)) continue;
    if (!scan.spend(anchor.text.length, at)) return false;
    anchor.check(scan, at);
  }
  return !scan.isExhausted;
}

function standsAt(text: string, anchor: Anchor, at: number, known: number): boolean {
  const wanted = anchor.text;
  if (anchor.atStart === true && isAlphanumericAt(text, at - 1)) return false;
  for (let i = known; i < wanted.length; i++) {
    const code = text.charCodeAt(at + i);
    const want = wanted.charCodeAt(i);
    if (code !== want && !(anchor.caseless === true && code >= 65 && code <= 90 && code + 32 === want)) return false;
  }
  return true;
}

/** The first characters of an anchor in every case that it may have. */
function spellings({ text, caseless }: Anchor): string[] {
  const head = text.slice(0, TREE_DEPTH);
  if (caseless !== true) return [head];
  return [...head].reduce(
    (heads: string[], char) => heads.flatMap((start) => [...new Set([char, char.toUpperCase()])].map((c) => start + c)),
    [''],
  );
}
