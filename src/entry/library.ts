import { assets } from '../adapters/assets.ts';
import { policies } from '../policies/registry.generated.ts';
import type { ConfigInput } from '../review/settings/config.ts';
import { lazyHclParser } from '../review/sides/lazy-parser.ts';
import { memoryChange, memoryTree } from '../review/sides/memory-tree.ts';
import { reviewChange } from '../review/review-change.ts';
import { scanTree } from '../review/scan-tree.ts';
import type { ReviewTools } from '../review/review-tools.ts';
import type { Review } from '../review/result.ts';

export type { ConfigInput } from '../review/settings/config.ts';
export type * from '../review/result.ts';
export type { Control, Phase } from '../core/maturity-model.ts';
export type { Confidence, Fix, Severity, Witness } from '../core/finding.ts';
export type { Policy } from '../policies/define-policy.ts';
export { controls } from '../core/maturity-model.ts';
export { comparePolicies } from '../review/comparison/compare-documents.ts';
export type { DocumentComparison, PolicyComparison } from '../review/comparison/compare-documents.ts';
export { policies };

/** Text of each file by its path, relative to the repository root, with forward slashes. */
export type Files = Readonly<Record<string, string>>;
/** A review without a base. */
export type ScanResult = Review;
/** What `--format json` prints. */
export type ReviewResult = Review;

const hclParser = lazyHclParser(assets);

/** Evaluates one state; every finding is `new`. Rejects with a `TypeError` when `config` is not valid. */
export async function scan(request: { readonly files: Files; readonly config?: ConfigInput }): Promise<ScanResult> {
  return scanTree(memoryTree(request.files, 'memory'), await tools(request.config));
}

/**
 * Evaluates both sides and says what the change from `base` to `head` introduces or weakens. Without `config`, `.github/phasegate.yml` of
 * `base` counts. Rejects with a `TypeError` when `config` is not valid; everything else is told in the result.
 */
export async function review(request: {
  readonly base: Files;
  readonly head: Files;
  readonly commits?: { readonly base: string; readonly head: string };
  /** The trees of the commits between base and head, oldest first: a secret that one adds and a later one removes is found there. */
  readonly earlier?: readonly { readonly commit: string; readonly files: Files }[];
  readonly config?: ConfigInput;
}): Promise<ReviewResult> {
  const { base, head, commits, earlier = [] } = request;
  const change = memoryChange({ base, head, earlier, baseRevision: commits?.base ?? 'base', headRevision: commits?.head ?? 'head' });
  return reviewChange(change, await tools(request.config));
}

async function tools(input: ConfigInput | undefined): Promise<ReviewTools> {
  const config = input === undefined ? undefined : (await import('../review/settings/parse-config.ts')).parseConfigInput(input);
  return {
    policies,
    hclParser,
    progress: { step: () => undefined },
    now: () => performance.now(),
    today: new Date().toISOString().slice(0, 10),
    ...(config === undefined ? {} : { config }),
  };
}
