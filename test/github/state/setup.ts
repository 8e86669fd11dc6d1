import { join } from 'node:path';
import type { FileMap } from '../git/fast-import.ts';
import { GitRepository } from '../git/repository.ts';
import type { BranchProtection, Repository, RequiredCheck, Role, Rule, Ruleset, User } from './types.ts';
import type { World } from './world.ts';

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  /** First commit of the default branch. None is made when absent. */
  readonly files?: FileMap;
  readonly defaultBranch?: string;
  readonly private?: boolean;
  readonly ownerType?: User['type'];
  readonly hasCodeSecurity?: boolean;
  /** A git directory whose refs are taken over and whose objects are shared: a real project, without copying it. */
  readonly importFrom?: string;
  /** Another repository, whose git this one shares: the same commits and branches, at no cost. For hundreds of them, that nobody pushes to at the same time. */
  readonly sameGitAs?: Repository;
  readonly collaborators?: Readonly<Record<string, Role>>;
}

export async function createRepository(world: World, wanted: NewRepository, parent?: Repository): Promise<Repository> {
  const key = `${wanted.owner}/${wanted.name}`.toLowerCase();
  if (world.repositories.has(key)) throw new Error(`${key} exists already`);
  const { defaultBranch = 'main', private: isPrivate = false } = wanted;
  const shared = parent?.git.dir ?? wanted.importFrom;
  const id = world.nextId();
  const git =
    wanted.sameGitAs?.git ??
    (await GitRepository.create(join(world.root, `${id}.git`), defaultBranch, shared === undefined ? [] : [shared]));
  const owner = world.user(wanted.owner, wanted.ownerType ?? 'User');
  const repository: Repository = {
    id,
    owner,
    name: wanted.name,
    isPrivate,
    parent,
    defaultBranch,
    git,
    createdAt: world.now(),
    roles: new Map(),
    pulls: new Map(),
    issues: new Map(),
    comments: new Map(),
    deletedComments: [],
    reviewComments: new Map(),
    suites: new Map(),
    checkRuns: new Map(),
    statuses: [],
    rulesets: [],
    protections: new Map(),
    queue: [],
    sarifs: new Map(),
    hasCodeSecurity: wanted.hasCodeSecurity ?? !isPrivate,
    nextNumber: 1,
  };
  world.repositories.set(key, repository);
  await fill(world, repository, wanted, shared);
  return repository;
}

async function fill(world: World, repository: Repository, wanted: NewRepository, shared: string | undefined): Promise<void> {
  for (const [login, role] of Object.entries(wanted.collaborators ?? {})) {
    repository.roles.set(world.user(login).login.toLowerCase(), role);
  }
  if (shared !== undefined) await copyBranches(repository, shared);
  if (wanted.files === undefined) return;
  const author = world.person(repository.owner);
  await repository.git.commit({ branch: repository.defaultBranch, files: wanted.files, message: 'Initial commit', author });
}

async function copyBranches(repository: Repository, from: string): Promise<void> {
  const source = await GitRepository.open(from);
  for (const { ref, sha } of await source.refs('refs/heads/')) await repository.git.updateRef(ref, sha);
  source.close();
}

export interface NewRuleset {
  readonly name?: string;
  /** `~DEFAULT_BRANCH` by default. */
  readonly branches?: readonly string[];
  readonly enforcement?: Ruleset['enforcement'];
  readonly rules: readonly Rule[];
}

export function addRuleset(world: World, repository: Repository, wanted: NewRuleset): Ruleset {
  const ruleset: Ruleset = {
    id: world.nextId(),
    name: wanted.name ?? 'ruleset',
    enforcement: wanted.enforcement ?? 'active',
    branches: wanted.branches ?? ['~DEFAULT_BRANCH'],
    rules: wanted.rules,
    createdAt: world.now(),
  };
  repository.rulesets.push(ruleset);
  return ruleset;
}

/** The ruleset rule that requires these checks; an app id pins the reporter. */
export function requiredChecksRule(
  checks: readonly { readonly context: string; readonly integration_id?: number }[],
  isStrict = false,
): Rule {
  return { type: 'required_status_checks', parameters: { required_status_checks: checks, strict_required_status_checks_policy: isStrict } };
}

export function mergeQueueRule(): Rule {
  return {
    type: 'merge_queue',
    parameters: {
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: 'MERGE',
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    },
  };
}

export interface NewProtection {
  readonly strict?: boolean;
  readonly checks?: readonly RequiredCheck[];
  readonly requiredApprovals?: number;
  readonly requiresConversationResolution?: boolean;
  readonly enforcesAdmins?: boolean;
}

export function protect(repository: Repository, branch: string, wanted: NewProtection): BranchProtection {
  const protection: BranchProtection = {
    strict: wanted.strict ?? false,
    checks: wanted.checks ?? [],
    requiredApprovals: wanted.requiredApprovals ?? 0,
    requiresConversationResolution: wanted.requiresConversationResolution ?? false,
    enforcesAdmins: wanted.enforcesAdmins ?? true,
  };
  repository.protections.set(branch, protection);
  return protection;
}
