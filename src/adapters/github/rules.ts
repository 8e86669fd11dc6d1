import type { RestEndpointMethodTypes } from '@octokit/rest';

import { toSha } from './json.ts';
import { unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';

/** A check or status that must pass before a merge. */
export interface RequiredCheck {
  readonly context: string;
  /** The app whose report counts; null when any app's does. */
  readonly appId: number | null;
  readonly from: 'ruleset' | 'branch protection';
}

/** What GitHub asks for before a merge into one branch, from every ruleset and from branch protection. */
export interface BranchRules {
  readonly branch: string;
  /** Commit that the branch stands at. */
  readonly tip: string;
  readonly required: readonly RequiredCheck[];
  /** Head must contain the newest base. Undefined when only an administrator may see. */
  readonly isStrict: boolean | undefined;
  readonly hasMergeQueue: boolean;
  /** Workflows that a ruleset of the organisation requires, by path: no pull request can change these. */
  readonly requiredWorkflows: readonly string[];
  /** Undefined when only an administrator may see. */
  readonly needsCodeOwner: boolean | undefined;
  /** Administrators are held to branch protection too. Undefined where there is none, or when only an administrator may see. */
  readonly bindsAdmins: boolean | undefined;
}

type Rule = RestEndpointMethodTypes['repos']['getBranchRules']['response']['data'][number];
type Branch = RestEndpointMethodTypes['repos']['getBranch']['response']['data'];
type Protection = RestEndpointMethodTypes['repos']['getBranchProtection']['response']['data'];

export async function readDefaultBranch({ client, at }: Repository): Promise<string> {
  return (await client.rest.repos.get(at)).data.default_branch;
}

/** "Get rules for a branch" needs metadata alone; of branch protection the checks are told to everybody who may read the contents. */
export async function readBranchRules(repository: Repository, branch: string): Promise<BranchRules> {
  const [found, rules, protection] = await Promise.all([
    readBranch(repository, branch),
    listRules(repository, branch),
    readProtection(repository, branch),
  ]);
  const isProtected = found.protection.enabled === true;
  const statusRules = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? (rule.parameters ?? []) : []));
  return {
    branch,
    tip: toSha(found.commit.sha, 'branch.commit.sha'),
    required: [...statusRules.flatMap(rulesetChecks), ...(isProtected ? protectionChecks(found) : [])],
    // One that says so is enough; where the second is not known, neither is the answer.
    isStrict:
      statusRules.some((rule) => rule.strict_required_status_checks_policy) ||
      (isProtected ? seen(protection, ({ required_status_checks: checks }) => checks?.strict === true) : false),
    hasMergeQueue: rules.some(({ type }) => type === 'merge_queue'),
    requiredWorkflows: rules
      .flatMap((rule) => (rule.type === 'workflows' ? (rule.parameters?.workflows ?? []) : []))
      .map(({ path }) => path),
    needsCodeOwner:
      rules.some((rule) => rule.type === 'pull_request' && rule.parameters?.require_code_owner_review === true) ||
      (isProtected
        ? seen(protection, ({ required_pull_request_reviews: reviews }) => reviews?.require_code_owner_reviews === true)
        : false),
    bindsAdmins: isProtected ? seen(protection, ({ enforce_admins: admins }) => admins?.enabled === true) : undefined,
  };
}

/** Whether a ruleset sends what is merged into the branch through a merge queue. Needs metadata alone. */
export async function hasMergeQueue(repository: Repository, branch: string): Promise<boolean> {
  return (await listRules(repository, branch)).some(({ type }) => type === 'merge_queue');
}

/** Rules under which nobody changes a branch by a simple push. */
const guards: ReadonlySet<string> = new Set(['pull_request', 'required_status_checks', 'merge_queue', 'update', 'workflows']);

/** Whether something has to be fulfilled before a branch changes, by any ruleset or by branch protection. */
export async function isGuarded(repository: Repository, branch: string): Promise<boolean> {
  const [found, rules] = await Promise.all([readBranch(repository, branch), listRules(repository, branch)]);
  return found.protection.enabled === true || rules.some(({ type }) => guards.has(type));
}

async function readBranch({ client, at }: Repository, branch: string): Promise<Branch> {
  return (await client.rest.repos.getBranch({ ...at, branch })).data;
}

function listRules({ client, paged }: Repository, branch: string): Promise<readonly Rule[]> {
  return client.paginate(client.rest.repos.getBranchRules, { ...paged, branch });
}

/** Undefined where nobody may look. */
function seen(protection: Protection | undefined, read: (protection: Protection) => boolean): boolean | undefined {
  return protection === undefined ? undefined : read(protection);
}

/** Undefined when there is none, or when the token is no administrator's. */
async function readProtection({ client, at }: Repository, branch: string): Promise<Protection | undefined> {
  return (await unlessRefused(client.rest.repos.getBranchProtection({ ...at, branch }), [403, 404], undefined))?.data;
}

type StatusRule = NonNullable<Extract<Rule, { type: 'required_status_checks' }>['parameters']>;

function rulesetChecks({ required_status_checks: checks }: StatusRule): RequiredCheck[] {
  return checks.map(({ context, integration_id: appId }) => ({ context, appId: appId ?? null, from: 'ruleset' }));
}

/** `app_id` -1 means any app. */
function protectionChecks({ protection: { required_status_checks: required } }: Branch): RequiredCheck[] {
  const from = 'branch protection';
  const checks = required?.checks ?? [];
  if (checks.length === 0) return (required?.contexts ?? []).map((context) => ({ context, appId: null, from }));
  return checks.map(({ context, app_id: appId }) => ({ context, appId: appId === -1 ? null : appId, from }));
}

/** Id of the app that reports the jobs of every workflow. Undefined where the server does not tell. */
export async function readActionsApp({ client }: Repository): Promise<number | undefined> {
  return (await unlessRefused(client.rest.apps.getBySlug({ app_slug: 'github-actions' }), 'any', undefined))?.data?.id;
}
