import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { issueToken, TOKEN_LIFETIME_MS } from '../auth/tokens.ts';
import { forbiddenToIntegration } from '../http/errors.ts';
import { announceInstallation } from './installation-events.ts';
import type { App, Installation, Permissions, Repository } from './types.ts';
import type { World } from './world.ts';

export interface NewApp {
  readonly slug: string;
  readonly owner?: string;
  readonly permissions: Permissions;
  /** Webhook events it subscribes to; `installation` and its repositories come unasked. */
  readonly events?: readonly string[];
  readonly webhook?: { readonly url: string; readonly secret: string };
}

let keys: Promise<{ readonly privateKey: string; readonly publicKey: string }> | undefined;

/** One key pair a process: making one costs a tenth of a second. */
function keyPair(): NonNullable<typeof keys> {
  return (keys ??= newKeyPair());
}

function newKeyPair(): NonNullable<typeof keys> {
  return promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
}

/** Generates one more key in the settings of the app; gives what is downloaded. */
export async function addKey(app: App): Promise<string> {
  const { privateKey, publicKey } = await newKeyPair();
  app.publicKeys.push(publicKey);
  return privateKey;
}

/** Deletes the oldest key, and what was signed with it is refused. */
export function deleteOldestKey(app: App): void {
  app.publicKeys.shift();
}

/** Changes the secret in the settings of the app. */
export function changeSecret(app: App, secret: string): void {
  if (app.hook !== undefined) app.hook.secret = secret;
}

export async function createApp(world: World, wanted: NewApp): Promise<App> {
  const { privateKey, publicKey } = await keyPair();
  const id = world.nextId();
  const app: App = {
    id,
    slug: wanted.slug,
    name: wanted.slug,
    owner: world.user(wanted.owner ?? 'app-owner'),
    clientId: `Iv1.${randomBytes(8).toString('hex')}`,
    bot: world.user(`${wanted.slug}[bot]`),
    privateKey,
    publicKeys: [publicKey],
    permissions: { metadata: 'read', ...wanted.permissions },
    events: wanted.events ?? [],
    hook: wanted.webhook === undefined ? undefined : { id: world.nextId(), ...wanted.webhook },
    createdAt: world.now(),
  };
  world.apps.set(app.id, app);
  return app;
}

export interface NewInstallation {
  readonly account: string;
  /** Names of the chosen repositories; all of the account when absent. */
  readonly repositories?: readonly Repository[];
  /** Less than the app asks for: what the account has accepted so far. */
  readonly permissions?: Permissions;
}

export function install(world: World, app: App, wanted: NewInstallation): Installation {
  const account = world.user(wanted.account);
  const installation: Installation = {
    id: world.nextId(),
    app,
    account,
    selection: wanted.repositories === undefined ? 'all' : 'selected',
    repositoryIds: new Set(wanted.repositories?.map((one) => one.id) ?? []),
    permissions: wanted.permissions === undefined ? app.permissions : { metadata: 'read', ...wanted.permissions },
    suspendedAt: null,
    createdAt: world.now(),
  };
  world.installations.set(installation.id, installation);
  announceInstallation(world, installation, 'created');
  return installation;
}

export interface WorkflowTokenOptions {
  readonly repository: Repository;
  /** What the workflow asks for under `permissions:`; GitHub's restricted default when absent. */
  readonly permissions?: Permissions;
  /** The run was started by a pull request from a fork: nothing can be written, whatever the workflow asks for. */
  readonly isFork?: boolean;
}

const RESTRICTED: Permissions = { contents: 'read', packages: 'read', metadata: 'read' };

/** A `GITHUB_TOKEN`. */
export function workflowToken(world: World, options: WorkflowTokenOptions): string {
  const asked = { metadata: 'read' as const, ...(options.permissions ?? RESTRICTED) };
  const permissions = options.isFork === true ? readOnly(asked) : asked;
  const expiresAtMs = world.nowMs() + TOKEN_LIFETIME_MS;
  return issueToken(world, 'ghs', {
    kind: 'installation',
    app: world.actionsApp(),
    installation: undefined,
    permissions,
    repositoryIds: new Set([options.repository.id]),
    expiresAtMs,
  });
}

function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read' as const]));
}

export interface TokenRequest {
  readonly repositories?: readonly string[];
  readonly repository_ids?: readonly number[];
  readonly permissions?: Permissions;
}

export interface InstallationToken {
  readonly value: string;
  readonly permissions: Permissions;
  readonly expiresAtMs: number;
  readonly repositories: readonly Repository[] | undefined;
}

/** An installation token, narrowed as asked. @throws ApiError when more is asked than was granted */
export function installationToken(world: World, installation: Installation, request: TokenRequest): InstallationToken {
  const permissions = request.permissions ?? installation.permissions;
  for (const [name, level] of Object.entries(permissions)) {
    const granted = installation.permissions[name];
    if (granted === undefined || (level === 'write' && granted === 'read')) throw forbiddenToIntegration();
  }
  const repositories = chosen(world, installation, request);
  const expiresAtMs = world.nowMs() + TOKEN_LIFETIME_MS;
  const repositoryIds = repositories === undefined ? undefined : new Set(repositories.map((one) => one.id));
  const withMetadata = { metadata: 'read' as const, ...permissions };
  const value = issueToken(world, 'ghs', {
    kind: 'installation',
    app: installation.app,
    installation,
    permissions: withMetadata,
    repositoryIds,
    expiresAtMs,
  });
  return { value, permissions: withMetadata, expiresAtMs, repositories };
}

function chosen(world: World, installation: Installation, request: TokenRequest): Repository[] | undefined {
  if (request.repositories === undefined && request.repository_ids === undefined) return undefined;
  const reachable = installationRepositories(world, installation);
  const isWanted = (one: Repository): boolean =>
    request.repositories?.includes(one.name) === true || request.repository_ids?.includes(one.id) === true;
  const found = reachable.filter(isWanted);
  if (found.length < (request.repositories?.length ?? 0) + (request.repository_ids?.length ?? 0)) throw forbiddenToIntegration();
  return found;
}

export function installationRepositories(world: World, installation: Installation): Repository[] {
  const all = [...world.repositories.values()].filter((one) => one.owner.id === installation.account.id);
  return installation.selection === 'all' ? all : all.filter((one) => installation.repositoryIds.has(one.id));
}
