import { summaryMarker } from '../markdown/render-markdown.ts';

/**
 * Hidden first lines by which our own comments are found again. They carry no authority: whoever copies one gains nothing, and what counts
 * is only read from comments of our own account.
 */
const findingMarker = /^<!-- phasegate:finding ([0-9a-f]{8,64}) ([0-9a-f]{8,64}) -->/u;

export function markFinding({ fingerprint, id }: { readonly fingerprint: string; readonly id: string }): string {
  return `<!-- phasegate:finding ${fingerprint} ${id} -->`;
}

/** The finding that a comment of ours is about. */
export function readFindingMarker(body: string): { readonly fingerprint: string; readonly findingId: string } | undefined {
  const match = findingMarker.exec(body);
  if (match === null) return undefined;
  const [, fingerprint = '', findingId = ''] = match;
  return { fingerprint, findingId };
}

export function hasSummaryMarker(body: string): boolean {
  return body.startsWith(summaryMarker);
}
