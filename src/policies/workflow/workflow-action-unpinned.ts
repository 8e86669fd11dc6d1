import { groupBy } from '../../core/group-by.ts';
import type { WorkflowText, WorkflowView } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import type { Strength } from '../define-policy.ts';

/** Owners whose tags GitHub or AWS themselves set. */
const known: ReadonlySet<string> = new Set(['actions', 'github', 'aws-actions', 'aws-cloudformation']);
const pinned = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$|@sha256:[0-9a-f]{64}$/u;

export const workflowActionUnpinned = defineViolation({
  id: 'workflow-action-unpinned',
  control: 'devsecops',
  severity: 'low',
  on: 'workflow',
  dialects: ['text'],
  title: 'Third-party action is taken by a name that can be moved',
  why: 'A tag or a branch is whatever its owner, or who took over the owner’s account, points it at. Thousands of repositories ran a stranger’s code in one night that way.',
  remedy: 'Name the full commit, with the version in a comment behind it; Dependabot keeps both up to date.',
  limits: ['Actions of GitHub and AWS are reported when they were pinned to a commit before, those of the same repository never.'],
  covers: { kics: ['Unpinned Actions Full Length Commit SHA'] },
  *evaluate({ jobs }) {
    const told = new Set<string>();
    yield* pinsOfKnown(jobs);
    for (const uses of jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)])) {
      const name = uses === undefined ? undefined : movable(uses);
      if (uses === undefined || name === undefined || told.has(name)) continue;
      told.add(name);
      yield {
        claim: 'violation',
        aspect: name,
        message: `${uses.text} can become another action from one day to the next.`,
        trace: [uses.at],
        confidence: 'certain',
      };
    }
  },
  weaker: (base, head) =>
    isPin(base) && isPin(head) && base.isPinned && !head.isPinned
      ? { message: `${base.text} was pinned to a commit, and ${head.text} is whatever its owner points that at.` }
      : undefined,
});

/** What the workflow takes from owners that are known: nothing is said of a tag of theirs, and it is less than a commit. */
interface Pin {
  readonly text: string;
  readonly isPinned: boolean;
}

function* pinsOfKnown(jobs: WorkflowView['jobs']): Iterable<Strength<Pin>> {
  const byName = groupBy(
    jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)]).filter((uses) => uses !== undefined),
    ({ text }) => text.split('@')[0] ?? '',
  );
  for (const [name, all] of byName) {
    if (name.startsWith('.') || !known.has(name.split('/')[0] ?? '')) continue;
    // The weakest of all counts.
    const least = all.find(({ text }) => !pinned.test(text)) ?? all[0];
    if (least === undefined) continue;
    const degree = { text: least.text, isPinned: pinned.test(least.text) };
    yield { claim: 'strength', aspect: `commit of ${name}`, degree, trace: [least.at] };
  }
}

function isPin(degree: unknown): degree is Pin {
  return typeof degree === 'object' && degree !== null && 'isPinned' in degree;
}

/** What the action is called, without its version, where nothing pins it. */
function movable({ text }: WorkflowText): string | undefined {
  if (text.startsWith('./') || pinned.test(text)) return undefined;
  const [name = ''] = text.split('@');
  const [owner = ''] = name.split('/');
  return known.has(owner) ? undefined : name.replace(/^(docker:\/\/[^:]+):.*$/u, '$1');
}
