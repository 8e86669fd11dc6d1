interface Block {
  readonly ends: string;
  readonly isDead: boolean;
}

/** Blocks of a script that are open: some never run, and a function only where it is called. */
export class Blocks {
  readonly #open: Block[] = [];
  readonly #text: string;
  #words: ReadonlyMap<string, number> | undefined;
  #dead = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isDead(): boolean {
    return this.#dead > 0;
  }

  get isEmpty(): boolean {
    return this.#open.length === 0;
  }

  open(head: string): void {
    const block = blockOf(head);
    if (block !== undefined)
      this.#push({ ends: block.ends, isDead: block.name === undefined ? never.test(head) : !this.#isCalled(block.name) });
    else if (/^(?:else|elif)\b/u.test(head) && this.#open.at(-1)?.isDead === true) {
      this.#pop();
      this.#push({ ends: 'fi', isDead: false });
    }
  }

  /** Does anything name the function beside the place where it is made? */
  #isCalled(name: string): boolean {
    this.#words ??= countOf(this.#text.match(/[\w-]+/gu) ?? []);
    return (this.#words.get(name) ?? 0) > 1;
  }

  close(head: string): void {
    const ending = /(?:^|\s)(fi|done|esac|\})(?=\s|$)/u.exec(head)?.[1];
    if (ending !== undefined && this.#open.at(-1)?.ends === ending) this.#pop();
  }

  #push(block: Block): void {
    this.#open.push(block);
    if (block.isDead) this.#dead += 1;
  }

  #pop(): void {
    if (this.#open.pop()?.isDead === true) this.#dead -= 1;
  }
}

/** A condition that nothing fulfils. */
const never = /^(?:if|while)\s+(?:false|\[\s*(?:""|''|0\s+-eq\s+1|1\s+-eq\s+0)\s*\])\s*$/u;
const functionHead = /^(?:function\s+)?([\w-]{1,100})\s*\(\s*\)|^function\s+([\w-]{1,100})/u;
const heads: readonly (readonly [RegExp, string])[] = [
  [/^\{(?:\s|$)/u, '}'],
  [/^(?:while|until|for)\b/u, 'done'],
  [/^if\b/u, 'fi'],
  [/^case\b/u, 'esac'],
];

/** What a command opens, with the name of a function. */
function blockOf(head: string): { readonly ends: string; readonly name?: string } | undefined {
  const named = functionHead.exec(head);
  const name = named?.[1] ?? named?.[2];
  if (name !== undefined) return { ends: '}', name };
  const ends = heads.find(([pattern]) => pattern.test(head))?.[1];
  return ends === undefined ? undefined : { ends };
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
