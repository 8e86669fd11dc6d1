import { reasonOf } from '../../review/pull-request/host-problem.ts';
import type { CheckHost } from '../../review/pull-request/host.ts';

/** No check run has this id. */
const none = 0;

/** In a job the check run only shows: whatever goes wrong with it is told, and the job goes on to its verdict. */
export function optionalCheck(checks: CheckHost, tell: (note: string) => void): CheckHost {
  const orNone = async (work: () => Promise<number>): Promise<number> => {
    try {
      return await work();
    } catch (error) {
      tell(`The check run was not written: ${reasonOf(error)} It needs checks: write.`);
      return none;
    }
  };
  return {
    // What another job's check run says is no verdict of this one.
    find: () => Promise.resolve(undefined),
    queue: (headSha, options) => orNone(() => checks.queue(headSha, options)),
    begin: (headSha) => orNone(() => checks.begin(headSha)),
    async finish(id, report) {
      if (id === none) return;
      await orNone(async () => {
        await checks.finish(id, report);
        return id;
      });
    },
  };
}
