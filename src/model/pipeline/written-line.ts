/** A line of a file that something runs. */
export interface WrittenLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}
