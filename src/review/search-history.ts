import { detectSecrets } from '../analysis/secrets/detect-secrets.ts';
import type { HistoricSecret } from '../model/historic-secret.ts';
import type { Side } from './load-side.ts';
import type { CommitHistory, LineSpan } from './ports.ts';

/** Secrets that a commit of the change adds and that head does not have any more. */
export interface HistorySearch {
  readonly secrets: readonly HistoricSecret[];
  /** Sentences on what was not searched. */
  readonly incomplete: readonly string[];
}

/** A secret that is still on head is reported there; one that base had is not new. Each is told once, at the commit that first adds it. */
export async function searchHistory(history: CommitHistory | undefined, base: Side, head: Side): Promise<HistorySearch> {
  if (history === undefined) return { secrets: [], incomplete: [] };
  const known = new Set([...base.texts, ...head.texts].flatMap((file) => detectSecrets(file).hits.map((hit) => hit.identity)));
  const secrets: HistoricSecret[] = [];
  for await (const { commit, path, text, added } of history) {
    if (head.files.get(path)?.text === text) continue;
    const { hits } = detectSecrets({ path, text }, { onlyLines: (line) => added.some((span) => contains(span, line)) });
    for (const hit of hits) {
      if (known.has(hit.identity)) continue;
      known.add(hit.identity);
      secrets.push({ root: '.', address: path, commit, path, hit });
    }
  }
  return { secrets, incomplete: history.incomplete };
}

function contains(span: LineSpan, line: number): boolean {
  return span.start <= line && line < span.end;
}
