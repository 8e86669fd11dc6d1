import { reasonOf } from '../../review/pull-request/host-problem.ts';
import type { CheckHost } from '../../review/pull-request/host.ts';
import type { Runner } from './runner.ts';

/** No check run has this id. */
const none = 0;

const cancelled = {
  title: 'The job ended before the review did',
  summary: 'The job was cancelled, failed or took too long. The result of the job is the gate; run it again.',
};

/** In a job the check run only shows: whatever goes wrong with it is told, and the job goes on to its verdict. It ends when the job does. */
export function optionalCheck(checks: CheckHost, runner: Pick<Runner, 'notice' | 'beforeTheEnd'>): CheckHost {
  let openId = none;
  const orNone = async (work: () => Promise<number>): Promise<number> => {
    try {
      return await work();
    } catch (error) {
      runner.notice(`The check run was not written: ${reasonOf(error)} It needs checks: write.`);
      return none;
    }
  };
  runner.beforeTheEnd(async () => {
    if (openId !== none) await checks.cancel({ id: openId, externalId: '', status: 'in_progress', conclusion: null }, cancelled);
  });
  return {
    // What another job's check run says is no verdict of this one.
    find: () => Promise.resolve(undefined),
    queue: (headSha, options) => orNone(() => checks.queue(headSha, options)),
    async begin(headSha) {
      openId = await orNone(() => checks.begin(headSha));
      return openId;
    },
    async finish(id, report) {
      if (id === none) return;
      await orNone(async () => {
        await checks.finish(id, report);
        openId = none;
        return id;
      });
    },
    cancel: (run, why) => checks.cancel(run, why),
  };
}
