import { Problem } from '../../core/problem.ts';

/** The host could not or would not answer. `transient`: the same request may succeed later. */
export class HostProblem extends Problem {
  override readonly name = 'HostProblem';
  readonly transient: boolean;

  constructor(message: string, { transient }: { readonly transient: boolean }) {
    super(message);
    this.transient = transient;
  }
}

/** Only a `Problem` is worded for people; any other error's text may hold a piece of the code under review. */
export function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.message;
  return `The review crashed (internal ${error instanceof Error ? error.name : 'error'}). Please report it.`;
}

export function isTransient(error: unknown): boolean {
  return error instanceof HostProblem && error.transient;
}
