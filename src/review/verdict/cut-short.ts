import type { AwsModel } from '../../model/kinds.ts';
import type { SecretScanner } from '../../model/sources/source-text.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';
import type { Side } from '../sides/load-side.ts';
import { isCutShort } from '../sides/secrets/secret-search.ts';

/** What head hides behind a limit, and base did not: each is a sentence, and the review fails with any of them. */
export function cutShort({ base, head, models, scan, identity }: CutRequest): readonly string[] {
  return [...searchCutShort(base, head, scan, identity), ...pipelinesCutShort(models.base, models.head, identity)];
}

interface CutRequest {
  readonly base: Side;
  readonly head: Side;
  readonly models: Readonly<Record<'base' | 'head', AwsModel>>;
  readonly scan: SecretScanner;
  readonly identity: IdentityMap;
}

/**
 * Changed files in which the search for secrets ended before the end, and did not on base: whatever stands behind was not looked at. Each
 * is a sentence, and the review fails with any of them.
 */
export function searchCutShort(base: Side, head: Side, scan: SecretScanner, identity: IdentityMap): readonly string[] {
  const before = new Map(base.texts.map((file) => [identity.path(file.path), file]));
  return head.texts
    .filter((file) => isCutShort(file, scan) && !isCutShort(before.get(file.path), scan))
    .map((file) => {
      const cut = scan(file).limits.find(({ isCut }) => isCut === true);
      return `${file.path}:${cut?.line ?? 1} was not searched to its end for secrets: ${cut?.reason}. Make it several files, or exclude it in the configuration on the base branch.`;
    });
}

/** Pipelines that were not read to their end on one of the sides, each in a sentence: what stands behind is not looked at, and may be what the change takes away. */
export function pipelinesCut(base: AwsModel, head: AwsModel): readonly string[] {
  const before = cutsOf(base);
  const after = cutsOf(head);
  const more =
    base.isBesideCut || head.isBesideCut
      ? ['There are more pipelines and scripts than are read beside a change: what runs in the others is not known.']
      : [];
  return [
    ...more,
    ...[...after].map(([path, why]) => `${path} was not read to its end: ${why}.`),
    ...[...before].filter(([path]) => !after.has(path)).map(([path, why]) => `${path} was not read to its end on the base branch: ${why}.`),
  ];
}

/** Those whose end base still showed. Each is a sentence, and the review fails with any of them. */
function pipelinesCutShort(base: AwsModel, head: AwsModel, identity: IdentityMap): readonly string[] {
  const before = new Set([...cutsOf(base).keys()].map((path) => identity.path(path)));
  return [...cutsOf(head)]
    .filter(([path]) => !before.has(path))
    .map(([path, why]) => `${path} was not read to its end: ${why}. Let it run less, or in several pipelines.`);
}

function cutsOf(model: AwsModel): ReadonlyMap<string, string> {
  return new Map(
    model.subjects('source.pipeline').flatMap(({ path, steps }) => {
      const cut = steps.find(({ cutBy }) => cutBy !== undefined)?.cutBy;
      return cut === undefined ? [] : [[path, cut] as const];
    }),
  );
}
