import type { WorkflowText } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { scriptCharsMax } from './outsiders.ts';

/** Calls that set up something which code should declare: who may do what, who reaches what, what is guarded. */
const changes =
  /\baws\s+(?:--\S+\s+){0,20}(?:iam\s+(?:put|attach|create|update|delete|add|detach)-\S+|ec2\s+(?:authorize|revoke|create|modify|delete)-\S+|s3api\s+(?:put|delete)-(?:bucket|public)-?\S*|kms\s+(?:create|put|disable|schedule)-\S+|organizations\s+(?:attach|create|update|detach|delete)-\S+|rds\s+(?:create|modify|delete)-db-\S+|cloudtrail\s+(?:stop|delete|update|create)-\S+|guardduty\s+(?:delete|update|create)-\S+|lambda\s+add-permission)\b/u;

export const pipelineImperativeChange = defineViolation({
  id: 'pipeline-imperative-change',
  control: 'use-infrastructure-as-code',
  severity: 'low',
  on: 'workflow',
  dialects: ['text'],
  title: 'The pipeline changes AWS by commands instead of code',
  why: 'What a command sets up is in no plan and no template: nobody reviews what it leads to, and nothing notices when it changes.',
  remedy: 'Declare it in Terraform or CloudFormation, and let the pipeline apply that.',
  limits: [
    'Commands that read, deploy artifacts or copy files are not reported.',
    'Scripts in other files and provisioners of Terraform are not read.',
  ],
  covers: {},
  *evaluate({ jobs }) {
    for (const { id, steps } of jobs) {
      for (const { run } of steps) if (run !== undefined) yield* callsIn(run, id);
    }
  },
});

function* callsIn(script: WorkflowText, job: string): Iterable<Violation> {
  for (const [index, line] of script.text.slice(0, scriptCharsMax).split('\n').entries()) {
    const call = /^\s*#/u.test(line) ? undefined : changes.exec(line)?.[0];
    if (call === undefined) continue;
    yield {
      claim: 'violation',
      aspect: `${call} in ${job}`,
      message: `The job ${job} runs "${call}", which changes AWS outside of any code.`,
      trace: [script.lineAt(index)],
      confidence: 'likely',
    };
  }
}
