import { toAnnotations } from '../../report/pull-request/check-run.ts';
import type { Review } from '../../review/result.ts';
import type { Runner } from './runner.ts';

/** GitHub shows so many of each level for a step and drops the rest without a word. */
const perLevelMax = 10;

/** The most important findings at their lines; the rest is in the job summary, and a line says so. */
export function annotate(runner: Runner, review: Review): void {
  const annotations = toAnnotations(review);
  const levels = { failure: 'error', warning: 'warning', notice: 'notice' } as const;
  let shown = 0;
  for (const level of ['failure', 'warning'] as const) {
    const chosen = annotations.filter((annotation) => annotation.level === level).slice(0, perLevelMax);
    shown += chosen.length;
    for (const { path, startLine, endLine, startColumn, endColumn, title, message } of chosen) {
      const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn };
      runner.annotate(levels[level], { file: path, startLine, endLine, ...columns, title }, message);
    }
  }
  if (shown < annotations.length) {
    runner.notice(
      `${annotations.length - shown} more findings have no annotation, since GitHub shows ${perLevelMax} of a level for a step. The job summary lists them.`,
    );
  }
}
