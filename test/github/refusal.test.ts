import { expect, test } from 'vitest';
import { graphqlRefusal } from '../../src/adapters/github/refusal.ts';

test.each([
  [{ type: 'FORBIDDEN', message: 'no' }, 403, 'GitHub refused a GraphQL query (no).'],
  [{ type: 'NOT_FOUND', message: 'none' }, 404, 'GitHub refused a GraphQL query (none).'],
  [{ type: 'UNPROCESSABLE', message: 'taken\nby one' }, 422, 'GitHub refused a GraphQL query (taken by one).'],
  [{}, 422, 'GitHub refused a GraphQL query (no reason given).'],
  [undefined, 422, 'GitHub refused a GraphQL query (no reason given).'],
])('the first error of a GraphQL answer %j has the code %i', (error, code, message) => {
  expect(graphqlRefusal(error)).toMatchObject({ code, message });
});
