/** Answers by a text that says all that they depend on, so that whether one is remembered never shows in it. */
export interface RememberedByText<T> {
  /** `serves` may turn down what is remembered; the new answer takes its place. */
  of(text: string, answer: () => T, serves?: (known: T) => boolean): T;
}

/** Characters of the texts that are kept; with more, all are forgotten. */
const charsMax = 4_000_000;

export function rememberedByText<T extends object>(limit: number = charsMax): RememberedByText<T> {
  const known = new Map<string, T>();
  let chars = 0;
  return {
    of(text, answer, serves = () => true) {
      const before = known.get(text);
      if (before !== undefined && serves(before)) return before;
      const made = answer();
      if (known.has(text)) {
        known.set(text, made);
        return made;
      }
      if (chars + text.length > limit) {
        known.clear();
        chars = 0;
      }
      if (text.length <= limit) {
        known.set(text, made);
        chars += text.length;
      }
      return made;
    },
  };
}
