import type { BranchRules, RequiredCheck } from '../../../adapters/github/rules.ts';
import type { CheckNames } from '../../../review/gate-changes/check-names.ts';
import { bad, good, unknown, weak } from './health.ts';
import type { Health } from './health.ts';

export interface CheckFacts {
  readonly rules: BranchRules;
  /** Names under which the gate reports: the jobs that run it, and the App's. */
  readonly checks: readonly CheckNames[];
  /** Paths of the workflows that run the gate. */
  readonly workflows: readonly string[];
  /** The app that reports every workflow's jobs. */
  readonly actionsApp: number | undefined;
}

/** GitHub Actions on github.com, should the server not tell. */
const actionsAppOnGitHub = 15_368;

/** Is the gate's check required, and can somebody else report it? */
export function requiredCheckHealth(facts: CheckFacts): readonly Health[] {
  const { rules, checks } = facts;
  const ours = rules.required.filter(({ context }) => checks.some((check) => check.matches(context)));
  const byWorkflow = facts.workflows.filter((path) => rules.requiredWorkflows.includes(path));
  if (ours.length === 0 && byWorkflow.length === 0) return [notRequired(facts)];
  const required =
    byWorkflow.length > 0
      ? `the workflow ${byWorkflow.join(', ')} is required`
      : `${quote(ours[0]?.context ?? '')} is required by a ${ours[0]?.from ?? ''}`;
  return [good('required check', `${required} on ${rules.branch}`), pinHealth(ours, byWorkflow, facts), strictHealth(rules)];
}

function notRequired({ rules, checks }: CheckFacts): Health {
  const asked = rules.required.find(({ context }) => checks.some(({ plain }) => plain.includes(context)));
  const meant = checks.find(({ plain }) => asked !== undefined && plain.includes(asked.context));
  if (asked !== undefined && meant !== undefined) {
    return bad(
      'required check',
      `${quote(asked.context)} is required on ${rules.branch}, and GitHub names the check ${quote(meant.shown)}: it stays pending for ever`,
      'require the name as a pull request shows it, or give the job a plain one: docs/required-status.md',
    );
  }
  const others = [...new Set(rules.required.map(({ context }) => context))];
  const which = others.length === 0 ? 'nothing is required there' : `required are ${others.map(quote).join(', ')}`;
  return bad(
    'required check',
    `no check of the gate (${checks.map(({ shown }) => quote(shown)).join(', ')}) is required on ${rules.branch}; ${which}`,
    'require it: docs/required-status.md',
  );
}

function pinHealth(ours: readonly RequiredCheck[], byWorkflow: readonly string[], { actionsApp = actionsAppOnGitHub }: CheckFacts): Health {
  if (byWorkflow.length > 0)
    return good('spoofing', 'a ruleset runs the workflow from its own place, so no pull request can change or imitate it');
  const apps = ours.map(({ appId }) => appId);
  const pinned = apps.find((appId) => appId !== null && appId !== actionsApp);
  if (pinned !== undefined) return good('spoofing', `the check counts only when app ${pinned} reports it`);
  if (apps.some((appId) => appId !== null)) {
    return weak(
      'spoofing',
      'the check is pinned to GitHub Actions: whoever can push a branch can add a job of the same name, and it counts',
      'use the App and pin its id, or require the workflow in an organisation ruleset: docs/required-status.md',
    );
  }
  return bad(
    'spoofing',
    'the check is pinned to no app: every app, workflow and token with write access can report it as passed',
    'choose the source of the check: docs/required-status.md',
  );
}

function strictHealth({ isStrict, hasMergeQueue, branch }: BranchRules): Health {
  if (hasMergeQueue) return good('up to date', 'the merge queue judges what will really be merged');
  if (isStrict === true) return good('up to date', `pull requests must contain the newest ${branch}`);
  if (isStrict === undefined) return unknown('up to date', 'only an administrator may see whether branches must be up to date', '');
  return weak(
    'up to date',
    `what is merged may never have been judged together with the newest ${branch}`,
    'use a merge queue, or require branches to be up to date',
  );
}

/** Who may change the gate, and who need not pass it. */
export function ownerHealth({ needsCodeOwner, bindsAdmins }: BranchRules, ownsGate: boolean): readonly Health[] {
  const owners = !ownsGate
    ? weak('code owners', 'nobody owns the files of the gate', 'name owners of .github/ in .github/CODEOWNERS')
    : needsCodeOwner === true
      ? good('code owners', 'changes of the gate need the approval of its owners')
      : needsCodeOwner === undefined
        ? unknown('code owners', 'owners are named; only an administrator may see whether their approval is required', '')
        : weak('code owners', 'owners are named, and their approval is not required', 'require review from code owners');
  const admins =
    bindsAdmins === false
      ? [weak('administrators', 'branch protection does not bind administrators', 'do not allow bypassing the settings')]
      : [];
  return [owners, ...admins];
}

function quote(text: string): string {
  return `"${text}"`;
}
