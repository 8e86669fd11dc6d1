/** Expected trouble, worded for people: one line that says what, where and what to do. Every other error is a bug of ours. */
export class Problem extends Error {
  override readonly name: string = 'Problem';
}
