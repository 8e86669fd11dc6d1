import type { WorkflowEntry } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';

export const workflowPermissionsBroad = defineViolation({
  id: 'workflow-permissions-broad',
  control: 'devsecops',
  severity: 'medium',
  on: 'workflow',
  dialects: ['text'],
  title: 'The token of the workflow may write everything',
  why: 'Every step gets the token, third-party actions and what they install included. One of them that is taken over can push code, make releases and approve changes.',
  remedy: 'Give each job only what it needs: `permissions: { contents: read }`, and more by name where it is wanted.',
  limits: ['Without `permissions` the default of the repository counts, which is not visible.'],
  covers: { checkov: ['CKV2_GHA_1'] },
  *evaluate({ settings, jobs }) {
    yield* writeAll(settings, 'the workflow');
    for (const job of jobs) yield* writeAll(job.settings, `the job ${job.id}`);
  },
});

function* writeAll(settings: readonly WorkflowEntry[], whose: string) {
  for (const { name, text } of settings) {
    if (name !== 'permissions' || text.text.trim() !== 'write-all') continue;
    yield {
      claim: 'violation' as const,
      aspect: `permissions of ${whose}`,
      message: `The token of ${whose} may write everything.`,
      trace: [text.at],
      confidence: 'certain' as const,
      fix: { title: 'Let it read the code only', edits: [{ location: text.at, replacement: '{ contents: read }' }] },
    };
  }
}
