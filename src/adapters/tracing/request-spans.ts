import type { Watch } from '../github/client.ts';
import type { Traces } from './traces.ts';

/** Each request to GitHub as a span of whatever makes it, by its endpoint: what is filled in there is left out. */
export function requestSpans(traces: Traces): Watch {
  return (sent, send) => {
    // What the process asks for itself belongs to nothing.
    if (traces.here() === undefined) return send();
    const { method, host, attempt } = sent;
    const endpoint = templateOf(sent.endpoint);
    const attributes = {
      'http.request.method': method,
      'url.template': endpoint,
      'server.address': host,
      ...(attempt === 1 ? {} : { 'http.request.resend_count': attempt - 1 }),
    };
    return traces.span({ name: `${method} ${endpoint}`, kind: 'client', attributes }, async (span) => {
      const answer = await send().catch((error: unknown) => {
        span.set({ 'http.response.status_code': statusOf(error) });
        throw error;
      });
      span.set({ 'http.response.status_code': answer.status });
      return answer;
    });
  };
}

/** Parts of addresses that are GitHub's own. */
const words = new Set(
  'branches check-runs comments commits deliveries files graphql hook installation issues pulls repos repositories rules'.split(' '),
);

/**
 * Octokit fills in the addresses of lists before it asks for their pages, and names that of GraphQL on an Enterprise Server whole: all is taken out
 * again that is not known to be GitHub's.
 */
function templateOf(endpoint: string): string {
  if (!URL.canParse(endpoint)) return endpoint;
  const path = new URL(endpoint).pathname.replace(/^\/api(?:\/v3)?(?=\/)/u, '');
  return path.replaceAll(/[^/]+/gu, (part) => (words.has(part) ? part : '{}'));
}

/** Undefined where no answer came. */
function statusOf(error: unknown): number | undefined {
  const { response } = Object(error) as { readonly response?: { readonly status?: number } };
  return response?.status;
}
