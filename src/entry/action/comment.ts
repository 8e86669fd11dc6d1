import { Problem } from '../../core/problem.ts';
import type { Trigger } from './event.ts';
import type { Job } from './run.ts';

export function answerComment(_job: Job, _trigger: Extract<Trigger, { kind: 'comment' }>): Promise<number> {
  throw new Problem('Commands in comments are not answered yet.');
}
