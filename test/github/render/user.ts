import type { App, Repository, User } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { nodeId, WEB } from './node-id.ts';

export type Json = Record<string, unknown>;

export function renderUser(world: World, user: User): Json {
  const name = encodeURIComponent(user.login);
  const url = `${world.apiUrl}/users/${name}`;
  const links = ['followers', 'subscriptions', 'organizations', 'repos', 'received_events'].map((one) => [`${one}_url`, `${url}/${one}`]);
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: user.type === 'Bot' ? `${WEB}/apps/${name.replace('%5Bbot%5D', '')}` : `${WEB}/${name}`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    events_url: `${url}/events{/privacy}`,
    ...Object.fromEntries(links),
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function renderApp(world: World, app: App): Json {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: renderUser(world, app.owner),
    name: app.name,
    description: '',
    external_url: 'https://example.com/',
    html_url: `${WEB}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  };
}

/** What the author is to the repository. Bots are `NONE` until they are collaborators, as GitHub shows them. */
export function association(repository: Repository, user: User): string {
  if (user.id === repository.owner.id) return 'OWNER';
  const role = repository.roles.get(user.login.toLowerCase());
  if (role !== undefined && role !== 'read') return repository.owner.type === 'Organization' ? 'MEMBER' : 'COLLABORATOR';
  const merged = [...repository.pulls.values()].some((pull) => pull.mergedAt !== null && pull.author.id === user.id);
  return merged ? 'CONTRIBUTOR' : 'NONE';
}
