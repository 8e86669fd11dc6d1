import { hasRole, roleOf } from '../auth/tokens.ts';
import { NO_CONTENT, numberParam, ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { page, pageOf } from '../http/page.ts';
import { activeRulesets } from '../merge/rules.ts';
import { nodeId } from '../render/node-id.ts';
import { apiUrl, fullName, renderFullRepository, webUrl } from '../render/repository.ts';
import { type Json, renderUser } from '../render/user.ts';
import type { BranchProtection, Role, Ruleset } from '../state/types.ts';
import { commitJson } from './commits.ts';

const REPO = '/repos/{owner}/{repo}';
const METADATA = { needs: ['metadata:read'] };
/** Below administrators GitHub hides branch protection behind 403 for apps and 404 for people. */
const ADMINISTRATION = { needs: ['administration:read'], role: 'admin' as const };

export const repositoryRoutes: RepositoryRoutes = {
  [`GET ${REPO}`]: { ...METADATA, handle: (call) => ok(renderFullRepository(call.world, call.repository)) },
  [`GET ${REPO}/branches`]: { needs: ['contents:read'], handle: listBranches },
  [`GET ${REPO}/branches/{branch}`]: { needs: ['contents:read'], handle: getBranch },
  [`GET ${REPO}/branches/{branch}/protection`]: { ...ADMINISTRATION, handle: getProtection },
  [`GET ${REPO}/branches/{branch}/protection/required_status_checks`]: { ...ADMINISTRATION, handle: getRequiredChecks },
  [`GET ${REPO}/rules/branches/{branch}`]: { ...METADATA, handle: getBranchRules },
  [`GET ${REPO}/rulesets`]: { ...METADATA, handle: (call) => pageOf(call, call.repository.rulesets, (one) => renderRuleset(call, one)) },
  [`GET ${REPO}/rulesets/{ruleset_id}`]: { ...METADATA, handle: getRuleset },
  [`GET ${REPO}/collaborators/{username}`]: { ...METADATA, role: 'write', handle: isCollaborator },
  [`GET ${REPO}/collaborators/{username}/permission`]: { ...METADATA, role: 'write', handle: getPermission },
};

async function listBranches(call: RepositoryCall): Promise<Answer> {
  const refs = await call.repository.git.refs('refs/heads/');
  const { items, headers } = page(call, refs);
  const body = items.map(({ ref, sha }) => {
    const name = ref.replace('refs/heads/', '');
    return { name, commit: { sha, url: `${apiUrl(call.world, call.repository)}/commits/${sha}` }, protected: isProtected(call, name) };
  });
  return { status: 200, body, headers };
}

function isProtected(call: RepositoryCall, branch: string): boolean {
  return call.repository.protections.has(branch) || activeRulesets(call.repository, branch).length > 0;
}

async function getBranch(call: RepositoryCall): Promise<Answer> {
  const name = param(call, 'branch');
  const sha = await call.repository.git.resolve(`refs/heads/${name}`);
  if (sha === undefined) throw new ApiError(404, 'Branch not found');
  const protection = call.repository.protections.get(name);
  const url = `${apiUrl(call.world, call.repository)}/branches/${name}`;
  return ok({
    name,
    commit: await commitJson(call, sha),
    _links: { self: url, html: `${webUrl(call.repository)}/tree/${name}` },
    protected: isProtected(call, name),
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: protection === undefined ? 'off' : protection.enforcesAdmins ? 'everyone' : 'non_admins',
        contexts: protection?.checks.map((one) => one.context) ?? [],
        checks: protection?.checks ?? [],
      },
    },
    protection_url: `${url}/protection`,
  });
}

function protectionOf(call: RepositoryCall): BranchProtection {
  const protection = call.repository.protections.get(param(call, 'branch'));
  if (protection === undefined) throw new ApiError(404, 'Branch not protected');
  return protection;
}

function renderRequiredChecks(call: RepositoryCall, protection: BranchProtection): Json {
  const url = `${apiUrl(call.world, call.repository)}/branches/${param(call, 'branch')}/protection/required_status_checks`;
  return {
    url,
    strict: protection.strict,
    contexts: protection.checks.map((one) => one.context),
    contexts_url: `${url}/contexts`,
    checks: protection.checks,
  };
}

function getRequiredChecks(call: RepositoryCall): Answer {
  const protection = protectionOf(call);
  if (protection.checks.length === 0) throw new ApiError(404, 'Required status checks not enabled');
  return ok(renderRequiredChecks(call, protection));
}

function getProtection(call: RepositoryCall): Answer {
  const protection = protectionOf(call);
  const url = `${apiUrl(call.world, call.repository)}/branches/${param(call, 'branch')}/protection`;
  const reviews = {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: false,
    require_code_owner_reviews: false,
    require_last_push_approval: false,
    required_approving_review_count: protection.requiredApprovals,
  };
  return ok({
    url,
    ...(protection.checks.length === 0 ? {} : { required_status_checks: renderRequiredChecks(call, protection) }),
    ...(protection.requiredApprovals === 0 ? {} : { required_pull_request_reviews: reviews }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforcesAdmins },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    required_conversation_resolution: { enabled: protection.requiresConversationResolution },
  });
}

/** Every rule that is in force on the branch, whoever set it. Branch protection is not among them. */
function getBranchRules(call: RepositoryCall): Promise<Answer> {
  const branch = param(call, 'branch');
  const rules = activeRulesets(call.repository, branch).flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: fullName(call.repository),
      ruleset_id: ruleset.id,
    })),
  );
  return pageOf(call, rules, (rule) => rule);
}

function getRuleset(call: RepositoryCall): Answer {
  const ruleset = call.repository.rulesets.find((one) => one.id === numberParam(call, 'ruleset_id'));
  if (ruleset === undefined) throw notFound();
  return ok({
    ...renderRuleset(call, ruleset),
    rules: ruleset.rules,
    conditions: { ref_name: { include: ruleset.branches, exclude: [] } },
  });
}

function renderRuleset(call: RepositoryCall, ruleset: Ruleset): Json {
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: fullName(call.repository),
    enforcement: ruleset.enforcement,
    node_id: nodeId('RRS', ruleset.id),
    created_at: ruleset.createdAt,
    updated_at: ruleset.createdAt,
  };
}

function isCollaborator(call: RepositoryCall): Answer {
  const user = call.world.users.get(param(call, 'username').toLowerCase());
  const isKnown = user !== undefined && (user.id === call.repository.owner.id || call.repository.roles.has(user.login.toLowerCase()));
  if (!isKnown) throw notFound();
  return NO_CONTENT;
}

const LEGACY: Readonly<Record<Role, string>> = { read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' };

/** Everyone has at least `read` on a public repository; a user that does not exist is 404. `permission` folds triage and maintain. */
function getPermission(call: RepositoryCall): Answer {
  const user = call.world.users.get(param(call, 'username').toLowerCase());
  if (user === undefined) throw new ApiError(404, `${param(call, 'username')} is not a user`);
  const role = roleOf(call.repository, user);
  const has = (wanted: Role): boolean => hasRole(call.repository, user, wanted);
  const permissions = { admin: has('admin'), maintain: has('maintain'), push: has('write'), triage: has('triage'), pull: has('read') };
  return ok({
    permission: role === undefined ? 'none' : LEGACY[role],
    role_name: role ?? 'none',
    user: { ...renderUser(call.world, user), permissions, role_name: role ?? 'none' },
  });
}
