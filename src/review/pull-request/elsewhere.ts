import { reasonOf } from './host-problem.ts';
import type { PullRequest, PullRequestHost } from './host.ts';
import { judge } from './judge.ts';
import type { PullRequestTools } from './judge.ts';

/** Pull requests of one commit that are judged besides the one in hand. */
const othersMax = 4;

/**
 * Why the commit must not pass although this pull request would: it is the head of another one, into another branch, and blocked there; or it
 * would be blocked in the default branch, and comes into one that anybody may push to. Checks belong to commits, so a pass earned against a
 * branch where the faults stand already would open the button elsewhere.
 */
export async function failuresElsewhere(
  host: PullRequestHost,
  pull: PullRequest,
  headSha: string,
  tools: PullRequestTools,
): Promise<readonly string[]> {
  try {
    const [proposed, guarded] = await Promise.all([host.others(pull, headSha), host.guardedBranch(pull)]);
    const others = onePerBase([...(guarded === undefined ? [] : [{ ...pull, baseRef: guarded }]), ...proposed]);
    if (others.length > othersMax) {
      return [
        `The commit is the head of pull requests into ${others.length} more branches, and at most ${othersMax} are judged together. Close some.`,
      ];
    }
    const verdicts = await Promise.all(others.map((other) => verdictOn(other, pull, { host, headSha, tools })));
    return verdicts.flat();
  } catch (error) {
    return [reasonOf(error)];
  }
}

function onePerBase(others: readonly PullRequest[]): PullRequest[] {
  return [...new Map(others.map((other) => [other.baseRef, other])).values()];
}

interface Setting {
  readonly host: PullRequestHost;
  readonly headSha: string;
  readonly tools: PullRequestTools;
}

async function verdictOn(other: PullRequest, pull: PullRequest, { host, headSha, tools }: Setting): Promise<string[]> {
  const given = {
    headSha,
    change: () => host.change(other, headSha),
    acceptances: (config: Parameters<PullRequestHost['acceptances']>[1]) => host.acceptances(other, config),
  };
  const judgement = await judge(given, tools, { force: true });
  if (judgement.kind === 'up-to-date' || judgement.review.conclusion !== 'failure') return [];
  if (other.number === pull.number) return [unguarded(pull, other.baseRef)];
  const reason = `The same commit is the head of pull request ${other.number} into ${other.baseRef}, and is blocked there.`;
  return [`${reason} A check belongs to the commit, so it fails here too. Close that one, or fix what blocks it.`];
}

function unguarded({ baseRef }: PullRequest, guarded: string): string {
  const reason = `Anybody may push to ${baseRef}, so this commit is compared with ${guarded} as well, and into ${guarded} it would be blocked.`;
  return `${reason} A check belongs to the commit, whatever its pull request is merged into. Fix that first, or require the check on ${baseRef} too.`;
}
