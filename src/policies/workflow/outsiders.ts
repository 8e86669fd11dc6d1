import type { WorkflowView } from '../../model/sources/workflow.ts';

/** Events that people without any right to the repository can cause. docs.github.com, "Events that trigger workflows" */
const open = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issues',
  'issue_comment',
  'discussion',
  'discussion_comment',
  'workflow_run',
  'fork',
  'watch',
];
/** Those of them whose run has the secrets and the token of the repository. */
const trusted = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment'];

/** Of a script as much as this is looked at: its author may be a stranger, and expressions take longer on longer texts. */
export const scriptCharsMax = 1_000_000;

export function outsidersStart({ events }: WorkflowView): boolean {
  return open.some((event) => events.has(event));
}

/** With the rights of the repository. */
export function outsidersStartTrusted({ events }: WorkflowView): boolean {
  return trusted.some((event) => events.has(event));
}
