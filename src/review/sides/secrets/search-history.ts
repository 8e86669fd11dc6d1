import type { SkippedFile } from '../../../core/source.ts';
import type { HistoricSecret } from '../../../model/sources/historic-secret.ts';
import type { SecretScanner } from '../../../model/sources/source-text.ts';
import { touches } from '../lines/anchor.ts';
import { atLeast, confidences, severities } from '../../../core/finding.ts';
import type { SecretHit } from '../../../analysis/secrets/secret-hit.ts';
import { isExcluded } from '../../settings/exclude.ts';
import type { Side } from '../load-side.ts';
import { isCutShort } from './secret-search.ts';
import { oneCommit } from '../../ports.ts';
import type { CommitHistory, SourceTree } from '../../ports.ts';

/** Secrets that a commit of the change adds and that head does not have any more. */
export interface HistorySearch {
  readonly secrets: readonly HistoricSecret[];
  /** Sentences on what was not searched; the review fails with any of them. */
  readonly incomplete: readonly string[];
  /** Sentences on texts that were not searched whole. */
  readonly limits: readonly string[];
  /** Files of earlier commits, gone on head, that could not be read as text. */
  readonly skipped: readonly SkippedFile[];
}

/** The commits of a change and its two ends. */
export interface HistoryRequest {
  readonly history: CommitHistory;
  /** All of base, for files that commits touch and the change as a whole does not. */
  readonly baseTree: SourceTree;
  readonly base: Side;
  readonly head: Side;
  readonly scan: SecretScanner;
  readonly exclude: readonly string[];
}

/** A secret that is still on head is reported there, unless it only moved to where it counts less; one that base had is not new. Each is told once, at the commit that first adds it. */
export async function searchHistory({ history, baseTree, base, head, scan, exclude }: HistoryRequest): Promise<HistorySearch> {
  if (history === oneCommit) return { secrets: [], incomplete: [], limits: [], skipped: [] };
  const known = new Set(base.texts.flatMap((file) => scan(file).hits.map((hit) => hit.identity)));
  const atHead = heaviest(head.texts.flatMap((file) => scan(file).hits));
  const isTold = (hit: SecretHit): boolean => known.has(hit.identity) || weighsAsMuch(atHead.get(hit.identity), hit);
  const secrets: HistoricSecret[] = [];
  const limits = new Set<string>();
  const cutShort = new Set<string>();
  const onBase = new Map(base.texts.map((file) => [file.path, file]));
  for await (const { commit, path, text, added } of history) {
    if (head.files.get(path)?.text === text || isExcluded(path, exclude)) continue;
    const found = scan({ path, text });
    for (const { reason, isCut } of found.limits) {
      const isNew = isCut === true && !isCutShort(onBase.get(path), scan);
      (isNew ? cutShort : limits).add(`${path} in commit ${commit.slice(0, 12)}: not searched whole for secrets: ${reason}`);
    }
    for (const hit of found.hits) {
      if (isTold(hit) || !touches(hit.range, added)) continue;
      known.add(hit.identity);
      secrets.push({ root: '.', address: path, commit, path, hit });
    }
  }
  const onHead = new Set([...head.files.keys(), ...head.skipped.map((entry) => entry.path)]);
  const skipped = history.skipped.filter(({ path }) => !onHead.has(path) && !isExcluded(path, exclude));
  const incomplete = [...history.incomplete, ...cutShort];
  return { secrets: await withoutThoseOfBase(secrets, baseTree, base, scan), incomplete, limits: [...limits], skipped };
}

/** Of hits of the same value the one that weighs most. */
function heaviest(hits: readonly SecretHit[]): ReadonlyMap<string, SecretHit> {
  const found = new Map<string, SecretHit>();
  for (const hit of hits) if (!weighsAsMuch(found.get(hit.identity), hit)) found.set(hit.identity, hit);
  return found;
}

function weighsAsMuch(one: SecretHit | undefined, other: SecretHit): boolean {
  if (one === undefined || !atLeast(confidences, one.tier, other.tier)) return false;
  return one.severity === undefined || (other.severity !== undefined && atLeast(severities, one.severity, other.severity));
}

/** A file that one commit empties and a later one restores is not in the change, and base was not read there: what base has is not new. */
async function withoutThoseOfBase(
  secrets: readonly HistoricSecret[],
  baseTree: SourceTree,
  base: Side,
  scan: SecretScanner,
): Promise<readonly HistoricSecret[]> {
  const paths = [...new Set(secrets.map(({ path }) => path))].filter((path) => !base.files.has(path));
  if (paths.length === 0) return secrets;
  const { files } = await baseTree.read(paths);
  const onBase = new Set([...files.values()].flatMap((file) => scan(file).hits.map((hit) => hit.identity)));
  return secrets.filter(({ hit }) => !onBase.has(hit.identity));
}
