import type { Location } from '../../core/location.ts';
import type { Pipeline, PipelineJob, PipelineStep } from '../../model/sources/pipeline.ts';
import { defineViolation } from '../define-policy.ts';
import { scriptCharsMax } from './outsiders.ts';

/** The names under which tools of AWS and actions take a lasting key. */
const keyName = /^aws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)$/iu;
/** A key that is kept among the secrets of the repository, not one that a step has just fetched. */
const fromSecrets = /\$\{\{[^}]{0,2000}\bsecrets(?:\.|\[)/u;
/** The same in a script: `aws configure set aws_access_key_id ${{ secrets.KEY }}`. */
const inScript = /\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)\b[^\n]{0,40}\$\{\{[^}\n]{0,80}\bsecrets\b/iu;
/** A store of another maker that speaks S3. */
const endpoint = /^(?:aws[-_])?(?:s3[-_])?endpoint(?:[-_]url(?:[-_]s3)?)?$/iu;
/** `aws s3 cp --endpoint-url https://…`, where that is none of AWS. */
const elsewhere = /--endpoint(?:-url)?[=\s]+["']?https?:\/\/(?![^\s"'/]*\.amazonaws\.com)/iu;
/** The tool of AWS that is called, or an action of its makers. */
const ofAws = /(?:^|[\s;&|(])aws\s+[a-z]|\baws-actions\//u;
/** `AWS_ACCESS_KEY_ID: $STAGING_KEY`, `export AWS_SECRET_ACCESS_KEY=$KEY`, the orbs' `aws-access-key-id: AWS_ACCESS_KEY_ID`. */
const inLine =
  /\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)\b["']?(?:\s*[:=]\s*|\s+)["']?(?:\$\{?\{?\s*\w|[A-Z][A-Z0-9_]{4,}\b|credentials\()/iu;
/** What has just been fetched from STS. */
const fetched = /\$\(|assume-role|\bsts\b|\bjq\b|SESSION_TOKEN/u;
/** Of an answer of STS for certain: `$(printenv KEY)` may hold anything. */
const ofSts = /assume-role|\bsts\b|\bjq\b|SESSION_TOKEN/u;

const assigned = /(?:^|[\s;&"'-])(?:export\s+)?([A-Za-z_]\w{0,99})=/u;
const value = /\baws[-_](?:access[-_]key[-_]id|secret[-_]access[-_]key)\b["'\s:=]{1,9}\$\{?([A-Za-z_]\w{0,99})/iu;

export const workflowStaticAwsKeys = defineViolation({
  id: 'workflow-static-aws-keys',
  control: 'use-temporary-credentials',
  severity: 'high',
  on: 'source.pipeline',
  dialects: ['text'],
  title: 'A pipeline works with a lasting access key',
  why: 'The key lies in the settings of the pipeline, works from everywhere, and is read by whatever runs in a job: one action that is taken over sends it away, and it works until somebody notices and deletes it.',
  remedy:
    'Let the job take a role by OIDC: `permissions: { id-token: write }`, and `role-to-assume` of aws-actions/configure-aws-credentials; other pipelines have the same (id_tokens of GitLab, OIDC of CircleCI, Bitbucket and Buildkite).',
  limits: [
    'Told once for each file: a second job with the same keys is nothing new.',
    'Keys of a store of another maker, reported by an endpoint in the same job, are left out.',
    'Of other pipelines than workflows the variables are found by their names in a line; that a secret of the settings is there without being named is not visible.',
  ],
  covers: {},
  *evaluate(pipeline) {
    const at = firstKey(pipeline);
    // In a pipeline that the change leaves alone only what it runs of the change is new.
    if (at === undefined || (pipeline.isBeside && at.path === pipeline.path)) return;
    yield {
      claim: 'violation',
      aspect: 'static AWS keys',
      message: `${pipeline.path} gives its jobs an access key of AWS that lasts until somebody deletes it.`,
      trace: [at],
      confidence: pipeline.path.startsWith('.github/') ? 'certain' : 'likely',
    };
  },
});

function firstKey({ path, jobs, steps }: Pipeline): Location | undefined {
  if (!path.startsWith('.github/')) return keyIn(steps);
  return jobs.map(keyOf).find((at) => at !== undefined);
}

/** A line that hands on a variable is as good as the line that filled it: `export KEY=$(echo $assumed_role | jq …)`. */
function keyIn(steps: readonly PipelineStep[]): Location | undefined {
  const filled = new Set(steps.flatMap(({ text }) => (ofSts.test(text) ? (assigned.exec(text)?.[1] ?? []) : [])));
  // What stands behind the name of the key, before the profile that it is for.
  const isHandedOn = (text: string): boolean => filled.has(value.exec(text)?.[1] ?? '');
  return steps.find(({ text }) => inLine.test(text) && !fetched.test(text) && !isHandedOn(text))?.at;
}

/** One call to another maker's store excuses no key that others of the job use. */
function areAllElsewhere(steps: readonly PipelineStep[]): boolean {
  const lines = steps.flatMap(({ text }) => text.replaceAll(/\\\r?\n/gu, ' ').split('\n'));
  const calls = lines.filter((line) => ofAws.test(line) || elsewhere.test(line));
  return calls.length > 0 && calls.every((line) => elsewhere.test(line));
}

function keyOf({ settings, steps: all }: PipelineJob): Location | undefined {
  const steps = all.filter(({ isOff }) => !isOff);
  if (settings.some(({ name }) => endpoint.test(name)) || areAllElsewhere(steps)) return undefined;
  const inSettings = settings.find(({ name, text }) => keyName.test(name) && fromSecrets.test(text.text));
  return inSettings?.text.at ?? steps.find(({ text }) => inScript.test(text.slice(0, scriptCharsMax)))?.at;
}
