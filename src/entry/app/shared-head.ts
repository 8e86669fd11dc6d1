import { reasonOf } from '../../review/pull-request/host-problem.ts';
import type { CheckHost, CheckReport } from '../../review/pull-request/host.ts';

export interface SharedHeadOptions {
  readonly checks: CheckHost;
  /** Other open pull requests with this head. */
  readonly othersOf: (headSha: string) => Promise<readonly number[]>;
  /** Judges one of them without writing anything. */
  readonly isBlocked: (number: number) => Promise<boolean>;
}

/** So many others are judged; more is no ordinary work, and the check fails. */
const othersMax = 10;

/**
 * A check belongs to a commit, not to a pull request. Whoever proposes a blocked commit once more, to a branch that has its faults already,
 * would get a passing check for both. So the check of a commit passes only when all open pull requests with that head do.
 */
export function guardSharedHead({ checks, othersOf, isBlocked }: SharedHeadOptions): CheckHost {
  const heads = new Map<number, string>();
  return {
    find: (headSha) => checks.find(headSha),
    queue: (headSha) => checks.queue(headSha),
    async begin(headSha) {
      const id = await checks.begin(headSha);
      heads.set(id, headSha);
      return id;
    },
    async finish(id, report) {
      const headSha = heads.get(id);
      const objection = headSha === undefined || report.conclusion === 'failure' ? undefined : await objectionTo(headSha);
      await checks.finish(id, objection === undefined ? report : failed(report, objection));
    },
  };

  async function objectionTo(headSha: string): Promise<string | undefined> {
    try {
      const others = await othersOf(headSha);
      if (others.length > othersMax) return `More than ${othersMax} other open pull requests have this commit as their head.`;
      for (const number of others) {
        if (await isBlocked(number)) return `Pull request #${number} has the same head commit, and is blocked there.`;
      }
      return undefined;
    } catch (error) {
      return `Whether another pull request has the same head commit could not be found out: ${reasonOf(error)}`;
    }
  }
}

function failed(report: CheckReport, objection: string): CheckReport {
  const way =
    'A check belongs to a commit: it passes when every open pull request with that head does. Close the other one, or push another commit.';
  return {
    ...report,
    // Not the identity of a verdict: it is looked at anew when somebody asks.
    externalId: '',
    conclusion: 'failure',
    title: 'Another pull request with the same commit is blocked',
    summary: `${objection}\n\n${way}\n\n---\n\n${report.summary}`.slice(0, summaryCharsMax),
  };
}

/** GitHub takes 65,535. */
const summaryCharsMax = 65_000;
