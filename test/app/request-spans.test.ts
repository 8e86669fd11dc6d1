import { expect, test } from 'vitest';
import { requestSpans } from '../../src/adapters/tracing/request-spans.ts';
import { noTraces } from '../../src/adapters/tracing/traces.ts';

test.each([
  ['/repos/{owner}/{repo}/pulls/{pull_number}', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['/graphql', '/graphql'],
  ['https://api.github.com/repositories/1/commits/topic/check-runs?page=2', '/repositories/{}/commits/{}/check-runs'],
  ['https://github.example.com/api/v3/repos/acme/infra/issues/7/comments', '/repos/{}/{}/issues/{}/comments'],
  ['https://github.example.com/api/graphql', '/graphql'],
])('a request to %s is told of as %s', async (endpoint, told) => {
  const names: string[] = [];
  const watch = requestSpans({
    ...noTraces,
    here: () => 'somewhere',
    span: (options, work) => {
      names.push(options.name);
      return noTraces.span(options, work);
    },
  });
  await watch({ method: 'POST', endpoint, host: 'github.example.com', attempt: 1 }, async () => ({ status: 200 }));
  expect(names).toEqual([`POST ${told}`]);
});
