import type { RequestRecord } from './http/faults.ts';

/** Done twice, these are done once: queries and mutations of ours, tokens, and a reaction that is there already. */
const harmless = /\/(?:graphql|access_tokens|reactions)$/u;

/**
 * POSTs that were sent again after an answer that was lost, without a look in between at what is there: each may have made a second one. An answer that
 * says "not done" (a limit, a refusal) is not lost.
 */
export function blindRepeats(requests: readonly RequestRecord[]): readonly string[] {
  return requests.flatMap((lost, index) => {
    if (lost.method !== 'POST' || harmless.test(lost.path) || (lost.status > 0 && lost.status < 500)) return [];
    const later = requests.slice(index + 1);
    const again = later.findIndex((one) => one.method === 'POST' && one.path === lost.path && isSame(one.body, lost.body));
    if (again === -1 || later.slice(0, again).some(isLook)) return [];
    return [`${lost.method} ${lost.path}`];
  });
}

function isLook({ method, path }: RequestRecord): boolean {
  return path === '/graphql' || (method === 'GET' && path.startsWith('/repos'));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
