import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { fake } from './fakes.ts';

/** A value as a machine makes it, of letters and digits, so that it may stand anywhere. */
export const made = fake('git-sha').slice(0, 24);

/** What is found in a text with the made value in place of each `{}`, in order. */
export function valuesOf(path: string, text: string, value = made): string[] {
  const filled = text.replaceAll('{}', () => value);
  const lines = filled.split('\n');
  return detectSecrets({ path, text: `${filled}\n` }).hits.map(({ range }) =>
    (lines[range.startLine - 1] ?? '').slice(range.startColumn - 1, range.endColumn - 1),
  );
}

/** Lines (1-based) on which something is found. */
export function linesOf(path: string, text: string): number[] {
  return [...new Set(detectSecrets({ path, text }).hits.map((hit) => hit.range.startLine))];
}
