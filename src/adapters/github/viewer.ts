import { Json } from './json.ts';
import { unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';

/** Whose token this is: `phasegate[bot]`, `github-actions[bot]`, a person. Undefined where GitHub does not say. */
export async function readViewer({ client }: Repository): Promise<string | undefined> {
  const answer = await unlessRefused(client.graphql('query { viewer { login } }', {}), 'any', null);
  const login = new Json(answer, 'data').at('viewer', 'login');
  return login.isNull() ? undefined : login.text();
}

/** GraphQL names bots without `[bot]`, REST with it. */
export function isSameLogin(a: string, b: string): boolean {
  return loginKey(a) === loginKey(b);
}

function loginKey(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/u, '');
}
