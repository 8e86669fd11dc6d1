import { reasonOf } from './host-problem.ts';
import type { PullRequest, PullRequestHost } from './host.ts';
import { judge } from './judge.ts';
import type { PullRequestTools } from './judge.ts';

/** Pull requests of one commit that are judged besides the one in hand. */
const othersMax = 4;

/**
 * Why the commit must not pass although this pull request would: it is the head of another one, into another branch, and blocked there. Checks
 * belong to commits, so a pass earned against a branch where the faults stand already would open the other one's button.
 */
export async function failuresElsewhere(
  host: PullRequestHost,
  pull: PullRequest,
  headSha: string,
  tools: PullRequestTools,
): Promise<readonly string[]> {
  try {
    const others = onePerBase(await host.others(pull, headSha));
    if (others.length > othersMax) {
      return [
        `The commit is the head of pull requests into ${others.length} more branches, and at most ${othersMax} are judged together. Close some.`,
      ];
    }
    const verdicts = await Promise.all(others.map((other) => verdictOn(other, host, headSha, tools)));
    return verdicts.flat();
  } catch (error) {
    return [reasonOf(error)];
  }
}

function onePerBase(others: readonly PullRequest[]): PullRequest[] {
  return [...new Map(others.map((other) => [other.baseRef, other])).values()];
}

async function verdictOn(other: PullRequest, host: PullRequestHost, headSha: string, tools: PullRequestTools): Promise<string[]> {
  const given = {
    headSha,
    change: () => host.change(other, headSha),
    acceptances: (config: Parameters<PullRequestHost['acceptances']>[1]) => host.acceptances(other, config),
  };
  const judgement = await judge(given, tools, { force: true });
  if (judgement.kind === 'up-to-date' || judgement.review.conclusion !== 'failure') return [];
  const reason = `The same commit is the head of pull request ${other.number} into ${other.baseRef}, and is blocked there.`;
  return [`${reason} A check belongs to the commit, so it fails here too. Close that one, or fix what blocks it.`];
}
