import { expect, test } from 'vitest';
import { Blobs } from '../../src/adapters/github/blobs.ts';
import type { Repository } from '../../src/adapters/github/repository.ts';

const id = 'a'.repeat(40);

/** Blobs of a repository that answers each request for one with these bytes. */
function blobsThatAre(data: unknown): Blobs {
  const client = { rest: { git: { getBlob: async () => ({ data }) } } };
  return new Blobs({ client, at: { owner: 'o', repo: 'r' } } as unknown as Repository);
}

test.each([
  ['other bytes', Buffer.from('b = 2\n')],
  ['no bytes', 'b = 2\n'],
])('%s than those of the id that the tree names are refused, and may come right the next time', async (_, data) => {
  await expect(blobsThatAre(data).bytes(id, undefined)).rejects.toMatchObject({
    message: 'GitHub gave another content for blob aaaaaaaaaaaa.',
    transient: true,
  });
});
