import { asWritten } from '../../core/as-written.ts';
import type { Confidence } from '../../core/finding.ts';
import type { WorkflowEntry, WorkflowStep, WorkflowText } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { outsidersStart, scriptCharsMax } from './outsiders.ts';

/** Texts that somebody outside writes. docs.github.com, "Script injections" */
const written =
  /\b(github\.head_ref|github\.event\.(?:issue|pull_request|discussion)\.(?:title|body)|github\.event\.(?:comment|review|review_comment)\.body|github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch)|github\.event\.pages\S{0,200}\.page_name|github\.event\.(?:commits\S{0,200}|head_commit)\.(?:message|author\.(?:email|name))|github\.event\.workflow_run\.(?:head_branch|head_commit\.message|display_title))\b|\b(toJSON\(\s*github(?:\.event(?:\.(?:pull_request|issue|discussion|comment|review))?)?\s*\))/giu;
/** Of these no line break comes: in a comment of a shell they do nothing. */
const ofOneLine = /head_ref|\.title|\.ref$|\.label|_branch|page_name/u;
const expression = /\$\{\{(.{0,1000}?)\}\}/gu;
/** What becomes true or false, whatever is in it. */
const answers =
  /\b(?:contains|startsWith|endsWith)\((?:'[^']*'|[^()'])*\)|[\w.*[\]-]+\s*[!=]=\s*(?:'[^']*'|[\w.*[\]-]+)|'[^']*'\s*[!=]=\s*[\w.*[\]-]+|[\w.*[\]-]+(?=\s*&&)/gu;

export const workflowScriptInjection = defineViolation({
  id: 'workflow-script-injection',
  control: 'devsecops',
  severity: 'high',
  on: 'workflow',
  dialects: ['text'],
  title: 'Somebody outside can run commands in the workflow',
  why: 'An expression is put into a script before the shell reads it. A title, a branch name or a comment of somebody’s choice becomes a command that runs with the secrets and the token of the job.',
  remedy: 'Put the expression into a variable under env, and use the variable, in quotes.',
  limits: [
    'Values that come through outputs of other steps are not followed; inputs of actions and reusable workflows of the repository are.',
    'Where nobody outside can start the workflow the finding is reported as possible.',
  ],
  covers: { checkov: ['CKV_GHA_2'], kics: ['Script Block Injection', 'Run Block Injection'] },
  *evaluate(workflow) {
    const confidence = outsidersStart(workflow) ? 'certain' : 'possible';
    for (const { id, steps } of workflow.whole) {
      for (const step of steps.filter(({ course }) => !course.isOff))
        for (const script of scriptsOf(step)) yield* injectedInto(script, step, id, confidence);
    }
  },
});

function* injectedInto(script: WorkflowText, { env }: WorkflowStep, job: string, confidence: Confidence): Iterable<Violation> {
  const lines = script.text.slice(0, scriptCharsMax).split('\n');
  for (const [index, line] of lines.entries()) {
    const texts = [...line.matchAll(expression)].flatMap(([, whole = '']) => writtenIn(whole, env));
    const isComment = /^\s*#/u.test(line);
    for (const text of texts.filter((one) => !isComment || !ofOneLine.test(one))) {
      yield {
        claim: 'violation',
        aspect: `${text} in a script of ${job}`,
        message: `Whoever writes ${text} decides what this script of the job ${asWritten(job)} runs.`,
        trace: [script.lineAt(index)],
        confidence,
      };
    }
  }
}

/** What of somebody's text an expression comes to; a variable that is put in by an expression is put in as it is. */
function writtenIn(whole: string, env: readonly WorkflowEntry[], depth = 1): readonly string[] {
  const text = whole.replaceAll(/\['(\w+)'\]/gu, '.$1').replaceAll(answers, 'true');
  const own = [...text.matchAll(written)].map(([, named, encoded]) => named ?? encoded ?? '');
  const variables = depth === 0 ? [] : [...text.matchAll(/\benv\.(\w+)/gu)].map(([, name]) => name);
  const through = env.filter(({ name }) => variables.includes(name)).flatMap(({ text: value }) => [...value.text.matchAll(expression)]);
  return [...own, ...through.flatMap(([, inner = '']) => writtenIn(inner, env, depth - 1))];
}

/** What is run as a script: by a shell, or by github-script. */
function scriptsOf({ run, uses, with: settings }: WorkflowStep): readonly WorkflowText[] {
  const isScript = uses?.text.startsWith('actions/github-script') === true;
  const script = isScript ? settings.filter(({ name }) => name === 'script').map(({ text }) => text) : [];
  return run === undefined ? script : [run, ...script];
}
