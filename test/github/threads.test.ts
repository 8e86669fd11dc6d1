import { expect, test } from 'vitest';
import { graphqlRefusal } from '../../src/adapters/github/refusal.ts';
import type { Repository } from '../../src/adapters/github/repository.ts';
import { ThreadSettler } from '../../src/adapters/github/threads.ts';
import type { ReviewThread } from '../../src/adapters/github/threads.ts';

test('whoever may not resolve a thread hides each, and is not refused again', async () => {
  const asked: (string | undefined)[] = [];
  const graphql = (query: string): Promise<unknown> => {
    const name = /\{ (\w+)/u.exec(query)?.[1];
    asked.push(name);
    return name === 'resolveReviewThread' ? Promise.reject(graphqlRefusal({ type: 'FORBIDDEN', message: 'no' })) : Promise.resolve({});
  };
  const settler = new ThreadSettler({ client: { graphql } } as unknown as Repository);
  for (const id of ['one', 'two']) await settler.settle({ id, firstId: `${id}-first` } as ReviewThread);
  expect(asked).toEqual(['resolveReviewThread', 'minimizeComment', 'minimizeComment']);
});
