import type { Commit } from './commit-object.ts';

/** Further than this nobody walks here. */
const stepsMax = 200;

/** The commits from a tip on, newest first. */
interface Line {
  readonly shas: readonly string[];
  /** It ends with a commit without parents. */
  readonly isWhole: boolean;
}

/**
 * Questions about a history, answered from its commits as far as they stand in one line, which nearly all do that tests make: a process for
 * each would take most of a review's time. Undefined where a merge, or the length, leaves the answer to git.
 */
export class History {
  readonly #commitOf: (sha: string) => Promise<Commit | undefined>;

  constructor(commitOf: (sha: string) => Promise<Commit | undefined>) {
    this.#commitOf = commitOf;
  }

  /** Empty where there is none. */
  async mergeBase(left: string, right: string): Promise<string | undefined> {
    const ofRight = await this.#line(right, left);
    if (ofRight.shas.includes(left)) return left;
    const ofLeft = await this.#line(left, right);
    if (ofLeft.shas.includes(right)) return right;
    if (!ofLeft.isWhole || !ofRight.isWhole) return undefined;
    return ofLeft.shas.find((sha) => ofRight.shas.includes(sha)) ?? '';
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean | undefined> {
    const { shas, isWhole } = await this.#line(descendant, ancestor);
    return shas.includes(ancestor) ? true : isWhole ? false : undefined;
  }

  /** Commits reachable from `to` and not from `from`, newest first. */
  async log(to: string, from: string | undefined): Promise<string[] | undefined> {
    const { shas, isWhole } = await this.#line(to, from);
    if (from !== undefined && shas.includes(from)) return shas.slice(0, shas.indexOf(from));
    if (!isWhole) return undefined;
    const others = from === undefined ? { shas: [], isWhole: true } : await this.#line(from);
    return others.isWhole ? shas.filter((sha) => !others.shas.includes(sha)) : undefined;
  }

  /** Up to `wanted`, where that is met. */
  async #line(tip: string, wanted?: string): Promise<Line> {
    const shas: string[] = [];
    let at: string | undefined = tip;
    while (at !== undefined && shas.length < stepsMax) {
      const commit: Commit | undefined = await this.#commitOf(at);
      if (commit === undefined) return { shas, isWhole: false };
      shas.push(at);
      if (at === wanted) return { shas, isWhole: false };
      if (commit.parents.length > 1) return { shas, isWhole: false };
      at = commit.parents[0];
    }
    return { shas, isWhole: at === undefined };
  }
}
