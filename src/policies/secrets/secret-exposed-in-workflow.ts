import { asWritten } from '../../core/as-written.ts';
import type { Location } from '../../core/location.ts';
import type { WorkflowJob, WorkflowStep, WorkflowView } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { passesAllSecrets, secretVariables } from './reading/secret-expressions.ts';
import { programExposures } from './reading/program-exposure.ts';
import { exposuresOf } from './reading/shell-exposure.ts';
import type { Exposure } from './reading/shell-exposure.ts';

export const secretExposedInWorkflow = defineViolation({
  id: 'secret-exposed-in-workflow',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'workflow',
  dialects: ['text'],
  title: 'Workflow gives a secret away',
  why: 'Logs, artifacts and caches can be read by everybody who may read the repository, and the mask of the log knows only the exact value: encoded or cut, it shows. What is sent or passed whole is out of your hands.',
  remedy:
    'Give a step only the one secret it needs, through its environment, and let no command print it. Name the secrets that a reusable workflow gets instead of `secrets: inherit`.',
  limits: [
    'Commands are read as a POSIX shell or PowerShell reads them, without functions and without scripts in other files, but for actions of the repository that are made of steps; of lines on which one script does the same, a hundred are told.',
    'Of a script in Python, Node, Perl or Ruby (`shell: python`) the lines are read that print; what it writes and sends, and what it keeps in variables of its own, is not followed.',
    'Whether another host is the one that a secret is made for cannot be told, so that is reported as possible, unless the host takes anything from anybody or the address is not encrypted.',
    'A secret of which the name ends in `ARN`, `ACCOUNT_ID`, `REGION`, `BUCKET` and the like opens nothing, and is reported as low.',
    'A reusable workflow of your own organisation looks like anybody else’s, so `secrets: inherit` is reported as possible.',
  ],
  covers: { checkov: ['CKV_GHA_3'] },
  *evaluate(workflow) {
    yield* unread(workflow);
    yield* wholeSecrets(workflow);
    for (const job of workflow.jobs) yield* inherited(job);
    for (const job of workflow.whole) {
      // Of a reusable workflow its own page tells.
      if (job.calledAt === undefined)
        for (const [index, step] of job.steps.entries()) yield* ofScript(job, step, job.steps.slice(index + 1));
    }
  },
});

function* unread({ unread: problem }: WorkflowView): Iterable<Unresolved> {
  if (problem === undefined) return;
  const origin = { at: problem.at, via: [] };
  yield {
    claim: 'unresolved',
    aspect: 'the workflow',
    unknown: {
      kind: 'unknown',
      reason: problem.isRefused === true ? 'invalid-document' : 'parse-error',
      expression: 'a part of the workflow',
      origin,
    },
    message: 'whether the workflow gives a secret away, because it cannot be read whole',
  };
}

function* wholeSecrets({ texts }: WorkflowView): Iterable<Violation> {
  for (const whole of texts) {
    for (const [index, line] of whole.text.split('\n').entries()) {
      if (!passesAllSecrets(line) || /^\s*#/u.test(line)) continue;
      yield {
        claim: 'violation',
        aspect: `all secrets in ${line.trim().slice(0, 100)}`,
        message: 'All secrets of the repository and the organisation are passed as one text (toJSON(secrets)).',
        trace: [whole.lineAt(index)],
        confidence: 'certain',
      };
    }
  }
}

function* inherited({ id, uses, inheritsSecrets }: WorkflowJob): Iterable<Violation> {
  if (uses === undefined || inheritsSecrets === undefined || uses.text.startsWith('./')) return;
  const called = uses.text.replace(/@[^]*$/u, '');
  yield {
    claim: 'violation',
    aspect: `job ${id}: secrets inherited by ${called}`,
    message: `The job ${asWritten(id)} hands all secrets to ${asWritten(called)}, a workflow of another repository.`,
    trace: [inheritsSecrets.at, uses.at],
    confidence: 'possible',
  };
}

function* ofScript(job: WorkflowJob, step: WorkflowStep, later: readonly WorkflowStep[]): Iterable<Violation> {
  const { run } = step;
  if (run === undefined) return;
  const variables = secretVariables(step);
  const exposed =
    run.language === undefined ? exposuresOf(run.pipelines(), variables) : programExposures(run.text, run.language, variables);
  for (const { line, exposure } of exposed) {
    const claim = toViolation(exposure, job.id, run.lineAt(line), later);
    if (claim !== undefined) yield claim;
  }
}

function toViolation(exposure: Exposure, job: string, at: Location, later: readonly WorkflowStep[]): Violation | undefined {
  const { use } = exposure;
  const claim = (aspect: string, message: string, confidence: Violation['confidence']): Violation => ({
    claim: 'violation',
    aspect: `job ${job}: ${use.name} ${aspect}`,
    message,
    trace: [at],
    confidence,
    ...(use.isName === true ? { severity: 'low' } : {}),
  });
  switch (exposure.kind) {
    case 'printed':
      return claim('printed', `The log shows ${use.name}, hidden by the log's mask alone.`, exposure.confidence);
    case 'printed-encoded':
      return claim(
        'printed encoded',
        `The log shows ${use.name} in another form, which the log's mask does not hide.`,
        exposure.confidence,
      );
    case 'all-printed':
      return claim('printed with the environment', `The log shows the whole environment, ${use.name} included.`, exposure.confidence);
    case 'sent':
      return claim(`sent to ${exposure.host}`, `${use.name} is sent to ${exposure.host}.`, exposure.confidence);
    case 'written': {
      const keeper = later.map((step) => keepsFile(step, exposure.file)).find((kept) => kept !== undefined);
      return keeper === undefined
        ? undefined
        : claim(`written to ${exposure.file}`, `${use.name} is written to ${exposure.file}, which becomes part of ${keeper}.`, 'likely');
    }
  }
}

/** Does a later step of the job upload or cache this file? Names what it becomes part of. */
function keepsFile({ uses, with: inputs }: WorkflowStep, file: string): string | undefined {
  const keeper = /^actions\/(upload-artifact|upload-pages-artifact|cache(?:\/save)?)@/u.exec(uses?.text ?? '')?.[1];
  const path = inputs.find((input) => input.name === 'path')?.text.text;
  if (keeper === undefined || path === undefined) return undefined;
  const written = plain(file);
  const lines = path.split('\n').map((one) => one.trim());
  const isKept = lines.some((one) => {
    if (one === '') return false;
    const kept = plain(one);
    if (kept === '' || kept === '**') return !elsewhere.test(written);
    return kept === written || written.startsWith(`${kept.replace(/\/\*{1,2}$/u, '')}/`);
  });
  if (!isKept) return undefined;
  return keeper.startsWith('cache') ? 'a cache' : 'an artifact';
}

/** Nowhere in the workspace: at home, or where the machine has its own. */
const elsewhere = /^(?:~|\$\{?(?:HOME|RUNNER_TEMP)\b|\/(?!home\/runner\/work\/))/u;

/** `./out/` and `out` are one; the workspace is where paths begin. */
function plain(path: string): string {
  return path
    .replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)\/?/u, '')
    .replace(/^\.\//u, '')
    .replace(/^\.$/u, '')
    .replace(/\/$/u, '');
}
