import { concurrencyOf } from '../../../review/gate-changes/concurrency.ts';
import type { Concurrency } from '../../../review/gate-changes/concurrency.ts';
import type { GateSide } from '../../../review/gate-changes/gate-change.ts';
import type { GateJob } from '../../../review/gate-changes/gate-job.ts';
import { bad } from './health.ts';
import type { Health } from './health.ts';

const advice = 'group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.ref }}';

/** What parts the runs of one pull request, or of one merge group, from those of another. */
const partsRuns = /github\.(?:ref|ref_name|head_ref|sha|run_id|event\.(?:number|pull_request|merge_group|after))\b/u;
/** In `pull_request_target` these are the base branch: the same for all pull requests. */
const onlyRef = /github\.(?:ref|ref_name|sha)\b/u;
const partsPulls = /github\.(?:head_ref|run_id|event\.(?:number|pull_request))\b/u;

/**
 * Concurrency groups in which runs cancel each other that have nothing to do with each other: GitHub keeps one run and one that waits, and a
 * cancelled run is a required check that fails. https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export function concurrencyHealth(job: GateJob, events: ReadonlySet<string>, side: GateSide): readonly Health[] {
  const concurrency = concurrencyOf(job, side);
  const { ofWorkflow, ofJob } = concurrency;
  return [
    ...[ofWorkflow, ofJob].flatMap((group) => (group === '' ? [] : groupHealth(job.path, group, events))),
    ...(ofWorkflow !== '' && ofWorkflow === ofJob
      ? [
          bad(
            job.path,
            `the workflow and its job have the same concurrency group, ${quote(ofJob)}: the run cancels itself`,
            'name them differently',
          ),
        ]
      : []),
    ...sharedHealth(job.path, concurrency),
  ];
}

function groupHealth(path: string, group: string, events: ReadonlySet<string>): Health[] {
  if (!partsRuns.test(group)) {
    return [bad(path, `all runs share the concurrency group ${quote(group)}: those of different pull requests cancel each other`, advice)];
  }
  if (events.has('pull_request_target') && onlyRef.test(group) && !partsPulls.test(group)) {
    return [
      bad(path, `under pull_request_target ${quote(group)} is the same for all pull requests of a branch: they cancel each other`, advice),
    ];
  }
  const isHeadAlone = /github\.head_ref\s*\}\}/u.test(group) && !/github\.(?:ref|ref_name|sha|run_id|event)\b/u.test(group);
  if (events.has('merge_group') && isHeadAlone) {
    return [bad(path, `in the merge queue github.head_ref is empty: all groups share ${quote(group)} and cancel each other`, advice)];
  }
  return [];
}

/** Another workflow with the same group; one that this one calls has the caller's `github.workflow`. */
function sharedHealth(at: string, { ofWorkflow, sharedWith }: Concurrency): Health[] {
  return sharedWith.flatMap(({ path, isCalled }): Health[] => {
    if (isCalled)
      return [bad(at, `it calls ${path}, which has the same concurrency group: the run cancels itself`, 'take it out of one of them')];
    if (ofWorkflow.includes('github.workflow')) return [];
    return [bad(at, `it shares the concurrency group ${quote(ofWorkflow)} with ${path}: they cancel each other`, advice)];
  });
}

function quote(text: string): string {
  return `"${text}"`;
}
