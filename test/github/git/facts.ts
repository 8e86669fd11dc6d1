/** Answers about commits by their ids, kept: a commit never changes. Nothing may be asked here by a branch's name. */
export class Facts {
  readonly #known = new Map<string, Promise<unknown>>();

  get<T>(question: string, find: () => Promise<T>): Promise<T> {
    const known = this.#known.get(question);
    if (known !== undefined) return known as Promise<T>;
    const answer = find();
    this.#known.set(question, answer);
    return answer;
  }
}
