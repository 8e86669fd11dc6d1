import { asWritten } from '../../core/as-written.ts';
import type { WorkflowJob, WorkflowStep, WorkflowText, WorkflowView } from '../../model/sources/workflow.ts';
import { defineViolation } from '../define-policy.ts';
import { commandsOf } from './commands.ts';
import { outsidersStartTrusted } from './outsiders.ts';
import { checkedOut } from './untrusted-code.ts';
import { narrowest, whoPasses } from './who-passes.ts';

/** What runs code of the folder: builds, installations with scripts, tests, tools with settings that are code. */
const runs =
  /^(?:(?:npm|yarn|pnpm|bun)\s+(?:-\S+\s+)*(?:ci|install|i|run|test|build|exec|start|dlx)\b|yarn(?:\s+-\S+)*$|(?:npx|pnpx|bunx|make|tox|nox|pytest|rake|bundle|cargo|gradle|mvn|sbt|ant|bazel|python3?|node|deno|ruby|perl|php|bash|sh|poetry|pdm|hatch|pipenv|docker\s+compose|terraform|tofu|terragrunt|cdk|sam|serverless|pulumi|pre-commit)\b|go\s+(?:test|run|generate|build)\b|dotnet\s+(?:build|test|run|restore|publish)\b|composer\s+(?:install|update|require)\b|mix\s+(?:test|compile|deps)|pip3?\s+install\b|uv\s+(?:run|sync)\b|docker\s+(?:buildx\s+)?build\b|(?:\.\s+|source\s+)?\.\.?\/[\w./-]+)/u;
/** These say what they would do, and do nothing. */
const asks = /\s(?:--version|--help|-v|-V)$/u;

export const workflowUntrustedCheckout = defineViolation({
  id: 'workflow-untrusted-checkout',
  control: 'devsecops',
  severity: 'critical',
  on: 'workflow',
  dialects: ['text'],
  title: 'Code of a stranger’s pull request runs with the rights of the repository',
  why: 'A workflow on pull_request_target, workflow_run or a comment has the secrets and a token that may write, whoever caused it. When it checks out the change and builds it, the author of any pull request takes both.',
  remedy:
    'Build on pull_request, which has neither. What must write (labels, comments) goes into a second workflow that runs no code of the change.',
  limits: [
    'What runs code is known by its command; an action that builds is not looked into.',
    'A condition that lets in only members, by names or by what they are to the repository, is reported as possible; one on labels is not worked out.',
    'With a token that only reads, and without secrets, it is reported as medium.',
    'Reusable workflows and actions of other repositories that check out are not followed.',
  ],
  covers: {},
  *evaluate(workflow) {
    if (!outsidersStartTrusted(workflow)) return;
    for (const job of workflow.whole) {
      const found = checkedOut(job);
      const used = found === undefined ? undefined : usedIn(found.behind);
      if (found === undefined || used === undefined) continue;
      const conditions = [job.course, found.step.course, used.step.course].map(({ condition }) => condition);
      const circle = narrowest(...conditions.map(whoPasses));
      if (circle === 'nobody' || circle === 'insiders') continue;
      const isSure = conditions.every((condition) => condition === '') && !job.environment;
      yield {
        claim: 'violation',
        aspect: `job ${job.id}`,
        message: `The job ${asWritten(job.id)} checks out the change of whoever causes it and runs its code.`,
        trace: [found.at.at],
        confidence: circle === 'members' ? 'possible' : isSure ? 'certain' : 'likely',
        ...(isWorthless(job, workflow) ? { severity: 'medium' } : {}),
        related: [{ location: used.at.at, message: 'runs code of the change' }],
      };
    }
  },
});

function usedIn(steps: readonly WorkflowStep[]): { readonly step: WorkflowStep; readonly at: WorkflowText } | undefined {
  for (const step of steps) {
    const at = usedAt(step);
    if (at !== undefined) return { step, at };
  }
  return undefined;
}

function usedAt({ uses, run, course }: WorkflowStep): WorkflowText | undefined {
  if (course.isOff) return undefined;
  if (uses?.text.startsWith('./') === true) return uses;
  return run !== undefined && commandsOf(run).some((command) => runs.test(command) && !asks.test(command)) ? run : undefined;
}

/** A token that only reads, and no secrets: what is left to take is the cache. */
function isWorthless({ permissions, settings, steps, env }: WorkflowJob, workflow: WorkflowView): boolean {
  const all = [...settings, ...workflow.settings].find(({ name }) => name === 'permissions')?.text.text.trim();
  const readsOnly = permissions.length > 0 ? permissions.every(({ text }) => text.text.trim() !== 'write') : all === 'read-all';
  const texts = [...env, ...steps.flatMap((step) => [...step.env, ...step.with])].map(({ text }) => text.text);
  return readsOnly && ![...texts, ...steps.flatMap(({ run }) => run?.text ?? [])].some((text) => /\bsecrets\b/u.test(text));
}
