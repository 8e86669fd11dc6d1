import type { Config } from './config-types.ts';
import { matchesPath } from './exclude.ts';

/** What the configuration does with a file that was not judged: the last pattern that fits decides, as in CODEOWNERS. */
export function notJudgedVerdict({ notJudged }: Pick<Config, 'notJudged'>, path: string): 'block' | 'advise' {
  if (typeof notJudged === 'string') return notJudged;
  const [, verdict = notJudged.default] = Object.entries(notJudged.paths).findLast(([pattern]) => matchesPath(path, pattern)) ?? [];
  return verdict;
}
