import type { Review } from '../review/result.ts';

/** What was not understood, without what is told as not judged at the same line: said twice, it is read never. */
export function notUnderstood({ diagnostics, notJudged }: Review): Review['diagnostics'] {
  const told = new Set(notJudged.flatMap(({ path, line }) => (line === undefined ? [] : [`${line} ${path}`])));
  return diagnostics.filter(({ kind, path, line }) => !/^(?:unresolved-|parse-error$)/u.test(kind) || !told.has(`${line} ${path}`));
}
