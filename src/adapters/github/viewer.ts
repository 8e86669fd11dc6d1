import { Json } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';

/** Whose token this is: `phasegate[bot]`, `github-actions[bot]`, a person. Undefined where GitHub does not say. */
export async function readViewer({ client }: Repository): Promise<string | undefined> {
  try {
    const login = new Json(await client.graphql('query { viewer { login } }', {}), 'data').at('viewer', 'login');
    return login.isNull() ? undefined : login.text();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** GraphQL names bots without `[bot]`, REST with it. */
export function isSameLogin(a: string, b: string): boolean {
  return loginKey(a) === loginKey(b);
}

function loginKey(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/u, '');
}
