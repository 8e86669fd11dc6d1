import { createSign } from 'node:crypto';
import type { FakeGitHub } from './fake.ts';
import type { App, Installation, Permissions } from './state/types.ts';

/** A repository `acme/infra` with a pull request, and an app installed on it: what most tests start from. */
export interface Scene {
  readonly fake: FakeGitHub;
  readonly app: App;
  readonly installation: Installation;
  /** Installation token with all the app has. */
  readonly token: string;
  readonly number: number;
  readonly head: () => string;
}

export const BASE_MAIN = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`)
  .join('\n')
  .concat('\n');
/** Line 5 changed, line 25 gone: two hunks. */
export const HEAD_MAIN = BASE_MAIN.replace('line 5\n', 'line five\n').replace('line 25\n', '');

export const APP_PERMISSIONS: Permissions = {
  checks: 'write',
  contents: 'read',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
  security_events: 'write',
};

export async function openScene(
  fake: FakeGitHub,
  name = 'infra',
  webhook?: { readonly url: string; readonly secret: string },
): Promise<Scene> {
  const repo = await fake.createRepository({
    owner: 'acme',
    name,
    files: { 'main.tf': BASE_MAIN, 'keep.tf': 'kept\n' },
    collaborators: { dev: 'write' },
  });
  await repo.commit('change', { 'main.tf': HEAD_MAIN, 'new.tf': 'one\ntwo\n' }, 'Change', { by: 'dev' });
  const pull = await fake.openPullRequest({ owner: 'acme', repo: name, head: 'change', by: 'dev' });
  const events = [
    'pull_request',
    'issue_comment',
    'push',
    'merge_group',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_review_thread',
  ];
  const app = await fake.createApp({
    slug: `gate-${name}`,
    permissions: APP_PERMISSIONS,
    events,
    ...(webhook === undefined ? {} : { webhook }),
  });
  const installation = fake.install(app, { account: 'acme' });
  return { fake, app, installation, token: fake.installationToken(installation), number: pull.number, head: () => pull.headSha };
}

export interface Reply {
  readonly status: number;
  /** Parsed JSON, or text. */
  readonly body: Json;
  readonly text: string;
  readonly headers: Headers;
}

/** Parsed JSON of unknown shape, for assertions: every property is there until proven otherwise. */
export type Json = { readonly [key: string]: Json } & readonly Json[];

export interface Ask {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One raw request: nothing is retried, nothing is thrown. */
export async function ask(fake: FakeGitHub, request: string, { token, body, accept, headers }: Ask = {}): Promise<Reply> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const response = await fetch(`${fake.url}${path}`, {
    method,
    headers: {
      'user-agent': 'test',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(accept === undefined ? {} : { accept }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: parse(text), headers: response.headers };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {} as Json;
  }
}

/** A JSON web token as an app signs it. */
export function appJwt(app: App, claims: Readonly<Record<string, unknown>> = {}, key: string = app.privateKey): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 30, exp: now + 300, iss: app.id, ...claims })}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}
