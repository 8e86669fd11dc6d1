import type { Story } from './story.ts';

/** The ways a change is judged, each through what ships. `action-N`: behind `actions/checkout` with that depth; `action`: without a checkout. */
export const doors = ['cli', 'action-0', 'action-20', 'action-1', 'action', 'app'] as const;
export type Door = (typeof doors)[number];

/** Passed: nothing blocks. Blocked: a finding does. Failed: the review says that it could not be done, and why. */
export type Verdict = 'passes' | 'blocks' | 'fails';

export interface Expected {
  readonly verdict: Verdict;
  /** Each stands in the report. */
  readonly says?: readonly string[];
  /** None of them does. */
  readonly neverSays?: readonly string[];
}

/** One sentence of the documents about a change, and a change that shows whether it is true. */
export interface Promised {
  /** Stands behind the sentence in the documents, as `<!-- promise: ID -->`. */
  readonly id: string;
  /** The sentence in short, for the table. */
  readonly promise: string;
  /** Makes the repository and the branch `topic`, which is proposed then. */
  readonly story: (story: Story) => Promise<void>;
  /** What an earlier job made of base and head, handed over beside the change. */
  readonly folders?: Readonly<Record<'base' | 'head', Readonly<Record<string, string>>>>;
  /** What `terraform get` left for head, by path. */
  readonly modules?: Readonly<Record<string, string>>;
  /** A plan of head that an earlier job made. */
  readonly plan?: string;
  /** What people do on the pull request afterwards. */
  readonly then?: (story: Story) => Promise<void>;
  readonly expected: Expected;
  /** Where the promise itself says something else, with why. */
  readonly otherwise?: readonly { readonly doors: readonly Door[]; readonly expected: Expected | 'not there'; readonly why: string }[];
}

/** Undefined where the door does not have what the promise is about. */
export function expectedThrough(door: Door, { expected, otherwise = [] }: Promised): Expected | undefined {
  const other = otherwise.find(({ doors: those }) => those.includes(door));
  if (other === undefined) return expected;
  return other.expected === 'not there' ? undefined : other.expected;
}
