import { FakeGitHub } from './fake.ts';
import { Referee } from './http/referee.ts';
import { GITHUB_LIMITS, type Limits } from './state/limits.ts';

export interface FakeGitHubOptions {
  /** GitHub's own limits, changed where a test needs to. */
  readonly limits?: Partial<Limits>;
}

let referee: Referee | undefined;

/** Starts a stateful GitHub on a free loopback port. Close it after use: it owns a server, git processes and a temporary folder. */
export function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  referee ??= new Referee();
  return FakeGitHub.start({ ...GITHUB_LIMITS, ...options.limits }, referee);
}

export type { FakeGitHub };
export type { RepositoryHandle } from './repository-handle.ts';
export { mergeQueueRule, requiredChecksRule } from './state/setup.ts';
