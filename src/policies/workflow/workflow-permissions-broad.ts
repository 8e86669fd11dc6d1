import { asWritten } from '../../core/as-written.ts';
import type { WorkflowEntry, WorkflowView } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

export const workflowPermissionsBroad = defineViolation({
  id: 'workflow-permissions-broad',
  control: 'devsecops',
  severity: 'medium',
  on: 'workflow',
  dialects: ['text'],
  title: 'The token of the workflow may write everything',
  why: 'Every step gets the token, third-party actions and what they install included. One of them that is taken over can push code, make releases and approve changes.',
  remedy: 'Give each job only what it needs: `permissions: { contents: read }`, and more by name where it is wanted.',
  limits: [
    'Without `permissions` the default of the repository counts, which is not visible: only that a workflow no longer says them for each of its jobs is told, at low.',
  ],
  covers: { checkov: ['CKV2_GHA_1'] },
  *evaluate({ path, settings, jobs, events }) {
    yield* bounds(path, jobs, events);
    yield* writeAll(settings, 'the workflow');
    for (const job of jobs) yield* writeAll(job.settings, `the job ${asWritten(job.id)}`);
  },
  lost: ({ extent }) => `${extent}; after this change one has what the repository gives by default, which may be to write everything.`,
});

/** A workflow that only others call has the rights that those give it. */
function bounds(path: string, jobs: WorkflowView['jobs'], events: WorkflowView['events']): readonly Evidence[] {
  const isCalled = events.size === 1 && events.has('workflow_call');
  const places = jobs.flatMap(({ permissionsAt }) => permissionsAt ?? []);
  if (isCalled || places.length === 0 || places.length < jobs.length) return [];
  const extent = `${path} said for each of its jobs what the token may do`;
  return [{ claim: 'evidence', scope: `rights of the jobs of ${path}`, extent, ofSubject: true, severity: 'low', trace: places }];
}

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
