import { HostProblem } from '../../review/pull-request/host-problem.ts';
import { Json } from './json.ts';
import type { Repository } from './repository.ts';

const pagesMax = 50;

/**
 * All nodes of a list of one pull request, for a query with `$after`; and the last answer. A list that is longer than what is read is an error:
 * what it lacks might be what matters.
 */
export async function readNodes(
  { client, owner, name }: Repository,
  query: string,
  number: number,
  list: string,
): Promise<{ readonly nodes: readonly Json[]; readonly answer: Json }> {
  const nodes: Json[] = [];
  let after: string | null = null;
  for (let page = 0; page < pagesMax; page += 1) {
    const answer: Json = new Json(await client.graphql(query, { owner, name, number, after }), 'data');
    const found = answer.at('repository', 'pullRequest', list);
    nodes.push(...found.at('nodes').list());
    if (!found.at('pageInfo', 'hasNextPage').isTrue()) return { nodes, answer };
    after = found.at('pageInfo', 'endCursor').text();
  }
  throw new HostProblem(`The pull request has more than ${pagesMax * 100} ${list}.`, { transient: false });
}
