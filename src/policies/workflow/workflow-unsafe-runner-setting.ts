import { asWritten } from '../../core/as-written.ts';
import { defineViolation } from '../define-policy.ts';
import { outsidersStart } from './outsiders.ts';

export const workflowUnsafeRunnerSetting = defineViolation({
  id: 'workflow-unsafe-runner-setting',
  control: 'devsecops',
  severity: 'medium',
  on: 'workflow',
  dialects: ['text'],
  title: 'The runner is set up in a way that others can use',
  why: 'With unsecure commands whatever a step prints can set variables and the path of the steps behind it. A machine of your own that builds pull requests of strangers keeps what they leave on it, and is inside your network.',
  remedy: 'Drop ACTIONS_ALLOW_UNSECURE_COMMANDS. Build changes of others on machines of GitHub, or on machines that are thrown away.',
  limits: ['Whether the repository takes pull requests of strangers is not visible, so machines of your own are told as possible.'],
  covers: { checkov: ['CKV_GHA_1'], kics: ['Unsecured Commands'] },
  *evaluate(workflow) {
    for (const job of workflow.jobs) {
      const unsecure = [...job.env, ...job.steps.flatMap(({ env }) => env)].find(
        ({ name, text }) => name === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && text.text === 'true',
      );
      if (unsecure !== undefined) {
        yield {
          claim: 'violation',
          aspect: `unsecure commands in ${job.id}`,
          message: `What a step of the job ${job.id} prints can change the steps behind it.`,
          trace: [unsecure.text.at],
          confidence: 'certain',
        };
      }
      const own = outsidersStart(workflow) ? job.runsOn.find(({ text }) => text === 'self-hosted') : undefined;
      if (own === undefined) continue;
      yield {
        claim: 'violation',
        aspect: `own machine for ${job.id}`,
        message: `The job ${asWritten(job.id)} runs on a machine of your own for changes that others propose.`,
        trace: [own.at],
        confidence: 'possible',
      };
    }
  },
});
