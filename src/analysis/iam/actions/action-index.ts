import type { Action } from './action-table.ts';
import { ANY, type Glob, matchesWord, wordText } from '../globs/glob.ts';
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

/** A pattern over lower-case names; `literal` is its text when it has no wildcard. */
export interface IndexedPattern {
  readonly glob: Glob;
  readonly literal: string | undefined;
}

/** `negated` for NotAction. */
export function actionIndex(patterns: readonly IndexedPattern[], negated: boolean): ActionIndex {
  const buckets = new Map<string, Bucket>();
  const open: { readonly glob: Glob; readonly prefix: string }[] = [];
  let hasEverything = false;
  for (const pattern of patterns) {
    const prefix = pattern.literal ?? literalPrefix(pattern.glob);
    const colon = prefix.indexOf(':');
    if (pattern.literal !== undefined) bucketOf(buckets, serviceIn(prefix)).literals.add(prefix);
    else if (pattern.glob.length === 1 && pattern.glob[0] === ANY) hasEverything = true;
    else if (colon < 0) open.push({ glob: pattern.glob, prefix });
    else bucketOf(buckets, prefix.slice(0, colon)).wild.push(pattern.glob);
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

/** The letters before the first wildcard. */
export function literalPrefix(glob: Glob): string {
  const wildcard = glob.findIndex((token) => token < 0);
  return wordText(wildcard < 0 ? glob : glob.slice(0, wildcard));
}

function serviceIn(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
