import { Json } from './json.ts';
import type { Repository } from './repository.ts';

/** Texts of many blobs in one query. What GitHub takes for binary, cuts, or does not find is not in the answer. */
export async function fetchTexts({ client, owner, name }: Repository, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const variables = ids.map((_, index) => `$b${index}: GitObjectID!`).join(', ');
  const fields = ids.map((_, index) => `b${index}: object(oid: $b${index}) { ... on Blob { isTruncated text } }`).join('\n');
  const query = `query($owner: String!, $name: String!, ${variables}) {\nrepository(owner: $owner, name: $name) {\n${fields}\n}\n}`;
  const values = Object.fromEntries(ids.map((id, index) => [`b${index}`, id]));
  const answer = new Json(await client.graphql(query, { owner, name, ...values }), 'data').at('repository');
  const texts = new Map<string, string>();
  ids.forEach((id, index) => {
    const text = answer.at(`b${index}`, 'text');
    if (!text.isNull() && !answer.at(`b${index}`, 'isTruncated').isTrue()) texts.set(id, text.text());
  });
  return texts;
}
