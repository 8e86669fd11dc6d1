import type { PullRequestReport } from '../../review/pull-request/host.ts';
import type { Links } from '../links.ts';
import { toCheckRun } from './check-run.ts';
import { planConversation } from './conversation.ts';

/** What the use case writes with. `links` depends on the two commits, so it is asked for each review. */
export function pullRequestReport(linksOf: (commits: { base: string | null; head: string }) => Links): PullRequestReport {
  return {
    checkRun: (review, options) => toCheckRun(review, { ...options, links: linksOf(review) }),
    plan: (request) => planConversation(request, linksOf(request.review)),
  };
}

/** Pages of GitHub, or of an Enterprise Server, for the files of both commits; policies are documented with the project. */
export function gitHubLinks(repositoryUrl: string): (commits: { base: string | null; head: string }) => Links {
  return ({ base, head }) => ({
    file: ({ path, side, startLine, endLine }) => {
      const commit = side === 'LEFT' ? base : head;
      if (commit === null || !/^[0-9a-f]{40,64}$/u.test(commit)) return undefined;
      const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
      const segments = path
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent);
      return `${repositoryUrl}/blob/${commit}/${segments.join('/')}#${lines}`;
    },
  });
}
