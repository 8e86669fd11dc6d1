import type { Action } from './action-table.ts';
import { ANY, type Glob, matchesWord, wordText } from './glob.ts';
import { actionWord } from './match-action.ts';

/** The patterns of an Action element, sorted by service, so that most actions are decided without looking at a pattern. */
export interface ActionIndex {
  takes(action: Action): boolean;
  /** False when all actions of the service are decided alike: as `otherwise`. */
  speaksOf(service: string): boolean;
  readonly otherwise: boolean;
  /** Patterns that must be looked at for one action of the service. */
  patternsFor(service: string): number;
}

interface Bucket {
  readonly literals: Set<string>;
  readonly wild: Glob[];
}

export function serviceOf(action: Action): string {
  return action.key.slice(0, action.key.indexOf(':'));
}

/** `negated` for NotAction. The globs are over lower-case names. */
export function actionIndex(globs: readonly Glob[], negated: boolean): ActionIndex {
  const buckets = new Map<string, Bucket>();
  const open: { readonly glob: Glob; readonly prefix: string }[] = [];
  let hasEverything = false;
  for (const glob of globs) {
    const wildcard = glob.findIndex((token) => token < 0);
    const prefix = wordText(wildcard < 0 ? glob : glob.slice(0, wildcard));
    const colon = prefix.indexOf(':');
    if (glob.length === 1 && glob[0] === ANY) hasEverything = true;
    else if (colon < 0) open.push({ glob, prefix });
    else addTo(bucketOf(buckets, prefix.slice(0, colon)), glob, wildcard < 0 ? prefix : undefined);
  }
  const hits = (action: Action) => {
    const bucket = buckets.get(serviceOf(action));
    if (bucket?.literals.has(action.key) === true) return true;
    const word = actionWord(action);
    return bucket?.wild.some((glob) => matchesWord(glob, word)) === true || open.some(({ glob }) => matchesWord(glob, word));
  };
  const maySpeak = (service: string) => open.some(({ prefix }) => service.startsWith(prefix) || prefix.startsWith(service));
  return {
    takes: (action) => (hasEverything || hits(action)) !== negated,
    speaksOf: (service) => !hasEverything && (buckets.has(service) || maySpeak(service)),
    otherwise: hasEverything !== negated,
    patternsFor: (service) => (hasEverything ? 0 : open.length + (buckets.get(service)?.wild.length ?? 0)),
  };
}

function bucketOf(buckets: Map<string, Bucket>, service: string): Bucket {
  const bucket = buckets.get(service) ?? { literals: new Set<string>(), wild: [] };
  buckets.set(service, bucket);
  return bucket;
}

function addTo(bucket: Bucket, glob: Glob, literal: string | undefined): void {
  if (literal === undefined) bucket.wild.push(glob);
  else bucket.literals.add(literal);
}
