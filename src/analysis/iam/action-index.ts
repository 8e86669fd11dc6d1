import type { Action } from './action-table.ts';
import { ANY, type Glob, matchesWord, wordText } from './glob.ts';
import { actionWord } from './match-action.ts';
import type { PreparedList } from './prepared-statement.ts';

/** The Action element of a statement, sorted by service, so that most actions are decided without looking at a pattern. */
export interface ActionIndex {
  takes(action: Action): boolean;
  /** False when all actions of the service are decided alike: as `otherwise`. */
  speaksOf(service: string): boolean;
  readonly otherwise: boolean;
}

interface Bucket {
  readonly literals: Set<string>;
  readonly wild: Glob[];
}

const indexes = new WeakMap<PreparedList, ActionIndex>();

export function actionIndex(list: PreparedList): ActionIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = buildIndex(list);
  indexes.set(list, index);
  return index;
}

export function serviceOf(action: Action): string {
  return action.key.slice(0, action.key.indexOf(':'));
}

function buildIndex(list: PreparedList): ActionIndex {
  const buckets = new Map<string, Bucket>();
  const open: { readonly glob: Glob; readonly prefix: string }[] = [];
  let hasEverything = false;
  for (const { glob } of list.patterns) {
    const wildcard = glob.findIndex((token) => token < 0);
    const prefix = wordText(wildcard < 0 ? glob : glob.slice(0, wildcard));
    const colon = prefix.indexOf(':');
    if (glob.length === 1 && glob[0] === ANY) hasEverything = true;
    else if (colon < 0) open.push({ glob, prefix });
    else addTo(bucketOf(buckets, prefix.slice(0, colon)), glob, wildcard < 0 ? prefix : undefined);
  }
  const hits = (action: Action) => {
    const bucket = buckets.get(serviceOf(action));
    const word = actionWord(action);
    return (
      bucket?.literals.has(action.key) === true ||
      bucket?.wild.some((glob) => matchesWord(glob, word)) === true ||
      open.some(({ glob }) => matchesWord(glob, word))
    );
  };
  const speaksOf = (service: string) =>
    buckets.has(service) || open.some(({ prefix }) => service.startsWith(prefix.slice(0, service.length)) || prefix.startsWith(service));
  return {
    takes: (action) => (hasEverything || hits(action)) !== list.negated,
    speaksOf: (service) => !hasEverything && speaksOf(service),
    otherwise: hasEverything !== list.negated,
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
