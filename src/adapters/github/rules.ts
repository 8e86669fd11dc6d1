import { Json } from './json.ts';
import { Refusal } from './refusal.ts';
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

export async function readDefaultBranch(repository: Repository): Promise<string> {
  return new Json(await repository.client.json('GET', repository.path('')), 'repository').at('default_branch').text();
}

/** "Get rules for a branch" needs metadata alone; of branch protection the checks are told to everybody who may read the contents. */
export async function readBranchRules(repository: Repository, branch: string): Promise<BranchRules> {
  const name = encodeURIComponent(branch);
  const [found, rules, protection] = await Promise.all([
    repository.client.json('GET', repository.path(`/branches/${name}`)),
    listRules(repository, branch),
    readProtection(repository, name),
  ]);
  const branchJson = new Json(found, 'branch');
  const protectedHere = branchJson.at('protection', 'enabled').isTrue();
  const ofType = (type: string): readonly Json[] =>
    rules.filter((rule) => rule.at('type').textOr('') === type).map((rule) => rule.at('parameters'));
  const statusRules = ofType('required_status_checks');
  return {
    branch,
    tip: branchJson.at('commit', 'sha').sha(),
    required: [...statusRules.flatMap(rulesetChecks), ...(protectedHere ? protectionChecks(branchJson) : [])],
    isStrict: anyOf(
      statusRules.some((rule) => rule.at('strict_required_status_checks_policy').isTrue()),
      protectedHere ? protection?.at('required_status_checks', 'strict').isTrue() : false,
    ),
    hasMergeQueue: rules.some((rule) => rule.at('type').textOr('') === 'merge_queue'),
    requiredWorkflows: ofType('workflows').flatMap((rule) => listOf(rule.at('workflows')).map((one) => one.at('path').textOr(''))),
    needsCodeOwner: anyOf(
      ofType('pull_request').some((rule) => rule.at('require_code_owner_review').isTrue()),
      protectedHere ? protection?.at('required_pull_request_reviews', 'require_code_owner_reviews').isTrue() : false,
    ),
    bindsAdmins: protectedHere ? protection?.at('enforce_admins', 'enabled').isTrue() : undefined,
  };
}

/** Whether a ruleset sends what is merged into the branch through a merge queue. Needs metadata alone. */
export async function hasMergeQueue(repository: Repository, branch: string): Promise<boolean> {
  return (await listRules(repository, branch)).some((rule) => rule.at('type').textOr('') === 'merge_queue');
}

/** Rules under which nobody changes a branch by a simple push. */
const guards: ReadonlySet<string> = new Set(['pull_request', 'required_status_checks', 'merge_queue', 'update', 'workflows']);

/** Whether something has to be fulfilled before a branch changes, by any ruleset or by branch protection. */
export async function isGuarded(repository: Repository, branch: string): Promise<boolean> {
  const path = repository.path(`/branches/${encodeURIComponent(branch)}`);
  const [found, rules] = await Promise.all([repository.client.json('GET', path), listRules(repository, branch)]);
  const isProtected = new Json(found, 'branch').at('protection', 'enabled').isTrue();
  return isProtected || rules.some((rule) => guards.has(rule.at('type').textOr('')));
}

async function listRules(repository: Repository, branch: string): Promise<readonly Json[]> {
  const path = repository.path(`/rules/branches/${encodeURIComponent(branch)}`);
  const list = await repository.client.list(path, (page) => new Json(page, 'rules').list().map(({ value }) => value));
  return list.map((value) => new Json(value, 'rule'));
}

/** True as soon as one says so; undefined when the second is not known and the first says no. */
function anyOf(first: boolean, second: boolean | undefined): boolean | undefined {
  return first ? true : second;
}

/** Undefined when there is none, or when the token is no administrator's. */
async function readProtection(repository: Repository, name: string): Promise<Json | undefined> {
  try {
    return new Json(await repository.client.json('GET', repository.path(`/branches/${name}/protection`)), 'protection');
  } catch (error) {
    if (error instanceof Refusal && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

function rulesetChecks(parameters: Json): RequiredCheck[] {
  return listOf(parameters.at('required_status_checks')).map((check) => ({
    context: check.at('context').text(),
    appId: check.at('integration_id').isNull() ? null : check.at('integration_id').number(),
    from: 'ruleset',
  }));
}

/** `app_id` -1 means any app. */
function protectionChecks(branch: Json): RequiredCheck[] {
  const required = branch.at('protection', 'required_status_checks');
  const checks = listOf(required.at('checks'));
  if (checks.length === 0)
    return listOf(required.at('contexts')).map((one) => ({ context: one.text(), appId: null, from: 'branch protection' }));
  return checks.map((check) => {
    const id = check.at('app_id');
    const appId = id.isNull() || id.number() === -1 ? null : id.number();
    return { context: check.at('context').text(), appId, from: 'branch protection' };
  });
}

function listOf(json: Json): readonly Json[] {
  return json.isNull() ? [] : json.list();
}

/** Id of the app that reports the jobs of every workflow. Undefined where the server does not tell. */
export async function readActionsApp({ client }: Repository): Promise<number | undefined> {
  try {
    return new Json(await client.json('GET', '/apps/github-actions'), 'app').at('id').number();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
